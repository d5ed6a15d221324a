import type { Id } from '#domain/ids.ts';
import type { Scope, ShopperScope } from '#domain/scope.ts';
import type { VisitState } from '#domain/visit/state.ts';
import type { Connection } from '../store/database.ts';
import { asServer, eventsOf, type JournalRecord, journalsOfVisit, setStanding } from '../store/journals.ts';
import type { VisitRecord } from '../store/visits.ts';
import { advance } from './advance.ts';

/** States in which a visit is its shopper's. Events for any other are kept for the coordinator to look at. */
const performed: readonly VisitState[] = [
  'assigned',
  'accepted',
  'underway',
  'submitted',
  'returned',
  'approved',
  'published',
  'rejected',
  'excluded',
];

/** Whether a shopper's journal counts for this visit as it now is. */
export function standingOf(
  visit: Pick<VisitRecord, 'shopper' | 'state'> | undefined,
  { person }: { readonly person: Id },
): JournalRecord['standing'] {
  return visit?.shopper === person && performed.includes(visit.state) ? 'counted' : 'aside';
}

/**
 * Decides anew which journals count, after a move that may have changed whose visit it is. A journal that counts from now
 * on moves the visit as if it had just come: what a shopper sent for a visit that was called missed is taken up by
 * assigning it to them again. Gives the visit as it then is. Held by the caller.
 */
export async function recountJournals(
  connection: Connection,
  scope: Scope,
  visit: VisitRecord,
  at: number,
): Promise<VisitRecord> {
  let moved = visit;
  for (const { id, member, standing } of await journalsOfVisit(connection, asServer(scope), visit.id)) {
    const now = standingOf(visit, { person: member });
    if (now === standing) continue;
    await setStanding(connection, scope, id, now);
    if (now === 'aside') continue;
    const events = await eventsOf(connection, asServer(scope), id);
    moved = await advance(connection, shopperOf(scope, member), moved, events, at + 1);
  }
  return moved;
}

/** The shopper whose journal moves the visit, whoever's request it is that lets it. */
function shopperOf({ organization }: Scope, person: Id): ShopperScope {
  return { organization, person, role: 'shopper', stores: [] };
}
