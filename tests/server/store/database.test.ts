import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { getMigrations } from 'better-auth/db/migration';
import { sql } from 'kysely';
import { expect, test } from 'vitest';
import { openDatabase } from '#server/store/database.ts';
import { migrate } from '#server/store/migrations/migrate.ts';
import { eachDatabase } from '#tests/support/databases.ts';

const organization = (id: string) => ({ id, name: `Organization ${id}`, created_at: 1_790_000_000_000 });

eachDatabase((_, open, place) => {
  test('what is written reads back with the same types', async () => {
    const database = await open();
    await database.insertInto('organizations').values(organization('a')).execute();
    const rows = await database.selectFrom('organizations').selectAll().execute();
    expect(rows).toStrictEqual([organization('a')]);
    const { count, sum } = await database
      .selectFrom('organizations')
      .select(({ fn }) => [fn.countAll().as('count'), fn.sum('created_at').as('sum')])
      .executeTakeFirstOrThrow();
    expect({ count, sum }).toStrictEqual({ count: 1, sum: 1_790_000_000_000 });
  });

  test('migrating again changes nothing', async () => {
    const database = await open();
    await database.insertInto('organizations').values(organization('a')).execute();
    await migrate(database, database.capabilities);
    expect(await database.selectFrom('organizations').select('id').execute()).toEqual([{ id: 'a' }]);
  });

  test('two openings at once both find the tables', async () => {
    const url = await place();
    const [one, other] = await Promise.all([openDatabase({ url }), openDatabase({ url })]);
    await one.insertInto('organizations').values(organization('a')).execute();
    expect(await other.selectFrom('organizations').select('id').execute()).toEqual([{ id: 'a' }]);
    await one.close();
    await other.close();
  });

  test('four processes starting at once all come up', async () => {
    const url = await place();
    const starts = Array.from({ length: 4 }, () => openInProcess(url));
    expect(await Promise.all(starts)).toEqual([0, 0, 0, 0]);
  });

  test('transactions at once do not run into each other', async () => {
    const database = await open();
    await database.insertInto('organizations').values(organization('kept')).execute();
    const failing = database.transaction().execute(async (transaction) => {
      await transaction.insertInto('organizations').values(organization('undone')).execute();
      await new Promise((resolve) => setTimeout(resolve, 30));
      throw new Error('undo');
    });
    const succeeding = database.transaction().execute(async (transaction) => {
      await transaction.insertInto('organizations').values(organization('done')).execute();
    });
    await expect(failing).rejects.toThrow('undo');
    await succeeding;
    const ids = await database.selectFrom('organizations').select('id').orderBy('id').execute();
    expect(ids).toEqual([{ id: 'done' }, { id: 'kept' }]);
  });

  test('a row cannot point into another organization', async () => {
    const database = await open();
    await database
      .insertInto('organizations')
      .values([organization('a'), organization('b')])
      .execute();
    await database.insertInto('clients').values({ organization: 'a', id: 'brand', name: 'Brand' }).execute();
    const store = { id: 's', client: 'brand', name: 'S', address: '', city: '', time_zone: 'UTC' };
    const place = { latitude: null, longitude: null, profile: null };
    const inOther = database.insertInto('stores').values({ organization: 'b', ...store, ...place });
    await expect(inOther.execute()).rejects.toThrow(/foreign key/i);
  });

  test('better-auth finds its tables as it wants them', async () => {
    const database = await open();
    const wanted = await getMigrations({
      database: { db: database, type: database.capabilities.name },
      emailAndPassword: { enabled: true },
      secret: 'a secret for this test alone, long enough',
      baseURL: 'http://127.0.0.1',
    });
    expect(wanted.toBeCreated).toEqual([]);
    expect(wanted.toBeAdded).toEqual([]);
    expect(wanted.toBeAddedIndexes).toEqual([]);
    expect(wanted.schemaProblems).toEqual([]);
  });
});

test('SQLite: a commit is on the disk before it returns', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'plainclothes-durable-'));
  const database = await openDatabase({ url: join(folder, 'made', 'on-the-way', 'plainclothes.db') });
  const mode = await sql`pragma journal_mode`.execute(database);
  const synchronous = await sql`pragma synchronous`.execute(database);
  expect([mode.rows, synchronous.rows]).toEqual([[{ journal_mode: 'wal' }], [{ synchronous: 2 }]]);
  await database.close();
  rmSync(folder, { recursive: true });
});

async function openInProcess(url: string): Promise<number | null> {
  const script = `
    import { openDatabase } from '#server/store/database.ts';
    const database = await openDatabase({ url: process.argv[1] });
    await database.selectFrom('visits').selectAll().execute();
    await database.close();
  `;
  const child = spawn(process.execPath, ['--input-type=module', '-e', script, url], { stdio: 'inherit' });
  const [code] = await once(child, 'exit');
  return code;
}
