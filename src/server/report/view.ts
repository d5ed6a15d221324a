import type { Checklist } from '#domain/checklist/checklist.ts';
import { withoutIntegrity } from '#domain/checklist/parts.ts';
import type { Profile } from '#domain/checklist/standard.ts';
import type { Id, Sha256 } from '#domain/ids.ts';
import type { FoldedAnswer, FoldedMoment, MomentReading, Report } from '#domain/journal/fold.ts';
import { measureIntervals } from '#domain/report/measure.ts';
import { type Edit, editsThatHold } from '#domain/review/edits.ts';
import { intervalUnder } from '#domain/scoring/adjustment.ts';
import type { Score } from '#domain/scoring/score.ts';
import type { PictureState, ReportView, StoreView } from '#protocol/api/views.ts';

/** What a report is read together with. */
export interface ReportParts {
  readonly visit: Id;
  readonly store: StoreView;
  readonly checklist: Checklist;
  readonly report: Report;
  readonly score: Score;
  /** What adapted the standards as the score was worked out. */
  readonly profile: Profile | null;
  /** Hashes of the evidence whose bytes have arrived and match. */
  readonly verified: ReadonlySet<Sha256>;
  /** What was found in those images that were decoded. */
  readonly pictures?: ReadonlyMap<Sha256, PictureState>;
  /** What was corrected in it, oldest first. */
  readonly edits?: readonly NamedEdit[];
}

/** A correction of an answer, with the name of who made it. */
export interface NamedEdit extends Edit {
  readonly by: string;
  readonly at: number;
  readonly reason: string;
}

/** A report as a coordinator reads it: what the journal adds up to, with the events under each part. */
export function buildReportView({
  visit,
  store,
  checklist,
  report,
  score,
  profile,
  verified,
  pictures,
  edits = [],
}: ReportParts): ReportView {
  const held = editsThatHold(report, edits);
  return {
    visit,
    store,
    profile: profile && { id: profile.id, name: profile.name, version: profile.version ?? null },
    checklist: { ...checklist, intervals: checklist.intervals.map((wait) => intervalUnder(profile, wait)) },
    startedAt: report.startedAt?.wall ?? null,
    leftAt: report.leftAt?.wall ?? null,
    submittedAt: report.submittedAt?.wall ?? null,
    explanation: report.explanation,
    prevented: report.prevented && {
      because: report.prevented.because,
      note: report.prevented.note,
      seq: report.prevented.seq,
      at: report.prevented.at.wall,
    },
    quiz: report.quiz,
    moments: [...report.moments.values()].map(momentView),
    intervals: measureIntervals(checklist, report).map(({ interval, elapsed, seqs }) => ({
      interval,
      elapsed,
      seqs: [...seqs],
    })),
    answers: [...report.answers.values()].map((answer) => answerView(answer, held.get(answer.question))),
    evidence: [...report.evidence.values()].map(({ question, sha256, bytes, type, traits, seq, at }) => ({
      ...(traits ? { traits } : {}),
      ...pictureIn(pictures?.get(sha256)),
      question,
      sha256,
      bytes,
      type,
      seq,
      at: at.wall,
      verified: verified.has(sha256),
    })),
    withdrawn: {
      moments: [...report.taken].map(([moment, readings]) => ({
        moment,
        readings: readings.map(readingView),
      })),
      answers: [...report.cleared].map(([question, history]) => ({
        question,
        history: history.map(changeView),
      })),
    },
    joins: [...report.joins],
    notes: report.notes.map(({ seq, at, question, text }) => ({ seq, at: at.wall, question, text })),
    score,
  };
}

function pictureIn(picture: PictureState | undefined): { picture?: PictureState } {
  return picture ? { picture } : {};
}

function momentView({ moment, seq, at, source, readings }: FoldedMoment): ReportView['moments'][number] {
  return {
    moment,
    seq,
    at: at.wall,
    source,
    readings: readings.map(readingView),
  };
}

/** An answer as it counts; under a correction, beside what the shopper said. */
function answerView(
  { question, value, seq, at, history }: FoldedAnswer,
  edit: NamedEdit | undefined,
): ReportView['answers'][number] {
  const said = { question, value, seq, at: at.wall, history: history.map(changeView) };
  if (edit?.value === undefined) return said;
  const { by, reason, original } = edit;
  return { ...said, value: edit.value, edit: { at: edit.at, by, reason, original } };
}

function readingView({ at, ...reading }: MomentReading): ReportView['moments'][number]['readings'][number] {
  return { ...reading, at: at?.wall ?? null };
}

function changeView({
  seq,
  at,
  value,
}: FoldedAnswer['history'][number]): ReportView['answers'][number]['history'][number] {
  return { seq, at: at.wall, ...(value === undefined ? {} : { value }) };
}

/**
 * The same report as an owner may have it: without the briefing and the discreet list, which tell how shoppers are hidden,
 * and without what the shopper wrote to the editor, which may tell who they are. Of a corrected answer it says that it was, and when:
 * what stood there before may have been corrected because nobody else should read it.
 */
export function forOwner(view: ReportView): ReportView {
  const { discreet: _, ...checklist } = withoutIntegrity(view.checklist);
  return {
    ...view,
    explanation: null,
    prevented: view.prevented && { ...view.prevented, note: '' },
    quiz: null,
    joins: [],
    answers: view.answers.map(answerForOwner),
    checklist: { ...checklist, briefing: { sections: [], quiz: [] } },
  };
}

function answerForOwner(answer: ReportView['answers'][number]): ReportView['answers'][number] {
  const { seq, at, value, edit } = answer;
  return edit ? { ...answer, history: [{ seq, at, value }], edit: { at: edit.at } } : answer;
}
