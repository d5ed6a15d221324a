import type { OwnerScope } from '#domain/scope.ts';
import { listActions } from '#server/actions/read.ts';
import { complaintsBeside } from '#server/complaints/beside.ts';
import { listComplaints } from '#server/complaints/list.ts';
import { readComparison } from '#server/reading/compare.ts';
import { readConsistency } from '#server/reading/consistency.ts';
import { readOverTime } from '#server/reading/over-time.ts';
import { readOverview } from '#server/reading/overview.ts';
import { readStandard, readStandards } from '#server/reading/standards.ts';
import { readStoreFigures } from '#server/reading/store.ts';
import { readWaits } from '#server/reading/waits.ts';
import type { Database } from '#server/store/database.ts';
import { ownerStores, ownerVisits } from '#server/visits/owner.ts';
import { filled, msOf, onEach, type Place } from './places.ts';
import { seedPublished } from './publish/seed.ts';
import { ORGANIZATION } from './reading/seed.ts';
import { type Bench, percentile, type Row, row } from './row.ts';

const TIMES = 30;
/** The first few compile code and prepare statements, of few visits and of many. */
const WARM_UP = 5;
const FEW = 10_000;
const MANY = Number(process.env['BENCH_VISITS'] ?? 1_000_000);
/** A hundred times the visits may take so many times as long, and no screen's answer more than this at p95. */
const GROWTH = 1.5;
const GOAL_MS = 100;
const person = { organization: ORGANIZATION, person: 'o', role: 'owner' } as const;
const all: OwnerScope = { ...person, stores: 'all' };
const some: OwnerScope = { ...person, stores: Array.from({ length: 50 }, (_, at) => `store-${at * 7}`) };

/** What an owner of 10,000 stores waits for at the server, with 1,000,000 published visits against the same with 10,000. */
export const bench: Bench = {
  name: 'reading',
  measure: () => onEach(beside),
};

interface Databases {
  readonly few: Database;
  readonly many: Database;
}

/** Both at once, in turns: what else the machine does meanwhile slows one as it does the other. */
function beside(on: string, place: Place): Promise<Row[]> {
  return place((few) =>
    place(async (many) => {
      await filled(few, () => seedPublished(few, FEW));
      await filled(many, () => seedPublished(many, MANY));
      return measured(on, { few, many });
    }),
  );
}

async function measured(on: string, { few, many }: Databases): Promise<Row[]> {
  const rows: Row[] = [];
  const screensOfMany = new Map(screens(many));
  for (const [name, ofFew] of screens(few)) {
    const ofMany = screensOfMany.get(name) ?? ofFew;
    const [baseline, ours] = await p95OfBoth(ofFew, ofMany);
    const about = { name: `reading ${on} ${name} p95`, ours, unit: 'ms' };
    rows.push(
      row({ ...about, baseline: GOAL_MS, goal: { atMost: 1 } }),
      row({ ...about, name: `reading ${on} ${name} growth`, baseline, goal: { atMost: GROWTH } }),
    );
  }
  return rows;
}

/** Each screen of all stores, and the first of fifty of them. */
function screens(database: Database): [string, () => Promise<unknown>][] {
  const standard = { standard: 'greeting', channel: 'store', from: '2025-01', to: '2026-10' } as const;
  const sides = { a: { from: '2026-08', to: '2026-10' }, b: { from: '2025-08', to: '2025-10' } };
  return [
    ['overview', () => readOverview(database, all, {})],
    ['overview of fifty', () => readOverview(database, some, {})],
    ['standards', () => readStandards(database, all, {})],
    ['one standard', () => readStandard(database, all, standard)],
    ['waits', () => readWaits(database, all, {})],
    ['waits of fifty', () => readWaits(database, some, {})],
    ['consistency', () => readConsistency(database, all, {})],
    ['over time', () => readOverTime(database, all, { from: '2024-11', to: '2026-10' })],
    ['compare', () => readComparison(database, all, sides)],
    ['one store', () => readStoreFigures(database, all, { store: 'store-5' })],
    ['stores', () => ownerStores(database, all, {})],
    ['stores of fifty', () => ownerStores(database, some, {})],
    ['visits', () => ownerVisits(database, all, {})],
    ['visits of fifty', () => ownerVisits(database, some, {})],
    ['visits of a store', () => ownerVisits(database, all, { store: 'store-5' })],
    ['complaints', () => listComplaints(database, all, {})],
    ['complaints beside', () => complaintsBeside(database, all, {})],
    ['actions', () => listActions(database, all, {}, Date.UTC(2026, 10, 1))],
  ];
}

type Read = () => Promise<unknown>;

async function p95OfBoth(ofFew: Read, ofMany: Read): Promise<[few: number, many: number]> {
  const times: [few: number, many: number][] = [];
  for (let turn = -WARM_UP; turn < TIMES; turn += 1) {
    const took: [number, number] = [await msOf(ofFew), await msOf(ofMany)];
    if (turn >= 0) times.push(took);
  }
  const p95 = (of: 0 | 1) =>
    percentile(
      times.map((took) => took[of]),
      0.95,
    );
  return [p95(0), p95(1)];
}
