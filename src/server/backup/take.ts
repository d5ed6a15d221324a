import { createHash } from 'node:crypto';
import { createWriteStream, existsSync } from 'node:fs';
import { mkdir, rename, stat, writeFile } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { createGzip } from 'node:zlib';
import { sql } from 'kysely';
import { copyDurably, flushFolder, placeDurably, removeFile } from '../evidence/durable.ts';
import { evidencePath, type Folders } from '../evidence/folders.ts';
import type { Connection, Database } from '../store/database.ts';
import { lastMigration } from '../store/migrations/migrate.ts';
import { MANIFEST, type Manifest } from './manifest.ts';
import { type BackedUp, backedUp, insistOnAllTables, type Row, rowsOf } from './tables.ts';

export interface TakeDeps {
  readonly database: Database;
  readonly folders: Folders;
  now(): number;
}

/** A backup that stands: its folder, and what it holds. */
export interface Taken {
  readonly folder: string;
  readonly manifest: Manifest;
}

/**
 * Copies database and evidence into a new folder under `into`, while the server goes on. The rows are those of one instant;
 * evidence is written before the rows that speak of it and never changes, so that each of them finds its file.
 * Evidence is shared between the backups of `into`: a later one copies only what is new. Throws where a file is missing or damaged.
 */
export async function takeBackup(deps: TakeDeps, into: string): Promise<Taken> {
  const takenAt = new Date(deps.now()).toISOString();
  const folder = join(into, takenAt.replaceAll(':', '-'));
  const partial = `${folder}.partial`;
  await mkdir(partial, { recursive: true });
  const written = await deps.database.connection().execute(async (connection) => {
    await sql.raw(deps.database.capabilities.beginSnapshot).execute(connection);
    try {
      return await writeAll(deps, connection, into, partial);
    } finally {
      await sql`rollback`.execute(connection);
    }
  });
  const manifest: Manifest = { format: 'plainclothes-backup', version: 1, takenAt, ...written };
  await writeFile(join(partial, MANIFEST), `${JSON.stringify(manifest, null, 2)}\n`, { flush: true });
  await flushFolder(partial);
  await rename(partial, folder);
  await flushFolder(dirname(folder));
  return { folder, manifest };
}

type Written = Pick<Manifest, 'migration' | 'tables' | 'evidence'>;

async function writeAll(
  deps: TakeDeps,
  connection: Connection,
  into: string,
  partial: string,
): Promise<Written> {
  await insistOnAllTables(connection);
  const migration = await lastMigration(connection);
  const tables: Manifest['tables'] = [];
  for (const table of backedUp) tables.push(await writeTable(connection, table, partial));
  return { migration, tables, evidence: await copyEvidence(deps, connection, into) };
}

async function writeTable(
  connection: Connection,
  table: BackedUp,
  folder: string,
): Promise<Manifest['tables'][number]> {
  const hash = createHash('sha256');
  let rows = 0;
  async function* lines() {
    for await (const row of rowsOf(connection, table)) {
      rows += 1;
      const line = `${JSON.stringify(row)}\n`;
      hash.update(line);
      yield line;
    }
  }
  const file = createWriteStream(join(folder, `${table.name}.ndjson.gz`), { flush: true });
  await pipeline(Readable.from(lines()), createGzip(), file);
  return { name: table.name, rows, sha256: hash.digest('hex') };
}

async function copyEvidence(
  { folders }: TakeDeps,
  connection: Connection,
  into: string,
): Promise<Manifest['evidence']> {
  const table = backedUp.find(({ name }) => name === 'evidence');
  const copies = evidenceOfBackups(into);
  let files = 0;
  let bytes = 0;
  if (table)
    for await (const row of rowsOf(connection, table)) {
      const evidence = evidenceRow(row);
      await copyFile(evidence, folders, copies);
      files += 1;
      bytes += evidence.bytes;
    }
  return { files, bytes };
}

/** Where the backups of a folder keep their evidence together. */
export function evidenceOfBackups(into: string): Folders {
  return { uploads: join(into, 'uploads'), evidence: join(into, 'evidence') };
}

interface Evidence {
  readonly organization: string;
  readonly sha256: string;
  readonly bytes: number;
}

/** What names a file, out of a row of the evidence table. */
export function evidenceRow({ organization, sha256, bytes }: Row): Evidence {
  return { organization: String(organization), sha256: String(sha256), bytes: Number(bytes) };
}

/** Copies one file unless it is there in full; its bytes must have the hash that they are kept under. */
export async function copyFile(evidence: Evidence, from: Folders, to: Folders): Promise<void> {
  const source = evidencePath(from, evidence.organization, evidence.sha256);
  const target = evidencePath(to, evidence.organization, evidence.sha256);
  if (existsSync(target) && (await stat(target)).size === evidence.bytes) return;
  const copy = join(dirname(target), `.${basename(target)}.partial`);
  const copied = await copyDurably(source, copy);
  if (copied.sha256 !== evidence.sha256 || copied.bytes !== evidence.bytes) {
    await removeFile(copy);
    throw new Error(`The evidence ${source} is not what its hash says`);
  }
  await placeDurably(copy, target, to.evidence);
}
