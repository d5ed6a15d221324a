import { execFile } from 'node:child_process';
import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { promisify } from 'node:util';
import { afterAll, describe, expect, test } from 'vitest';
import { restoreBackup } from '#server/backup/restore.ts';
import { backedUp, insistOnAllTables } from '#server/backup/tables.ts';
import { evidenceFolders } from '#server/evidence/folders.ts';
import { openDatabase } from '#server/store/database.ts';
import { demoServer, FieldJournal, openField } from '#tests/faults/field.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { copyDemoTo } from '#tests/support/demo-folder.ts';
import { compileCache, startServer } from '#tests/support/server.ts';

const run = promisify(execFile);
const root = join(import.meta.dirname, '../../..');
/** A load, and yet some of the machine left for what is tested. */
const BETWEEN_WRITES_MS = 50;
const folders: string[] = [];
afterAll(() => {
  for (const folder of folders) rmSync(folder, { recursive: true, force: true });
});

function newFolder(): string {
  const folder = mkdtempSync(join(tmpdir(), 'plainclothes-backup-'));
  folders.push(folder);
  return folder;
}

/** A server's folder with the demo in it. */
function demoFolder(): string {
  const folder = newFolder();
  copyDemoTo(folder);
  return folder;
}

/** The command as an operator gives it. */
function command(args: readonly string[], environment: Readonly<Record<string, string>>) {
  const node = join(root, 'node_modules/.bin/node');
  const env = { PATH: process.env['PATH'], NODE_COMPILE_CACHE: compileCache, ...environment };
  return run(node, ['src/server/backup/main.ts', ...args], { cwd: root, env });
}

/** A backup of the demo on SQLite, taken once, and where it is. */
const demoBackups = newFolder();
let demoTaken: Promise<string> | undefined;
function demoBackup(): Promise<string> {
  demoTaken ??= (async () => {
    await command(['--into', demoBackups], { PLAINCLOTHES_DATA: demoFolder() });
    return join(demoBackups, readdirSync(demoBackups).find((entry) => entry !== 'evidence') ?? '');
  })();
  return demoTaken;
}

eachDatabase((name, _, place) => {
  const databaseAt = (url: string): Record<string, string> =>
    name === 'SQLite' ? {} : { DATABASE_URL: url };

  test('of a server under load holds what was acknowledged before it, and comes back whole', {
    timeout: 120_000,
  }, async () => {
    const url = name === 'SQLite' ? undefined : await place();
    const folder = url === undefined ? demoFolder() : newFolder();
    // Quicker than loading the demo there; and what one database gave comes back in the other.
    if (url !== undefined) await restoreBackup(url, evidenceFolders(folder), await demoBackup());
    const server = await startServer({
      ...demoServer(),
      ...(url === undefined ? {} : { database: url }),
      dataFolder: folder,
    });
    const field = await openField(server.url);
    const journals: FieldJournal[] = [];
    let writing = true;
    const write = async () => {
      const journal = new FieldJournal(await field.newVisit());
      for (let count = 0; count < 5; count += 1)
        await field.send(journal.answer(count).tail(journal.events.length - 2));
      journals.push(journal);
    };
    await write();
    await write();
    const before = [...journals];
    const load = (async () => {
      while (writing) await write().then(() => setTimeout(BETWEEN_WRITES_MS));
    })();
    const into = newFolder();
    const at = { PLAINCLOTHES_DATA: server.dataFolder, ...databaseAt(url ?? '') };
    await command(['--into', into], at);
    await command(['--into', into], at);
    writing = false;
    await load;
    await server.stop();

    const taken = readdirSync(into)
      .filter((entry) => entry !== 'evidence')
      .toSorted();
    expect(taken).toHaveLength(2);
    const dataFolder = newFolder();
    const target = name === 'SQLite' ? '' : await place();
    const restored = await command(['restore', '--from', join(into, taken[1] ?? '')], {
      PLAINCLOTHES_DATA: dataFolder,
      ...databaseAt(target),
    });
    expect(restored.stdout).toMatch(/every hash is right/);

    const again = await startServer({ dataFolder, ...(target ? { database: target } : {}) });
    const back = await openField(again.url);
    for (const journal of before) {
      const answer = await back.send(journal.tail());
      expect(answer.items).toMatchObject([
        { outcome: 'held', through: journal.events.length, head: journal.head() },
      ]);
    }
    await again.stop();
  });

  test('knows every table there is', async () => {
    const database = await openDatabase({ url: await place() });
    await insistOnAllTables(database);
    const tables = (await database.introspection.getTables()).map((table) => table.name);
    expect(tables).toEqual(expect.arrayContaining(backedUp.map((table) => table.name)));
    await database.close();
  });
});

describe('a restore', () => {
  const bringBack = async (from: string, dataFolder = newFolder()) =>
    restoreBackup(join(dataFolder, 'plainclothes.db'), evidenceFolders(dataFolder), from);

  test('brings the evidence back, each file with its hash', async () => {
    const dataFolder = newFolder();
    const { files } = await bringBack(await demoBackup(), dataFolder);
    expect(files).toBeGreaterThan(0);
    expect(readdirSync(join(dataFolder, 'evidence'), { recursive: true }).length).toBeGreaterThan(files);
  });

  test('refuses a damaged table, a damaged photo and a cut-off backup, and keeps nothing of them', async () => {
    const from = await demoBackup();
    const photo = readdirSync(join(demoBackups, 'evidence'), { recursive: true, withFileTypes: true }).find(
      (entry) => entry.isFile(),
    );
    const path = join(photo?.parentPath ?? '', photo?.name ?? '');
    const sound = readFileSync(path);
    writeFileSync(path, Buffer.concat([sound.subarray(0, -1), Buffer.from([sound.at(-1) === 1 ? 2 : 1])]));
    await expect(bringBack(from)).rejects.toThrow(/is not what its hash says/);
    writeFileSync(path, sound);

    const table = join(from, 'journals.ndjson.gz');
    const bytes = readFileSync(table);
    const other = readFileSync(join(from, 'clients.ndjson.gz'));
    writeFileSync(table, other);
    await expect(bringBack(from)).rejects.toThrow();
    writeFileSync(table, bytes);

    await expect(bringBack(demoBackups)).rejects.toThrow(/no complete backup/);
  });

  test('goes into an empty database alone', async () => {
    const dataFolder = newFolder();
    await bringBack(await demoBackup(), dataFolder);
    await expect(bringBack(await demoBackup(), dataFolder)).rejects.toThrow(/holds an organization already/);
  });
});
