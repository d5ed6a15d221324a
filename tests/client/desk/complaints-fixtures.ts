import type { ComplaintFile, ComplaintPage, ComplaintsBeside } from '#protocol/api/complaints.ts';
import { complaint } from './owner-store-fixtures.ts';
import { known, months } from './reading-fixtures.ts';

export const complaintPage: ComplaintPage = {
  rows: [
    complaint,
    {
      ...complaint,
      id: 'cold',
      day: '2026-03-02',
      channel: 'store',
      kind: 'return',
      text: 'The soup was cold.',
      cost: null,
      standard: null,
      source: 'imported',
    },
  ],
  after: null,
  count: 2,
};

export const choices = {
  standards: [{ id: 'greeted', name: { en: 'Everyone is greeted' } }],
  currency: 'EUR',
};

const nothing = { complaints: 0, returns: 0, costs: [] };
const eur = (minor: number) => [{ minor, currency: 'EUR' }];

export const beside: ComplaintsBeside = {
  ...months,
  totals: { complaints: 10, returns: 3, costs: eur(18_450) },
  months: [
    { month: '2026-01', ...nothing, visits: 0, score: { kind: 'nothing', n: 0 } },
    {
      month: '2026-02',
      ...{ complaints: 4, returns: 3, costs: eur(6_200), visits: 20 },
      score: known(84, 79.5, 88.5, 20),
    },
    {
      month: '2026-03',
      ...{ complaints: 6, returns: 0, costs: eur(12_250), visits: 20 },
      score: known(78.2, 73, 83.4, 20),
    },
  ],
  stores: [
    {
      store: { id: 'riga', name: 'Riga Old Town', city: 'Riga' },
      ...{ complaints: 7, returns: 2, costs: eur(14_000), visits: 9 },
      score: known(64, 55, 73, 9),
    },
    {
      store: { id: 'oslo', name: 'Oslo Harbour', city: 'Oslo' },
      ...{ complaints: 3, returns: 1, costs: [], visits: 1 },
      score: { kind: 'unbounded', n: 1, value: 92, why: 'one' },
    },
  ],
  moreStores: 0,
};

export const fileSeen: ComplaintFile = {
  taken: false,
  fresh: 2,
  known: 1,
  faulty: 1,
  faults: [{ row: 4, column: 'store', fault: 'no-such-store', cell: 'Rigga' }],
  first: [
    {
      ...{ store: 'riga', day: '2026-03-10', channel: 'store', kind: 'return', text: 'Cold coffee' },
      cost: { minor: 350, currency: 'EUR' },
      standard: null,
    },
  ],
  stores: [{ id: 'riga', name: 'Riga Old Town', city: 'Riga' }],
};
