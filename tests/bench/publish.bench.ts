import type { Database } from '#server/store/database.ts';
import { filled, msOf, onEach, type Place } from './places.ts';
import { type Approved, approvedVisits, deskOver } from './publish/handed-in.ts';
import { seedPublished, seedReports } from './publish/seed.ts';
import { ORGANIZATION } from './reading/seed.ts';
import { type Bench, percentile, type Row, row } from './row.ts';

const VISITS = Number(process.env['BENCH_VISITS'] ?? 1_000_000);
const TIMES = 100;
/** The first few compile code and prepare statements. */
const WARM_UP = 10;
/** Publishing takes so much longer than its bare transaction, at p95 each. */
const ABOVE_MS = 20;

/** Publishing one visit of sixty answers, with all that follows, against the bare transaction that only sets its state. */
export const bench: Bench = {
  name: 'publish',
  measure: () => onEach(beside, { isDurable: true }),
};

function beside(on: string, place: Place): Promise<Row[]> {
  return place(async (database) => {
    await filled(database, async () => {
      await seedPublished(database, VISITS);
      await seedReports(database, VISITS);
    });
    const { ours, bare } = await published(database);
    const [p95, baseline] = [percentile(ours, 0.95), percentile(bare, 0.95)];
    const goal = { atMost: (baseline + ABOVE_MS) / baseline };
    return [row({ name: `publish ${on} p95`, ours: p95, baseline, unit: 'ms', goal })];
  });
}

/** Both in turn: each visit's own publication, and the next one's state alone. */
async function published(database: Database): Promise<{ ours: number[]; bare: number[] }> {
  const desk = deskOver(database);
  const visits = await approvedVisits(desk, (TIMES + WARM_UP) * 2);
  const times: { ours: number[]; bare: number[] } = { ours: [], bare: [] };
  for (const [place, { id, revision }] of visits.entries()) {
    if (place % 2 === 0) times.ours.push(await msOf(() => desk.move(id, 'publish', revision)));
    else times.bare.push(await msOf(() => setState(database, { id, revision })));
  }
  return { ours: times.ours.slice(WARM_UP), bare: times.bare.slice(WARM_UP) };
}

function setState(database: Database, { id, revision }: Approved): Promise<unknown> {
  return database.transaction().execute((connection) =>
    connection
      .updateTable('visits')
      .set({ state: 'published', revision: revision + 1 })
      .where('organization', '=', ORGANIZATION)
      .where('id', '=', id)
      .execute(),
  );
}
