import { defaultWeights } from '#domain/planning/points.ts';
import type { PlanFit, PlanHead, PlanRow, PlanView } from '#protocol/api/planning.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';
import { store } from './evidence.ts';

const DAY_MS = 86_400_000;

export const head: PlanHead = {
  id: 'plan-1',
  state: 'ready',
  asked: {
    from: '2026-03-02',
    to: '2026-03-29',
    weights: defaultWeights,
    mostVisits: 4,
    mostPerDay: 3,
    reachKm: 50,
    perKmMinor: 25,
    budgetMinor: null,
    seconds: 60,
    seed: 1,
  },
  by: 'Anna Berga',
  createdAt: MIDNIGHT,
  endedAt: MIDNIGHT,
  progress: {
    phase: 'done',
    visits: 3,
    coverable: 3,
    best: { covered: 2, points: 1_240 },
    bound: { covered: 2, points: 1_240 },
    parts: 2,
    partsDone: 2,
  },
  isProven: true,
};

/** Half of the way: the first plan is there, one of two parts is done. */
export const underway: PlanHead = {
  ...head,
  state: 'running',
  endedAt: null,
  isProven: false,
  progress: {
    phase: 'solving',
    visits: 3,
    coverable: 3,
    best: { covered: 1, points: 900 },
    bound: { covered: 3, points: 700 },
    parts: 2,
    partsDone: 1,
  },
};

const base: PlanRow = {
  visit: 'visit-1',
  store,
  window: { from: MIDNIGHT, to: MIDNIGHT + 4 * DAY_MS },
  fee: { minor: 1_250, currency: 'EUR' },
  state: 'planned',
  isChanged: false,
  shopper: { id: 'ilze', name: 'Ilze Kalniņa' },
  day: '2026-03-03',
  isEdited: false,
  against: [],
  why: {
    points: { rotation: 70, window: 10, travel: 12, load: 50, grade: 22, cost: 8, fairness: 33 },
    weight: 1_012,
    km: 12.4,
    travelMinor: 310,
    candidates: 3,
  },
  whyNot: null,
  sent: null,
};

export const rows: PlanRow[] = [
  base,
  {
    ...base,
    visit: 'visit-2',
    store: { ...store, id: 'oslo', name: 'Karl Johan' },
    window: { from: MIDNIGHT + 7 * DAY_MS, to: MIDNIGHT + 9 * DAY_MS },
    day: '2026-03-10',
    shopper: { id: 'janis', name: 'Jānis Ozols' },
  },
  {
    ...base,
    visit: 'visit-3',
    shopper: null,
    day: null,
    why: null,
    whyNot: {
      obstacles: [
        { obstacle: 'rotation', shoppers: 2 },
        { obstacle: 'reach', shoppers: 1 },
      ],
      nearest: { obstacle: 'rotation', shopper: { id: 'ilze', name: 'Ilze Kalniņa' }, is: 90, would: 83 },
    },
  },
];

export const proposal: PlanView = { plan: head, rows };

export const fits: PlanFit[] = [
  { id: 'janis', name: 'Jānis Ozols', visits: 1, km: 8, obstacles: [], verdicts: [] },
  {
    id: 'ilze',
    name: 'Ilze Kalniņa',
    visits: 4,
    km: 12,
    obstacles: ['qualification', 'load'],
    verdicts: [
      { rule: 'qualification', met: false, needed: ['Barista basics'], lacking: ['Barista basics'] },
    ],
  },
];
