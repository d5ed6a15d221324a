import type { Id } from '../ids.ts';
import { type ConflictVerdict, conflictWith } from '../person/conflict.ts';
import { type InProgramme, type LimitVerdict, limitVerdict } from './claim-limit.ts';
import { type Claimed, type RotationVerdict, rotationVerdict, type Visited } from './rotation.ts';
import type { VisitState } from './state.ts';
import { type Stretch, stretchesOf } from './stretches.ts';
import type { Daypart, VisitTerms } from './terms.ts';

/** A visit as far as its rules go. `client` is the client's name, `timeZone` the store's IANA zone. */
export interface RuledVisit {
  readonly id: Id;
  readonly state: VisitState;
  readonly store: { readonly id: Id; readonly client: string; readonly timeZone: string };
  readonly window: Stretch;
  readonly terms: VisitTerms;
}

/** A person as far as rules go: where they were, which visits they have yet to make, and what they hold. */
export interface PersonRecord {
  readonly visited: readonly (Visited & InProgramme)[];
  readonly claimed?: readonly (Claimed & InProgramme)[] | undefined;
  readonly qualifications: readonly string[];
  /** Where they may never go: a store's id, or a client's name. A phone is not told them: what they rule out is not offered to it. */
  readonly conflicts?: readonly string[] | undefined;
}

/** The window. `met` until it is over: an open one and one to come are kept alike. */
export interface WindowVerdict {
  readonly rule: 'window';
  readonly met: boolean;
  readonly phase: 'not-yet' | 'open' | 'over';
  readonly window: Stretch;
}

/** The hours. `met` while there are any of them left in the window. */
export interface DaypartVerdict {
  readonly rule: 'daypart';
  readonly met: boolean;
  readonly dayparts: readonly Daypart[];
  /** What is left of the hours that are on now. */
  readonly current: Stretch | null;
  /** The next hours after those, within the window. */
  readonly next: Stretch | null;
}

export interface QualificationVerdict {
  readonly rule: 'qualification';
  readonly met: boolean;
  readonly needed: readonly string[];
  readonly lacking: readonly string[];
}

/** Until when an offered visit may be taken. */
export interface DeadlineVerdict {
  readonly rule: 'deadline';
  readonly met: boolean;
  readonly until: number;
}

/** One rule of a visit's terms, whether it is kept or can still be, and the facts of it. */
export type Verdict =
  | ConflictVerdict
  | RotationVerdict
  | QualificationVerdict
  | DeadlineVerdict
  | LimitVerdict
  | WindowVerdict
  | DaypartVerdict;
export type Rule = Verdict['rule'];

interface Asking {
  readonly visit: RuledVisit;
  readonly record: PersonRecord;
  /** Milliseconds since 1970. */
  readonly now: number;
}

/**
 * One verdict for each rule that a visit has, the same on phone and server: a person may take it where each is `met`.
 * Rules about days and hours are judged by what is left of the window from `now` on. The deadline is an offered visit's alone.
 */
export function verdictsOf({ visit, record, now }: Asking): Verdict[] {
  const { terms, window, store } = visit;
  const left = { from: Math.max(window.from, now), to: window.to };
  const stretches = stretchesOf(left, terms.dayparts, store.timeZone);
  const { visited, claimed = [], conflicts = [] } = record;
  const conflict = conflictWith(store, conflicts);
  // Where no hour is left, that alone is told: rotation is then judged by the window as it was.
  const days = stretches.length > 0 ? stretches : [window];
  return [
    ...(conflict ? [conflict] : []),
    ...(visit.state === 'offered' ? [deadlineVerdict(visit, now)] : []),
    ...(terms.qualifications.length > 0 ? [qualificationVerdict(terms, record)] : []),
    ...(terms.rotation
      ? [rotationVerdict({ visit, rotation: terms.rotation, visited, claimed, stretches: days, now })]
      : []),
    ...(terms.limits && !isTheirs(visit, claimed, visited)
      ? [limitVerdict({ visit, limits: terms.limits, visited, claimed })]
      : []),
    windowVerdict(window, now),
    ...(terms.dayparts.length > 0 ? [daypartVerdict(terms.dayparts, stretches, now)] : []),
  ];
}

/** Who has a visit needs no leave to take it. */
function isTheirs(
  { id }: RuledVisit,
  claimed: readonly InProgramme[],
  visited: readonly InProgramme[],
): boolean {
  return [...claimed, ...visited].some(({ visit }) => visit === id);
}

/** The first rule that keeps a person from taking a visit, or `null` where none does. */
export function unmetRule(verdicts: readonly Verdict[]): Rule | null {
  return verdicts.find(({ met }) => !met)?.rule ?? null;
}

/** When the offer of a visit ends: at its own time, and with its window at the latest. */
export function offerEnd({ terms, window }: Pick<RuledVisit, 'terms' | 'window'>): number {
  return Math.min(terms.offerUntil ?? window.to, window.to);
}

function deadlineVerdict(visit: RuledVisit, now: number): DeadlineVerdict {
  const until = offerEnd(visit);
  return { rule: 'deadline', met: now < until, until };
}

function qualificationVerdict(
  { qualifications: needed }: VisitTerms,
  { qualifications }: PersonRecord,
): QualificationVerdict {
  const held = new Set(qualifications.map(asCompared));
  const lacking = needed.filter((name) => !held.has(asCompared(name)));
  return { rule: 'qualification', met: lacking.length === 0, needed, lacking };
}

/** Names are typed by hand, in either form. */
function asCompared(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}

function windowVerdict(window: Stretch, now: number): WindowVerdict {
  const phase = now < window.from ? 'not-yet' : now < window.to ? 'open' : 'over';
  return { rule: 'window', met: phase !== 'over', phase, window };
}

function daypartVerdict(
  dayparts: readonly Daypart[],
  stretches: readonly Stretch[],
  now: number,
): DaypartVerdict {
  const [first, second] = stretches;
  const isOn = first !== undefined && first.from <= now;
  return {
    rule: 'daypart',
    met: first !== undefined,
    dayparts,
    current: isOn ? first : null,
    next: (isOn ? second : first) ?? null,
  };
}
