import * as z from 'zod/mini';
import { JournalEvent } from '#domain/journal/event.ts';
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

type Layout = readonly [code: number, kind: JournalEvent['kind'], ...fields: string[]];

const layouts: readonly Layout[] = [
  [1, 'visit.started', 'visit', 'checklist', 'device', 'timeZone', 'app'],
  [2, 'position.fixed', 'latitude', 'longitude', 'accuracyMetres'],
  [3, 'moment.marked', 'moment', 'source', 'wall'],
  [4, 'moment.corrected', 'moment', 'to', 'reason', 'note'],
  [5, 'answer.set', 'question', 'value'],
  [6, 'answer.cleared', 'question'],
  [7, 'evidence.added', 'evidence', 'question', 'sha256', 'bytes', 'type'],
  [8, 'evidence.removed', 'evidence'],
  [9, 'note.added', 'question', 'text'],
  [10, 'clock.observed', 'serverOffset', 'roundTrip'],
  [11, 'visit.left'],
  [12, 'report.submitted', 'manifest', 'explanation'],
  [13, 'report.amended', 'manifest'],
];
const layoutByCode = new Map(layouts.map((layout) => [layout[0], layout]));
const layoutByKind = new Map<string, Layout>(layouts.map((layout) => [layout[1], layout]));

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
  const layout = layoutByKind.get(event.kind);
  if (!layout) throw new Error(`No wire layout for ${event.kind}`);
  const [code, , ...fields] = layout;
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
  const [, kind, ...fields] = layout;
  const at = { wall: before.wall + wallMs, mono: before.mono + wallMs + skewMs, session: before.session };
  if (values.length > fields.length) throw new Error(`Too many values for ${kind}`);
  const members = values.map((value, index) => [fields[index], value]);
  return JournalEvent.parse({ ...Object.fromEntries(members), kind, at });
}
