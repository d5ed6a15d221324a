import { answerWords } from '#client/app/answer-words.ts';
import { say } from '#client/desk/words.ts';
import { formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Table } from '#client/ui/desk/table.tsx';
import { questionsOf } from '#domain/checklist/checklist.ts';
import type { ReportView } from '#protocol/api/views.ts';

interface Difference {
  readonly name: string;
  readonly held: string;
  readonly other: string;
}

interface DifferencesProps {
  held: ReportView | null;
  other: ReportView | null;
  /** Of what they are: versions of one record, or records of one visit. */
  of?: 'version' | 'record';
}

/** What two versions of a record, or two records of a visit, say differently, line by line: that is what is chosen between. */
export function Differences({ held, other, of = 'version' }: DifferencesProps) {
  if (!held || !other) return null;
  const found = differencesOf(held, other);
  return (
    <section class="report-part aside-versions" aria-labelledby="differences">
      <h2 id="differences">{t('coordinator-aside-differences')}</h2>
      {found.length === 0 ? (
        <p class="soft">{t('coordinator-aside-no-differences')}</p>
      ) : (
        <div class="stacks">
          <Table caption={t('coordinator-aside-differences-table')}>
            <thead>
              <tr>
                <th scope="col">{t('coordinator-aside-differ-what')}</th>
                <th scope="col">{t(`coordinator-aside-${of}-held`)}</th>
                <th scope="col">{t(`coordinator-aside-${of}-shown`)}</th>
              </tr>
            </thead>
            <tbody>
              {found.map(({ name, held, other }) => (
                <tr key={name}>
                  <th scope="row" class="whole">
                    {name}
                  </th>
                  <td class="figures soft">{held}</td>
                  <td class="figures">{other}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        </div>
      )}
    </section>
  );
}

function differencesOf(held: ReportView, other: ReportView): Difference[] {
  return [
    ...held.checklist.moments.map(({ id, name }) => ({
      name: say(name),
      held: momentIn(held, id),
      other: momentIn(other, id),
    })),
    ...questionsOf(held.checklist).map(({ id, text }) => ({
      name: say(text),
      held: answerIn(held, id),
      other: answerIn(other, id),
    })),
  ].filter((line) => line.held !== line.other);
}

function momentIn({ moments, store }: ReportView, id: string): string {
  const marked = moments.find(({ moment }) => moment === id);
  return marked ? formatTime(marked.at, store.timeZone, true) : t('report-moment-unmarked');
}

/** What a question was answered with, and how many files hang on it. */
function answerIn({ checklist, answers, evidence }: ReportView, id: string): string {
  const question = questionsOf(checklist).find((asked) => asked.id === id);
  const answer = answers.find((given) => given.question === id);
  const count = evidence.filter((file) => file.question === id).length;
  const words = [
    answer && question ? answerWords(question, answer.value) : null,
    count > 0 ? t('coordinator-aside-files', { count }) : null,
  ].filter(Boolean);
  return words.length > 0 ? words.join(' · ') : t('report-unanswered');
}
