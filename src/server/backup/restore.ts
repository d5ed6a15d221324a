import { createHash } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { createGunzip } from 'node:zlib';
import { sql } from 'kysely';
import * as z from 'zod/mini';
import { genesis, place } from '#domain/journal/chain.ts';
import type { Folders } from '../evidence/folders.ts';
import { hashText } from '../ingest/hash.ts';
import { type Connection, type Database, openDatabase } from '../store/database.ts';
import { eventsOf } from '../store/journals.ts';
import { migrate, migrationNames } from '../store/migrations/migrate.ts';
import { MANIFEST, Manifest } from './manifest.ts';
import { type BackedUp, backedUp, insertRows, type Row } from './tables.ts';
import { copyFile, evidenceOfBackups, evidenceRow } from './take.ts';

/** What was brought back, every hash of it checked. */
export interface Restored {
  readonly rows: number;
  readonly journals: number;
  readonly files: number;
}

/**
 * Brings a backup back into an empty database and data folder: each table's file, each piece of evidence and each journal's
 * chain must have its hash, and nothing is kept of the rows where one has not. The database is then brought up to date.
 * Throws with what is wrong: no complete backup, one of a newer release, a database that holds something.
 */
export async function restoreBackup(url: string, folders: Folders, from: string): Promise<Restored> {
  const manifest = await manifestOf(from);
  if (!migrationNames.includes(manifest.migration))
    throw new Error(`The backup is of a newer release (${manifest.migration}): install that first`);
  const files = await restoreEvidence(folders, from);
  const database = await openDatabase({ url, migration: manifest.migration });
  try {
    await insistOnEmpty(database);
    const counts = await database.transaction().execute(async (connection) => {
      const rows = await restoreTables(connection, database, manifest, from);
      return { rows, journals: await checkChains(connection) };
    });
    await migrate(database, database.capabilities);
    return { ...counts, files };
  } finally {
    await database.close();
  }
}

async function manifestOf(from: string): Promise<Manifest> {
  const text = await readFile(join(from, MANIFEST), 'utf8').catch((cause: unknown) => {
    throw new Error(`${from} holds no complete backup: it has no ${MANIFEST}`, { cause });
  });
  return Manifest.parse(JSON.parse(text));
}

async function insistOnEmpty(database: Database): Promise<void> {
  const { rows } = await sql`select 1 from organizations limit 1`.execute(database);
  if (rows.length > 0)
    throw new Error('The database holds an organization already: restore into an empty one');
}

/** Rows of a table's file, in the order in which they were written. */
async function* rowsIn(from: string, name: string): AsyncGenerator<[line: string, row: Row]> {
  const file = createReadStream(join(from, `${name}.ndjson.gz`)).pipe(createGunzip());
  for await (const line of createInterface({ input: file, crlfDelay: Number.POSITIVE_INFINITY })) {
    yield [line, z.record(z.string(), z.unknown()).parse(JSON.parse(line))];
  }
}

/** Before any row: what can be missing is found out while nothing is changed yet. */
async function restoreEvidence(folders: Folders, from: string): Promise<number> {
  let files = 0;
  for await (const [, row] of rowsIn(from, 'evidence')) {
    await copyFile(evidenceRow(row), evidenceOfBackups(dirname(from)), folders);
    files += 1;
  }
  return files;
}

async function restoreTables(
  connection: Connection,
  { capabilities }: Database,
  manifest: Manifest,
  from: string,
): Promise<number> {
  let rows = 0;
  for (const { name, rows: expected, sha256 } of manifest.tables) {
    const table = backedUp.find((one) => one.name === name);
    if (!table) throw new Error(`The backup has a table ${name} that this release does not know`);
    const found = await restoreTable(connection, table, from, capabilities.booleans);
    if (found.sha256 !== sha256 || found.rows !== expected)
      throw new Error(`${name}.ndjson.gz is not what was written: the backup is damaged`);
    rows += found.rows;
  }
  return rows;
}

/** Rows of one statement: both databases limit its parameters. */
const BATCH_ROWS = 200;

async function restoreTable(
  connection: Connection,
  table: BackedUp,
  from: string,
  booleans: boolean,
): Promise<{ rows: number; sha256: string }> {
  const hash = createHash('sha256');
  let rows = 0;
  let batch: Row[] = [];
  for await (const [line, row] of rowsIn(from, table.name)) {
    hash.update(`${line}\n`);
    rows += 1;
    batch.push(booleans ? row : withoutBooleans(row));
    if (batch.length === BATCH_ROWS) {
      await insertRows(connection, table, batch);
      batch = [];
    }
  }
  await insertRows(connection, table, batch);
  return { rows, sha256: hash.digest('hex') };
}

/** A database without booleans writes 0 and 1. */
function withoutBooleans(row: Row): Row {
  return Object.fromEntries(
    Object.entries(row).map(([name, value]) => [name, typeof value === 'boolean' ? Number(value) : value]),
  );
}

/** Recomputes the head of every journal from its events. */
async function checkChains(connection: Connection): Promise<number> {
  const journals = await sql<{
    organization: string;
    id: string;
    head: string;
  }>`select organization, id, head from journals`.execute(connection);
  for (const { organization, id, head } of journals.rows) {
    const events = await eventsOf(connection, { role: 'server', organization }, id);
    const start = genesis(id, hashText);
    const reached = place(id, 0, start, events, hashText).at(-1)?.hash ?? start;
    if (reached !== head) throw new Error(`Journal ${id} does not lead to its head: the backup is damaged`);
  }
  return journals.rows.length;
}
