import type { ComparableView, CompareView, PlaceView, SideView } from '#protocol/api/reading.ts';
import { known, months } from './reading-fixtures.ts';

export const comparable: ComparableView = {
  ...months,
  regions: ['Baltics', 'Benelux'],
  concepts: ['High street', 'Station'],
};

export const places: PlaceView[] = [
  { id: 'oslo', name: 'Oslo Harbour', city: 'Oslo' },
  { id: 'riga', name: 'Riga Old Town', city: 'Riga' },
];

const nothing = { kind: 'nothing', n: 0 } as const;
const one = { kind: 'unbounded', n: 1, value: 62.5, why: 'one' } as const;

const first: SideView = {
  visits: 40,
  figures: { score: known(81.25, 78.4, 84.1), speed: one, quality: nothing },
  stores: [],
};

export const compared: CompareView = {
  a: first,
  b: {
    ...first,
    visits: 38,
    figures: { ...first.figures, score: known(76.1, 73, 79.2, 38), speed: known(70, 60, 80, 38) },
  },
  shared: 0,
  difference: { score: known(5.1, 1.1, 9.2, 78), speed: { ...one, n: 39, value: -7.5 }, quality: nothing },
  standards: [
    {
      standard: 'thanked',
      channel: 'store',
      name: { en: 'Everyone is thanked' },
      a: known(0.5, 0.35, 0.65),
      b: known(0.62, 0.46, 0.76, 38),
      difference: known(-0.12, -0.32, 0.1, 78),
    },
    {
      standard: 'greeted',
      channel: 'phone',
      name: { en: 'Everyone is greeted' },
      a: known(0.4, 0.26, 0.55),
      b: known(0.9, 0.76, 0.96, 38),
      difference: known(-0.5, -0.66, -0.3, 78),
    },
  ],
};
