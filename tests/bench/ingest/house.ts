import { type ChildProcess, fork } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { chain, DEMO_PASSWORD, ilze } from '#server/demo/cast.ts';
import { type Database, openDatabase } from '#server/store/database.ts';
import { startPostgres } from '../../support/postgres.ts';
import { type RunningServer, signInCookie, startServer } from '../../support/server.ts';
import { sixtyChecklist } from '../sixty.ts';
import type { Order } from './client.ts';
import { visitNumbered } from './reports.ts';

/** Rows of one statement: both databases limit its parameters. */
const BATCH = 500;

/** The database that a house stands on. */
export type DatabaseName = 'sqlite' | 'postgres';

/** The real server with visits to hand in, the bare one beside it, and phones in a process of their own. */
export interface IngestHouse {
  readonly server: RunningServer;
  /** Hands in the reports with these numbers; milliseconds from the first byte to the last answer. */
  handIn(which: 'ours' | 'bare', reports: Pick<Order, 'connections' | 'from' | 'count'>): Promise<number>;
  close(): Promise<void>;
}

/** Opens a house with so many visits that Ilze is to hand in. */
export async function openIngestHouse(
  name: DatabaseName,
  visits: number,
  environment: Readonly<Record<string, string>> = {},
): Promise<IngestHouse> {
  const postgres = name === 'postgres' ? await startPostgres({ isDurable: true }) : null;
  const folder = mkdtempSync(join(tmpdir(), 'plainclothes-bare-'));
  const database = await postgres?.createDatabase();
  const server = await startServer({
    demo: true,
    environment,
    ...(database === undefined ? {} : { database }),
  });
  await plan(database ?? join(server.dataFolder, 'plainclothes.db'), visits);
  const cookie = await signInCookie(server.url, ilze.email, DEMO_PASSWORD);
  const bare = await begin('bare.ts', (await postgres?.createDatabase()) ?? join(folder, 'bare.db'));
  const [bareUrl] = await once(bare, 'message');
  const client = await begin('client.ts');
  const doors = {
    ours: { url: `${server.url}/api/sync`, cookie },
    bare: { url: String(bareUrl), cookie: '' },
  };
  return {
    server,
    async handIn(which, reports) {
      client.send({ ...doors[which], ...reports } satisfies Order);
      const [tookMs] = await once(client, 'message');
      return Number(tookMs);
    },
    async close() {
      for (const child of [client, bare]) await end(child);
      await server.stop();
      await postgres?.stop();
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

/** Starts a program of this folder in a process of its own. */
export async function begin(program: string, ...args: string[]): Promise<ChildProcess> {
  const child = fork(join(import.meta.dirname, program), args);
  const killWithUs = () => child.kill('SIGKILL');
  process.once('exit', killWithUs);
  child.once('exit', (code) => {
    process.off('exit', killWithUs);
    if (code) throw new Error(`${program} ended with ${code}`);
  });
  await once(child, 'spawn');
  return child;
}

/** Ends what {@link begin} started. */
export async function end(child: ChildProcess): Promise<void> {
  const ended = once(child, 'exit');
  child.kill('SIGKILL');
  await ended;
}

/** Plans visits beside the running server, as a second writer of its database: by the screens it would take an hour. */
export async function plan(url: string, visits: number): Promise<void> {
  const database = await openDatabase({ url });
  const { id, version } = sixtyChecklist;
  const body = JSON.stringify(sixtyChecklist);
  await database
    .insertInto('checklists')
    .values({ organization: chain.id, id, version, body, published_at: Date.now() })
    .execute();
  for (let first = 0; first < visits; first += BATCH)
    await planSome(database, first, Math.min(BATCH, visits - first));
  await database.close();
}

async function planSome(database: Database, first: number, count: number): Promise<void> {
  const { id: store } = await database
    .selectFrom('stores')
    .select('id')
    .where('organization', '=', chain.id)
    .executeTakeFirstOrThrow();
  const window = { window_from: 0, window_to: 4_000_000_000_000, created_at: 0 };
  const pay = { fee_minor: null, reimbursement_cap_minor: null, currency: null };
  const asked = { checklist: sixtyChecklist.id, checklist_version: sixtyChecklist.version };
  const rows = Array.from({ length: count }, (_, index) => ({
    ...{ organization: chain.id, id: visitNumbered(first + index), store, shopper: ilze.id },
    ...{ state: 'assigned' as const, revision: 1, ...window, ...pay, ...asked },
  }));
  await database.insertInto('visits').values(rows).execute();
}
