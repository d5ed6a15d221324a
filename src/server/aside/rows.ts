import type { Id } from '#domain/ids.ts';
import { fold, type Report } from '#domain/journal/fold.ts';
import { textIn } from '#domain/text.ts';
import type { AsideBecause, AsideRow, AsideVisit } from '#protocol/api/aside-views.ts';
import { checklistKey, checklistsAt } from '../store/checklists.ts';
import type { Connection } from '../store/database.ts';
import { storesById } from '../store/stores.ts';
import { namesOf, type VisitRecord } from '../store/visits.ts';
import { type CoordinatorDesk, checklistOf } from '../visits/rows.ts';
import type { KeptAside } from './kept.ts';

/** Things that are kept aside as the list shows them, in the order given. */
export async function asideRows(
  connection: Connection,
  desk: CoordinatorDesk,
  found: readonly KeptAside[],
): Promise<AsideRow[]> {
  const visits = await asideVisits(
    connection,
    desk,
    found.flatMap(({ visit }) => visit ?? []),
  );
  const people = await namesOf(
    connection,
    desk.scope,
    found.map(({ member }) => member),
  );
  return found.map((one) => ({
    kind: one.kind,
    item: one.item,
    because: becauseOf(one),
    person: { id: one.member, name: people.get(one.member) ?? one.member },
    visit: (one.visit && visits.get(one.visit.id)) ?? null,
    receivedAt: one.at,
    ...sumOf(one),
    isOpen: one.isOpen,
  }));
}

function sumOf({ events }: KeptAside): Pick<AsideRow, 'entries' | 'files' | 'submitted'> {
  if (!events) return { entries: null, files: null, submitted: null };
  const report = reportIn(events);
  return { entries: events.length, files: report.evidence.size, submitted: report.submittedAt !== null };
}

/** What a run of events adds up to. */
export function reportIn(events: NonNullable<KeptAside['events']>): Report {
  return fold(events.map((event, index) => ({ seq: index + 1, event })));
}

function becauseOf({ kind, member, visit, reason }: KeptAside): AsideBecause {
  if (kind !== 'journal') return reason;
  if (!visit) return 'unknown-visit';
  if (visit.state === 'cancelled' || visit.state === 'missed') return visit.state;
  return visit.shopper !== null && visit.shopper !== member ? 'someone-elses' : 'nobodys';
}

/** Visits as far as they say what a record is about, by id. */
export async function asideVisits(
  connection: Connection,
  { scope, locale }: CoordinatorDesk,
  visits: readonly VisitRecord[],
): Promise<ReadonlyMap<Id, AsideVisit>> {
  const stores = await storesById(
    connection,
    scope,
    visits.map(({ store }) => store),
  );
  const checklists = await checklistsAt(connection, scope, visits.map(checklistOf));
  const names = await namesOf(
    connection,
    scope,
    visits.flatMap(({ shopper }) => shopper ?? []),
  );
  const shown = visits.flatMap((visit): [Id, AsideVisit][] => {
    const store = stores.get(visit.store);
    const { id, state, revision, shopper, window_from: from, window_to: to } = visit;
    const checklist = checklistOf(visit);
    const title = checklists.get(checklistKey(checklist))?.title;
    if (!store) return [];
    const by = shopper === null ? null : { id: shopper, name: names.get(shopper) ?? shopper };
    const named = { checklist, checklistTitle: title ? textIn(title, locale) : checklist.id };
    return [[id, { id, state, revision, store, ...named, shopper: by, window: { from, to } }]];
  });
  return new Map(shown);
}
