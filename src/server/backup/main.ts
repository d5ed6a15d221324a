import { dirname, join } from 'node:path';
import { parseArgs } from 'node:util';
import { type Config, parseConfig } from '../config.ts';
import { evidenceFolders } from '../evidence/folders.ts';
import { reasonOf } from '../start.ts';
import { openDatabase } from '../store/database.ts';
import { restoreBackup } from './restore.ts';
import { takeBackup } from './take.ts';

/*
 * `npm run backup -- [--into FOLDER]` and `npm run restore -- --from FOLDER/TIME`, with the server's own configuration.
 */
const { values, positionals } = parseArgs({
  allowPositionals: true,
  options: { into: { type: 'string' }, from: { type: 'string' } },
});
const print = (line: string) => process.stdout.write(`${line}\n`);

const parsed = parseConfig(process.env);
if ('faults' in parsed) fail(parsed.faults.join('\n'));
else await run(parsed.config).catch((cause: unknown) => fail(reasonOf(cause)));

async function run(config: Config): Promise<void> {
  if (positionals[0] === 'restore') await restore(config, values.from);
  else await backUp(config, values.into ?? join(dirname(config.dataFolder), 'backups'));
}

async function backUp(config: Config, into: string): Promise<void> {
  const database = await openDatabase({ url: urlOf(config), migration: null });
  try {
    const folders = evidenceFolders(config.dataFolder);
    const { folder, manifest } = await takeBackup({ database, folders, now: Date.now }, into);
    const rows = manifest.tables.reduce((sum, table) => sum + table.rows, 0);
    print(`${folder}: ${rows} rows, ${manifest.evidence.files} files, as of ${manifest.takenAt}`);
  } finally {
    await database.close();
  }
}

async function restore(config: Config, from: string | undefined): Promise<void> {
  if (from === undefined) return fail('Say which backup: npm run restore -- --from backups/TIME');
  const restored = await restoreBackup(urlOf(config), evidenceFolders(config.dataFolder), from);
  print(
    `Restored ${restored.rows} rows, ${restored.journals} journals and ${restored.files} files; every hash is right.`,
  );
}

function urlOf({ databaseUrl, dataFolder }: Config): string {
  return databaseUrl ?? join(dataFolder, 'plainclothes.db');
}

function fail(reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
}
