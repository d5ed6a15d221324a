import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ShopperScope } from '#domain/scope.ts';
import { decodeEvents } from '#protocol/sync/codec.ts';
import { heldRecord } from '#server/phones/record.ts';
import { reviewOf } from '#server/report/review.ts';
import type { Database } from '#server/store/database.ts';
import { coordinator, lived, organize, plan, server, shopper, tailOf } from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';

/* A visit is gone on with, or its returned report amended, on a phone that has none of it: in a journal of its own, which goes on from the first one's. */
eachDatabase((name, open) => {
  let database: Database;
  let organization: string;
  let sam: ShopperScope;
  let agencies = 0;
  const first = () => lived().photo('counter').submit('10:10:00');

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    agencies += 1;
    organization = `record-${name}-${agencies}`;
    sam = shopper(organization, 'sam');
    await organize(database, organization);
    await plan(database, organization, { state: 'accepted' });
  });

  const become = (state: 'returned' | 'approved') =>
    database.updateTable('visits').set({ state }).where('organization', '=', organization).execute();
  const sync = (...tails: unknown[]) => server(database).sync(sam, ...tails);
  const review = () => reviewOf(database, { scope: coordinator(organization), locale: 'en' }, 'visit-1');
  const told = async () => {
    const { report, journals, row } = await review();
    const { answers = [], evidence = [], score } = report ?? {};
    return {
      state: row.state,
      flags: row.flags,
      answers: Object.fromEntries(answers.map(({ question, value }) => [question, value])),
      photos: evidence.length,
      percentage: score?.percentage,
      journals: journals.map(({ journal }) => journal),
    };
  };

  /** The report came in and was returned; the other phone goes on from it. */
  async function returned() {
    const old = first();
    await sync(tailOf(old));
    await become('returned');
    return old;
  }

  describe('what a phone is given to go on with', () => {
    test('is the record that the report is told by, to its last event', async () => {
      const old = await returned();
      const { stretches } = await heldRecord(database, sam, 'visit-1');
      const head = old.placed().at(-1)?.hash;
      expect(stretches).toMatchObject([{ journal: 'journal-1', head }]);
      expect(decodeEvents(stretches[0]?.events ?? [])).toEqual(old.events);
    });

    test('is its shopper’s alone, and only while the report can be amended', async () => {
      await returned();
      const none = { code: 'not-found' };
      await expect(heldRecord(database, shopper(organization, 'tess'), 'visit-1')).rejects.toMatchObject(
        none,
      );
      await expect(heldRecord(database, sam, 'visit-2')).rejects.toMatchObject(none);
      await become('approved');
      await expect(heldRecord(database, sam, 'visit-1')).rejects.toMatchObject(none);
    });

    test('is what arrived of a visit that is underway; where two were begun, the one that says more', async () => {
      await expect(heldRecord(database, sam, 'visit-1')).rejects.toMatchObject({ code: 'not-found' });
      const full = lived().photo('counter').answer('thanked', true);
      const beside = lived({ journal: 'journal-0' }).answer('greeted', false);
      await sync(tailOf(beside), tailOf(full));
      const { stretches } = await heldRecord(database, sam, 'visit-1');
      expect(stretches.map(({ journal }) => journal)).toEqual(['journal-1']);
      await expect(heldRecord(database, shopper(organization, 'tess'), 'visit-1')).rejects.toMatchObject({
        code: 'not-found',
      });
    });
  });

  describe('a visit that was begun on one phone and gone on with on another', () => {
    test('is told by both once it is handed in there, the photo of the first too', async () => {
      const old = lived().photo('counter');
      await sync(tailOf(old));
      const next = old.goneOnWith('journal-2', '12:00:00').answer('thanked', true).submit();
      await sync(tailOf(next));
      expect(await told()).toMatchObject({
        state: 'submitted',
        answers: { greeted: true, thanked: true },
        photos: 1,
      });
      expect((await review()).report?.joins).toEqual([old.events.length]);
    });

    test('is told by the first phone alone where that hands in before', async () => {
      const old = lived().photo('counter');
      await sync(tailOf(old));
      const next = old.goneOnWith('journal-2', '12:00:00').answer('thanked', true);
      old.submit('10:10:00');
      await sync(tailOf(old), tailOf(next.submit()));
      expect((await told()).answers).toEqual({ greeted: true, thanked: false });
    });
  });

  describe('the journal of another phone that goes on from it', () => {
    test('amends the report once it is handed in: nothing counts twice, and what was first said stays', async () => {
      const old = await returned();
      const before = await told();
      const next = old.goneOnWith('journal-2', '12:00:00');
      await sync(tailOf(next));
      expect(await told()).toMatchObject({
        ...before,
        flags: ['second-journal', ...before.flags],
        journals: ['journal-1', 'journal-2'],
      });
      next.answer('thanked', true);
      await sync(tailOf(next, { after: 1 }));
      expect((await told()).state).toBe('underway');
      next.submit();
      await sync(tailOf(next, { after: 2 }));
      expect(await told()).toMatchObject({
        state: 'submitted',
        answers: { greeted: true, thanked: true },
        photos: 1,
        flags: expect.arrayContaining(['second-journal']),
      });
      const { report } = await review();
      const count = old.events.length;
      expect(report?.answers.find(({ question }) => question === 'thanked')?.history).toMatchObject([
        { value: false },
        { value: true, seq: count + 2 },
      ]);
      expect(report?.startedAt).toBe(old.events[0]?.at.wall);
      expect(report?.intervals).toMatchObject([{ elapsed: { certain: true, ms: 60_000 } }]);
      expect(report?.joins).toEqual([count]);
    });

    test('comes to the same in any order, and again', async () => {
      const old = first();
      const next = old.goneOnWith('journal-2', '12:00:00').answer('thanked', true).submit();
      await sync(tailOf(next));
      expect((await told()).answers).toEqual({ thanked: true });
      await sync(tailOf(old), tailOf(next));
      await sync(tailOf(old), tailOf(next));
      expect((await told()).answers).toEqual({ greeted: true, thanked: true });
      expect((await told()).photos).toBe(1);
    });

    test('gives way to the first phone where that handed in again before', async () => {
      const old = await returned();
      const next = old.goneOnWith('journal-2', '12:00:00').answer('thanked', true).submit();
      old.answer('greeted', false).submit();
      await sync(tailOf(old));
      await sync(tailOf(next));
      expect((await told()).answers).toEqual({ greeted: false, thanked: false });
    });

    test('stays where the first phone hands in again after it', async () => {
      const old = await returned();
      const next = old.goneOnWith('journal-2', '12:00:00').answer('thanked', true).submit();
      await sync(tailOf(next));
      old.answer('greeted', false).submit();
      await sync(tailOf(old));
      expect((await told()).answers).toEqual({ greeted: true, thanked: true });
      await become('approved');
      await sync(tailOf(old));
      expect((await told()).answers).toEqual({ greeted: true, thanked: true });
    });

    test('may itself be gone on with', async () => {
      const old = await returned();
      const next = old.goneOnWith('journal-2', '12:00:00').answer('thanked', true).submit();
      await sync(tailOf(next));
      await become('returned');
      const { stretches } = await heldRecord(database, sam, 'visit-1');
      expect(stretches.map(({ journal }) => journal)).toEqual(['journal-1', 'journal-2']);
      const third = next.goneOnWith('journal-3', '14:00:00').answer('greeted', false).submit();
      await sync(tailOf(third));
      expect((await told()).answers).toEqual({ greeted: false, thanked: true });
    });

    test('is told by itself where it names another’s record, or a place that is not what it says', async () => {
      const old = await returned();
      const wrong = old.goneOnWith('journal-2', '12:00:00');
      const [start] = wrong.events;
      if (start?.kind === 'visit.started' && start.continues)
        wrong.events[0] = { ...start, continues: { ...start.continues, head: 'a'.repeat(64) } };
      wrong.answer('thanked', true).submit();
      await sync(tailOf(wrong));
      expect((await told()).answers).toEqual({ greeted: true, thanked: false });
    });
  });
});
