import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, describe, inject } from 'vitest';
import { type Database, openDatabase } from '#server/store/database.ts';

/** A new, empty place for a database; opening it twice gives two connections to the same one. */
export type NewPlace = () => Promise<string>;

const folders: string[] = [];

async function sqlitePlace(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'plainclothes-sqlite-'));
  folders.push(folder);
  return join(folder, 'plainclothes.db');
}

async function postgresPlace(): Promise<string> {
  const answer = await fetch(inject('postgresDoor'), { method: 'POST' });
  const url = await answer.text();
  if (!answer.ok) throw new Error(url);
  return url;
}

/** Every database that the product runs on. */
export const places: readonly (readonly [name: string, place: NewPlace])[] = [
  ['SQLite', sqlitePlace],
  ['PostgreSQL', postgresPlace],
];

/**
 * Runs a suite on each database. `open` opens a new, migrated one and closes it after the suite;
 * `place` gives the URL of an empty one to suites that open it themselves.
 */
export function eachDatabase(
  suite: (name: string, open: () => Promise<Database>, place: NewPlace) => void,
): void {
  describe.each(places)('%s', (name, place) => {
    const opened: Database[] = [];
    afterAll(async () => {
      for (const database of opened) await database.close();
      for (const folder of folders.splice(0)) rmSync(folder, { recursive: true, force: true });
    });
    const open = async () => {
      const database = await openDatabase({ url: await place() });
      opened.push(database);
      return database;
    };
    suite(name, open, place);
  });
}
