import type { PersonView } from '#protocol/api/people.ts';
import type { StandingView } from '#protocol/api/standing.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';

/** A shopper of whom much is known. */
export const ilze: PersonView = {
  id: 'shopper-1',
  name: 'Ilze',
  email: 'ilze@example.com',
  role: 'shopper',
  stores: [],
  regions: [],
  qualifications: ['Barista basics'],
  grade: 8.5,
  joinedAt: MIDNIGHT,
  standing: 'active',
  own: {
    home: { latitude: 56.95, longitude: 24.11 },
    reachKm: 40,
    places: ['Riga', 'Vidzeme'],
    languages: ['Latvian', 'English'],
    free: { morning: [1, 2], afternoon: [], evening: [5] },
    away: [{ from: '2026-07-01', to: '2026-07-14' }],
    vehicle: 'bicycle',
  },
  conflicts: { stores: [], clients: ['Rival Tea'] },
  notes: 'Writes well.',
  revision: 3,
  grades: [{ visit: 'visit-1', store: 'Riga, Central', at: MIDNIGHT, grade: 9 }],
  pay: [
    {
      currency: 'EUR',
      visits: 2,
      feeMinor: 2_000,
      bonusMinor: 0,
      expensesMinor: 500,
      totalMinor: 2_500,
      dueMinor: 1_000,
    },
  ],
  phones: [{ device: 'a1b2c3d4-0000', lastAt: MIDNIGHT }],
};

/** An owner who sees one store. */
export const olga: PersonView = {
  ...ilze,
  id: 'owner-1',
  name: 'Olga',
  email: 'olga@example.com',
  role: 'owner',
  stores: ['store-1'],
  qualifications: [],
  grade: null,
  conflicts: { stores: [], clients: [] },
  notes: '',
  revision: 0,
  grades: [],
  pay: [],
  phones: [],
};

/** Both as the list has them. */
export const peoplePage = {
  rows: [
    { ...ilze, places: ilze.own.places },
    { ...olga, places: [] },
  ],
  after: null,
  count: 2,
};

/** How they stand: nothing was done, and one visit of each kind waits. */
export const working: StandingView = {
  standing: 'active',
  since: null,
  open: [
    {
      id: 'visit-1',
      state: 'accepted',
      store: 'Wrenfold',
      city: 'Riga',
      timeZone: 'Europe/Riga',
      window: { from: MIDNIGHT, to: MIDNIGHT + 36_000_000 },
    },
    {
      id: 'visit-2',
      state: 'underway',
      store: 'Wrenfold',
      city: 'Cesis',
      timeZone: 'Europe/Riga',
      window: { from: MIDNIGHT, to: MIDNIGHT + 36_000_000 },
    },
  ],
  steps: [],
};

/** What a person's page asks beside the person. */
export const besides = Object.fromEntries(
  ['shopper-1', 'owner-1'].flatMap((id) => [
    [`GET /people/${id}/standing`, () => working],
    [
      `GET /people/${id}/agreements`,
      () => ({ current: 2, accepted: [{ version: 1, locale: 'lv', at: MIDNIGHT }] }),
    ],
  ]),
);
