import type { Id } from '../ids.ts';

/** What people do with an action; that it held is no step of theirs: only later visits say so. */
export const actionSteps = ['open', 'change', 'done', 'reopen', 'withdraw'] as const;
export type ActionStepName = (typeof actionSteps)[number];

/** A step and when it was taken, milliseconds since 1970 UTC. */
export interface ActionStep {
  readonly step: ActionStepName;
  readonly at: number;
}

/** A published visit to the action's store that observed its standard. */
export interface MeasuredVisit {
  readonly visit: Id;
  readonly visitedAt: number;
  readonly met: boolean;
}

/**
 * `done`: said to be, and not yet measured often enough. `closed`: measured, and met each time. `recurred`: a visit after it was done
 * missed the standard. `withdrawn`: it should not have been opened, or is no longer wanted.
 */
export const actionStates = ['open', 'done', 'closed', 'recurred', 'withdrawn'] as const;
export type ActionState = (typeof actionStates)[number];

/** How an action stands, by its steps and by what was measured since. */
export interface ActionStanding {
  readonly state: ActionState;
  /** When it was last said to be done; null while it is not. */
  readonly doneAt: number | null;
  /** Visits after that, which observed the standard, and those of them that met it. */
  readonly n: number;
  readonly met: number;
  /** How many more visits must meet it before it closes. */
  readonly needed: number;
  /** The visit with which there were enough, each of them met. */
  readonly closedAt: number | null;
  /** The first visit after it was done that missed the standard. */
  readonly recurredAt: number | null;
}

/** Visits that must all meet the standard before an action closes: fewer say too little. */
export const VISITS_TO_CLOSE = 3;

/** How an action stands. Steps in their order; visits in any. */
export function standingOf(steps: readonly ActionStep[], visits: readonly MeasuredVisit[]): ActionStanding {
  const last = steps.findLast(({ step }) => step !== 'change');
  if (last?.step === 'withdraw') return { ...unmeasured, state: 'withdrawn' };
  if (last?.step !== 'done') return unmeasured;
  return measuredSince(last.at, visits);
}

const unmeasured: ActionStanding = {
  state: 'open',
  doneAt: null,
  n: 0,
  met: 0,
  needed: VISITS_TO_CLOSE,
  closedAt: null,
  recurredAt: null,
};

function measuredSince(doneAt: number, visits: readonly MeasuredVisit[]): ActionStanding {
  const since = visits.filter((visit) => countsSince(doneAt, visit)).toSorted(byTime);
  const met = since.filter((visit) => visit.met).length;
  const recurredAt = since.find((visit) => !visit.met)?.visitedAt ?? null;
  const first = since.slice(0, VISITS_TO_CLOSE);
  const isEnough = first.length === VISITS_TO_CLOSE && first.every((visit) => visit.met);
  const closedAt = isEnough ? (first.at(-1)?.visitedAt ?? null) : null;
  const state = recurredAt !== null ? 'recurred' : closedAt !== null ? 'closed' : 'done';
  const needed = state === 'done' ? VISITS_TO_CLOSE - since.length : 0;
  return { state, doneAt, n: since.length, met, needed, closedAt, recurredAt };
}

/** A visit measures what was done before it took place; when it was published does not matter. */
export function countsSince(doneAt: number | null, { visitedAt }: Pick<MeasuredVisit, 'visitedAt'>): boolean {
  return doneAt !== null && visitedAt > doneAt;
}

function byTime(a: MeasuredVisit, b: MeasuredVisit): number {
  return a.visitedAt - b.visitedAt || (a.visit < b.visit ? -1 : 1);
}

/** What may be done with an action that stands so. One that closed is done with, and has no way to be closed by hand. */
const allowed: Readonly<Record<ActionState, readonly ActionStepName[]>> = {
  open: ['change', 'done', 'withdraw'],
  done: ['change', 'reopen', 'withdraw'],
  recurred: ['change', 'reopen', 'done', 'withdraw'],
  closed: [],
  withdrawn: ['reopen'],
};

/** The steps that an action in this state allows. */
export function stepsFrom(state: ActionState): readonly ActionStepName[] {
  return allowed[state];
}

/** Whether it should have been done by now: days as `YYYY-MM-DD` at the store. */
export function isOverdue(state: ActionState, dueOn: string, today: string): boolean {
  return (state === 'open' || state === 'recurred') && dueOn < today;
}
