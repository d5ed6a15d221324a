import type {
  ConsistencyView,
  EstimateView,
  OverTimeView,
  OverviewView,
  PeriodView,
  StandardReading,
  StandardsView,
  StandardTrendView,
  WaitsView,
} from '#protocol/api/reading.ts';

export const months: PeriodView = {
  period: { from: '2026-01', to: '2026-03' },
  before: { from: '2025-10', to: '2025-12' },
  published: { from: '2025-06', to: '2026-03' },
};

export const known = (value: number, low: number, high: number, n = 40): EstimateView => ({
  kind: 'known',
  ...{ n, value, low, high },
});
const nothing: EstimateView = { kind: 'nothing', n: 0 };

const greeting: StandardReading = {
  standard: 'greeted',
  channel: 'store',
  name: { en: 'Everyone is greeted' },
  purpose: { en: 'So that nobody feels in the way.' },
  howTo: { en: 'Look up and say hello.' },
  share: known(0.7, 0.55, 0.82),
  met: 28,
  lost: 3.25,
};
const thanks: StandardReading = { ...greeting, standard: 'thanked', name: { en: 'Everyone is thanked' } };

export const overview: OverviewView = {
  ...months,
  visits: 40,
  visitsBefore: 38,
  figures: {
    score: known(81.25, 78.4, 84.1),
    speed: { kind: 'unbounded', n: 1, value: 62.5, why: 'one' },
    quality: nothing,
  },
  change: { score: known(-4.2, -7.4, -1.1), speed: nothing, quality: known(0.4, -2.1, 2.9) },
  costly: [greeting],
  stores: {
    look: [{ store: { id: 'riga', name: 'Riga Old Town', city: 'Riga' }, score: known(64, 55, 73, 9) }],
    judged: 5,
    tooFew: 1,
  },
};

export const standards: StandardsView = {
  ...months,
  standards: [greeting, thanks],
  stores: [
    { id: 'oslo', name: 'Oslo Harbour', city: 'Oslo' },
    { id: 'riga', name: 'Riga Old Town', city: 'Riga' },
  ],
  cells: [
    { store: 'oslo', standard: 'greeted', channel: 'store', met: 4, n: 5 },
    { store: 'riga', standard: 'greeted', channel: 'store', met: 0, n: 3 },
    { store: 'oslo', standard: 'thanked', channel: 'store', met: 5, n: 5 },
  ],
  moreStores: 3,
};

export const trend: StandardTrendView = {
  standard: 'greeted',
  middle: 0.6,
  why: null,
  months: [
    { month: '2026-01', n: 10, share: 0.6, low: 0.14, high: 1, isBeyond: false },
    { month: '2026-02', n: 0, share: null, low: null, high: null, isBeyond: false },
    { month: '2026-03', n: 40, share: 0.25, low: 0.37, high: 0.83, isBeyond: true },
  ],
};

export const waits: WaitsView = {
  ...months,
  waits: [
    {
      interval: 'queue',
      name: { en: 'Wait in the queue' },
      targetSeconds: 90,
      targets: [
        { seconds: 90, n: 31 },
        { seconds: 75, n: 9 },
      ],
      median: known(75, 62, 88),
      p90: { kind: 'unbounded', n: 12, value: 190, why: 'too-few' },
      onTarget: known(0.6, 0.44, 0.74),
      bars: [
        { from: 0, to: 60, n: 12 },
        { from: 60, to: 120, n: 20 },
        { from: 120, to: 180, n: 8 },
      ],
      dayparts: [
        { daypart: 'morning', median: known(80, 70, 95, 22) },
        { daypart: 'midday', median: known(60, 40, 90, 18) },
      ],
      queue: {
        perPerson: known(21.6, 17, 26.2, 38),
        lengths: [
          { length: 'nobody', median: known(48, 40, 55, 17), onTarget: known(0.94, 0.73, 0.99, 17) },
          { length: 'few', median: known(85, 76, 99, 19), onTarget: known(0.58, 0.36, 0.77, 19) },
          {
            length: 'many',
            median: { kind: 'unbounded', n: 2, value: 171, why: 'too-few' },
            onTarget: known(0, 0, 0.66, 2),
          },
        ],
      },
    },
  ],
  busy: {
    perPerson: {
      score: known(-1.2, -2.1, -0.3, 38),
      speed: known(-3.4, -5, -1.8, 38),
      quality: known(0.1, -0.9, 1.1, 38),
    },
    lengths: [
      {
        length: 'nobody',
        visits: 17,
        figures: {
          score: known(84, 80, 88, 17),
          speed: known(88, 82, 94, 17),
          quality: known(81, 77, 85, 17),
        },
      },
      {
        length: 'few',
        visits: 19,
        figures: {
          score: known(80, 76, 84, 19),
          speed: known(74, 68, 80, 19),
          quality: known(82, 78, 86, 19),
        },
      },
      {
        length: 'many',
        visits: 1,
        figures: {
          score: { kind: 'unbounded', n: 1, value: 66, why: 'one' },
          speed: nothing,
          quality: nothing,
        },
      },
    ],
  },
};

/** As a checklist has it that does not ask how many were ahead. */
export const waitsUncounted: WaitsView = {
  ...waits,
  waits: waits.waits.map((wait) => ({ ...wait, targets: wait.targets.slice(0, 1), queue: null })),
  busy: null,
};

export const overTime: OverTimeView = {
  ...months,
  runs: [
    {
      checklist: 'coffee',
      version: 2,
      title: { en: 'Counter service' },
      middle: 80,
      low: 72,
      high: 88,
      why: null,
      points: [
        { month: '2026-01', visits: 12, value: 79, signals: [] },
        { month: '2026-02', visits: 14, value: 90.5, signals: ['beyond-limit'] },
        { month: '2026-03', visits: 9, value: 81, signals: [] },
      ],
    },
  ],
};

export const consistency: ConsistencyView = {
  ...months,
  visits: 40,
  parts: {
    kind: 'parts',
    visits: 40,
    oneIn: 1,
    parts: [
      { factor: 'store', groups: 6, share: known(0.28, 0.06, 0.6), deviation: 5 },
      { factor: 'shopper', groups: 5, share: known(0.03, 0, 0.2), deviation: 1.6 },
      { factor: 'channel', groups: 1, share: nothing, deviation: null },
      { factor: 'daypart', groups: 4, share: known(0.02, 0, 0.1), deviation: 1.3 },
    ],
    within: { groups: 40, share: known(0.67, 0.4, 0.9), deviation: 7.7 },
  },
  spreads: [
    { factor: 'store', groups: 6, share: known(0.3, 0.08, 0.7), between: 5.1, within: 7.8 },
    { factor: 'channel', groups: 1, share: nothing, between: null, within: null },
    { factor: 'daypart', groups: 4, share: known(0.02, 0, 0.2), between: 1.1, within: 9.2 },
    { factor: 'shopper', groups: 5, share: known(0.04, 0, 0.3), between: 1.9, within: 9 },
  ],
  across: [
    {
      standard: 'greeted',
      name: { en: 'Everyone is greeted' },
      channels: [
        { channel: 'store', share: known(0.8, 0.7, 0.87) },
        { channel: 'phone', share: known(0.4, 0.2, 0.64, 15) },
      ],
    },
  ],
};
