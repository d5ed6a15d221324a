import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { sql } from 'kysely';
import { type Database, openDatabase } from '#server/store/database.ts';
import { startPostgres } from '../support/postgres.ts';
import type { Row } from './row.ts';

/** Lends a new, empty database to a work, and closes and removes it after. */
export type Place = <T>(work: (database: Database) => Promise<T>) => Promise<T>;

/** Measures on SQLite, and on PostgreSQL where `BENCH_POSTGRES` is set. */
export async function onEach(
  measure: (on: string, place: Place) => Promise<Row[]>,
  { isDurable = false } = {},
): Promise<Row[]> {
  const sqlite = await measure('sqlite', onSqlite);
  return process.env['BENCH_POSTGRES']
    ? [...sqlite, ...(await measure('postgres', onPostgres(isDurable)))]
    : sqlite;
}

const onSqlite: Place = async (work) => {
  const folder = mkdtempSync(join(tmpdir(), 'plainclothes-bench-'));
  try {
    return await lent(join(folder, 'plainclothes.db'), work);
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
};

const onPostgres =
  (isDurable: boolean): Place =>
  async (work) => {
    const postgres = await startPostgres({ isDurable });
    try {
      return await lent(await postgres.createDatabase(), work);
    } finally {
      await postgres.stop();
    }
  };

async function lent<T>(url: string, work: (database: Database) => Promise<T>): Promise<T> {
  const database = await openDatabase({ url });
  try {
    return await work(database);
  } finally {
    await database.close();
  }
}

/** The milliseconds that something takes. */
export async function msOf(work: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await work();
  return performance.now() - from;
}

/** What fills a database may be lost with the machine, and takes what memory it likes; what is measured after it does not. */
export async function filled(database: Database, fill: () => Promise<void>): Promise<void> {
  const { oneWriter } = database.capabilities;
  const say = async (...statements: string[]) => {
    for (const statement of statements) await sql.raw(statement).execute(database);
  };
  if (oneWriter) await say('pragma synchronous = off', 'pragma cache_size = -1000000');
  await fill();
  if (oneWriter)
    await say('pragma wal_checkpoint(truncate)', 'pragma synchronous = full', 'pragma cache_size = -2000');
  // PostgreSQL does this by itself after a while; SQLite never does here.
  else await say('vacuum analyze');
}
