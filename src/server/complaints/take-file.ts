import type { OwnerScope } from '#domain/scope.ts';
import { type ComplaintFile, MOST_FAULTS, type NewComplaint } from '#protocol/api/complaints.ts';
import { hashText } from '../ingest/hash.ts';
import { addComplaints, complaintsAmong, latestCurrency } from '../store/complaints.ts';
import type { Connection, Database } from '../store/database.ts';
import { type StoreToMatch, storesToMatch } from '../store/places.ts';
import { headed } from '../workbook/headed.ts';
import type { Sheet } from '../workbook/shapes.ts';
import { knownStandards, rowOf, type Standards } from './enter.ts';
import { type Faulty, missingColumns, readRow, storesByWords } from './read-rows.ts';

const ROWS_SHOWN = 10;

interface Taking {
  /** False: only looked at. */
  readonly take: boolean;
  readonly now: number;
}

/** Looks at a file of complaints, or takes in what can be taken of it: rows that are here already, and those with a fault, are left out. */
export async function takeComplaints(
  database: Database,
  scope: OwnerScope,
  sheets: readonly Sheet[],
  { take, now }: Taking,
): Promise<ComplaintFile> {
  return database.transaction().execute(async (connection) => {
    const stores = await storesToMatch(connection, scope);
    const standards = await knownStandards(connection, scope);
    const currency = await latestCurrency(connection, scope);
    const against = { stores: storesByWords(stores), standards, currency, now };
    const { complaints, faults, faulty } = readSheets(sheets, against);
    const named = withIds(complaints);
    const known = await complaintsAmong(connection, scope, [...named.keys()]);
    const fresh = [...named].filter(([id]) => !known.has(id));
    if (take) await add(connection, scope, fresh, { stores, standards, now });
    return { taken: take, ...answerOf(fresh, stores), known: known.size, faulty, faults };
  });
}

function readSheets(sheets: readonly Sheet[], against: Parameters<typeof readRow>[1]) {
  const sheet = sheets.find(({ hidden, rows }) => !hidden && rows.length > 0);
  const table = sheet ? headed(sheet) : null;
  const missing = table ? missingColumns(table) : [];
  if (!table || missing.length > 0)
    return { complaints: [], faults: missing, faulty: table?.rows.length ?? 0 };
  const read = table.rows.map((line) => readRow(line, against));
  const wrong = read.filter((one): one is Faulty[] => Array.isArray(one));
  const complaints = read.filter((one): one is NewComplaint => !Array.isArray(one));
  return { complaints, faults: wrong.flat().slice(0, MOST_FAULTS), faulty: wrong.length };
}

/**
 * Each under an id that is made of what it says, so that a file taken in twice adds nothing; of rows that say the same, each is one,
 * and counts.
 */
function withIds(complaints: readonly NewComplaint[]): Map<string, NewComplaint> {
  const alike = new Map<string, number>();
  const named = new Map<string, NewComplaint>();
  for (const one of complaints) {
    const { store, day, channel, kind, text, cost, standard } = one;
    const said = JSON.stringify([store, day, channel, kind, text, cost?.minor, cost?.currency, standard]);
    const nth = (alike.get(said) ?? 0) + 1;
    alike.set(said, nth);
    named.set(hashText(`${said} ${nth}`).slice(0, 40), one);
  }
  return named;
}

interface Surroundings {
  readonly stores: readonly StoreToMatch[];
  readonly standards: Standards;
  readonly now: number;
}

async function add(
  connection: Connection,
  scope: OwnerScope,
  fresh: readonly (readonly [string, NewComplaint])[],
  { stores, standards, now }: Surroundings,
): Promise<void> {
  const places = new Map(stores.map((store) => [store.id, store]));
  const rows = fresh.flatMap(([id, complaint]) => {
    const store = places.get(complaint.store);
    const how = { id, source: 'imported', added_at: now } as const;
    return store ? [rowOf(complaint, { store, standards }, how)] : [];
  });
  await addComplaints(connection, scope, rows);
}

function answerOf(fresh: readonly (readonly [string, NewComplaint])[], stores: readonly StoreToMatch[]) {
  const first = fresh.slice(0, ROWS_SHOWN).map(([, complaint]) => complaint);
  const shown = new Set(first.map(({ store }) => store));
  return {
    fresh: fresh.length,
    first,
    stores: stores.filter(({ id }) => shown.has(id)).map(({ id, name, city }) => ({ id, name, city })),
  };
}
