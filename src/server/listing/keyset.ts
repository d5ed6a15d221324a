import { type SelectQueryBuilder, type SqlBool, sql } from 'kysely';
import { type Mark, markOf, readMark } from './mark.ts';

/** How a list is sorted: by a column that is never null in it, and then by one that tells all its rows apart. */
export interface Order {
  /** Its name in the address, which a page's mark repeats. */
  readonly name: string;
  /** Columns as the query knows them: `visits.window_from`. */
  readonly by: string;
  readonly id: string;
  readonly direction: 'asc' | 'desc';
}

export interface PageAsked {
  /** Where the page before ended, as it was handed out. */
  readonly after?: string | undefined;
  readonly limit: number;
}

export interface KeysetPage<R> {
  readonly rows: R[];
  /** Where the next page begins; `null`: this was the last. */
  readonly after: string | null;
}

/** What a row of a list is told apart and sorted by. */
interface Keyed {
  readonly sort_key: string | number;
  readonly sort_id: string;
}

/** What to select beside a list's columns: `query.select(keysOf(order))`. */
export function keysOf({ by, id }: Order) {
  return [sql.ref<string | number>(by).as('sort_key'), sql.ref<string>(id).as('sort_id')] as const;
}

/**
 * One page of a query that selects {@link keysOf} and has no order of its own. It begins behind the row where the last one ended, wherever
 * that stands by now: pages neither repeat nor skip a row, and the hundredth costs what the first does. Throws `bad-input` for a mark of
 * another order.
 */
export async function keysetPage<DB, TB extends keyof DB, R extends Keyed>(
  query: SelectQueryBuilder<DB, TB, R>,
  order: Order,
  { after, limit }: PageAsked,
): Promise<KeysetPage<R>> {
  const asked = after === undefined ? query : query.where(behind(order, readMark(after, order.name)));
  const found: R[] = await asked
    .orderBy(sql.ref(order.by), order.direction)
    .orderBy(sql.ref(order.id), order.direction)
    .limit(limit + 1)
    .execute();
  const rows = found.slice(0, limit);
  const last = rows.at(-1);
  const isMore = last !== undefined && found.length > limit;
  return { rows, after: isMore ? markOf(order.name, [last.sort_key, last.sort_id]) : null };
}

function behind({ by, id, direction }: Order, [key, last]: Mark) {
  const than = direction === 'asc' ? sql`>` : sql`<`;
  return sql<SqlBool>`(${sql.ref(by)}, ${sql.ref(id)}) ${than} (${key}, ${last})`;
}
