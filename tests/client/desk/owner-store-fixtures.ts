import type { ComplaintView } from '#protocol/api/complaints.ts';
import type { StoreReadingView, TimelineEntry, TimelinePage } from '#protocol/api/store-reading.ts';
import { known, months, overview, waits } from './reading-fixtures.ts';

const [greeting] = overview.costly;

export const store: StoreReadingView['store'] = {
  ...{ id: 'riga', name: 'Riga Old Town', client: 'Wrenfold', address: 'Kaļķu iela 1', city: 'Riga' },
  timeZone: 'Europe/Riga',
  position: null,
};

export const storeReading: StoreReadingView = {
  store,
  reading: {
    ...months,
    visits: 9,
    figures: overview.figures,
    change: overview.change,
    all: known(84.2, 82.1, 86.3, 212),
    missed: greeting ? [greeting] : [],
    waits: waits.waits,
  },
};

export const complaint: ComplaintView = {
  id: 'late',
  store: { id: 'riga', name: 'Riga Old Town', city: 'Riga' },
  day: '2026-03-14',
  channel: 'phone',
  kind: 'complaint',
  text: 'Nobody picked up for half an hour, and then the line went dead.',
  cost: { minor: 1_250, currency: 'EUR' },
  standard: { id: 'greeted', name: { en: 'Everyone is greeted' } },
  source: 'entered',
};

const visit: TimelineEntry = {
  kind: 'visit',
  at: Date.parse('2026-03-12T10:20:00Z'),
  visit: 'visit-1',
  checklistTitle: 'A visit to the counter',
  publishedAt: Date.parse('2026-03-13T10:20:00Z'),
  percentage: 62.5,
  percentageBefore: null,
  verdict: 'failed',
  speed: 40,
  quality: 71.4,
  channel: 'store',
  missed: [{ en: 'Everyone is greeted' }, { en: 'Everyone is thanked' }],
};

export const timeline: TimelinePage = {
  rows: [{ kind: 'complaint', at: Date.parse('2026-03-13T22:00:00Z'), complaint }, visit],
  after: 'more',
};

export const earlier: TimelinePage = {
  rows: [
    {
      ...visit,
      visit: 'visit-0',
      at: Date.parse('2026-02-01T15:05:00Z'),
      channel: 'web',
      missed: [],
      percentage: 100,
      verdict: 'passed',
      checklistTitle: 'A visit to the website',
    },
  ],
  after: null,
};
