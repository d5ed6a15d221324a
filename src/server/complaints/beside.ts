import type { OwnerScope } from '#domain/scope.ts';
import { meanOf } from '#domain/statistics/mean.ts';
import type { ComplaintsBeside, ComplaintTotals } from '#protocol/api/complaints.ts';
import type { ReadingAsked } from '#protocol/api/reading.ts';
import { summaryOfSums } from '../reading/figures.ts';
import { monthsIn, periodOf } from '../reading/period.ts';
import { type ComplaintSums, complaintSums } from '../store/complaints.ts';
import type { Connection } from '../store/database.ts';
import { placesNamed, type Sums, sumsByMonth, sumsByStore, type Wanted } from '../store/reading.ts';

/** As many stores as are shown at once. */
const STORES_SHOWN = 60;

type Measured = Pick<Sums, 'n' | 'sum' | 'squares'> & { readonly visits?: number };

/** How many complaints and returns there were, beside what visits measured in the same months: neither is ever made of the other. */
export async function complaintsBeside(
  connection: Connection,
  scope: OwnerScope,
  asked: ReadingAsked,
): Promise<ComplaintsBeside | null> {
  const period = await periodOf(connection, scope, asked);
  if (!period) return null;
  const byMonth = await complaintSums(connection, scope, period.now, 'month');
  return {
    ...period.view,
    totals: totalsOf(byMonth),
    months: await monthsBeside(connection, scope, period.now, byMonth),
    ...(await storesBeside(connection, scope, period.now)),
  };
}

async function monthsBeside(
  connection: Connection,
  scope: OwnerScope,
  wanted: Wanted,
  sums: readonly ComplaintSums[],
): Promise<ComplaintsBeside['months']> {
  const complaints = Map.groupBy(sums, ({ key }) => key);
  const measured = Map.groupBy(await sumsByMonth(connection, scope, wanted), ({ month }) => month);
  return monthsIn(wanted.period).map((month) => ({
    month,
    ...totalsOf(complaints.get(month) ?? []),
    ...scoreOf(measured.get(month) ?? []),
  }));
}

async function storesBeside(
  connection: Connection,
  scope: OwnerScope,
  wanted: Wanted,
): Promise<Pick<ComplaintsBeside, 'stores' | 'moreStores'>> {
  const complaints = Map.groupBy(await complaintSums(connection, scope, wanted, 'store'), ({ key }) => key);
  const counted = [...complaints].map(([store, sums]) => ({ store, ...totalsOf(sums) }));
  const most = counted.toSorted((a, b) => b.complaints + b.returns - (a.complaints + a.returns));
  const ids = most.slice(0, STORES_SHOWN).map(({ store }) => store);
  const places = await placesNamed(connection, scope, ids);
  const measured = Map.groupBy(
    ids.length > 0 ? await sumsByStore(connection, scope, { ...wanted, stores: ids }) : [],
    ({ store }) => store,
  );
  const stores = most.slice(0, STORES_SHOWN).flatMap(({ store: id, ...totals }) => {
    const store = places.get(id);
    return store ? [{ store, ...totals, ...scoreOf(measured.get(id) ?? []) }] : [];
  });
  return { stores, moreStores: counted.length - ids.length };
}

function totalsOf(sums: readonly ComplaintSums[]): ComplaintTotals {
  const count = (kind: ComplaintSums['kind']) =>
    sums.reduce((total, one) => total + (one.kind === kind ? one.n : 0), 0);
  const costs = new Map<string, { readonly n: number; readonly minor: number }>();
  for (const { currency, n, minor } of sums) {
    const known = currency === null ? null : (costs.get(currency) ?? { n: 0, minor: 0 });
    if (known && currency !== null) costs.set(currency, { n: known.n + n, minor: known.minor + minor });
  }
  const byCount = [...costs].toSorted(([, a], [, b]) => b.n - a.n);
  return {
    complaints: count('complaint'),
    returns: count('return'),
    costs: byCount.map(([currency, { minor }]) => ({ minor, currency })),
  };
}

function scoreOf(sums: readonly Measured[]) {
  const whole = sums.reduce<Pick<Sums, 'n' | 'sum' | 'squares'>>(
    (all, { n, sum, squares }) => ({ n: all.n + n, sum: all.sum + sum, squares: all.squares + squares }),
    { n: 0, sum: 0, squares: 0 },
  );
  const visits = sums.reduce((total, one) => total + (one.visits ?? one.n), 0);
  return { visits, score: meanOf(summaryOfSums(whole)) };
}
