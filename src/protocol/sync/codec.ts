import * as z from 'zod/mini';
import { type EventKind, type EventOf, JournalEvent } from '#domain/journal/event.ts';
import type { Stamp } from '#domain/time/stamp.ts';
import type { WireEvent } from './envelope.ts';

/*
 * Events on the wire: one array each, [code, wall difference, monotonic difference less the wall's, ...fields].
 * The differences are to the event before (to zero for the first), so most are short and the second is mostly 0.
 * A change of session is an entry of its own, [0, session], after which the monotonic clock counts from zero.
 * Codes are never reused; an unknown one makes the tail unreadable, which the phone keeps and shows.
 * A field that may be absent stands last in its layout: an absent value is left off, and null is a value.
 */
const SESSION = 0;

/** The code of each kind, and its fields in their order. */
const layouts: {
  readonly [K in EventKind]: readonly [code: number, ...fields: Exclude<keyof EventOf<K>, 'kind' | 'at'>[]];
} = {
  'visit.started': [1, 'visit', 'checklist', 'device', 'timeZone', 'app', 'continues'],
  'position.fixed': [2, 'latitude', 'longitude', 'accuracyMetres'],
  'moment.marked': [3, 'moment', 'source', 'wall'],
  'moment.corrected': [4, 'moment', 'to', 'reason', 'note'],
  'answer.set': [5, 'question', 'value'],
  'answer.cleared': [6, 'question'],
  'evidence.added': [7, 'evidence', 'question', 'sha256', 'bytes', 'type', 'traits'],
  'evidence.removed': [8, 'evidence'],
  'note.added': [9, 'question', 'text'],
  'clock.observed': [10, 'serverOffset', 'roundTrip'],
  'visit.left': [11],
  'report.submitted': [12, 'manifest', 'explanation'],
  'report.amended': [13, 'manifest'],
  'evidence.assigned': [14, 'evidence', 'question'],
  'visit.prevented': [15, 'because', 'note'],
  'quiz.passed': [16, 'passedAt', 'tries'],
  'explanation.set': [17, 'text'],
};

interface Layout {
  readonly kind: string;
  readonly fields: readonly string[];
}
const layoutByCode = new Map<number, Layout>(
  Object.entries(layouts).map(([kind, [code, ...fields]]) => [code, { kind, fields }]),
);

/** The wire form of a run of events. {@link decodeEvents} gives back exactly these. */
export function encodeEvents(events: readonly JournalEvent[]): WireEvent[] {
  const wire: WireEvent[] = [];
  let before: Stamp = { wall: 0, mono: 0, session: '' };
  for (const event of events) {
    const { at } = event;
    if (at.session !== before.session) {
      wire.push([SESSION, at.session]);
      before = { wall: before.wall, mono: 0, session: at.session };
    }
    wire.push(encodeEvent(event, before));
    before = at;
  }
  return wire;
}

function encodeEvent(event: JournalEvent, before: Stamp): WireEvent {
  const [code, ...fields] = layouts[event.kind];
  const members = new Map<string, unknown>(Object.entries(event));
  const wallMs = event.at.wall - before.wall;
  const values = fields.map((field) => members.get(field));
  while (values.length > 0 && values.at(-1) === undefined) values.pop();
  return [code, wallMs, event.at.mono - before.mono - wallMs, ...values];
}

const SessionEntry = z.tuple([z.literal(SESSION), z.string()]);
const EventEntry = z.tuple([z.int(), z.int(), z.int()], z.unknown());

/** Reads a run of events off the wire. Throws where any of it is not a known event; nothing is read in part. */
export function decodeEvents(wire: readonly WireEvent[]): JournalEvent[] {
  const events: JournalEvent[] = [];
  let before: Stamp = { wall: 0, mono: 0, session: '' };
  for (const entry of wire) {
    if (entry[0] === SESSION) {
      before = { wall: before.wall, mono: 0, session: SessionEntry.parse(entry)[1] };
      continue;
    }
    const event = decodeEvent(entry, before);
    events.push(event);
    before = event.at;
  }
  return events;
}

function decodeEvent(entry: WireEvent, before: Stamp): JournalEvent {
  const [code, wallMs, skewMs, ...values] = EventEntry.parse(entry);
  const layout = layoutByCode.get(code);
  if (!layout) throw new Error(`Unknown event code ${code}`);
  const { kind, fields } = layout;
  const at = { wall: before.wall + wallMs, mono: before.mono + wallMs + skewMs, session: before.session };
  if (values.length > fields.length) throw new Error(`Too many values for ${kind}`);
  const members = values.map((value, index) => [fields[index], value]);
  return JournalEvent.parse({ ...Object.fromEntries(members), kind, at });
}
