import type { Id } from '../ids.ts';
import type { ClaimLimits } from './terms.ts';

/** A visit of a program that a person has taken or made. */
export interface InProgramme {
  readonly visit: Id;
  readonly programme?: Id | undefined;
  readonly period?: string | undefined;
}

/** How many there are against how many there may be. */
export interface Held {
  readonly held: number;
  readonly most: number;
}

/** How many visits of a program a person may take. `null` where that is not limited. */
export interface LimitVerdict {
  readonly rule: 'limit';
  readonly met: boolean;
  /** At once. */
  readonly open: Held | null;
  /** In the visit's period. */
  readonly period: Held | null;
}

interface Judged {
  readonly visit: { readonly id: Id };
  readonly limits: ClaimLimits;
  readonly visited: readonly InProgramme[];
  readonly claimed: readonly InProgramme[];
}

/** Judged for one visit more; a visit that is theirs already counts for nothing. */
export function limitVerdict({ visit, limits, visited, claimed }: Judged): LimitVerdict {
  const isOther = (one: InProgramme) => one.visit !== visit.id && one.programme === limits.programme;
  const made = new Map(visited.filter(isOther).map((one) => [one.visit, one]));
  const toMake = claimed.filter((one) => isOther(one) && !made.has(one.visit));
  const inPeriod = [...made.values(), ...toMake].filter(({ period }) => period === limits.period);
  const open = limits.open === null ? null : { held: toMake.length, most: limits.open };
  const period = limits.perPeriod === null ? null : { held: inPeriod.length, most: limits.perPeriod };
  return { rule: 'limit', met: isFree(open) && isFree(period), open, period };
}

function isFree(held: Held | null): boolean {
  return held === null || held.held < held.most;
}
