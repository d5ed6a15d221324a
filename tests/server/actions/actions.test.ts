import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { afterMove } from '#domain/visit/state.ts';
import type { NewAction } from '#protocol/api/actions.ts';
import { changeAction, moveAction, openActions } from '#server/actions/act.ts';
import { listActions, readAction } from '#server/actions/read.ts';
import type { Database } from '#server/store/database.ts';
import { moveVisit } from '#server/visits/move.ts';
import {
  coordinator,
  lived,
  organize,
  owner,
  plan,
  server,
  shopper,
  tailOf,
} from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { SEED } from '#tests/support/for-all.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';

const DAY_MS = 86_400_000;
const desk = { scope: coordinator('agency'), locale: 'en' } as const;
const olga = owner('agency');
const day = (number: number) => MIDNIGHT + number * DAY_MS;
const moves = ['approve', 'publish', 'unpublish', 'exclude', 'include', 'reopen'] as const;

const wanted: NewAction = {
  standard: 'thanked',
  channel: 'store',
  stores: ['riga'],
  what: 'Say thank you at the till.',
  who: 'Rita, shift lead',
  dueOn: '2026-03-10',
  training: 'Show it once to everyone.',
};

eachDatabase((_, open) => {
  let visits = 0;

  async function house() {
    const database = await open();
    await organize(database, 'agency');
    return database;
  }

  /** A visit on a day, counted from the scene's midnight, handed in. */
  async function handedIn(database: Database, at: { day: number; thanked: boolean; store?: string }) {
    visits += 1;
    const visit = `visit-${visits}`;
    await plan(database, 'agency', { id: visit, store: at.store ?? 'riga' });
    const life = lived({ visit, journal: `journal-${visits}` }).answer('thanked', at.thanked);
    for (const event of life.events) Object.assign(event.at, { wall: event.at.wall + at.day * DAY_MS });
    await server(database).sync(shopper('agency', 'sam'), tailOf(life.leave().submit(), { visit }));
    return visit;
  }

  async function move(database: Database, visit: string, tried: (typeof moves)[number]): Promise<boolean> {
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

  async function published(database: Database, at: Parameters<typeof handedIn>[1]) {
    const visit = await handedIn(database, at);
    await move(database, visit, 'approve');
    await move(database, visit, 'publish');
    return visit;
  }

  /** Opened on day 1 of a standard that a visit of day 0 missed. */
  async function opened(database: Database, asked: Partial<NewAction> = {}) {
    await published(database, { day: 0, thanked: false });
    const { actions } = await openActions({ database, now: () => day(1) }, olga, { ...wanted, ...asked });
    return actions[0] ?? '';
  }

  async function done(database: Database, action: string, onDay: number) {
    const { revision } = await readAction(database, olga, action, day(onDay));
    const asked = { action, revision, step: 'done', note: 'All were shown.' } as const;
    return moveAction({ database, now: () => day(onDay) }, olga, asked);
  }

  const read = (database: Database, action: string) => readAction(database, olga, action, day(30));

  describe('an action', () => {
    test('is closed by the third visit since that met its standard, and by nothing else', async () => {
      const database = await house();
      const action = await opened(database);
      await published(database, { day: 2, thanked: false });
      expect(await done(database, action, 3)).toMatchObject({ standing: { state: 'done', needed: 3 } });
      await published(database, { day: 4, thanked: true });
      await published(database, { day: 5, thanked: true });
      await published(database, { day: 5, thanked: false, store: 'oslo' });
      expect(await read(database, action)).toMatchObject({ standing: { state: 'done', n: 2, needed: 1 } });
      await published(database, { day: 6, thanked: true });
      const { standing, visits: measured, may, steps } = await read(database, action);
      expect(standing).toMatchObject({ state: 'closed', met: 3, n: 3 });
      expect(measured.map(({ met, counts }) => [met, counts])).toEqual([
        [false, false],
        [true, true],
        [true, true],
        [true, true],
      ]);
      expect(may).toEqual([]);
      expect(steps.map(({ step, by, note }) => [step, by, note])).toEqual([
        ['open', 'olga', ''],
        ['done', 'olga', 'All were shown.'],
      ]);
    });

    test('recurs with a visit that missed it; taken back, that visit says nothing any more', async () => {
      const database = await house();
      const action = await opened(database);
      await done(database, action, 3);
      const missed = await published(database, { day: 12, thanked: false });
      const { standing } = await read(database, action);
      expect(standing).toMatchObject({ state: 'recurred', n: 1, met: 0 });
      expect(Math.floor(((standing.recurredAt ?? 0) - MIDNIGHT) / DAY_MS)).toBe(12);
      await move(database, missed, 'unpublish');
      expect(await read(database, action)).toMatchObject({ standing: { state: 'done', n: 0 }, visits: [] });
      await move(database, missed, 'publish');
      expect((await read(database, action)).standing.state).toBe('recurred');
    });

    test('is opened for each store, of what is published there alone', async () => {
      const database = await house();
      await published(database, { day: 0, thanked: false });
      const deps = { database, now: () => day(1) };
      const { actions } = await openActions(deps, olga, { ...wanted, stores: ['riga', 'oslo'] });
      expect(actions).toHaveLength(2);
      const refused = (scope: typeof olga, asked: Partial<NewAction>) =>
        expect(openActions(deps, scope, { ...wanted, ...asked })).rejects;
      await refused(olga, { standard: 'unheard-of' }).toMatchObject({ field: 'standard' });
      await refused(olga, { stores: ['riga', 'paris'] }).toMatchObject({ field: 'stores' });
      await refused(owner('agency', ['oslo']), {}).toMatchObject({ field: 'stores' });
      await refused(owner('agency', []), {}).toMatchObject({ field: 'stores' });
      await refused(olga, { visit: 'visit-0' }).toMatchObject({ field: 'visit' });
    });

    test('of a report names its question, until the report is taken back', async () => {
      const database = await house();
      const visit = await published(database, { day: 0, thanked: false });
      const deps = { database, now: () => day(1) };
      const { actions } = await openActions(deps, olga, { ...wanted, visit, question: 'thanked' });
      const [action = ''] = actions;
      expect(await read(database, action)).toMatchObject({ visit, question: 'thanked' });
      await move(database, visit, 'unpublish');
      expect(await read(database, action)).toMatchObject({ visit: null });
      const elsewhere = { ...wanted, stores: ['oslo'], visit };
      await expect(openActions(deps, olga, elsewhere)).rejects.toMatchObject({ field: 'visit' });
    });

    test('is changed and withdrawn from the revision that was looked at, and not once it closed', async () => {
      const database = await house();
      const deps = { database, now: () => day(2) };
      const action = await opened(database);
      const { what, who, training } = wanted;
      const change = { action, revision: 1, what, who, training, dueOn: '2026-04-01' };
      expect(await changeAction(deps, olga, change)).toMatchObject({ revision: 2, dueOn: '2026-04-01' });
      await expect(changeAction(deps, olga, change)).rejects.toMatchObject({ code: 'stale' });
      const withdraw = { action, revision: 2, step: 'withdraw', note: '' } as const;
      await expect(moveAction(deps, olga, withdraw)).rejects.toMatchObject({ field: 'note' });
      for (const at of [3, 4, 5]) await published(database, { day: at, thanked: true });
      await done(database, action, 2);
      expect((await read(database, action)).standing.state).toBe('closed');
      const late = { ...withdraw, revision: 3, note: 'No.' };
      await expect(moveAction(deps, olga, late)).rejects.toMatchObject({ code: 'move-not-allowed' });
    });

    test('is seen by owners of its store alone, and by coordinators', async () => {
      const database = await house();
      const action = await opened(database);
      const seen = async (scope: Parameters<typeof listActions>[1]) =>
        (await listActions(database, scope, {}, day(30))).rows.map(({ id }) => id);
      expect(await seen(olga)).toEqual([action]);
      expect(await seen(coordinator('agency'))).toEqual([action]);
      for (const scope of [owner('agency', ['oslo']), owner('agency', []), owner('other')]) {
        expect(await seen(scope)).toEqual([]);
        await expect(readAction(database, scope, action, day(2))).rejects.toMatchObject({
          code: 'not-found',
        });
        const step = { action, revision: 1, step: 'done', note: 'Done.' } as const;
        const tried = moveAction({ database, now: () => day(2) }, scope, step);
        await expect(tried).rejects.toMatchObject({ code: 'not-found' });
      }
      expect((await listActions(database, olga, {}, day(30))).rows[0]).toMatchObject({ isOverdue: true });
    });

    test('are listed page by page, latest first', async () => {
      const database = await house();
      await published(database, { day: 0, thanked: false });
      for (let nr = 0; nr < 60; nr += 1)
        await openActions({ database, now: () => day(1) + (nr % 7) }, olga, wanted);
      const first = await listActions(database, olga, {}, day(2));
      const second = await listActions(database, olga, { after: first.after ?? '' }, day(2));
      const times = [...first.rows, ...second.rows].map(({ createdAt }) => createdAt);
      expect([first.rows.length, second.rows.length, second.after]).toEqual([50, 10, null]);
      expect(times).toEqual(times.toSorted((a, b) => b - a));
      expect(new Set([...first.rows, ...second.rows].map(({ id }) => id)).size).toBe(60);
    });
  });

  test('after any history, what was measured is what the published reports say', async () => {
    const database = await house();
    await published(database, { day: 0, thanked: false });
    for (const at of [1, 3])
      await openActions({ database, now: () => day(at) }, olga, { ...wanted, stores: ['riga', 'oslo'] });
    const life = fc.record({
      store: fc.constantFrom('riga', 'oslo'),
      thanked: fc.boolean(),
      day: fc.integer({ min: 1, max: 6 }),
    });
    const step = fc.record({ visit: fc.nat(5), tried: fc.constantFrom(...moves) });
    const [[lives, history] = []] = fc.sample(
      fc.tuple(
        fc.array(life, { minLength: 6, maxLength: 6 }),
        fc.array(step, { minLength: 80, maxLength: 80 }),
      ),
      { seed: SEED, numRuns: 1 },
    );
    const ids: string[] = [];
    for (const one of lives ?? []) ids.push(await handedIn(database, one));
    let done = 0;
    for (const { visit, tried } of history ?? []) {
      if (!(await move(database, ids[visit] ?? '', tried))) continue;
      done += 1;
      const kept = await database.selectFrom('action_visits').select(['action', 'visit', 'met']).execute();
      const states = await database.selectFrom('visits').select(['id', 'state', 'store']).execute();
      const actions = await database.selectFrom('actions').select(['id', 'store', 'created_at']).execute();
      const expected = actions.flatMap((action) =>
        states.flatMap(({ id, state, store }) => {
          const lived = lives?.[ids.indexOf(id)];
          const isAfter = lived !== undefined && day(lived.day) + 36_000_000 > action.created_at;
          if (state !== 'published' || store !== action.store || !isAfter) return [];
          return [{ action: action.id, visit: id, met: lived.thanked ? 1 : 0 }];
        }),
      );
      expect(new Set(kept.map((row) => JSON.stringify(row)))).toEqual(
        new Set(expected.map(({ action, visit: of, met }) => JSON.stringify({ action, visit: of, met }))),
      );
    }
    expect(done).toBeGreaterThan(15);
  });
});
