import type { Id } from '#domain/ids.ts';
import type { VisitFacts } from '#domain/rollup/facts.ts';
import { rowsOf } from '#domain/rollup/rows.ts';
import { type Backlog, createBacklog } from '../backlog.ts';
import type { Connection, Database } from '../store/database.ts';
import type { ServerScope } from '../store/journals.ts';
import {
  addToRollups,
  countedPublication,
  markCounted,
  publicationToCount,
  removeEmptyRollups,
} from '../store/rollups.ts';
import { publishedFacts } from './facts.ts';

/** Adds a publication to the sums, once. In the transaction that publishes it, which knows its facts without reading them back. */
export async function countPublication(
  connection: Connection,
  scope: ServerScope,
  visit: Id,
  facts: VisitFacts,
): Promise<void> {
  if (await markCounted(connection, scope, visit)) await addToRollups(connection, scope, rowsOf(facts, 1));
}

/** Adds one that was published before to the sums, once, where it still is. */
export async function countPublished(connection: Connection, scope: ServerScope, visit: Id): Promise<void> {
  const publication = await countedPublication(connection, scope, visit);
  if (publication) await countPublication(connection, scope, visit, publishedFacts(publication));
}

/** Takes a publication out of the sums, where it is in them. In the transaction that takes it back, before it is gone. */
export async function uncountPublication(
  connection: Connection,
  scope: ServerScope,
  visit: Id,
): Promise<void> {
  const publication = await countedPublication(connection, scope, visit);
  if (!publication || publication.rolled_up === null) return;
  const facts = publishedFacts(publication);
  await addToRollups(connection, scope, rowsOf(facts, -1));
  await removeEmptyRollups(connection, scope, facts);
}

/** Counts what was published before there were sums. */
export function createRollups(database: Database, unexpected: (cause: unknown) => void): Backlog {
  return createBacklog({
    next: (except) => publicationToCount(database, except),
    nameOf: ({ visit }) => visit,
    work: ({ organization, visit }) =>
      database
        .transaction()
        .execute((connection) => countPublished(connection, { role: 'server', organization }, visit)),
    unexpected,
  });
}
