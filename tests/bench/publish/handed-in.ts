import type { CoordinatorScope, ShopperScope } from '#domain/scope.ts';
import { hashText } from '#server/ingest/hash.ts';
import { ingestTails } from '#server/ingest/ingest.ts';
import type { Database } from '#server/store/database.ts';
import { type MoveDeps, moveVisit } from '#server/visits/move.ts';
import { requestNumbered, visitNumbered } from '../ingest/reports.ts';
import { ORGANIZATION, STORES } from '../reading/seed.ts';
import { sixtyChecklist } from '../sixty.ts';
import { COORDINATOR, SHOPPER } from './seed.ts';

const shopper: ShopperScope = { organization: ORGANIZATION, person: SHOPPER, role: 'shopper', stores: [] };
const scope: CoordinatorScope = {
  organization: ORGANIZATION,
  person: COORDINATOR,
  role: 'coordinator',
  stores: 'all',
};

/** What the server's own routes would be given. */
export interface Desk {
  readonly database: Database;
  move(visit: string, move: 'approve' | 'publish', revision: number): Promise<number>;
}

/** A coordinator's desk over this database. `move` gives the visit's revision after it. */
export function deskOver(database: Database): Desk {
  const deps = depsOf(database);
  return {
    database,
    async move(visit, move, revision) {
      const row = await moveVisit(deps, { scope, locale: 'en' }, { visit, move, revision });
      return row.revision;
    },
  };
}

function depsOf(database: Database): MoveDeps {
  return {
    database,
    now: () => Date.now(),
    unexpected: (cause) => {
      throw cause;
    },
  };
}

/** A visit that waits to be published. */
export interface Approved {
  readonly id: string;
  readonly revision: number;
}

/** Has reports of sixty answers handed in and approved, each at a store of its own. */
export async function approvedVisits(desk: Desk, count: number): Promise<Approved[]> {
  const { id, version } = sixtyChecklist;
  const body = JSON.stringify(sixtyChecklist);
  await desk.database
    .insertInto('checklists')
    .values({ organization: ORGANIZATION, id, version, body, published_at: 0 })
    .execute();
  const approved: Approved[] = [];
  for (let number = 0; number < count; number += 1) approved.push(await approvedNumbered(desk, number));
  return approved;
}

async function approvedNumbered(desk: Desk, number: number): Promise<Approved> {
  const visit = visitNumbered(number);
  await plan(desk.database, visit, `store-${(number * 97) % STORES}`);
  const deps = { ...depsOf(desk.database), hash: hashText };
  await ingestTails(deps, shopper, requestNumbered(number));
  const { revision } = await desk.database
    .selectFrom('visits')
    .select('revision')
    .where('organization', '=', ORGANIZATION)
    .where('id', '=', visit)
    .executeTakeFirstOrThrow();
  return { id: visit, revision: await desk.move(visit, 'approve', revision) };
}

async function plan(database: Database, id: string, store: string): Promise<void> {
  const asked = { checklist: sixtyChecklist.id, checklist_version: sixtyChecklist.version };
  const window = { window_from: 0, window_to: 4_000_000_000_000, created_at: 0 };
  const pay = { fee_minor: null, reimbursement_cap_minor: null, currency: null };
  const about = { organization: ORGANIZATION, id, store, shopper: SHOPPER };
  await database
    .insertInto('visits')
    .values({ ...about, ...asked, ...window, ...pay, state: 'assigned', revision: 1 })
    .execute();
}
