import { readExceptions, readWeekly } from '#domain/store/hours-text.ts';

/** What the chain's own list says of a store: its number, and what stores are grouped by. */
interface StoreFacts {
  readonly reference: string;
  readonly region: string;
  readonly concept: string;
  readonly tags: readonly string[];
  /** As the chain writes them in its list. */
  readonly hours: string;
}

const street = 'Mo-Fr 07:30-20:00; Sa,Su 09:00-19:00';
const station = 'Mo-Su 06:00-22:00';
/** The days between the years, on which every store keeps short hours. */
const exceptions = '2026-12-24 08:00-15:00; 2026-12-25/2026-12-26 closed';

const facts: Readonly<Record<string, StoreFacts>> = {
  'riga-kalku': {
    reference: '0101',
    region: 'Baltics',
    concept: 'High street',
    tags: ['old town'],
    hours: street,
  },
  'riga-station': {
    reference: '0102',
    region: 'Baltics',
    concept: 'Station',
    tags: ['commuters'],
    hours: station,
  },
  'prague-vinohrady': {
    reference: '0201',
    region: 'Bohemia',
    concept: 'High street',
    tags: ['terrace'],
    hours: street,
  },
  'prague-andel': {
    reference: '0202',
    region: 'Bohemia',
    concept: 'Station',
    tags: ['commuters'],
    hours: station,
  },
  'amsterdam-haarlemmer': {
    reference: '0301',
    region: 'Benelux',
    concept: 'High street',
    tags: [],
    hours: street,
  },
  'tehran-valiasr': {
    reference: '0401',
    region: 'Iran',
    concept: 'High street',
    tags: ['terrace'],
    hours: 'Sa-Th 08:00-23:00; Fr 16:00-00:00',
  },
};

/** The columns of a demo store that its facts fill. */
export function factColumns(store: string) {
  const known = facts[store];
  if (!known) return {};
  const { tags, hours, ...words } = known;
  const kept = { weekly: readWeekly(hours) ?? [], exceptions: readExceptions(exceptions) ?? [] };
  return {
    ...words,
    tags: JSON.stringify(tags),
    channels: JSON.stringify(['store']),
    hours: JSON.stringify(kept),
  };
}
