import { formatDate, formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { PersonView } from '#protocol/api/people.ts';

const SHOWN = 10;

/** The mean of a shopper's grades, and the latest of them. */
export function Grades({ person: { grade, grades } }: { person: PersonView }) {
  return (
    <>
      <h2>{t('people-grade')}</h2>
      {grade === null ? (
        <p class="soft">{t('people-no-grades')}</p>
      ) : (
        <>
          <p>{t('people-grade-mean', { grade: formatNumber(grade), count: grades.length })}</p>
          <ol class="person-lines">
            {grades.slice(0, SHOWN).map((one) => (
              <li key={one.visit}>
                <a href={`/visits/${one.visit}`}>{one.store}</a>
                <span class="soft">{formatDate(one.at)}</span>
                <span class="figures">{formatNumber(one.grade)}</span>
              </li>
            ))}
          </ol>
        </>
      )}
    </>
  );
}
