import type { Id, Sha256 } from '../ids.ts';
import type { Stamp } from '../time/stamp.ts';
import type {
  AnswerValue,
  CorrectionReason,
  EventOf,
  JournalEvent,
  MomentSource,
  PlacedEvent,
} from './event.ts';

/** One earlier or present state of a moment's time, kept so that a correction never hides the original. */
export interface MomentReading {
  readonly seq: number;
  /** When it happened, or `null` where this reading took the moment back. */
  readonly at: Stamp | null;
  readonly source: MomentSource | 'corrected';
  readonly reason?: CorrectionReason;
  readonly note?: string;
}

/** A moment as the journal tells it; `readings` holds all that was ever said of it, oldest first. */
export interface FoldedMoment {
  readonly moment: Id;
  readonly at: Stamp;
  readonly source: MomentSource | 'corrected';
  readonly seq: number;
  readonly readings: readonly MomentReading[];
}

/** An answer and what it was before, oldest first, the present one last. */
export interface FoldedAnswer {
  readonly question: Id;
  readonly value: AnswerValue;
  readonly seq: number;
  readonly at: Stamp;
  readonly history: readonly { seq: number; at: Stamp; value: AnswerValue | undefined }[];
}

export interface FoldedEvidence {
  readonly evidence: Id;
  readonly question: Id | null;
  readonly sha256: Sha256;
  readonly bytes: number;
  readonly type: string;
  readonly seq: number;
  readonly at: Stamp;
}

export interface FoldedNote {
  readonly seq: number;
  readonly at: Stamp;
  readonly question: Id | null;
  readonly text: string;
}

export interface ClockObservation {
  readonly seq: number;
  readonly at: Stamp;
  readonly serverOffset: number;
  readonly roundTrip: number;
}

export interface PositionFix {
  readonly seq: number;
  readonly at: Stamp;
  readonly latitude: number;
  readonly longitude: number;
  readonly accuracyMetres: number;
}

/**
 * What a journal adds up to. The same on phone and server.
 * `taken` holds the readings of moments that are not marked at present, so that marking again continues their history.
 */
export interface Report {
  readonly through: number;
  readonly visit: Id | null;
  readonly checklist: { readonly id: Id; readonly version: number } | null;
  readonly device: Id | null;
  readonly timeZone: string | null;
  readonly startedAt: Stamp | null;
  readonly leftAt: Stamp | null;
  readonly submittedAt: Stamp | null;
  readonly manifest: readonly Sha256[] | null;
  readonly explanation: string | null;
  readonly moments: ReadonlyMap<Id, FoldedMoment>;
  readonly taken: ReadonlyMap<Id, readonly MomentReading[]>;
  readonly answers: ReadonlyMap<Id, FoldedAnswer>;
  readonly cleared: ReadonlyMap<Id, FoldedAnswer['history']>;
  readonly evidence: ReadonlyMap<Id, FoldedEvidence>;
  readonly notes: readonly FoldedNote[];
  readonly positions: readonly PositionFix[];
  readonly clocks: readonly ClockObservation[];
  readonly lastAt: Stamp | null;
}

/** The report of a journal that holds nothing yet. */
export const emptyReport: Report = {
  through: 0,
  visit: null,
  checklist: null,
  device: null,
  timeZone: null,
  startedAt: null,
  leftAt: null,
  submittedAt: null,
  manifest: null,
  explanation: null,
  moments: new Map(),
  taken: new Map(),
  answers: new Map(),
  cleared: new Map(),
  evidence: new Map(),
  notes: [],
  positions: [],
  clocks: [],
  lastAt: null,
};

/** Folds placed events, in order, into the report they add up to. */
export function fold(events: Iterable<Pick<PlacedEvent, 'seq' | 'event'>>, from: Report = emptyReport): Report {
  let report = from;
  for (const { seq, event } of events) report = step(report, seq, event);
  return report;
}

/** The report after one more event. Pure; an event that says nothing new still moves `through`. */
export function step(report: Report, seq: number, event: JournalEvent): Report {
  const change = changeBy(report, seq, event);
  return { ...report, ...change, through: seq, lastAt: event.at };
}

type Change = Partial<Report>;

function changeBy(report: Report, seq: number, event: JournalEvent): Change {
  switch (event.kind) {
    case 'visit.started':
      return startVisit(report, event);
    case 'position.fixed':
      return { positions: [...report.positions, { seq, ...withoutKind(event) }] };
    case 'moment.marked':
      return markMoment(report, seq, event);
    case 'moment.corrected':
      return correctMoment(report, seq, event);
    case 'answer.set':
      return setAnswer(report, seq, event);
    case 'answer.cleared':
      return clearAnswer(report, seq, event);
    case 'evidence.added':
      return { evidence: withEntry(report.evidence, event.evidence, { seq, ...withoutKind(event) }) };
    case 'evidence.removed':
      return { evidence: withoutEntry(report.evidence, event.evidence) };
    case 'note.added':
      return { notes: [...report.notes, { seq, ...withoutKind(event) }] };
    case 'clock.observed':
      return { clocks: [...report.clocks, { seq, ...withoutKind(event) }] };
    case 'visit.left':
      return report.leftAt ? {} : { leftAt: event.at };
    case 'report.submitted':
      return { submittedAt: event.at, manifest: event.manifest, explanation: event.explanation ?? null };
    case 'report.amended':
      return { submittedAt: event.at, manifest: event.manifest };
  }
}

function withoutKind<E extends JournalEvent>({ kind: _, ...rest }: E): Omit<E, 'kind'> {
  return rest;
}

/** Only the first start counts: a journal is one visit's, and a relaunch resumes it. */
function startVisit(report: Report, event: EventOf<'visit.started'>): Change {
  if (report.startedAt) return {};
  const { visit, checklist, device, timeZone, at } = event;
  return { visit, checklist, device, timeZone, startedAt: at };
}

/** The first mark stands; a second one of a moment that is marked already changes nothing but is kept as a reading. */
function markMoment(report: Report, seq: number, event: EventOf<'moment.marked'>): Change {
  const at = event.wall === undefined ? event.at : moved(event.at, event.wall);
  const reading: MomentReading = { seq, at, source: event.source };
  const marked = report.moments.get(event.moment);
  const readings = [...(marked?.readings ?? report.taken.get(event.moment) ?? []), reading];
  const present = marked ?? { moment: event.moment, at, source: event.source, seq };
  return {
    moments: withEntry(report.moments, event.moment, { ...present, readings }),
    taken: withoutEntry(report.taken, event.moment),
  };
}

function correctMoment(report: Report, seq: number, event: EventOf<'moment.corrected'>): Change {
  const marked = report.moments.get(event.moment);
  const anchor = marked?.at ?? event.at;
  const at = event.to === null ? null : moved(anchor, event.to);
  const reading: MomentReading = {
    seq,
    at,
    source: 'corrected',
    reason: event.reason,
    ...(event.note === undefined ? {} : { note: event.note }),
  };
  const readings = [...(marked?.readings ?? report.taken.get(event.moment) ?? []), reading];
  if (at === null) {
    return {
      moments: withoutEntry(report.moments, event.moment),
      taken: withEntry(report.taken, event.moment, readings),
    };
  }
  return {
    moments: withEntry(report.moments, event.moment, { moment: event.moment, at, source: 'corrected', seq, readings }),
    taken: withoutEntry(report.taken, event.moment),
  };
}

function setAnswer(report: Report, seq: number, event: EventOf<'answer.set'>): Change {
  const before = report.answers.get(event.question)?.history ?? report.cleared.get(event.question) ?? [];
  const { question, value, at } = event;
  const answer: FoldedAnswer = { question, value, seq, at, history: [...before, { seq, at, value }] };
  return {
    answers: withEntry(report.answers, question, answer),
    cleared: withoutEntry(report.cleared, question),
  };
}

function clearAnswer(report: Report, seq: number, event: EventOf<'answer.cleared'>): Change {
  const before = report.answers.get(event.question)?.history ?? report.cleared.get(event.question) ?? [];
  return {
    answers: withoutEntry(report.answers, event.question),
    cleared: withEntry(report.cleared, event.question, [...before, { seq, at: event.at, value: undefined }]),
  };
}

/** The stamp for another wall time of the same session: the monotonic reading moves along with it. */
function moved(anchor: Stamp, wall: number): Stamp {
  return { wall, mono: Math.max(0, anchor.mono + (wall - anchor.wall)), session: anchor.session };
}

function withEntry<K, V>(map: ReadonlyMap<K, V>, key: K, value: V): ReadonlyMap<K, V> {
  return new Map(map).set(key, value);
}

function withoutEntry<K, V>(map: ReadonlyMap<K, V>, key: K): ReadonlyMap<K, V> {
  if (!map.has(key)) return map;
  const rest = new Map(map);
  rest.delete(key);
  return rest;
}
