import { join } from 'node:path';
import { parseConfig } from '../config.ts';
import { reasonOf } from '../start.ts';
import { type Database, openDatabase } from '../store/database.ts';
import { type Difference, verifyRollups } from './verify.ts';

/*
 * `npm run rollups:verify`, with the server's own configuration: every sum that owners' screens read, worked out again from the
 * published reports. Prints what differs, and fails where something does.
 */
const SHOWN_AT_MOST = 20;
const print = (line: string) => process.stdout.write(`${line}\n`);

const parsed = parseConfig(process.env);
if ('faults' in parsed) fail(parsed.faults.join('\n'));
else {
  const url = parsed.config.databaseUrl ?? join(parsed.config.dataFolder, 'plainclothes.db');
  await openDatabase({ url, migration: null })
    .then(verifyAll)
    .catch((cause: unknown) => fail(reasonOf(cause)));
}

async function verifyAll(database: Database): Promise<void> {
  try {
    for (const { id, name } of await database.selectFrom('organizations').select(['id', 'name']).execute())
      await verify(database, id, name);
  } finally {
    await database.close();
  }
}

async function verify(database: Database, organization: string, name: string): Promise<void> {
  const { visits, rows, differences } = await verifyRollups(database, { role: 'server', organization });
  print(`${name}: ${visits} published visits, ${rows} sums, ${differences.length} of them differ`);
  for (const difference of differences.slice(0, SHOWN_AT_MOST)) print(`  ${words(difference)}`);
  if (differences.length > 0) process.exitCode = 1;
}

function words({ kind, key, kept, reckoned }: Difference): string {
  return `${kind} ${key}: kept ${JSON.stringify(kept)}, by the reports ${JSON.stringify(reckoned)}`;
}

function fail(reason: string): void {
  process.stderr.write(`${reason}\n`);
  process.exitCode = 1;
}
