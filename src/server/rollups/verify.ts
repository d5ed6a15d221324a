import type { Id } from '#domain/ids.ts';
import { ALL_STORES, noRows, type RollupRows, rowKeys, rowsOf, together } from '#domain/rollup/rows.ts';
import type { Connection, Database } from '../store/database.ts';
import type { ServerScope } from '../store/journals.ts';
import { countedOfStore, rollupsOf, storesWithSums } from '../store/rollups.ts';
import { publishedFacts } from './facts.ts';

const PAGE_VISITS = 200;

/** A row that is kept otherwise than the published reports say. Null: there is none. */
export interface Difference {
  readonly kind: keyof RollupRows;
  readonly key: string;
  readonly kept: object | null;
  readonly reckoned: object | null;
}

/** What a check of an organization's sums came to. */
export interface Verified {
  readonly visits: number;
  readonly rows: number;
  readonly differences: readonly Difference[];
}

/**
 * Works out every sum of an organization again from its published reports, store by store, and compares it with what is kept; in one
 * transaction, so that nothing is published meanwhile.
 */
export function verifyRollups(database: Database, scope: ServerScope): Promise<Verified> {
  return database.transaction().execute(async (connection) => {
    let whole = noRows;
    const found = { visits: 0, rows: 0, differences: [] as Difference[] };
    for (const store of await storesWithSums(connection, scope)) {
      const reckoned = await reckonStore(connection, scope, store);
      found.visits += reckoned.visits;
      compare(found, await rollupsOf(connection, scope, store), reckoned.own);
      whole = together([whole, reckoned.all]);
    }
    compare(found, await rollupsOf(connection, scope, ALL_STORES), whole);
    return found;
  });
}

/** The sums of one store by its reports, and what it adds to those of all stores. */
async function reckonStore(connection: Connection, scope: ServerScope, store: Id) {
  let rows = noRows;
  let visits = 0;
  for (let after: Id | undefined = ''; after !== undefined; ) {
    const page = await countedOfStore(connection, scope, { store, after, limit: PAGE_VISITS });
    rows = together([rows, ...page.map((publication) => rowsOf(publishedFacts(publication), 1))]);
    visits += page.length;
    after = page.length < PAGE_VISITS ? undefined : page.at(-1)?.visit;
  }
  return { visits, own: only(rows, (at) => at === store), all: only(rows, (at) => at === ALL_STORES) };
}

function only({ scores, standards, waits, queues }: RollupRows, isOf: (store: Id) => boolean): RollupRows {
  return {
    scores: scores.filter(({ store }) => isOf(store)),
    standards: standards.filter(({ store }) => isOf(store)),
    waits: waits.filter(({ store }) => isOf(store)),
    queues: queues.filter(({ store }) => isOf(store)),
  };
}

function compare(
  found: { rows: number; differences: Difference[] },
  kept: RollupRows,
  reckoned: RollupRows,
): void {
  for (const kind of ['scores', 'standards', 'waits', 'queues'] as const) {
    const [here, there] = [byKey(kind, kept[kind]), byKey(kind, reckoned[kind])];
    found.rows += there.size;
    for (const key of new Set([...here.keys(), ...there.keys()])) {
      const pair = { kept: here.get(key) ?? null, reckoned: there.get(key) ?? null };
      if (spelled(pair.kept) !== spelled(pair.reckoned)) found.differences.push({ kind, key, ...pair });
    }
  }
}

function byKey(kind: keyof RollupRows, rows: readonly object[]): Map<string, object> {
  const keys: readonly string[] = rowKeys[kind];
  return new Map(
    rows.map((row) => {
      const values = new Map<string, unknown>(Object.entries(row));
      return [keys.map((name) => String(values.get(name))).join(' · '), row];
    }),
  );
}

/** The row as text, its columns in one order. */
function spelled(row: object | null): string {
  return row === null ? '' : JSON.stringify(Object.entries(row).toSorted(([a], [b]) => (a < b ? -1 : 1)));
}
