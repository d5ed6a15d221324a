import { formatDay, formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { averageOf, type Graded, gradesOf } from './graded.ts';

const LEAST = 1;
const MOST = 10;
/** As many dots as can be told apart on a phone. */
const SHOWN = 24;

/** The grades of one's own reports over time, a dot each; an average only where there are enough of them to mean something. */
export function Grades({ visits }: { visits: readonly ShopperVisit[] }) {
  const grades = gradesOf(visits);
  return (
    <section class="stack grades" aria-labelledby="grades">
      <h2 id="grades" class="group-name">
        {t('grades')}
      </h2>
      <p class="figures">{summary(grades)}</p>
      {grades.length > 0 && (
        <>
          <Strip grades={grades.slice(-SHOWN)} />
          <p class="soft small">{t('grades-body')}</p>
          <details class="fold">
            <summary>{t('grades-table')}</summary>
            <GradeTable grades={grades} />
          </details>
        </>
      )}
    </section>
  );
}

function summary(grades: readonly Graded[]): string {
  const count = grades.length;
  if (count === 0) return t('grades-none');
  const average = averageOf(grades);
  if (average === null) return t('grades-too-few', { count });
  return t('grades-average', { average: formatNumber(average, { maximumFractionDigits: 1 }), count });
}

/** A picture for those who see it: the table below says the same. */
function Strip({ grades }: { grades: readonly Graded[] }) {
  return (
    <div class="grade-strip" aria-hidden="true">
      <div class="grade-scale small soft figures">
        <span>{formatNumber(MOST)}</span>
        <span>{formatNumber(LEAST)}</span>
      </div>
      <div class="grade-dots">
        {grades.map(({ visit, grade }) => (
          <span key={visit.id} style={{ '--height': (grade - LEAST) / (MOST - LEAST) }} />
        ))}
      </div>
    </div>
  );
}

function GradeTable({ grades }: { grades: readonly Graded[] }) {
  return (
    <table class="grade-table figures">
      <thead>
        <tr>
          <th scope="col">{t('grades-day')}</th>
          <th scope="col">{t('grades-where')}</th>
          <th scope="col">{t('grades-grade')}</th>
        </tr>
      </thead>
      <tbody>
        {grades.toReversed().map(({ visit, at, grade }) => (
          <tr key={visit.id}>
            <td>{formatDay(at, visit.store.timeZone)}</td>
            <td>{visit.store.name}</td>
            <td>{formatNumber(grade)}</td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
