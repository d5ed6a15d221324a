import { describe, expect, test } from 'vitest';
import { stageOf } from '#domain/programme/coverage.ts';
import { forecastOf, warningsOf } from '#domain/programme/forecast.ts';
import type { StoreChoice } from '#domain/programme/programme.ts';
import { risksOf, type Watched } from '#domain/programme/risk.ts';
import { afterProgrammeMove, programmeMovesFrom } from '#domain/programme/state.ts';
import { isChosen } from '#domain/programme/store.ts';
import { bonusAt } from '#domain/visit/bonus.ts';
import { limitVerdict } from '#domain/visit/claim-limit.ts';
import { unmetRule, verdictsOf } from '#domain/visit/eligibility.ts';
import { visitStates } from '#domain/visit/states.ts';
import { plainTerms } from '#domain/visit/terms.ts';
import { planOf, storeOf } from './plans.ts';

const DAY_MS = 86_400_000;
const fee = { minor: 1_550, currency: 'EUR' };
const window = { from: 0, to: 30 * DAY_MS };

describe('the bonus', () => {
  const terms = {
    bonus: [
      { daysLeft: 7, percent: 20 },
      { daysLeft: 2, percent: 50 },
    ],
  };
  const at = (daysLeft: number, more = {}) =>
    bonusAt({ state: 'offered', fee, window, terms, ...more }, window.to - daysLeft * DAY_MS);

  test('is a share of the fee once fewer days are left than it says, and the nearer step counts', () => {
    expect(at(7)).toBeNull();
    expect(at(6.99)).toEqual({ minor: 310, currency: 'EUR' });
    expect(at(1)).toEqual({ minor: 775, currency: 'EUR' });
  });

  test('is for visits that nobody has, and only where there is a fee', () => {
    expect(visitStates.filter((state) => at(1, { state }) !== null)).toEqual([
      'planned',
      'offered',
      'declined',
    ]);
    expect(at(1, { fee: null })).toBeNull();
    expect(at(1, { terms: {} })).toBeNull();
  });
});

describe('the claim limit', () => {
  const limits = { programme: 'counter', period: '2026-03', open: 2, perPeriod: 3 };
  const of = (visit: string, period = '2026-03', programme = 'counter') => ({ visit, period, programme });
  const judged = (claimed: ReturnType<typeof of>[], visited: ReturnType<typeof of>[] = []) =>
    limitVerdict({ visit: { id: 'new' }, limits, claimed, visited });

  test('counts what one holds at once, and what one took in the period', () => {
    expect(judged([of('a')])).toMatchObject({ met: true, open: { held: 1, most: 2 } });
    expect(judged([of('a'), of('b', '2026-04')])).toMatchObject({ met: false, period: { held: 1, most: 3 } });
    expect(judged([of('a')], [of('b'), of('c')])).toMatchObject({
      met: false,
      open: { held: 1 },
      period: { held: 3 },
    });
  });

  test('counts nothing of another program, and a visit that was made and not yet judged once', () => {
    expect(judged([of('a', '2026-03', 'other'), of('b', '2026-03', 'other')])).toMatchObject({ met: true });
    expect(judged([of('a')], [of('a')])).toMatchObject({ open: { held: 0 }, period: { held: 1 } });
  });

  test('is the reason that one cannot take another, and never stands at one’s own visit', () => {
    const visit = {
      id: 'new',
      state: 'offered',
      store: { id: 'riga', client: 'Brand', timeZone: 'Europe/Riga' },
      window,
      terms: { ...plainTerms, limits: { ...limits, open: 1 } },
    } as const;
    const claim = (id: string) => ({ ...of(id), store: 'oslo', client: 'Brand', window });
    const record = (id: string) => ({ visited: [], claimed: [claim(id)], qualifications: [] });
    expect(unmetRule(verdictsOf({ visit, record: record('a'), now: 1 }))).toBe('limit');
    const own = verdictsOf({ visit: { ...visit, state: 'accepted' }, record: record('new'), now: 1 });
    expect(own.map(({ rule }) => rule)).toEqual(['window']);
  });
});

describe('at risk', () => {
  const calm: Watched = {
    state: 'offered',
    windowFrom: 0,
    windowTo: 0,
    replaced: false,
    noShows: 0,
    turnedDown: 0,
    eligible: null,
  };
  const risks = (daysLeft: number, more: Partial<Watched> = {}) =>
    risksOf({ ...calm, windowFrom: (daysLeft - 30) * DAY_MS, windowTo: daysLeft * DAY_MS, ...more }, 0);

  test('is a visit that nobody has a week before its window ends, with the days that are left', () => {
    expect(risks(7)).toEqual([]);
    expect(risks(6.5)).toEqual([{ because: 'unassigned', daysLeft: 6 }]);
    expect(risks(-1)).toEqual([{ because: 'over' }]);
  });

  test('is looked at from the half of a short window on', () => {
    const short = (daysLeft: number) => risks(daysLeft, { windowFrom: (daysLeft - 4) * DAY_MS });
    expect(short(2.5)).toEqual([]);
    expect(short(1.5)).toEqual([{ because: 'unassigned', daysLeft: 1 }]);
  });

  test('is one whose shopper does not answer, or does not begin', () => {
    expect(risks(2.5, { state: 'assigned' })).toEqual([{ because: 'not-accepted', daysLeft: 2 }]);
    expect(risks(2.5, { state: 'accepted' })).toEqual([]);
    expect(risks(1.5, { state: 'accepted' })).toEqual([{ because: 'not-begun', daysLeft: 1 }]);
    expect(risks(-1, { state: 'underway' })).toEqual([]);
  });

  test('is one after a no-show, one that is turned down again and again, one that nobody may take', () => {
    const told = risks(20, { noShows: 1, turnedDown: 3, eligible: 0 });
    expect(told.map(({ because }) => because)).toEqual(['no-shows', 'turned-down', 'nobody']);
    expect(risks(20, { eligible: 4, turnedDown: 2 })).toEqual([]);
  });

  test('is a missed one until another is made in its place, and never one that came in', () => {
    expect(risks(9, { state: 'missed' })).toEqual([{ because: 'missed' }]);
    expect(risks(9, { state: 'missed', replaced: true })).toEqual([]);
    for (const state of ['submitted', 'approved', 'published', 'excluded', 'cancelled'] as const)
      expect(risks(-9, { state, noShows: 2 })).toEqual([]);
  });
});

test('each state of a visit has its stage on the board, but for a cancelled one', () => {
  expect(visitStates.filter((state) => stageOf(state) === null)).toEqual(['cancelled']);
});

test('a program starts, pauses, goes on, and ends for good', () => {
  expect(programmeMovesFrom('draft')).toEqual(['start', 'end']);
  expect(programmeMovesFrom('running')).toEqual(['pause', 'end']);
  expect(programmeMovesFrom('paused')).toEqual(['resume', 'end']);
  expect(programmeMovesFrom('ended')).toEqual([]);
  expect(afterProgrammeMove('ended', 'start')).toBeNull();
});

test('stores are chosen by list, or by region, concept and any of some tags', () => {
  const store = storeOf({ region: 'North', concept: 'Kiosk', tags: ['airport'] });
  const filter = (more: Partial<Extract<StoreChoice, { by: 'filter' }>> = {}): StoreChoice => ({
    ...{ by: 'filter', regions: [], concepts: [], tags: [] },
    ...more,
  });
  expect(isChosen(store, 'brand', filter())).toBe(true);
  expect(isChosen(store, 'other', filter())).toBe(false);
  expect(isChosen(store, 'brand', filter({ regions: ['north '], tags: ['airport', 'mall'] }))).toBe(true);
  expect(isChosen(store, 'brand', filter({ regions: ['South'] }))).toBe(false);
  expect(isChosen(store, 'brand', { by: 'list', stores: ['oslo'] })).toBe(false);
});

describe('before a plan is saved', () => {
  const march = { key: '2026-03', from: '2026-03-01', to: '2026-03-31' };
  const about = (more: Parameters<typeof planOf>[0], { stores = 12, qualified = 40 } = {}) =>
    warningsOf({ plan: planOf(more), stores, period: march, qualified }).map(({ about }) => about);

  test('it is told what a period comes to', () => {
    expect(forecastOf(planOf({ bonus: [{ daysLeft: 3, percent: 20 }] }), 12)).toEqual({
      stores: 12,
      visits: 24,
      feesMinor: 36_000,
      expensesMinor: 0,
      bonusMinor: 7_200,
    });
  });

  test('it is told what may go wrong', () => {
    expect(about({})).toEqual([]);
    expect(about({}, { stores: 0 })).toEqual(['no-stores']);
    expect(about({ feeMinor: null })).toEqual(['no-fee']);
    expect(about({ budgetMinor: 30_000 })).toEqual(['budget']);
    expect(about({ bonus: [{ daysLeft: 8, percent: 20 }] })).toEqual(['bonus-at-once']);
    expect(about({ rotation: { days: 90, of: 'client' } })).toEqual(['rotation']);
    expect(about({ rotation: { days: 90, of: 'store' } })).toEqual([]);
    // Six people keep it, however short the first period is.
    const late = { key: '2026-03', from: '2026-03-27', to: '2026-03-31' };
    const rotation = planOf({ rotation: { days: 90, of: 'store' } });
    expect(warningsOf({ plan: rotation, stores: 12, period: late, qualified: 6 })).toEqual([]);
    expect(about({ limits: { open: null, perPeriod: 1 } }, { qualified: 20 })).toEqual(['few-shoppers']);
    expect(about({}, { qualified: 0 })).toEqual(['nobody-qualified']);
  });
});
