import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useAddress } from '#client/desk/use-address.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { formatList, formatMoney, formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Band } from '#client/owner/reading/estimate.tsx';
import { OtherTables } from '#client/owner/reading/other-tables.tsx';
import { PeriodBar } from '#client/owner/reading/period-bar.tsx';
import { askedIn } from '#client/owner/reading/reading-page.tsx';
import { asPercent, boundsInWords, figureInWords, monthInWords } from '#client/owner/reading/words.ts';
import { TakeFiles } from '#client/owner/take-files.tsx';
import { Table } from '#client/ui/desk/table.tsx';
import { EmptyState } from '#client/ui/empty.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { ComplaintsBeside, ComplaintTotals } from '#protocol/api/complaints.ts';
import { CostOfLost } from './cost-of-lost.tsx';
import { Frame } from './frame.tsx';
import '#client/owner/reading/reading.css';

const PATH = '/complaints/quality';
const PERCENT = [0, 100] as const;

/** Complaints beside what visits measured, and what customers who never complain may cost. */
export function ComplaintsBesideQuality() {
  const asked = askedIn(useAddress(PATH).query);
  const found = useLoad(`${PATH} ${JSON.stringify(asked)}`, () => api.owner.complaints.beside(asked));
  return (
    <Frame path={PATH} actions={<TakeFiles table="beside" asked={asked} />}>
      <Loaded of={found} lines={10}>
        {(beside) =>
          beside === null ? (
            <EmptyState icon="chart" title={t('reading-nothing')}>
              {t('reading-nothing-body')}
            </EmptyState>
          ) : (
            <div class="reading">
              <PeriodBar path={PATH} view={beside} />
              <Banner tone="neutral" icon="info" title={t('complaints-miss')}>
                {t('complaints-miss-body')}
              </Banner>
              <ByMonth of={beside} />
              <ByStore of={beside} />
              <OtherTables table="beside" asked={asked} />
              <CostOfLost path={PATH} of={beside.totals} />
            </div>
          )
        }
      </Loaded>
    </Frame>
  );
}

function ByMonth({ of: { months } }: { of: ComplaintsBeside }) {
  return (
    <div class="reading-part">
      <h2>{t('complaints-by-month')}</h2>
      <Table caption={t('complaints-by-month')}>
        <Heads first={t('reading-month')} />
        <tbody>
          {months.map(({ month, ...beside }) => (
            <BesideRow key={month} name={monthInWords(month)} of={beside} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function ByStore({ of: { stores, moreStores } }: { of: ComplaintsBeside }) {
  if (stores.length === 0) return <p class="soft">{t('complaints-none-in-months')}</p>;
  return (
    <div class="reading-part">
      <h2>{t('complaints-by-store')}</h2>
      <p class="soft">
        {t('complaints-by-store-why')} {moreStores > 0 && t('reading-more-stores', { count: moreStores })}
      </p>
      <Table caption={t('complaints-by-store')}>
        <Heads first={t('owner-store')} />
        <tbody>
          {stores.map(({ store, ...beside }) => (
            <BesideRow key={store.id} name={<a href={`/stores/${store.id}`}>{store.name}</a>} of={beside} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function Heads({ first }: { first: string }) {
  return (
    <thead>
      <tr>
        <th scope="col">{first}</th>
        <th scope="col" class="figure">
          {t('complaints-complaints')}
        </th>
        <th scope="col" class="figure wide-only">
          {t('complaints-returns')}
        </th>
        <th scope="col" class="figure wide-only">
          {t('complaints-cost')}
        </th>
        <th scope="col" class="figure beside-first">
          {t('complaints-measured')}
        </th>
        <th scope="col">{t('reading-known-to')}</th>
      </tr>
    </thead>
  );
}

type Beside = Omit<ComplaintsBeside['months'][number], 'month'>;

function BesideRow({ name, of }: { name: preact.ComponentChildren; of: Beside }) {
  const { complaints, returns, score, visits } = of;
  return (
    <tr>
      <th scope="row">
        <span class="cell">
          <span>{name}</span>
          <span class="narrow-only soft figures">
            {t('complaints-also', { returns, cost: costsInWords(of) })}
          </span>
        </span>
      </th>
      <td class="figure">{formatNumber(complaints)}</td>
      <td class="figure wide-only">{formatNumber(returns)}</td>
      <td class="figure wide-only">{costsInWords(of)}</td>
      <td class="figure strong beside-first">{figureInWords(score, asPercent)}</td>
      <td class="beside-known">
        <Band estimate={score} scale={PERCENT} />
        <span class="small soft figures">
          {boundsInWords(score, asPercent)}
          {visits > 0 && ` · ${t('reading-visits', { count: visits })}`}
        </span>
      </td>
    </tr>
  );
}

function costsInWords({ costs }: Pick<ComplaintTotals, 'costs'>): string {
  return costs.length === 0 ? '–' : formatList(costs.map(formatMoney));
}
