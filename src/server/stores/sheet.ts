import type { CoordinatorScope } from '#domain/scope.ts';
import { exceptionsText, weeklyText } from '#domain/store/hours-text.ts';
import { everyRow } from '../listing/every.ts';
import type { Connection } from '../store/database.ts';
import { type ListedStore, type StoresWanted, storePage } from '../store/store-list.ts';
import type { ColumnToWrite, RowToWrite, SheetToWrite } from '../workbook/write-shapes.ts';

/** The columns of a list of stores, as it is written and read again. */
export const columns: readonly ColumnToWrite[] = [
  { title: 'Reference', kind: 'text' },
  { title: 'Name', kind: 'text' },
  { title: 'Client', kind: 'text' },
  { title: 'Address', kind: 'text' },
  { title: 'City', kind: 'text' },
  { title: 'Region', kind: 'text' },
  { title: 'Concept', kind: 'text' },
  { title: 'Time zone', kind: 'text' },
  { title: 'Latitude', kind: 'number' },
  { title: 'Longitude', kind: 'number' },
  { title: 'Channels', kind: 'text' },
  { title: 'Tags', kind: 'text' },
  { title: 'Opening hours', kind: 'text' },
  { title: 'Other hours', kind: 'text' },
  { title: 'Id', kind: 'text' },
];

/** Every store that is asked for, as a sheet whose rows are read as they are written. */
export function storesSheet(
  connection: Connection,
  scope: CoordinatorScope,
  wanted: StoresWanted,
): SheetToWrite {
  const stores = everyRow((asked) => storePage(connection, scope, wanted, asked));
  return { name: 'Stores', columns, rows: cellsOf(stores) };
}

async function* cellsOf(stores: AsyncIterable<ListedStore>): AsyncGenerator<RowToWrite> {
  for await (const store of stores) {
    yield [
      store.reference || null,
      store.name,
      store.client,
      store.address,
      store.city,
      store.region || null,
      store.concept || null,
      store.timeZone,
      store.position?.latitude ?? null,
      store.position?.longitude ?? null,
      store.channels.join(', ') || null,
      store.tags.join(', ') || null,
      weeklyText(store.hours) || null,
      exceptionsText(store.hours) || null,
      store.id,
    ];
  }
}
