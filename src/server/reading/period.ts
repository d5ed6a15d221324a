import type { OwnerScope } from '#domain/scope.ts';
import type { Period, PeriodView, ReadingAsked } from '#protocol/api/reading.ts';
import { Problem } from '../problem.ts';
import type { Connection } from '../store/database.ts';
import { placesNamed, publishedMonths, type Wanted } from '../store/reading.ts';

const MONTHS_UNLESS_ASKED = 3;
/** More months than this are not read in one answer. */
const MOST_MONTHS = 60;

/** The months that are asked for, and what else is told of them; `null` where nothing is published. Throws `bad-input` for months that end before they begin. */
export async function periodOf(
  connection: Connection,
  scope: OwnerScope,
  { from, to, store }: ReadingAsked,
): Promise<{ view: PeriodView; now: Wanted; earlier: Wanted } | null> {
  const stores = store === undefined ? undefined : [store];
  const published = await publishedMonths(connection, scope, stores);
  if (!published) return null;
  const last = to ?? from ?? published.to;
  const period = { from: from ?? monthsBefore(last, MONTHS_UNLESS_ASKED - 1), to: last };
  const count = monthsOf(period);
  if (count < 1) throw new Problem('bad-input', 'to');
  if (count > MOST_MONTHS) throw new Problem('bad-input', 'from');
  const before = { from: monthsBefore(period.from, count), to: monthsBefore(period.from, 1) };
  return {
    view: { period, before, published, ...(await placeOf(connection, scope, store)) },
    now: { period, stores },
    earlier: { period: before, stores },
  };
}

/** What the store is called that was asked for, where the caller sees it. */
async function placeOf(
  connection: Connection,
  scope: OwnerScope,
  store: string | undefined,
): Promise<Pick<PeriodView, 'place'>> {
  if (store === undefined) return {};
  const place = (await placesNamed(connection, scope, [store])).get(store);
  return place ? { place } : {};
}

/** Every month of a period, the first one first. */
export function monthsIn(period: Period): string[] {
  const count = monthsOf(period);
  return Array.from({ length: count }, (_, at) => monthsBefore(period.to, count - 1 - at));
}

/** How many months a period has. */
function monthsOf({ from, to }: Period): number {
  return numberOf(to) - numberOf(from) + 1;
}

/** The month so many months before. */
function monthsBefore(month: string, count: number): string {
  const number = numberOf(month) - count;
  const year = Math.floor(number / 12);
  return `${String(year).padStart(4, '0')}-${String(number - year * 12 + 1).padStart(2, '0')}`;
}

function numberOf(month: string): number {
  const [year = 0, of = 1] = month.split('-').map(Number);
  return year * 12 + of - 1;
}
