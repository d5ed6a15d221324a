import { formatDay, formatNumber, formatPercent, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Table } from '#client/ui/desk/table.tsx';
import { State } from '#client/ui/state.tsx';
import type { ReviewView } from '#protocol/api/views.ts';
import { Agreed } from './agreed.tsx';
import { Changed, Edited, Overridden } from './beside-move.tsx';
import { movedWords } from './moved-words.ts';
import { Positions } from './positions.tsx';
import { RecordChoice } from './record-choice.tsx';
import { UnfinishedFiles } from './unfinished-files.tsx';

/** What lies behind a report: what was agreed, where the phone was, which records came in, and every move that was made. */
export function Behind({ review, onChosen }: { review: ReviewView; onChosen: (stale: boolean) => void }) {
  return (
    <div class="behind">
      <UnfinishedFiles review={review} />
      <Agreed review={review} />
      {review.positions.length > 0 && <Positions review={review} />}
      {review.journals.length > 0 && <Journals review={review} />}
      <RecordChoice key={review.row.revision} review={review} onChosen={onChosen} />
      <Moves review={review} />
    </div>
  );
}

function Journals({ review: { journals, row } }: { review: ReviewView }) {
  const { timeZone } = row.store;
  return (
    <section class="report-part" aria-labelledby="journals">
      <h2 id="journals">{t('coordinator-journals')}</h2>
      <div class="stacks">
        <Table caption={t('coordinator-journal-list')}>
          <thead>
            <tr>
              <th scope="col">{t('coordinator-device')}</th>
              <th scope="col">{t('coordinator-standing')}</th>
              <th scope="col" class="figure">
                {t('coordinator-events')}
              </th>
              <th scope="col">{t('coordinator-head')}</th>
              <th scope="col">{t('coordinator-received')}</th>
            </tr>
          </thead>
          <tbody>
            {journals.map((one) => {
              const { journal, device, standing, through, head, forks, receivedAt } = one;
              return (
                <tr key={journal}>
                  <td>{device.slice(0, 8)}</td>
                  <td>
                    <State tone={standing === 'counted' && forks === 0 ? 'good' : 'warn'}>
                      {t(`coordinator-standing-${standing}`)}
                      {forks > 0 && ` · ${t('coordinator-forks', { count: forks })}`}
                    </State>
                    {journals.length > 1 && <p class="soft small">{toldWords(one, journals)}</p>}
                  </td>
                  <td class="figure">{formatNumber(through)}</td>
                  <td class="soft">{head.slice(0, 12)}…</td>
                  <td class="figures soft">
                    {formatDay(receivedAt, timeZone)} {formatTime(receivedAt, timeZone)}
                  </td>
                </tr>
              );
            })}
          </tbody>
        </Table>
      </div>
    </section>
  );
}

/** What a record is among several: whether the report is told by it, and what it goes on from. */
function toldWords(
  { tells, goesOnFrom }: ReviewView['journals'][number],
  journals: ReviewView['journals'],
): string {
  const from = journals.find(({ journal }) => journal === goesOnFrom);
  const words = [
    t(tells ? 'coordinator-record-tells' : 'coordinator-record-beside'),
    from && t('coordinator-record-goes-on', { device: from.device.slice(0, 8) }),
  ];
  return words.filter(Boolean).join(' ');
}

function Moves({ review: { history, row, report } }: { review: ReviewView }) {
  const { timeZone } = row.store;
  return (
    <section class="report-part" aria-labelledby="moves">
      <h2 id="moves">{t('coordinator-moves')}</h2>
      {history.length === 0 && <p class="soft">{t('coordinator-no-moves')}</p>}
      <ol class="move-list">
        {history.map(({ at, move, by, to, reason, overridden, changed, replacement, before, edit }) => (
          <li key={`${at} ${move}`}>
            <time class="soft" dateTime={new Date(at).toISOString()}>
              {formatDay(at, timeZone)} {formatTime(at, timeZone)}
            </time>
            <span class="cell">
              <span>{movedWords(move, to)}</span>
              <span class="soft">
                {by === 'server' ? t('coordinator-by-server') : t('coordinator-by', { name: by })}
              </span>
              <Overridden verdicts={overridden} timeZone={timeZone} />
              <Changed changed={changed} timeZone={timeZone} />
              {edit && report && <Edited edit={edit} report={report} />}
              {replacement && <a href={`/visits/${replacement}`}>{t('coordinator-see-other-visit')}</a>}
              {before !== undefined && (
                <span class="soft">
                  {t('coordinator-record-before', { before: before === null ? '–' : formatPercent(before) })}
                </span>
              )}
              {reason !== null && reason !== '' && <q>{reason}</q>}
            </span>
          </li>
        ))}
      </ol>
    </section>
  );
}
