import { sql } from 'kysely';
import type { Connection } from '../store/database.ts';

/** A table as a backup reads it: page by page in the order of its key, which is unique. */
export interface BackedUp {
  readonly name: string;
  readonly key: readonly [string, ...string[]];
}

/** Every table, those that others point to first: they are restored in this order. */
export const backedUp: readonly BackedUp[] = [
  { name: 'user', key: ['id'] },
  { name: 'session', key: ['id'] },
  { name: 'account', key: ['id'] },
  { name: 'verification', key: ['id'] },
  { name: 'organizations', key: ['id'] },
  { name: 'clients', key: ['organization', 'id'] },
  { name: 'stores', key: ['organization', 'id'] },
  { name: 'members', key: ['organization', 'id'] },
  { name: 'shopper_profiles', key: ['organization', 'member'] },
  { name: 'access', key: ['organization', 'id'] },
  { name: 'person_steps', key: ['organization', 'member', 'nr'] },
  { name: 'application_pages', key: ['organization'] },
  { name: 'applications', key: ['organization', 'id'] },
  { name: 'agreements', key: ['organization', 'version'] },
  { name: 'agreements_accepted', key: ['organization', 'member', 'version'] },
  { name: 'links', key: ['token_sha256'] },
  { name: 'checklists', key: ['organization', 'id', 'version'] },
  { name: 'standard_sets', key: ['organization', 'id', 'version'] },
  { name: 'standard_profiles', key: ['organization', 'id', 'version'] },
  { name: 'drafts', key: ['organization', 'kind', 'id'] },
  { name: 'visits', key: ['organization', 'id'] },
  { name: 'visit_moves', key: ['organization', 'id'] },
  { name: 'declined_offers', key: ['organization', 'visit', 'member'] },
  { name: 'journals', key: ['organization', 'id'] },
  { name: 'journal_segments', key: ['organization', 'journal', 'first_seq'] },
  { name: 'journal_forks', key: ['organization', 'journal', 'head'] },
  { name: 'quarantine', key: ['organization', 'id'] },
  { name: 'evidence', key: ['organization', 'sha256'] },
  { name: 'evidence_uses', key: ['organization', 'sha256', 'journal'] },
  { name: 'unfinished_files', key: ['organization', 'journal', 'sha256'] },
  { name: 'told_offers', key: ['organization', 'visit', 'member'] },
  { name: 'reports', key: ['organization', 'visit'] },
  { name: 'report_prints', key: ['organization', 'visit'] },
  { name: 'printed_accounts', key: ['organization', 'visit', 'question'] },
  { name: 'printed_photos', key: ['organization', 'visit', 'sha256', 'band'] },
  { name: 'publications', key: ['organization', 'visit'] },
  { name: 'complaints', key: ['organization', 'id'] },
  { name: 'appeals', key: ['organization', 'id'] },
  {
    name: 'rollup_scores',
    key: ['organization', 'store', 'factor', 'month', 'level', 'checklist', 'version'],
  },
  { name: 'rollup_standards', key: ['organization', 'store', 'month', 'standard', 'channel'] },
  {
    name: 'rollup_waits',
    key: ['organization', 'store', 'month', 'interval', 'factor', 'level', 'seconds'],
  },
  { name: 'rollup_queues', key: ['organization', 'store', 'month', 'interval', 'target', 'ahead'] },
  { name: 'push_subscriptions', key: ['organization', 'member', 'endpoint'] },
  { name: 'held_by_phones', key: ['organization', 'journal'] },
  { name: 'aside_steps', key: ['organization', 'kind', 'item', 'nr'] },
  { name: 'programmes', key: ['organization', 'id'] },
  { name: 'programme_steps', key: ['organization', 'programme', 'nr'] },
  { name: 'programme_published', key: ['organization', 'programme'] },
  { name: 'payments', key: ['organization', 'id'] },
  { name: 'settlements', key: ['organization', 'visit'] },
  { name: 'plans', key: ['organization', 'id'] },
  { name: 'calendar_feeds', key: ['organization', 'kind', 'subject'] },
  { name: 'plan_rows', key: ['organization', 'plan', 'visit'] },
  { name: 'actions', key: ['organization', 'id'] },
  { name: 'action_steps', key: ['organization', 'action', 'nr'] },
  { name: 'action_visits', key: ['organization', 'action', 'visit'] },
  { name: 'digests', key: ['organization', 'member'] },
  { name: 'report_comments', key: ['organization', 'id'] },
  { name: 'report_comments_read', key: ['organization', 'visit', 'member'] },
];

/** The tables that the migrator keeps for itself. */
const ofTheMigrator = ['kysely_migration', 'kysely_migration_lock'];

/** Throws where the database has a table that no backup would hold: an omission here must not be found out after a loss. */
export async function insistOnAllTables(database: Connection): Promise<void> {
  const known = new Set([...backedUp.map(({ name }) => name), ...ofTheMigrator]);
  const unknown = (await database.introspection.getTables()).filter(({ name }) => !known.has(name));
  if (unknown.length > 0)
    throw new Error(`backup/tables.ts does not list ${unknown.map(({ name }) => name).join(', ')}`);
}

export type Row = Readonly<Record<string, unknown>>;

const PAGE_ROWS = 500;

/** All rows of a table, a page at a time, as of the transaction that `connection` is in. */
export async function* rowsOf(connection: Connection, table: BackedUp): AsyncGenerator<Row> {
  let last: Row | null = null;
  do {
    const page: Row[] = await pageOf(connection, table, last);
    yield* page;
    last = page.length === PAGE_ROWS ? (page.at(-1) ?? null) : null;
  } while (last);
}

async function pageOf(connection: Connection, { name, key }: BackedUp, last: Row | null): Promise<Row[]> {
  const columns = sql.join(key.map((column) => sql.ref(column)));
  const after = last
    ? sql`where (${columns}) > (${sql.join(key.map((column) => sql`${last[column]}`))})`
    : sql``;
  const query = sql<Row>`select * from ${sql.table(name)} ${after} order by ${columns} limit ${sql.lit(PAGE_ROWS)}`;
  return (await query.execute(connection)).rows;
}

/** Writes rows as they were. All of one table have the same columns. */
export async function insertRows(
  connection: Connection,
  { name }: BackedUp,
  rows: readonly Row[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = Object.keys(first);
  const names = sql.join(columns.map((column) => sql.ref(column)));
  const values = rows.map((row) => sql`(${sql.join(columns.map((column) => sql`${row[column]}`))})`);
  await sql`insert into ${sql.table(name)} (${names}) values ${sql.join(values)}`.execute(connection);
}
