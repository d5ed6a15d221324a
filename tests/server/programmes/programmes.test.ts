import { describe, expect, test } from 'vitest';
import { localTime } from '#domain/visit/daypart.ts';
import { boardOf } from '#server/programmes/board.ts';
import { cellVisits, moveCells } from '#server/programmes/cell.ts';
import { changeProgramme, createProgramme, moveProgramme } from '#server/programmes/change.ts';
import type { ProgrammeDeps } from '#server/programmes/deps.ts';
import { makePeriod } from '#server/programmes/make.ts';
import { preview } from '#server/programmes/preview.ts';
import { listProgrammes, readProgramme } from '#server/programmes/read.ts';
import { replaceVisit } from '#server/programmes/replace.ts';
import { makeDue } from '#server/programmes/rounds.ts';
import type { Database } from '#server/store/database.ts';
import { visitsOfProgramme } from '#server/store/programme-visits.ts';
import { programmeAt } from '#server/store/programmes.ts';
import { visitAt } from '#server/store/visits.ts';
import { moveOwnVisit, moveVisit } from '#server/visits/move.ts';
import { shopperPack } from '#server/visits/pack.ts';
import { planOf } from '#tests/domain/programme/plans.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { asked, coordinator, organize, shopper } from '../store/scene.ts';

const DAY_MS = 86_400_000;
/** A few days before March. */
const FEBRUARY = Date.parse('2026-02-25T09:00:00Z');
const scope = coordinator('acme');
const desk = { scope, locale: 'en' } as const;
const march = '2026-03';

/** Riga and Oslo, twice a month, on the scene's checklist. */
const plan = (more: Parameters<typeof planOf>[0] = {}) => planOf({ checklist: asked.id, ...more });

class Clock {
  at = FEBRUARY;
}

function deps(database: Database, clock: Clock): ProgrammeDeps {
  return {
    database,
    now: () => clock.at,
    unexpected: (cause) => {
      throw cause;
    },
  };
}

eachDatabase((_, open) => {
  async function started(more: Parameters<typeof planOf>[0] = {}) {
    const database = await open();
    await organize(database, 'acme');
    const clock = new Clock();
    const about = deps(database, clock);
    const { programme } = await createProgramme(about, scope, plan(more));
    await moveProgramme(about, scope, { programme, revision: 1, move: 'start' });
    const visits = () => visitsOfProgramme(database, scope, programme);
    const make = () => makePeriod(about, scope, { programme, period: march });
    return { database, clock, deps: about, programme, visits, make };
  }

  describe('a program', () => {
    test('makes a period’s visits once, however often and by however many it is asked', async () => {
      const { make, visits, deps: about, programme, database } = await started();
      const made = await Promise.all([make(), make(), makeDue(about)]);
      expect(made.slice(0, 2).reduce((sum, one) => sum + (one ? one.made : 0), 0)).toBeLessThanOrEqual(4);
      const there = await visits();
      expect(there.map(({ store, slot, attempt, state }) => [store, slot, attempt, state])).toEqual([
        ['oslo', 1, 1, 'planned'],
        ['oslo', 2, 1, 'planned'],
        ['riga', 1, 1, 'planned'],
        ['riga', 2, 1, 'planned'],
      ]);
      expect(await make()).toEqual({ made: 0, unplaced: 0 });
      const { steps } = await readProgramme(database, desk, programme, FEBRUARY);
      expect(steps.map(({ step, visits: count }) => [step, count])).toEqual([
        ['made', 4],
        ['started', 0],
        ['created', null],
      ]);
    });

    test('is made by the server so many days ahead, and not while it is paused', async () => {
      const { deps: about, clock, programme, visits } = await started({ aheadDays: 7 });
      clock.at = Date.parse('2026-02-21T12:00:00Z');
      await makeDue(about);
      expect(await visits()).toEqual([]);
      await moveProgramme(about, scope, { programme, revision: 2, move: 'pause' });
      clock.at = FEBRUARY;
      await makeDue(about);
      expect(await visits()).toEqual([]);
      await moveProgramme(about, scope, { programme, revision: 3, move: 'resume' });
      await makeDue(about);
      expect(await visits()).toHaveLength(4);
    });

    test('shows before it is saved what it would make, and makes nothing by that', async () => {
      const { database, programme, visits } = await started();
      const shown = await preview(database, scope, { programme, plan: plan({ visits: 3 }) }, FEBRUARY);
      expect(shown).toMatchObject({
        forecast: { stores: 2, visits: 6, feesMinor: 9_000 },
        period: { key: march, from: '2026-03-01', to: '2026-03-31' },
        made: 6,
        affected: { change: 0, cancel: 0, keep: 0 },
      });
      expect(shown.visits).toHaveLength(6);
      expect(await visits()).toEqual([]);
    });

    test('changed, changes only visits that nobody has taken, and says how many', async () => {
      const { database, deps: about, programme, make, visits } = await started({ isOffered: true });
      await make();
      const [oslo] = await visits();
      await moveOwnVisit(
        database,
        shopper('acme', 'sam'),
        { visit: oslo?.visit ?? '', move: 'claim' },
        FEBRUARY,
      );
      const riga = { by: 'list', stores: ['riga'] } as const;
      const next = plan({ stores: { ...riga, stores: ['riga'] }, visits: 1, feeMinor: 2_000 });
      const asPreviewed = await preview(database, scope, { programme, plan: next }, FEBRUARY);
      const affected = await changeProgramme(about, scope, { programme, revision: 2, plan: next });
      expect(affected).toEqual({ change: 1, cancel: 2, keep: 1 });
      expect(asPreviewed.affected).toEqual(affected);
      const states = (await visits()).map(({ store, slot, state }) => [store, slot, state]);
      expect(states).toEqual([
        ['oslo', 1, 'accepted'],
        ['oslo', 2, 'cancelled'],
        ['riga', 1, 'offered'],
        ['riga', 2, 'cancelled'],
      ]);
      const fees = await Promise.all((await visits()).map(({ visit }) => visitAt(database, scope, visit)));
      expect(fees.map((visit) => visit?.fee_minor)).toEqual([1_500, 1_500, 2_000, 1_500]);
      await expect(
        changeProgramme(about, scope, { programme, revision: 2, plan: next }),
      ).rejects.toMatchObject({
        code: 'stale',
      });
    });

    test('chooses stores by what is kept of them, and places visits in their hours', async () => {
      const weekly = [{ weekdays: [2, 4], from: '10:00', to: '16:00' }];
      const { database, make, visits, programme } = await started({
        stores: { by: 'filter', regions: ['north'], concepts: [], tags: [] },
      });
      const hours = JSON.stringify({ weekly, exceptions: [] });
      await database
        .updateTable('stores')
        .set({ region: 'North', hours })
        .where('organization', '=', 'acme')
        .where('id', '=', 'oslo')
        .execute();
      await make();
      const made = await visits();
      expect(made.map(({ store }) => store)).toEqual(['oslo', 'oslo']);
      for (const { windowFrom } of made)
        expect(localTime(windowFrom, 'Europe/Riga')).toMatchObject({ minutes: 600 });
      const first = await visitAt(database, scope, made[0]?.visit ?? '');
      expect(JSON.parse(first?.terms ?? '{}')).toMatchObject({ dayparts: weekly });
      expect(await boardOf(database, scope, { programme }, FEBRUARY)).toMatchObject({
        regions: ['North'],
        stores: 1,
      });
    });

    test('ended, cancels what nobody has taken where that is asked for, and makes no more', async () => {
      const { deps: about, programme, make, visits } = await started();
      await make();
      const ended = await moveProgramme(about, scope, {
        programme,
        revision: 2,
        move: 'end',
        cancelOpen: true,
      });
      expect(ended).toEqual({ state: 'ended', cancelled: 4 });
      expect(new Set((await visits()).map(({ state }) => state))).toEqual(new Set(['cancelled']));
      await expect(make()).rejects.toMatchObject({ code: 'move-not-allowed' });
    });

    test('of another organization is not found', async () => {
      const { database, deps: about, programme } = await started();
      await organize(database, 'other');
      const stranger = coordinator('other');
      expect(await programmeAt(database, stranger, programme)).toBeUndefined();
      expect(await listProgrammes(database, stranger, FEBRUARY)).toEqual([]);
      await expect(makePeriod(about, stranger, { programme, period: march })).rejects.toMatchObject({
        code: 'not-found',
      });
      await expect(boardOf(database, stranger, { programme }, FEBRUARY)).rejects.toMatchObject({
        code: 'not-found',
      });
    });
  });

  describe('taking its visits', () => {
    test('is held by the claim limit, which the phone has been told', async () => {
      const { database, make, visits } = await started({
        isOffered: true,
        limits: { open: null, perPeriod: 1 },
      });
      await make();
      const [first, second] = await visits();
      const sam = shopper('acme', 'sam');
      await moveOwnVisit(database, sam, { visit: first?.visit ?? '', move: 'claim' }, FEBRUARY);
      const pack = await shopperPack(database, sam, FEBRUARY);
      expect(pack.offers[0]?.terms.limits).toMatchObject({ period: march, perPeriod: 1 });
      expect(pack.record.claimed?.[0]).toMatchObject({ period: march });
      await expect(
        moveOwnVisit(database, sam, { visit: second?.visit ?? '', move: 'claim' }, FEBRUARY),
      ).rejects.toMatchObject({ code: 'rule-not-met', field: 'limit' });
      const tess = shopper('acme', 'tess');
      expect(
        await moveOwnVisit(database, tess, { visit: second?.visit ?? '', move: 'claim' }, FEBRUARY),
      ).toBe('accepted');
    });

    test('late fixes the bonus as it is then; open again, it has none', async () => {
      const {
        database,
        clock,
        deps: about,
        make,
        visits,
      } = await started({
        isOffered: true,
        bonus: [{ daysLeft: 3, percent: 20 }],
      });
      await make();
      const [first] = await visits();
      const visit = first?.visit ?? '';
      clock.at = (first?.windowTo ?? 0) - 2 * DAY_MS;
      const sam = shopper('acme', 'sam');
      await moveOwnVisit(database, sam, { visit, move: 'claim' }, clock.at);
      const taken = await visitAt(database, scope, visit);
      expect(taken).toMatchObject({ fee_minor: 1_500, bonus_minor: 300 });
      const pack = await shopperPack(database, sam, clock.at);
      expect(pack.visits[0]?.fee).toEqual({ minor: 1_800, currency: 'EUR' });
      await moveVisit(about, desk, { visit, revision: taken?.revision ?? 0, move: 'withdraw' });
      expect(await visitAt(database, scope, visit)).toMatchObject({ bonus_minor: null });
    });
  });

  describe('the board', () => {
    test('counts each visit once, by store and period, and says what is lacking', async () => {
      const { database, make, programme, visits, deps: about } = await started();
      await make();
      const [oslo] = await visits();
      await moveVisit(about, desk, { visit: oslo?.visit ?? '', revision: 1, move: 'assign', shopper: 'sam' });
      const board = await boardOf(database, scope, { programme, until: '2026-04', periods: 2 }, FEBRUARY);
      expect(board.periods.map(({ key }) => key)).toEqual(['2026-03', '2026-04']);
      expect(
        board.rows.map(({ store, cells }) => [
          store.id,
          cells.map(({ counts, lacking }) => [counts, lacking]),
        ]),
      ).toEqual([
        [
          'oslo',
          [
            [{ assigned: 1, planned: 1 }, 0],
            [{}, 2],
          ],
        ],
        [
          'riga',
          [
            [{ planned: 2 }, 0],
            [{}, 2],
          ],
        ],
      ]);
      expect(board.totals[0]).toMatchObject({ counts: { planned: 3, assigned: 1 }, atRisk: 0 });
      const found = await boardOf(database, scope, { programme, find: 'osl', limit: 1 }, FEBRUARY);
      expect([found.stores, found.rows.length, found.after]).toEqual([1, 1, null]);
    });

    test('shows what is at risk as its window runs out, and why', async () => {
      const { database, make, programme, clock, visits } = await started();
      await make();
      clock.at = Date.parse('2026-03-29T12:00:00Z');
      const board = await boardOf(database, scope, { programme, show: 'at-risk' }, clock.at);
      const late = board.rows.flatMap(({ cells }) => cells.filter(({ atRisk }) => atRisk > 0));
      expect(late).toHaveLength(2);
      const first = (await visits())[0];
      const cell = await cellVisits(
        database,
        desk,
        { programme, store: first?.store ?? '', period: march },
        clock.at,
      );
      expect(cell.visits[0]?.risks).toEqual([{ because: 'over' }]);
    });

    test('turns pages of stores', async () => {
      const { database, programme } = await started();
      const first = await boardOf(database, scope, { programme, limit: 1 }, FEBRUARY);
      expect([first.stores, first.after]).toEqual([2, 'oslo']);
      const second = await boardOf(database, scope, { programme, limit: 1, after: 'oslo' }, FEBRUARY);
      expect(second.rows.map(({ store }) => store.id)).toEqual(['riga']);
      expect(second.after).toBeNull();
    });

    test('offers many cells at once, and leaves what is not open', async () => {
      const { make, programme, deps: about, visits } = await started();
      await make();
      const [oslo] = await visits();
      await moveVisit(about, desk, { visit: oslo?.visit ?? '', revision: 1, move: 'assign', shopper: 'sam' });
      const cells = [
        { store: 'oslo', period: march },
        { store: 'riga', period: march },
      ];
      expect(await moveCells(about, desk, { programme, cells, move: 'offer' })).toEqual({
        moved: 3,
        left: 1,
      });
      expect((await visits()).map(({ state }) => state)).toEqual([
        'assigned',
        'offered',
        'offered',
        'offered',
      ]);
    });
  });

  test('a no-show is replaced in one step: the same slot, each knows of the other, and only once', async () => {
    const { database, clock, deps: about, make, visits } = await started();
    await make();
    const [first] = await visits();
    const visit = first?.visit ?? '';
    await moveVisit(about, desk, { visit, revision: 1, move: 'assign', shopper: 'sam' });
    await expect(replaceVisit(about, desk, { visit, revision: 2 })).rejects.toMatchObject({
      code: 'move-not-allowed',
    });
    clock.at = (first?.windowTo ?? 0) + DAY_MS;
    const next = await replaceVisit(about, desk, { visit, revision: 2 });
    expect(next).toMatchObject({ state: 'planned', shopper: null });
    expect(next.window.from).toBeGreaterThanOrEqual(clock.at);
    const there = (await visits()).filter(({ store, slot }) => store === first?.store && slot === first.slot);
    expect(there.map(({ state, attempt }) => [state, attempt])).toEqual([
      ['missed', 1],
      ['planned', 2],
    ]);
    const left = await visitAt(database, scope, visit);
    await expect(replaceVisit(about, desk, { visit, revision: left?.revision ?? 0 })).rejects.toMatchObject({
      code: 'move-not-allowed',
    });
    expect(await listProgrammes(database, scope, clock.at)).toMatchObject([{ atRisk: 2 }]);
    expect(await make()).toMatchObject({ made: 0 });
  });
});
