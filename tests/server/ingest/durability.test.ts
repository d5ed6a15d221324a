import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { TailOutcome } from '#protocol/sync/envelope.ts';
import { heldEvents } from '#server/ingest/compare-tail.ts';
import { hashText } from '#server/ingest/hash.ts';
import { type Database, openDatabase } from '#server/store/database.ts';
import { eventsOf } from '#server/store/journals.ts';
import { coordinator, organize, plan } from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { dice, faultRuns } from '#tests/support/dice.ts';

const seeds = Array.from({ length: 3 * faultRuns.runs }, (_, run) => faultRuns.seed + run);
const program = join(import.meta.dirname, 'acknowledging-process.ts');

eachDatabase((_, __, place) => {
  test.each(seeds)('what was acknowledged survives a SIGKILL of the server (seed %i)', async (seed) => {
    const url = await place();
    const before = await openDatabase({ url });
    await organize(before, 'agency');
    await plan(before, 'agency');
    await before.close();

    const acknowledged = await untilKilled(url, dice(seed).between(0, 150));

    const after = await openDatabase({ url });
    expect(acknowledged.length).toBeGreaterThan(0);
    for (const item of acknowledged) expect(await headAt(after, item.journal, item.through)).toBe(item.head);
    await expectWhole(after);
    await after.close();
  });
});

async function untilKilled(url: string, lifeMs: number) {
  const server = spawn(process.execPath, [program, url, 'agency'], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  server.stdout.on('data', (chunk) => {
    said += chunk;
  });
  await once(server.stdout, 'data');
  setTimeout(() => server.kill('SIGKILL'), lifeMs);
  await once(server, 'close');
  // The last line may be cut in the middle of being said.
  return said.split('\n').slice(0, -1).map(held);
}

function held(line: string) {
  const item = TailOutcome.parse(JSON.parse(line));
  if (item.outcome !== 'held') throw new Error(`Not held: ${line}`);
  return item;
}

async function headAt(database: Database, journal: string, through: number) {
  const events = await eventsOf(database, coordinator('agency'), journal);
  return heldEvents(journal, events, hashText).hashes.get(through);
}

/** Nothing is there by half: each journal ends where its events do, and a submitted report has its moves and its score. */
async function expectWhole(database: Database) {
  const journals = await database.selectFrom('journals').selectAll().execute();
  for (const { id, through, head } of journals) expect(await headAt(database, id, through)).toBe(head);
  const { rows } = await sql`select v.state, count(distinct m.id) as moves, count(distinct r.visit) as reports
    from visits v left join visit_moves m on m.visit = v.id left join reports r on r.visit = v.id group by v.state`.execute(
    database,
  );
  expect([
    [{ state: 'assigned', moves: 0, reports: 0 }],
    [{ state: 'underway', moves: 1, reports: 0 }],
    [{ state: 'submitted', moves: 2, reports: 1 }],
  ]).toContainEqual(rows);
}
