import type { Id, Sha256 } from '../ids.ts';
import type { SessionRun } from '../time/runs.ts';
import type { Stamp } from '../time/stamp.ts';
import type { AnswerValue, CorrectionReason, Hindrance, MomentSource, PhotoTraits } from './event.ts';

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
  readonly traits?: PhotoTraits | undefined;
  readonly seq: number;
  readonly at: Stamp;
}

/** Why the visit could not be carried out, as last said. */
export interface Prevention {
  readonly because: Hindrance;
  readonly note: string;
  readonly seq: number;
  readonly at: Stamp;
}

/** That the briefing's quiz was passed, and when on the device's wall clock. */
export interface PassedQuiz {
  readonly seq: number;
  readonly passedAt: number;
  readonly tries: number;
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
  /** Which of the devices heard it, where it was not the first: the place in {@link Report.joins} behind which it is, from 1. */
  readonly device?: number;
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
  /** Behind which places another device went on; none where all of it is of one device. */
  readonly joins: readonly number[];
  readonly visit: Id | null;
  readonly checklist: { readonly id: Id; readonly version: number } | null;
  readonly device: Id | null;
  readonly timeZone: string | null;
  readonly startedAt: Stamp | null;
  readonly leftAt: Stamp | null;
  readonly submittedAt: Stamp | null;
  /** Sequence number of the first submission: what was said up to there is what was first handed in. */
  readonly firstSubmitted: number | null;
  readonly manifest: readonly Sha256[] | null;
  readonly explanation: string | null;
  readonly prevented: Prevention | null;
  readonly quiz: PassedQuiz | null;
  readonly moments: ReadonlyMap<Id, FoldedMoment>;
  readonly taken: ReadonlyMap<Id, readonly MomentReading[]>;
  readonly answers: ReadonlyMap<Id, FoldedAnswer>;
  readonly cleared: ReadonlyMap<Id, FoldedAnswer['history']>;
  readonly evidence: ReadonlyMap<Id, FoldedEvidence>;
  readonly notes: readonly FoldedNote[];
  readonly positions: readonly PositionFix[];
  readonly clocks: readonly ClockObservation[];
  /** The sessions that the journal was written in, in order. */
  readonly runs: readonly SessionRun[];
  readonly lastAt: Stamp | null;
}

/** The report of a journal that holds nothing yet. */
export const emptyReport: Report = {
  through: 0,
  joins: [],
  visit: null,
  checklist: null,
  device: null,
  timeZone: null,
  startedAt: null,
  leftAt: null,
  submittedAt: null,
  firstSubmitted: null,
  manifest: null,
  explanation: null,
  prevented: null,
  quiz: null,
  moments: new Map(),
  taken: new Map(),
  answers: new Map(),
  cleared: new Map(),
  evidence: new Map(),
  notes: [],
  positions: [],
  clocks: [],
  runs: [],
  lastAt: null,
};
