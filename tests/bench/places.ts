import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
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
