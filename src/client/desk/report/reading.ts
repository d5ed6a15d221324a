import { type Asked, askedOf } from '#domain/checklist/asked.ts';
import { followUpId, type Interval, type Question, type Section } from '#domain/checklist/checklist.ts';
import type { Standard } from '#domain/checklist/standard.ts';
import type { Id } from '#domain/ids.ts';
import type { Recorded } from '#domain/report/missing.ts';
import type { SectionScore, TraceLine } from '#domain/scoring/score.ts';
import type { LocalizedText } from '#domain/text.ts';
import type { ReportView } from '#protocol/api/views.ts';

export type Answer = ReportView['answers'][number];
export type EvidenceFile = ReportView['evidence'][number];
export type Note = ReportView['notes'][number];
export type MarkedMoment = ReportView['moments'][number];
export type Wait = ReportView['intervals'][number];
export type Elapsed = NonNullable<Wait['elapsed']>;

/** A question with all that a report holds of it. */
export interface ReadQuestion {
  readonly question: Question;
  readonly answer: Answer | undefined;
  /** Every value it had before the present one, oldest first; where it was cleared, with the clearing. */
  readonly earlier: Answer['history'];
  readonly line: TraceLine | undefined;
  readonly standard: Standard | undefined;
  /** Whether this report is asked it: what hangs on an answer may not be. */
  readonly isAsked: boolean;
  /** The line under it, where its answer asks for one. */
  readonly followUp: ReadFollowUp | null;
  readonly files: readonly EvidenceFile[];
  readonly notes: readonly Note[];
}

/** The line under a question with what was written on it. */
export interface ReadFollowUp {
  readonly text: LocalizedText;
  readonly answer: Answer | undefined;
}

/** An interval with what was measured of it. */
export interface ReadWait {
  readonly interval: Interval;
  readonly elapsed: Elapsed | null;
  readonly seqs: readonly number[];
  readonly line: TraceLine | undefined;
  readonly standard: Standard | undefined;
}

/** A section with its own figure, in the checklist's order. */
export interface ReadSection {
  readonly section: Section;
  readonly figure: SectionScore | undefined;
  readonly questions: readonly ReadQuestion[];
  readonly waits: readonly ReadWait[];
}

/** A report put in the order that it is read in. */
export function sectionsOf(report: ReportView): ReadSection[] {
  const asked = new Map(askedOf(report.checklist, recordedIn(report)).map((one) => [one.question.id, one]));
  return report.checklist.sections.map((section) => ({
    section,
    figure: report.score.sections.find((figure) => figure.section === section.id),
    questions: section.questions.map((question) => readQuestion(question, asked.get(question.id), report)),
    waits: waitsOf(report).filter((wait) => wait.interval.section === section.id),
  }));
}

/** Every wait that the checklist asks for, measured or not. */
export function waitsOf(report: ReportView): ReadWait[] {
  return report.checklist.intervals.map((interval) => {
    const measured = report.intervals.find((wait) => wait.interval === interval.id);
    const line = lineOf(report, 'interval', interval.id);
    return {
      interval,
      elapsed: measured?.elapsed ?? null,
      seqs: measured?.seqs ?? [],
      line,
      standard: standardOf(report, line?.standard ?? interval.score?.standard),
    };
  });
}

/** When an event of the journal happened, by its place; the moments and answers that a report shows. */
export function timesBySeq(report: ReportView): ReadonlyMap<number, number> {
  const readings = [...report.moments, ...report.withdrawn.moments].flatMap(({ readings }) => readings);
  const changes = [...report.answers, ...report.withdrawn.answers].flatMap(({ history }) => history);
  return new Map(
    [...readings, ...changes].flatMap(({ seq, at }) => (at === null ? [] : [[seq, at] as const])),
  );
}

/** A report as the rules look at it. */
export function recordedIn({ moments, answers, evidence, prevented }: ReportView): Recorded {
  return {
    prevented,
    moments: new Set(moments.map(({ moment }) => moment)),
    answers: new Map(answers.map((answer) => [answer.question, answer])),
    evidence: new Map(evidence.map((file) => [file.seq, file])),
  };
}

/** Files and notes that belong to the visit and to no question. */
export function unplaced(report: ReportView): { files: EvidenceFile[]; notes: Note[] } {
  return {
    files: report.evidence.filter(({ question }) => question === null),
    notes: report.notes.filter(({ question }) => question === null),
  };
}

function readQuestion(question: Question, asked: Asked | undefined, report: ReportView): ReadQuestion {
  const line = lineOf(report, 'question', question.id);
  const scored = 'score' in question ? question.score : undefined;
  const answer = report.answers.find((given) => given.question === question.id);
  const cleared = report.withdrawn.answers.find((given) => given.question === question.id);
  return {
    question,
    answer,
    earlier: answer?.history.slice(0, -1) ?? cleared?.history ?? [],
    line,
    standard: standardOf(report, line?.standard ?? scored?.standard),
    isAsked: asked !== undefined,
    followUp: readFollowUp(question, asked, report),
    files: report.evidence.filter((file) => file.question === question.id),
    notes: report.notes.filter((note) => note.question === question.id),
  };
}

function readFollowUp(
  { id, followUp }: Question,
  asked: Asked | undefined,
  { answers }: ReportView,
): ReadFollowUp | null {
  if (!followUp || !asked?.followUp) return null;
  return { text: followUp.text, answer: answers.find(({ question }) => question === followUpId(id)) };
}

function lineOf({ score }: ReportView, kind: TraceLine['item']['kind'], id: Id): TraceLine | undefined {
  return score.trace.find(({ item }) => item.kind === kind && item.id === id);
}

function standardOf({ checklist }: ReportView, id: Id | undefined): Standard | undefined {
  return checklist.standards.find((standard) => standard.id === id);
}
