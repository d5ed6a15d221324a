import { answerWords } from '#client/app/answer-words.ts';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useAddress } from '#client/desk/use-address.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { say } from '#client/desk/words.ts';
import { formatDate, formatDuration, formatNumber, formatPercent } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { EmptyState } from '#client/ui/empty.tsx';
import type { AppealRow } from '#protocol/api/appeals.ts';
import { RulingForm } from './ruling-form.tsx';
import './appeals.css';

const PATH = '/appeals';

/** Appeals that wait for a ruling, the oldest first; and those that were ruled on. */
export function AppealsPage() {
  const { query, with: at } = useAddress(PATH);
  const state = query['state'] === 'ruled' ? 'ruled' : 'open';
  const appeals = useLoad(`appeals ${state}`, () => api.coordinator.appeals.list({ state }));
  return (
    <Page
      title={t('appeals')}
      lead={<p class="soft">{t('appeals-lead')}</p>}
      actions={<a href={at({ state: state === 'open' ? 'ruled' : '' })}>{t(`appeals-see-${state}`)}</a>}
    >
      <Loaded of={appeals}>
        {({ rows }) =>
          rows.length === 0 ? (
            <EmptyState icon="check" title={t(`appeals-none-${state}`)} />
          ) : (
            <ul class="appeals">
              {rows.map((row) => (
                <Appeal key={row.id} row={row} onRuled={appeals.reload} />
              ))}
            </ul>
          )
        }
      </Loaded>
    </Page>
  );
}

function Appeal({ row, onRuled }: { row: AppealRow; onRuled: () => void }) {
  const { store, visit, name, by, says, raisedAt, visitedAt } = row;
  return (
    <li class="appeal-row">
      <header>
        <h2>{say(name)}</h2>
        <p class="small soft">
          <a href={`/visits/${visit}`}>
            {store.name}, {formatDate(visitedAt, store.timeZone)}
          </a>
        </p>
      </header>
      <p class="small figures">{givenInWords(row)}</p>
      <blockquote>
        <p>{says}</p>
        <footer class="small soft">{t('appeals-by', { by, day: formatDate(raisedAt) })}</footer>
      </blockquote>
      {row.state === 'open' ? <RulingForm row={row} onRuled={onRuled} /> : <Ruled row={row} />}
    </li>
  );
}

/** What the shopper answered or the phone measured, and what it earned. */
function givenInWords({ question, answer, seconds, earned, possible }: AppealRow): string {
  const points = t('appeals-points', {
    earned: formatNumber(earned ?? 0),
    possible: formatNumber(possible ?? 0),
  });
  if (question && answer !== undefined)
    return `${t('appeals-answered', { answer: answerWords(question, answer) })} ${points}`;
  if (seconds !== undefined)
    return `${t('appeals-measured', { length: formatDuration(seconds * 1000) })} ${points}`;
  return `${t('appeals-unanswered')} ${points}`;
}

function Ruled({ row }: { row: AppealRow }) {
  const { ruling, words, question, percentageBefore: before, percentageAfter: after } = row;
  if (!ruling) return null;
  const said =
    ruling.kind === 'answer' && question
      ? t('appeals-counts-as', { answer: answerWords(question, ruling.value) })
      : t(`appeals-ruled-${ruling.kind}`);
  return (
    <div class="small">
      <p>
        <strong>{said}</strong>{' '}
        {before !== null && after !== null && before !== after && (
          <span class="figures">
            {t('appeals-score', { before: formatPercent(before), after: formatPercent(after) })}
          </span>
        )}
      </p>
      <p class="soft">{words}</p>
    </div>
  );
}
