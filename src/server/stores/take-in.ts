import { randomUUID } from 'node:crypto';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { Outcome } from '#domain/store/sheet/plan.ts';
import type { SheetAsked, SheetCounts, SheetPreview } from '#protocol/store-sheet.ts';
import { Problem } from '../problem.ts';
import type { Connection, Database } from '../store/database.ts';
import { addStores, columnsOf, keepStore, letGoOfReferences } from '../store/store-book.ts';
import { clientNamed } from '../store/stores.ts';
import { batchesOf } from '../workbook/batches.ts';
import type { Sheet } from '../workbook/shapes.ts';
import { countsOf, planSheet } from './sheet-plan.ts';

const SHOWN_FAULTS = 200;
const SHOWN_CHANGES = 200;
/** As many columns as these rows have are within what one statement takes. */
const INSERTED_AT_ONCE = 100;

type Added = Extract<Outcome, { kind: 'add' }>;
type Changed = Extract<Outcome, { kind: 'change' }>;

/** What a list would do. Nothing is done. */
export async function previewSheet(
  connection: Connection,
  scope: CoordinatorScope,
  sheets: readonly Sheet[],
  asked: SheetAsked,
): Promise<SheetPreview> {
  const { columns, outcomes, digest } = await planSheet(connection, scope, sheets, asked);
  const faults = outcomes.flatMap((one) =>
    one.kind === 'fault'
      ? one.faults.map((fault) => ({ row: one.row, ...fault, value: short(fault.value) }))
      : [],
  );
  const changes = outcomes.flatMap((one): SheetPreview['changes'] => {
    if (one.kind === 'add') return [{ row: one.row, name: one.fields.name, changes: null }];
    return one.kind === 'change' ? [{ row: one.row, name: one.fields.name, changes: [...one.changes] }] : [];
  });
  return {
    columns,
    rows: outcomes.length,
    counts: countsOf(outcomes),
    faults: faults.slice(0, SHOWN_FAULTS),
    changes: changes.slice(0, SHOWN_CHANGES),
    digest,
  };
}

function short(value: string): string {
  return value.length > 120 ? `${value.slice(0, 120)}…` : value;
}

export interface TakingIn extends SheetAsked {
  /** What the preview said would be done. */
  readonly digest: string;
  /** Whether rows with faults are left out; otherwise one of them stops it all. */
  readonly leaveOut: boolean;
  /** Hears how many rows are done. */
  readonly progress: (done: number, of: number) => void;
  /** Stops it all; nothing is done then. */
  readonly signal: AbortSignal;
}

/**
 * Takes in a list as its preview said, all of it or nothing. Throws `stale` where it would do something else by now, `bad-input`
 * for rows with faults that are not left out, and what the signal was stopped with.
 */
export async function takeInSheet(
  database: Database,
  scope: CoordinatorScope,
  sheets: readonly Sheet[],
  asked: TakingIn,
): Promise<SheetCounts> {
  return database.transaction().execute(async (connection) => {
    const { outcomes, digest } = await planSheet(connection, scope, sheets, asked);
    if (digest !== asked.digest) throw new Problem('stale');
    const counts = countsOf(outcomes);
    if (counts.faulty > 0 && !asked.leaveOut) throw new Problem('bad-input', 'rows');
    await carryOut(connection, scope, outcomes, asked);
    return counts;
  });
}

async function carryOut(
  connection: Connection,
  scope: CoordinatorScope,
  outcomes: readonly Outcome[],
  { progress, signal }: TakingIn,
): Promise<void> {
  const changed = outcomes.filter((one) => one.kind === 'change');
  const added = outcomes.filter((one) => one.kind === 'add');
  const of = changed.length + added.length;
  const clients = await clientsOf(connection, scope, [...changed, ...added]);
  // Two stores may change numbers with each other.
  const renumbered = changed.filter(({ changes }) => changes.some(({ field }) => field === 'reference'));
  await letGoOfReferences(
    connection,
    scope,
    renumbered.map(({ store }) => store.id),
  );
  let done = 0;
  for await (const batch of batchesOf<Changed | Added>([...changed, ...added])) {
    signal.throwIfAborted();
    for (const one of batch) if (one.kind === 'change') await change(connection, scope, one, clients);
    await add(
      connection,
      scope,
      batch.filter((one) => one.kind === 'add'),
      clients,
    );
    done += batch.length;
    progress(done, of);
  }
}

type Clients = ReadonlyMap<string, Id>;

async function clientsOf(
  connection: Connection,
  scope: CoordinatorScope,
  outcomes: readonly (Changed | Added)[],
): Promise<Clients> {
  const clients = new Map<string, Id>();
  for (const name of new Set(outcomes.map(({ fields }) => fields.client)))
    clients.set(name, await clientNamed(connection, scope, name, randomUUID()));
  return clients;
}

async function change(
  connection: Connection,
  scope: CoordinatorScope,
  { store, fields }: Changed,
  clients: Clients,
): Promise<void> {
  await keepStore(connection, scope, store, columnsOf(fields, clientIn(clients, fields.client)));
}

async function add(
  connection: Connection,
  scope: CoordinatorScope,
  added: readonly Added[],
  clients: Clients,
): Promise<void> {
  for (let from = 0; from < added.length; from += INSERTED_AT_ONCE) {
    const rows = added
      .slice(from, from + INSERTED_AT_ONCE)
      .map(({ fields }) => ({ id: randomUUID(), ...columnsOf(fields, clientIn(clients, fields.client)) }));
    await addStores(connection, scope, rows);
  }
}

function clientIn(clients: Clients, name: string): Id {
  const id = clients.get(name);
  if (id === undefined) throw new Error('Every client of a list was looked up');
  return id;
}
