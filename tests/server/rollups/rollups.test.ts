import fc from 'fast-check';
import { expect, test } from 'vitest';
import { noRows } from '#domain/rollup/rows.ts';
import { afterMove } from '#domain/visit/state.ts';
import { countPublished, createRollups } from '#server/rollups/count.ts';
import { verifyRollups } from '#server/rollups/verify.ts';
import type { Database } from '#server/store/database.ts';
import { rollupsOf } from '#server/store/rollups.ts';
import { moveVisit } from '#server/visits/move.ts';
import {
  askedWithQueue,
  coordinator,
  organize,
  plan,
  server,
  shopper,
  tailOf,
} from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { SEED } from '#tests/support/for-all.ts';
import { visit as lived } from '#tests/support/visit.ts';

const AGENCY = { role: 'server', organization: 'agency' } as const;
const desk = { scope: coordinator('agency'), locale: 'en' } as const;
const moves = ['approve', 'publish', 'unpublish', 'exclude', 'include', 'reopen'] as const;
type Tried = (typeof moves)[number];

eachDatabase((_, open) => {
  let visits = 0;

  /** An agency with handed-in visits: who went where, what they answered, and how long they stood in the queue. */
  async function house() {
    const database = await open();
    await organize(database, 'agency', askedWithQueue);
    return database;
  }

  async function handedIn(
    database: Database,
    { store = 'riga', who = 'sam', thanked = true, day = 0, ahead = 2 } = {},
  ) {
    visits += 1;
    const visit = `visit-${visits}`;
    await plan(database, 'agency', { id: visit, store, shopper: who });
    const life = lived(askedWithQueue, { visit, journal: `journal-${visits}` })
      .mark('entered', '10:00:00')
      .mark('served', '10:01:00')
      .answer('greeted', true)
      .answer('thanked', thanked);
    if (ahead >= 0) life.answer('people-ahead', ahead);
    for (const event of life.events) Object.assign(event.at, { wall: event.at.wall + day * 86_400_000 });
    await server(database).sync(shopper('agency', who), tailOf(life.leave().submit(), { visit }));
    return visit;
  }

  async function move(database: Database, visit: string, tried: Tried): Promise<boolean> {
    const row = await database
      .selectFrom('visits')
      .selectAll()
      .where('id', '=', visit)
      .executeTakeFirstOrThrow();
    if (!afterMove(row.state, tried, 'coordinator')) return false;
    await moveVisit(server(database), desk, {
      visit,
      revision: row.revision,
      move: tried,
      reason: 'Because.',
    });
    return true;
  }

  async function publish(database: Database, visit: string) {
    await move(database, visit, 'approve');
    await move(database, visit, 'publish');
  }

  const verified = (database: Database) => verifyRollups(database, AGENCY);
  const whole = (database: Database) => rollupsOf(database, AGENCY, '');

  test('a published visit counts once with its store and with all stores', async () => {
    const database = await house();
    await publish(database, await handedIn(database));
    await publish(database, await handedIn(database, { store: 'oslo', thanked: false, ahead: -1 }));
    const { scores, standards, waits, queues } = await whole(database);
    const all = scores.find(({ factor }) => factor === 'whole');
    expect(all).toMatchObject({ month: '2026-03', visits: 2, n: 2 });
    expect(standards.find(({ standard }) => standard === 'thanked')).toMatchObject({ n: 2, met: 1 });
    expect(standards.find(({ standard }) => standard === 'greeted')).toMatchObject({ n: 2, met: 2, lost: 0 });
    const about = { store: '', month: '2026-03', interval: 'queue' };
    expect(waits.toSorted((a, b) => (a.factor < b.factor ? -1 : 1))).toEqual([
      { ...about, factor: 'daypart', level: 'midday', seconds: 60, n: 2, on_target: 2 },
      { ...about, factor: 'queue', level: 'few', seconds: 60, n: 1, on_target: 1 },
    ]);
    const sums = { target: 60, n: 1, sum: 60, squares: 3_600 };
    expect(queues.toSorted((a, b) => a.ahead - b.ahead)).toEqual([
      { ...about, ...sums, ahead: -1 },
      { ...about, ...sums, ahead: 2 },
    ]);
    expect(scores.find(({ factor }) => factor === 'ahead')).toMatchObject({ level: '2', visits: 1 });
    expect((await rollupsOf(database, AGENCY, 'oslo')).standards).toContainEqual(
      expect.objectContaining({ standard: 'thanked', n: 1, met: 0, lost: expect.any(Number) }),
    );
    expect(await verified(database)).toMatchObject({ visits: 2, differences: [] });
  });

  test('one that is taken back leaves nothing behind', async () => {
    const database = await house();
    const visit = await handedIn(database);
    await publish(database, visit);
    await move(database, visit, 'unpublish');
    expect(await whole(database)).toEqual(noRows);
    expect(await rollupsOf(database, AGENCY, 'riga')).toEqual(noRows);
  });

  test('after any history the sums are those of the published reports', async () => {
    const database = await house();
    const step = fc.record({ visit: fc.nat(7), tried: fc.constantFrom(...moves) });
    const lives = fc.array(
      fc.record({
        store: fc.constantFrom('riga', 'oslo'),
        who: fc.constantFrom('sam', 'tess'),
        thanked: fc.boolean(),
        day: fc.nat(60),
        ahead: fc.integer({ min: -1, max: 9 }),
      }),
      { minLength: 8, maxLength: 8 },
    );
    const [[made, history] = []] = fc.sample(
      fc.tuple(lives, fc.array(step, { minLength: 160, maxLength: 160 })),
      { seed: SEED, numRuns: 1 },
    );
    const ids: string[] = [];
    for (const life of made ?? []) ids.push(await handedIn(database, life));
    let done = 0;
    for (const { visit, tried } of history ?? []) {
      if (await move(database, ids[visit] ?? '', tried)) done += 1;
      if (done % 10 === 9) expect((await verified(database)).differences).toEqual([]);
    }
    expect(done).toBeGreaterThan(20);
    expect(await verified(database)).toMatchObject({ differences: [] });
  });

  test('what was published before there were sums is counted once, by whoever comes first', async () => {
    const database = await house();
    const [first, second] = [await handedIn(database), await handedIn(database)];
    await publish(database, first);
    await publish(database, second);
    for (const table of ['rollup_scores', 'rollup_standards', 'rollup_waits', 'rollup_queues'] as const)
      await database.deleteFrom(table).execute();
    await database.updateTable('publications').set({ rolled_up: null }).execute();
    await move(database, second, 'unpublish');
    const failures: unknown[] = [];
    const rollups = createRollups(database, (cause) => void failures.push(cause));
    rollups.wake();
    await rollups.settled();
    await countPublished(database, AGENCY, first);
    expect(failures).toEqual([]);
    expect(await verified(database)).toMatchObject({ visits: 1, differences: [] });
    expect((await whole(database)).scores[0]).toMatchObject({ visits: 1 });
  });

  test('a sum that is not what the reports say is named', async () => {
    const database = await house();
    await publish(database, await handedIn(database));
    await database
      .updateTable('rollup_standards')
      .set({ met: 0 })
      .where('store', '=', 'riga')
      .where('standard', '=', 'greeted')
      .execute();
    await database.deleteFrom('rollup_waits').where('store', '=', '').execute();
    await database.updateTable('rollup_queues').set({ sum: 61 }).where('store', '=', 'riga').execute();
    const { differences } = await verified(database);
    expect(differences.map(({ kind, key }) => `${kind} ${key}`)).toEqual([
      'standards riga · 2026-03 · greeted · store',
      'queues riga · 2026-03 · queue · 60 · 2',
      'waits  · 2026-03 · queue · daypart · midday · 60',
      'waits  · 2026-03 · queue · queue · few · 60',
    ]);
    expect(differences[0]).toMatchObject({ kept: { met: 0 }, reckoned: { met: 1 } });
    expect(differences[2]).toMatchObject({ kept: null, reckoned: { n: 1 } });
  });
});
