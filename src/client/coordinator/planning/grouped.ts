import { dayKey } from '#client/locales/format.ts';
import type { PlanRow } from '#protocol/api/planning.ts';

/** How the rows of a plan are looked at. */
export type PlanView = 'week' | 'shopper' | 'uncovered' | 'edited';

/** The rows of a view. */
export function viewed(rows: readonly PlanRow[], view: PlanView): readonly PlanRow[] {
  if (view === 'uncovered') return rows.filter(({ shopper }) => shopper === null);
  return view === 'edited' ? rows.filter(({ isEdited }) => isEdited) : rows;
}

const DAY_MS = 86_400_000;

/** Rows by the Monday of the week in which they are to be made, or in which their window begins; stores by name within. */
export function weeksOf(rows: readonly PlanRow[]): [monday: string, rows: PlanRow[]][] {
  const weeks = Map.groupBy(rows, ({ day, window, store }) =>
    mondayOf(day ?? dayKey(window.from, store.timeZone)),
  );
  return [...weeks]
    .map(([week, those]): [string, PlanRow[]] => [week, those.toSorted(byStore)])
    .toSorted(([a], [b]) => (a < b ? -1 : 1));
}

function mondayOf(day: string): string {
  const at = Date.parse(`${day}T00:00:00Z`);
  const since = (new Date(at).getUTCDay() + 6) % 7;
  return new Date(at - since * DAY_MS).toISOString().slice(0, 10);
}

function byStore(a: PlanRow, b: PlanRow): number {
  return a.store.name.localeCompare(b.store.name) || a.window.from - b.window.from;
}

/** What rows come to. Kilometres are known only where the planner chose. */
export function sumsOf(rows: readonly PlanRow[]) {
  const given = rows.filter(({ shopper }) => shopper !== null);
  return {
    covered: given.length,
    shoppers: new Set(given.map(({ shopper }) => shopper?.id)).size,
    km: given.reduce((sum, { why }) => sum + (why?.km ?? 0), 0),
    travelMinor: given.reduce((sum, { why }) => sum + (why?.travelMinor ?? 0), 0),
    currency: rows.find(({ fee }) => fee !== null)?.fee?.currency ?? null,
  };
}

/** A shopper with all that a plan gives them. */
export interface Load {
  readonly id: string;
  readonly name: string;
  readonly rows: readonly PlanRow[];
}

/** Shoppers, who has most first. */
export function loadsOf(rows: readonly PlanRow[]): Load[] {
  const by = Map.groupBy(rows, ({ shopper }) => shopper?.id);
  return [...by]
    .flatMap(([id, those]) => {
      const name = those[0]?.shopper?.name;
      return id === undefined || name === undefined ? [] : [{ id, name, rows: those }];
    })
    .toSorted((a, b) => b.rows.length - a.rows.length || a.name.localeCompare(b.name));
}
