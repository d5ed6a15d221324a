/** What the chain's own list says of a store: its number, and what stores are grouped by. */
interface StoreFacts {
  readonly reference: string;
  readonly region: string;
  readonly concept: string;
  readonly tags: readonly string[];
}

const facts: Readonly<Record<string, StoreFacts>> = {
  'riga-kalku': { reference: '0101', region: 'Baltics', concept: 'High street', tags: ['old town'] },
  'riga-station': { reference: '0102', region: 'Baltics', concept: 'Station', tags: ['commuters'] },
  'prague-vinohrady': { reference: '0201', region: 'Bohemia', concept: 'High street', tags: ['terrace'] },
  'prague-andel': { reference: '0202', region: 'Bohemia', concept: 'Station', tags: ['commuters'] },
  'amsterdam-haarlemmer': { reference: '0301', region: 'Benelux', concept: 'High street', tags: [] },
  'tehran-valiasr': { reference: '0401', region: 'Iran', concept: 'High street', tags: ['terrace'] },
};

/** The columns of a demo store that its facts fill. */
export function factColumns(store: string) {
  const known = facts[store];
  if (!known) return {};
  const { tags, ...words } = known;
  return { ...words, tags: JSON.stringify(tags), channels: JSON.stringify(['store']) };
}
