import type { Id } from '../ids.ts';
import type { VisitFacts, WaitFact } from './facts.ts';

/** Names all stores of an organization together, where a row is not of one store. No store has it as its id. */
export const ALL_STORES = '';

/** By what the visits of a row were put together: all of them, or those alike in this. */
export const factors = ['whole', 'channel', 'daypart', 'shopper', 'ahead'] as const;
export type Factor = (typeof factors)[number];

/** How waits are parted: all of them by part of the day; once more by length of the queue, where that was counted. */
export const waitFactors = ['daypart', 'queue'] as const;
export type WaitFactor = (typeof waitFactors)[number];

/** Stands for how many were ahead where nobody counted. */
export const NOT_COUNTED = -1;

/** Sums of percentages, in hundredths of a percent, of visits alike in `factor`; `level` says in what way. */
export interface ScoreRow {
  readonly store: Id;
  readonly month: string;
  readonly factor: Factor;
  readonly level: string;
  readonly checklist: Id;
  readonly version: number;
  readonly visits: number;
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
  readonly speed_n: number;
  readonly speed_sum: number;
  readonly speed_squares: number;
  readonly quality_n: number;
  readonly quality_sum: number;
  readonly quality_squares: number;
}

/** How many visits observed a standard, how many met it, and what was lost by it in hundredths of a percent. */
export interface StandardRow {
  readonly store: Id;
  readonly month: string;
  readonly standard: Id;
  readonly channel: string;
  readonly n: number;
  readonly met: number;
  readonly lost: number;
}

/** How many waits alike in `factor` took this many seconds, and how many of them were on target. */
export interface WaitRow {
  readonly store: Id;
  readonly month: string;
  readonly interval: Id;
  readonly factor: WaitFactor;
  readonly level: string;
  readonly seconds: number;
  readonly n: number;
  readonly on_target: number;
}

/** Sums of the waits with so many people ahead ({@link NOT_COUNTED}), by the target that held in their visit: seconds and their squares. */
export interface QueueRow {
  readonly store: Id;
  readonly month: string;
  readonly interval: Id;
  readonly target: number;
  readonly ahead: number;
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

export interface RollupRows {
  readonly scores: readonly ScoreRow[];
  readonly standards: readonly StandardRow[];
  readonly waits: readonly WaitRow[];
  readonly queues: readonly QueueRow[];
}

export const noRows: RollupRows = { scores: [], standards: [], waits: [], queues: [] };

/**
 * The rows that one visit adds to, with what it adds to each: `times` 1 as it is published, −1 as that is taken back. Each row once, in
 * an order that is the same for every visit, so that no two wait for each other.
 */
export function rowsOf(facts: VisitFacts, times: 1 | -1): RollupRows {
  const stores = [ALL_STORES, facts.store];
  return {
    scores: stores.flatMap((store) => scoreRows(facts, store, times)),
    standards: stores.flatMap((store) => standardRows(facts, store, times)),
    waits: stores.flatMap((store) => waitRows(facts, store, times)),
    queues: stores.flatMap((store) => queueRows(facts, store, times)),
  };
}

function scoreRows(facts: VisitFacts, store: Id, times: 1 | -1): ScoreRow[] {
  const { month, checklist, channel, daypart, shopper, queue } = facts;
  const levels: [Factor, string | null][] = [
    ['whole', ''],
    ['channel', channel],
    ['daypart', daypart],
    ['shopper', shopper],
    ['ahead', queue && String(queue.ahead)],
  ];
  const about = { store, month, checklist: checklist.id, version: checklist.version };
  const sums = sumsOf(facts, times);
  return levels.flatMap(([factor, level]) => (level === null ? [] : { ...about, factor, level, ...sums }));
}

function sumsOf({ score, speed, quality }: VisitFacts, times: 1 | -1) {
  const by = (amount: number) => amount * times || 0;
  return {
    visits: times,
    ...{ n: by(score.n), sum: by(score.sum), squares: by(score.squares) },
    ...{ speed_n: by(speed.n), speed_sum: by(speed.sum), speed_squares: by(speed.squares) },
    ...{ quality_n: by(quality.n), quality_sum: by(quality.sum), quality_squares: by(quality.squares) },
  };
}

function standardRows({ month, channel, standards }: VisitFacts, store: Id, times: 1 | -1): StandardRow[] {
  return standards
    .map(({ standard, met, lost }) => ({
      ...{ store, month, standard, channel },
      ...{ n: times, met: met ? times : 0, lost: lost * times || 0 },
    }))
    .toSorted((a, b) => (a.standard < b.standard ? -1 : 1));
}

function waitRows({ month, daypart, queue, waits }: VisitFacts, store: Id, times: 1 | -1): WaitRow[] {
  const levels: [WaitFactor, string | null][] = [
    ['daypart', daypart],
    ['queue', queue?.length ?? null],
  ];
  return byInterval(waits).flatMap(({ interval, seconds, onTarget }) => {
    const counts = { seconds, n: times, on_target: onTarget ? times : 0 };
    return levels.flatMap(([factor, level]) =>
      level === null ? [] : { store, month, interval, factor, level, ...counts },
    );
  });
}

function queueRows({ month, queue, waits }: VisitFacts, store: Id, times: 1 | -1): QueueRow[] {
  return byInterval(waits).map(({ interval, seconds, targetSeconds }) => ({
    ...{ store, month, interval, target: targetSeconds, ahead: queue?.ahead ?? NOT_COUNTED },
    ...{ n: times, sum: seconds * times || 0, squares: seconds * seconds * times || 0 },
  }));
}

function byInterval(waits: readonly WaitFact[]): readonly WaitFact[] {
  return waits.toSorted((a, b) => (a.interval < b.interval ? -1 : 1));
}

/** The columns by which rows of each kind are told apart. */
export const rowKeys = {
  scores: ['store', 'month', 'factor', 'level', 'checklist', 'version'],
  standards: ['store', 'month', 'standard', 'channel'],
  waits: ['store', 'month', 'interval', 'factor', 'level', 'seconds'],
  queues: ['store', 'month', 'interval', 'target', 'ahead'],
} as const satisfies { readonly [K in keyof RollupRows]: readonly (keyof RollupRows[K][number])[] };

/** The rows of several visits together, each key once; rows that add up to nothing are left out. */
export function together(parts: readonly RollupRows[]): RollupRows {
  return {
    scores: summed(
      parts.flatMap(({ scores }) => scores),
      rowKeys.scores,
    ).filter(({ visits }) => visits !== 0),
    standards: summed(
      parts.flatMap(({ standards }) => standards),
      rowKeys.standards,
    ).filter(({ n }) => n !== 0),
    waits: summed(
      parts.flatMap(({ waits }) => waits),
      rowKeys.waits,
    ).filter(({ n }) => n !== 0),
    queues: summed(
      parts.flatMap(({ queues }) => queues),
      rowKeys.queues,
    ).filter(({ n }) => n !== 0),
  };
}

function summed<R extends object>(rows: readonly R[], keys: readonly (keyof R)[]): R[] {
  const sums = new Map<string, R>();
  for (const row of rows) {
    const key = keys.map((name) => row[name]).join('\u0000');
    const before = sums.get(key);
    sums.set(key, before ? added(before, row, keys) : row);
  }
  return [...sums].toSorted(([a], [b]) => (a < b ? -1 : 1)).map(([, row]) => row);
}

/** Adds up every number of two rows that is no part of their key. */
function added<R extends object>(a: R, b: R, keys: readonly (keyof R)[]): R {
  const sum = { ...a };
  for (const name of namesOf(a)) {
    const [one, other] = [a[name], b[name]];
    if (!keys.includes(name) && typeof one === 'number' && typeof other === 'number')
      Object.assign(sum, { [name]: one + other });
  }
  return sum;
}

function namesOf<R extends object>(row: R): (keyof R)[] {
  const names: (keyof R)[] = [];
  for (const name in row) names.push(name);
  return names;
}
