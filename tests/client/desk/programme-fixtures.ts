import type { PayList, PaymentView } from '#protocol/api/pay.ts';
import type {
  BoardView,
  CellVisits,
  PreviewView,
  ProgrammeRow,
  ProgrammeView,
} from '#protocol/api/programmes.ts';
import { planOf } from '#tests/domain/programme/plans.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';
import { rowIn } from './evidence.ts';

/** The program that the desk's tests look at: two visits a month to twelve stores. */
export const plan = planOf({ name: 'Counter service', client: 'brand', checklist: 'counter' });

export const row: ProgrammeRow = {
  id: 'counter',
  name: 'Counter service',
  state: 'running',
  revision: 4,
  client: { id: 'brand', name: 'Brand' },
  rhythm: 'month',
  visits: 2,
  stores: 12,
  counts: { planned: 4, published: 20 },
  atRisk: 3,
};

const forecast = { stores: 12, visits: 24, feesMinor: 36_000, expensesMinor: 0, bonusMinor: 0 };

export const view: ProgrammeView = {
  id: 'counter',
  state: 'running',
  revision: 4,
  plan,
  client: 'Brand',
  checklistTitle: 'Counter',
  forecast,
  warnings: [{ about: 'rotation', days: 90, shoppers: 2, needed: 6 }],
  counts: { planned: 4, published: 20 },
  periods: [{ key: '2026-03', from: '2026-03-01', to: '2026-03-31', visits: 24 }],
  steps: [
    {
      step: 'made',
      by: null,
      at: MIDNIGHT,
      period: { key: '2026-03', from: '2026-03-01', to: '2026-03-31' },
      visits: 24,
      unplaced: 1,
    },
  ],
};

export const preview: PreviewView = {
  forecast,
  warnings: [{ about: 'budget', costMinor: 36_000, budgetMinor: 30_000 }],
  period: { key: '2026-03', from: '2026-03-01', to: '2026-03-31' },
  made: 1,
  visits: [
    {
      store: { id: 'riga', name: 'Kaļķu Street', city: 'Riga', timeZone: 'Europe/Riga' },
      slot: 1,
      window: { from: MIDNIGHT, to: MIDNIGHT + 7 * 86_400_000 },
      dayparts: [{ weekdays: [6, 7], from: '10:00', to: '14:00' }],
    },
  ],
  unplaced: [
    {
      store: { id: 'oslo', name: 'Harbour', city: 'Oslo', timeZone: 'Europe/Oslo' },
      slot: 1,
      because: 'closed',
    },
  ],
  affected: { change: 4, cancel: 1, keep: 2 },
};

const place = (id: string, name: string) => ({ id, name, city: 'Riga', timeZone: 'Europe/Riga' });
const empty = (period: string) => ({ period, counts: {}, atRisk: 0, lacking: 2 });

export const board: BoardView = {
  programme: { id: 'counter', name: 'Counter service', visits: 2, state: 'running' },
  periods: [
    { key: '2026-03', from: '2026-03-01', to: '2026-03-31', isNow: true },
    { key: '2026-04', from: '2026-04-01', to: '2026-04-30', isNow: false },
  ],
  earlier: '2026-02',
  later: null,
  regions: ['North', 'South'],
  totals: [
    { period: '2026-03', counts: { planned: 1, published: 3 }, atRisk: 1, lacking: 0 },
    { ...empty('2026-04'), lacking: 4 },
  ],
  stores: 2,
  rows: [
    {
      store: place('kalku', 'Kaļķu Street'),
      isLeft: false,
      cells: [
        { period: '2026-03', counts: { planned: 1, published: 1 }, atRisk: 1, lacking: 0 },
        empty('2026-04'),
      ],
    },
    {
      store: place('station', 'Central Station'),
      isLeft: true,
      cells: [{ period: '2026-03', counts: { published: 2 }, atRisk: 0, lacking: 0 }, empty('2026-04')],
    },
  ],
  after: null,
};

export const cell: CellVisits = {
  store: place('kalku', 'Kaļķu Street'),
  visits: [
    {
      row: rowIn('planned', { shopper: null }),
      slot: 1,
      attempt: 1,
      risks: [{ because: 'unassigned', daysLeft: 3 }, { because: 'nobody' }],
    },
    { row: rowIn('missed', { id: 'visit-2' }), slot: 2, attempt: 1, risks: [{ because: 'missed' }] },
  ],
};

const sum = { feeMinor: 2_400, bonusMinor: 300, expensesMinor: 950, totalMinor: 3_650, dueMinor: 3_650 };

export const payList: PayList = {
  totals: [
    { currency: 'CZK', visits: 1, ...sum },
    { currency: 'EUR', visits: 2, ...sum },
  ],
  shoppers: [
    {
      shopper: { id: 'ilze', name: 'Ilze' },
      visits: 3,
      due: 3,
      sums: [
        { currency: 'CZK', visits: 1, ...sum },
        { currency: 'EUR', visits: 2, ...sum },
      ],
    },
  ],
  programmes: [{ id: 'counter', name: 'Counter service' }],
};

export const payment: PaymentView = {
  id: 'payment-1',
  paidOn: '2026-03-02',
  reference: 'SEPA 7',
  by: 'Marta',
  at: MIDNIGHT,
  visits: 2,
  sums: [{ currency: 'EUR', visits: 2, ...sum, dueMinor: 0 }],
};
