import type { Id } from '#domain/ids.ts';
import { factsOf } from '#domain/rollup/facts.ts';
import type { OwnerScope } from '#domain/scope.ts';
import type { TimelineEntry, TimelinePage } from '#protocol/api/store-reading.ts';
import { ReportView } from '#protocol/api/views.ts';
import { markOf, readMark } from '../listing/mark.ts';
import { Problem } from '../problem.ts';
import { complaintsOfStore, type HistoryAsked } from '../store/complaints.ts';
import type { Connection } from '../store/database.ts';
import { type PublicationWhole, publicationsOfStore } from '../store/publications-whole.ts';
import { theirStore } from './store.ts';

const PAGE_ROWS = 20;
const ORDER = 'timeline';

/** In which order entries of one instant stand. */
const kinds = ['visit', 'complaint'] as const;
type Kind = (typeof kinds)[number];

interface Place {
  readonly at: number;
  readonly kind: Kind;
  readonly id: Id;
}

/**
 * A page of everything that was ever recorded of a store, whatever the channel, newest first. Throws `not-found` for a store that is not
 * theirs, and `bad-input` for a mark that is not ours.
 */
export async function readTimeline(
  connection: Connection,
  scope: OwnerScope,
  { store, after }: { readonly store: Id; readonly after?: string | undefined },
): Promise<TimelinePage> {
  await theirStore(connection, scope, store);
  const from = after === undefined ? null : placeIn(after);
  const asked = (kind: Kind): HistoryAsked => ({ store, limit: PAGE_ROWS + 1, ...behind(from, kind) });
  const visits = await publicationsOfStore(connection, scope, asked('visit'));
  const complaints = await complaintsOfStore(connection, scope, asked('complaint'));
  // Sorting keeps what is of one instant and kind in the order of the database, by which the next page begins.
  const found = [
    ...visits.map(visitEntry),
    ...complaints.map((one): TimelineEntry => ({ kind: 'complaint', ...one })),
  ].toSorted((a, b) => b.at - a.at);
  const rows = found.slice(0, PAGE_ROWS);
  const last = rows.at(-1);
  return { rows, after: last && found.length > PAGE_ROWS ? markAt(last) : null };
}

/** What of a kind stands behind a place: behind it among its own, of later kinds also what is of that instant. */
function behind(from: Place | null, kind: Kind): Pick<HistoryAsked, 'upTo' | 'before'> {
  if (!from) return {};
  if (kind === from.kind) return { before: from };
  const isLater = kinds.indexOf(kind) > kinds.indexOf(from.kind);
  return { upTo: isLater ? from.at : from.at - 1 };
}

function markAt(entry: TimelineEntry): string {
  const id = entry.kind === 'visit' ? entry.visit : entry.complaint.id;
  return markOf(ORDER, [entry.at, `${entry.kind} ${id}`]);
}

function placeIn(mark: string): Place {
  const [at, named] = readMark(mark, ORDER);
  const [kind, id] = named.split(' ');
  const found = kinds.find((one) => one === kind);
  if (typeof at !== 'number' || !found || !id) throw new Problem('bad-input', 'after');
  return { at, kind: found, id };
}

function visitEntry({ body, visitedAt, store, ...row }: PublicationWhole): TimelineEntry {
  const report = ReportView.parse(JSON.parse(body));
  const { checklist, score } = report;
  const { timeZone } = report.store;
  const facts = factsOf({
    ...{ store, shopper: null, timeZone, visitedAt, score, peopleAhead: null, waits: [] },
    channel: checklist.channel,
  });
  const missed = new Set(facts.standards.flatMap(({ standard, met }) => (met ? [] : standard)));
  return {
    kind: 'visit',
    at: visitedAt,
    ...row,
    channel: checklist.channel,
    missed: checklist.standards.filter(({ id }) => missed.has(id)).map(({ name }) => name),
  };
}
