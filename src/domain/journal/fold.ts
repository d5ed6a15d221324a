import type { Id } from '../ids.ts';
import { withStamp } from '../time/runs.ts';
import { type OwnMaps, withEntry, withoutEntry } from './entries.ts';
import type { EventOf, JournalEvent, PlacedEvent } from './event.ts';
import { correctMoment, markMoment } from './moments.ts';
import { emptyReport, type FoldedAnswer, type Report } from './report.ts';

export * from './report.ts';

/** Folds placed events, in order, into the report they add up to. Behind a join their places count on from there. */
export function fold(
  events: Iterable<Pick<PlacedEvent, 'seq' | 'event'>>,
  from: Report = emptyReport,
): Report {
  const before = placesBefore(from);
  const own: OwnMaps = new Map();
  let report = from;
  for (const { seq, event } of events) report = step(report, before + seq, event, own);
  return report;
}

/** The report after one more event; one that says nothing new still moves `through`. Of its maps it changes only those in `own`. */
function step(report: Report, seq: number, event: JournalEvent, own: OwnMaps): Report {
  const change = changeBy(report, seq, event, own);
  return {
    ...report,
    ...change,
    through: seq,
    runs: withStamp(report.runs, event.at, report.joins.length),
    lastAt: event.at,
  };
}

/** How many places of a report are those of other devices' journals. */
export function placesBefore({ joins }: Pick<Report, 'joins'>): number {
  return joins.at(-1) ?? 0;
}

/** Ends a device's part of a report: what is folded next is another device's journal, from its first event. */
export function joined(report: Report): Report {
  return { ...report, joins: [...report.joins, report.through] };
}

function byDevice({ joins }: Report): { device?: number } {
  return joins.length > 0 ? { device: joins.length } : {};
}

type Change = Partial<Report>;

function changeBy(report: Report, seq: number, event: JournalEvent, own: OwnMaps): Change {
  switch (event.kind) {
    case 'visit.started':
      return startVisit(report, event);
    case 'position.fixed':
      return { positions: [...report.positions, { seq, ...withoutKind(event) }] };
    case 'moment.marked':
      return markMoment(report, seq, event, own);
    case 'moment.corrected':
      return correctMoment(report, seq, event, own);
    case 'answer.set':
      return setAnswer(report, seq, event, own);
    case 'answer.cleared':
      return clearAnswer(report, seq, event, own);
    case 'evidence.added':
      return { evidence: withEntry(report.evidence, event.evidence, { seq, ...withoutKind(event) }, own) };
    case 'evidence.removed':
      return { evidence: withoutEntry(report.evidence, event.evidence, own) };
    case 'note.added':
      return { notes: [...report.notes, { seq, ...withoutKind(event) }] };
    case 'clock.observed':
      return { clocks: [...report.clocks, { seq, ...byDevice(report), ...withoutKind(event) }] };
    case 'visit.left':
      return report.leftAt ? {} : { leftAt: event.at };
    case 'report.submitted':
      return { ...submit(report, seq, event), explanation: event.explanation ?? null };
    case 'report.amended':
      return submit(report, seq, event);
    case 'evidence.assigned':
      return assignEvidence(report, event, own);
    case 'visit.prevented':
      return prevent(seq, event);
    case 'explanation.set':
      return { explanation: event.text.trim() === '' ? null : event.text };
    case 'quiz.passed':
      return { quiz: { seq, passedAt: event.passedAt, tries: event.tries } };
  }
}

function submit(
  report: Report,
  seq: number,
  { at, manifest }: EventOf<'report.submitted' | 'report.amended'>,
): Change {
  return { submittedAt: at, firstSubmitted: report.firstSubmitted ?? seq, manifest };
}

function prevent(seq: number, { because, note, at }: EventOf<'visit.prevented'>): Change {
  return { prevented: because && { because, note: note ?? '', seq, at } };
}

/** A photo that was removed meanwhile stays removed. */
function assignEvidence(
  report: Report,
  { evidence, question }: EventOf<'evidence.assigned'>,
  own: OwnMaps,
): Change {
  const kept = report.evidence.get(evidence);
  return kept ? { evidence: withEntry(report.evidence, evidence, { ...kept, question }, own) } : {};
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

function setAnswer(report: Report, seq: number, event: EventOf<'answer.set'>, own: OwnMaps): Change {
  const { question, value, at } = event;
  const history = [...historyOf(report, question), { seq, at, value }];
  const answer: FoldedAnswer = { question, value, seq, at, history };
  return {
    answers: withEntry(report.answers, question, answer, own),
    cleared: withoutEntry(report.cleared, question, own),
  };
}

function clearAnswer(report: Report, seq: number, event: EventOf<'answer.cleared'>, own: OwnMaps): Change {
  const history = [...historyOf(report, event.question), { seq, at: event.at, value: undefined }];
  return {
    answers: withoutEntry(report.answers, event.question, own),
    cleared: withEntry(report.cleared, event.question, history, own),
  };
}

function historyOf(report: Report, question: Id): FoldedAnswer['history'] {
  return report.answers.get(question)?.history ?? report.cleared.get(question) ?? [];
}
