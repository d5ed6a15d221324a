import { api } from '#client/desk/api.ts';
import { useAddress } from '#client/desk/use-address.ts';
import { say } from '#client/desk/words.ts';
import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Table } from '#client/ui/desk/table.tsx';
import type { StandardReading, StandardsView } from '#protocol/api/reading.ts';
import { StartAction, type Where } from '../acting/start-action.tsx';
import { askedIn, ReadingPage } from './reading-page.tsx';
import { StandardLine } from './standard-line.tsx';
import { StandardTrend } from './standard-trend.tsx';
import { asShare } from './words.ts';
import './standards.css';

type Cell = StandardsView['cells'][number];
const keyOf = ({ standard, channel }: Pick<Cell, 'standard' | 'channel'>) => `${standard} ${channel}`;

/** How often each standard was met, those that cost most first; and where, store by store. */
export function Standards() {
  const asked = askedIn(useAddress('/standards').query);
  return (
    <ReadingPage
      table="standards"
      title={t('reading-standards')}
      question={t('reading-standards-question')}
      load={(asked) => api.owner.reading.standards(asked)}
    >
      {(found) => (
        <>
          <section aria-labelledby="each">
            <h2 id="each">{t('reading-each-standard')}</h2>
            <ul class="reading-list">
              {found.standards.map((standard) => (
                <StandardLine key={keyOf(standard)} of={standard}>
                  <StandardTrend of={standard} asked={asked} />
                  {standard.met < standard.share.n && (
                    <StartAction
                      standard={{ ...standard, id: standard.standard }}
                      channel={standard.channel}
                      stores={whereOf(found, standard)}
                    />
                  )}
                </StandardLine>
              ))}
            </ul>
          </section>
          <HeatMap of={found} />
        </>
      )}
    </ReadingPage>
  );
}

/** Where a standard was observed, and how often it was met there. */
function whereOf({ stores, cells }: StandardsView, standard: StandardReading): Where[] {
  const found = new Map(
    cells.flatMap((cell) => (keyOf(cell) === keyOf(standard) ? [[cell.store, cell] as const] : [])),
  );
  return stores.flatMap((store) => {
    const cell = found.get(store.id);
    return cell && cell.n > 0 ? [{ ...store, met: cell.met, n: cell.n }] : [];
  });
}

/** Stores by standards: each cell says how many visits met it of how many, and its colour how large a share. */
function HeatMap({ of: { standards, stores, cells, moreStores } }: { of: StandardsView }) {
  const byPlace = new Map(cells.map((cell) => [`${cell.store} ${keyOf(cell)}`, cell]));
  return (
    <div class="reading-part">
      <h2>{t('reading-where')}</h2>
      <p class="soft">
        {t('reading-where-why')} {moreStores > 0 && t('reading-more-stores', { count: moreStores })}
      </p>
      <div class="heat">
        <Table caption={t('reading-where')}>
          <thead>
            <tr>
              <th scope="col">{t('owner-store')}</th>
              {standards.map((standard) => (
                <StandardHead key={keyOf(standard)} of={standard} />
              ))}
            </tr>
          </thead>
          <tbody>
            {stores.map(({ id, name, city }) => (
              <tr key={id}>
                <th scope="row">
                  <a href={`/stores/${id}`}>{name}</a> <span class="soft small">{city}</span>
                </th>
                {standards.map((standard) => (
                  <HeatCell key={keyOf(standard)} cell={byPlace.get(`${id} ${keyOf(standard)}`)} />
                ))}
              </tr>
            ))}
          </tbody>
        </Table>
      </div>
    </div>
  );
}

function StandardHead({ of }: { of: StandardReading }) {
  return (
    <th scope="col" class="heat-head">
      <span>{say(of.name)}</span>
    </th>
  );
}

function HeatCell({ cell }: { cell: Cell | undefined }) {
  if (!cell || cell.n === 0) return <td class="heat-cell soft">–</td>;
  const { met, n } = cell;
  return (
    <td class="heat-cell figures" style={{ '--missed': String(1 - met / n) }} title={asShare(met / n)}>
      {t('reading-of', { met: formatNumber(met), n: formatNumber(n) })}
    </td>
  );
}
