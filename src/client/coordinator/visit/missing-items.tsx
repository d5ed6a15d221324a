import { recordedIn } from '#client/desk/report/reading.ts';
import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { questionsOf } from '#domain/checklist/checklist.ts';
import { type Missing, missingFrom } from '#domain/report/missing.ts';
import type { ReportView } from '#protocol/api/views.ts';

/** What the checklist asks for and the report has not, each with a way to its place. */
export function MissingItems({ report }: { report: ReportView }) {
  const missing = missingFrom(report.checklist, recordedIn(report));
  if (missing.length === 0) return null;
  return (
    <section class="report-part" aria-labelledby="missing">
      <h2 id="missing">{t('coordinator-missing')}</h2>
      <ul class="missing-list">
        {missing.map((item) => (
          <li key={`${item.kind} ${idOf(item)}`}>
            <a href={item.kind === 'moment' ? '#timeline' : `#question-${idOf(item)}`}>
              {nameOf(item, report)}
            </a>{' '}
            <span class="soft">
              {t(`coordinator-missing-${item.kind}`, { needed: 'needed' in item ? item.needed : 0 })}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
}

function idOf(item: Missing): string {
  return item.kind === 'moment' ? item.moment : item.question;
}

function nameOf(item: Missing, { checklist }: ReportView): string {
  const moment = checklist.moments.find(({ id }) => id === idOf(item));
  const question = questionsOf(checklist).find(({ id }) => id === idOf(item));
  const text = item.kind === 'moment' ? moment?.name : question?.text;
  return text ? say(text) : idOf(item);
}
