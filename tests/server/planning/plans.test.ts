import { describe, expect, test, vi } from 'vitest';
import { defaultWeights } from '#domain/planning/points.ts';
import type { PlanAsked } from '#protocol/api/planning.ts';
import { planFits } from '#server/planning/fits.ts';
import { Plans } from '#server/planning/plans.ts';
import { editRow, proposal, sendRows } from '#server/planning/proposal.ts';
import type { Database } from '#server/store/database.ts';
import { visitAt } from '#server/store/visits.ts';
import { type MoveDeps, moveVisit } from '#server/visits/move.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';
import { coordinator, organize, plan as planVisit } from '../store/scene.ts';

const DAY_MS = 86_400_000;
const NOW = MIDNIGHT - DAY_MS;
const scope = coordinator('acme');
const desk = { scope, locale: 'en' } as const;
const dayOf = (at: number) => new Date(at).toISOString().slice(0, 10);

const asked: PlanAsked = {
  from: dayOf(NOW),
  to: dayOf(MIDNIGHT + 7 * DAY_MS),
  weights: defaultWeights,
  mostVisits: 2,
  mostPerDay: 2,
  reachKm: null,
  perKmMinor: 0,
  budgetMinor: null,
  seconds: 10,
  seed: 1,
};

function depsOf(database: Database): MoveDeps {
  return {
    database,
    now: () => NOW,
    unexpected: (cause) => {
      throw cause;
    },
    notify: vi.fn(),
  };
}

eachDatabase((_, open) => {
  async function withVisits(count: number) {
    const database = await open();
    await organize(database, 'acme');
    for (let nr = 1; nr <= count; nr += 1)
      await planVisit(database, 'acme', {
        id: `visit-${nr}`,
        state: 'planned',
        shopper: null,
        store: nr % 2 === 0 ? 'oslo' : 'riga',
      });
    const deps = depsOf(database);
    const plans = new Plans(deps);
    const planned = async (more: Partial<PlanAsked> = {}) => {
      const { plan } = await plans.start(scope, { ...asked, ...more });
      await vi.waitFor(async () => expect((await plans.head(scope, plan)).state).not.toBe('running'), 20_000);
      return plan;
    };
    return { database, deps, plans, planned };
  }

  describe('planning a period', () => {
    test('gives what can be given, and says of the rest which rule stands in the way', async () => {
      const { database, plans, planned } = await withVisits(5);
      expect(await plans.preview(scope, asked)).toMatchObject({ visits: 5, stores: 2, shoppers: 2 });
      const plan = await planned();
      const head = await plans.head(scope, plan);
      expect([head.state, head.isProven, head.progress?.best.covered]).toEqual(['ready', true, 4]);
      const rows = await proposal(database, scope, plan);
      const open = rows.filter(({ shopper }) => shopper === null);
      expect(open).toHaveLength(1);
      expect(open[0]?.whyNot?.obstacles).toEqual(expect.arrayContaining([{ obstacle: 'load', shoppers: 2 }]));
      const given = rows.find(({ shopper }) => shopper !== null);
      expect(given).toMatchObject({ day: dayOf(MIDNIGHT), isEdited: false, why: { candidates: 2 } });
    });

    test('assigns by the moves that are made by hand, and leaves what changed meanwhile', async () => {
      const { database, deps, planned } = await withVisits(3);
      const plan = await planned();
      await moveVisit({ ...deps, notify: () => undefined }, desk, {
        visit: 'visit-1',
        revision: 1,
        move: 'cancel',
      });
      const visits = ['visit-1', 'visit-2', 'visit-3'];
      const sent = await sendRows(deps, desk, { plan, visits, offerRest: false });
      expect(sent.map((row) => [row.visit, row.sent]).toSorted()).toEqual([
        ['visit-1', 'changed'],
        ['visit-2', 'assigned'],
        ['visit-3', 'assigned'],
      ]);
      expect(await visitAt(database, scope, 'visit-2')).toMatchObject({ state: 'assigned', revision: 2 });
      const again = await sendRows(deps, desk, { plan, visits, offerRest: true });
      expect(again.map(({ sent: how }) => how).toSorted()).toEqual(['assigned', 'assigned', 'changed']);
      expect(await visitAt(database, scope, 'visit-1')).toMatchObject({ state: 'cancelled' });
    });

    test('is edited with the rules told, and offers what nobody gets', async () => {
      const { database, deps, planned } = await withVisits(3);
      const plan = await planned({ mostVisits: 1 });
      const rows = await proposal(database, scope, plan);
      const open = rows.find(({ shopper }) => shopper === null);
      const visit = open?.visit ?? '';
      const fits = await planFits(database, scope, { plan, visit, now: NOW });
      expect(fits.map(({ id, obstacles }) => [id, obstacles]).toSorted()).toEqual([
        ['sam', ['load']],
        ['tess', ['load']],
      ]);
      const edited = await editRow(deps, scope, { plan, visit, shopper: 'sam' });
      expect(edited).toMatchObject({ isEdited: true, against: ['load'], shopper: { id: 'sam' } });
      await editRow(deps, scope, { plan, visit, shopper: null });
      const [row] = await sendRows(deps, desk, { plan, visits: [visit], offerRest: true });
      expect(row).toMatchObject({ sent: 'offered', state: 'offered' });
      await expect(editRow(deps, scope, { plan, visit, shopper: 'sam' })).rejects.toThrow('move-not-allowed');
    });

    test('is one at a time, stops with what it has, and is put away for good', async () => {
      const { plans } = await withVisits(4);
      const [first, second] = [await plans.start(scope, asked), await plans.start(scope, asked)];
      expect(second).toEqual({ plan: first.plan, isNew: false });
      await plans.discard(scope, first.plan);
      await vi.waitFor(
        async () => expect((await plans.head(scope, first.plan)).endedAt).not.toBeNull(),
        20_000,
      );
      expect(await plans.list(scope)).toEqual([]);
    });

    test('is another organization’s for nobody', async () => {
      const { database, plans, planned } = await withVisits(1);
      const plan = await planned();
      await organize(database, 'other');
      const stranger = coordinator('other');
      await expect(plans.head(stranger, plan)).rejects.toThrow('not-found');
      expect(await proposal(database, stranger, plan)).toEqual([]);
      await expect(planFits(database, stranger, { plan, visit: 'visit-1', now: NOW })).rejects.toThrow(
        'not-found',
      );
    });
  });
});
