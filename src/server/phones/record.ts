import type { Id } from '#domain/ids.ts';
import { genesis, place } from '#domain/journal/chain.ts';
import type { ShopperScope } from '#domain/scope.ts';
import type { HeldRecord } from '#protocol/api/record-views.ts';
import { encodeEvents } from '#protocol/sync/codec.ts';
import { hashText } from '../ingest/hash.ts';
import { lineOf, recordsOf } from '../ingest/line.ts';
import { Problem } from '../problem.ts';
import type { Database } from '../store/database.ts';
import { asServer, journalsOfVisit } from '../store/journals.ts';
import { reportOf } from '../store/reports.ts';
import { visitAt } from '../store/visits.ts';

/**
 * What a report that was returned is told by, for a phone of its shopper's that has none of it. Throws `not-found` where it is not
 * theirs, or not to be amended.
 */
export function heldRecord(database: Database, scope: ShopperScope, id: Id): Promise<HeldRecord> {
  const server = asServer(scope);
  return database.transaction().execute(async (connection) => {
    const visit = await visitAt(connection, scope, id);
    const report = await reportOf(connection, server, id);
    const isOpen = visit?.state === 'returned' || visit?.state === 'underway';
    const journals = await journalsOfVisit(connection, server, id);
    const journal = journals.find((one) => one.id === report?.journal && one.member === scope.person);
    if (!isOpen || !journal) throw new Problem('not-found');
    const line = await lineOf(recordsOf(connection, server, journals), journal.id);
    return {
      stretches: line.map((stretch) => ({ ...endOf(stretch), events: encodeEvents(stretch.events) })),
    };
  });
}

function endOf({ journal, events }: Awaited<ReturnType<typeof lineOf>>[number]) {
  const start = genesis(journal, hashText);
  return { journal, head: place(journal, 0, start, events, hashText).at(-1)?.hash ?? start };
}
