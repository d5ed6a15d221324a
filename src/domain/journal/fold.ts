import type { Id } from '../ids.ts';
import { withStamp } from '../time/runs.ts';
import { close, opened, withEntry, withoutEntry } from './entries.ts';
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
  let report: Report = { ...from, ...mapsOf(from, opened) };
  for (const { seq, event } of events) report = step(report, before + seq, event);
  mapsOf(report, (map) => {
    close(map);
    return map;
  });
  return report;
}

function mapsOf(
  { moments, taken, answers, cleared, evidence }: Report,
  each: <K, V>(map: ReadonlyMap<K, V>) => ReadonlyMap<K, V>,
): Pick<Report, 'moments' | 'taken' | 'answers' | 'cleared' | 'evidence'> {
  return {
    moments: each(moments),
    taken: each(taken),
    answers: each(answers),
    cleared: each(cleared),
    evidence: each(evidence),
  };
}

/** The report after one more event. Pure; an event that says nothing new still moves `through`. */
export function step(report: Report, seq: number, event: JournalEvent): Report {
  const change = changeBy(report, seq, event);
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
      return { clocks: [...report.clocks, { seq, ...byDevice(report), ...withoutKind(event) }] };
    case 'visit.left':
      return report.leftAt ? {} : { leftAt: event.at };
    case 'report.submitted':
      return { ...submit(report, seq, event), explanation: event.explanation ?? null };
    case 'report.amended':
      return submit(report, seq, event);
    case 'evidence.assigned':
      return assignEvidence(report, event);
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
function assignEvidence(report: Report, { evidence, question }: EventOf<'evidence.assigned'>): Change {
  const kept = report.evidence.get(evidence);
  return kept ? { evidence: withEntry(report.evidence, evidence, { ...kept, question }) } : {};
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

function setAnswer(report: Report, seq: number, event: EventOf<'answer.set'>): Change {
  const { question, value, at } = event;
  const history = [...historyOf(report, question), { seq, at, value }];
  const answer: FoldedAnswer = { question, value, seq, at, history };
  return {
    answers: withEntry(report.answers, question, answer),
    cleared: withoutEntry(report.cleared, question),
  };
}

function clearAnswer(report: Report, seq: number, event: EventOf<'answer.cleared'>): Change {
  const history = [...historyOf(report, event.question), { seq, at: event.at, value: undefined }];
  return {
    answers: withoutEntry(report.answers, event.question),
    cleared: withEntry(report.cleared, event.question, history),
  };
}

function historyOf(report: Report, question: Id): FoldedAnswer['history'] {
  return report.answers.get(question)?.history ?? report.cleared.get(question) ?? [];
}
