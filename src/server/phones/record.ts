import type { Id } from '#domain/ids.ts';
import { genesis, place } from '#domain/journal/chain.ts';
import type { Stretch } from '#domain/journal/line.ts';
import type { ShopperScope } from '#domain/scope.ts';
import type { HeldRecord } from '#protocol/api/record-views.ts';
import { encodeEvents } from '#protocol/sync/codec.ts';
import { hashText } from '../ingest/hash.ts';
import { lineOf, recordsOf, type VisitRecords } from '../ingest/line.ts';
import { Problem } from '../problem.ts';
import type { Database } from '../store/database.ts';
import { asServer, journalsOfVisit } from '../store/journals.ts';
import { reportOf } from '../store/reports.ts';
import { visitAt } from '../store/visits.ts';

/**
 * What a visit that is underway, or its returned report, is told by, for a phone of its shopper's that has none of it. Throws
 * `not-found` where it is not theirs, is not open, or nothing of it has arrived.
 */
export function heldRecord(database: Database, scope: ShopperScope, id: Id): Promise<HeldRecord> {
  const server = asServer(scope);
  return database.transaction().execute(async (connection) => {
    const visit = await visitAt(connection, scope, id);
    const report = await reportOf(connection, server, id);
    const isOpen = visit?.state === 'returned' || visit?.state === 'underway';
    const journals = await journalsOfVisit(connection, server, id);
    const records = recordsOf(connection, server, journals);
    const own = journals.filter(({ member }) => member === scope.person);
    const counted = own.filter(({ standing }) => standing === 'counted').map((one) => one.id);
    const told = report ? own.filter((one) => one.id === report.journal).map((one) => one.id) : counted;
    const line = isOpen ? await fullest(records, told) : undefined;
    if (!line) throw new Problem('not-found');
    return {
      stretches: line.map((stretch) => ({ ...endOf(stretch), events: encodeEvents(stretch.events) })),
    };
  });
}

/** Of these journals, each behind those that it goes on from, the one that says most: where several were begun, none was handed in yet. */
async function fullest(records: VisitRecords, journals: readonly Id[]): Promise<Stretch[] | undefined> {
  const lines = await Promise.all(journals.map((journal) => lineOf(records, journal)));
  const entries = (line: readonly Stretch[]) => line.reduce((sum, { events }) => sum + events.length, 0);
  return lines.toSorted((one, other) => entries(other) - entries(one))[0];
}

function endOf({ journal, events }: Stretch) {
  const start = genesis(journal, hashText);
  return { journal, head: place(journal, 0, start, events, hashText).at(-1)?.hash ?? start };
}
