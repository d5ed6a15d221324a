import type { TraceRule } from './score.ts';

/**
 * What one item came to, before weight, bonus and profile. `possible` is the most that it can earn.
 * `observed`: something was seen that it can be judged by; only that can be reversed or miss a critical standard.
 */
export interface Assessment {
  readonly rule: TraceRule;
  readonly earned: number;
  readonly possible: number;
  readonly observed: boolean;
}

/** Counts neither as earned nor as possible. */
export function leftOut(rule: TraceRule): Assessment {
  return { rule, earned: 0, possible: 0, observed: false };
}

/** Nothing earned of what was possible, without anything seen. */
export function forgone(rule: TraceRule, possible: number): Assessment {
  return { rule, earned: 0, possible, observed: false };
}

export function observed(rule: TraceRule, earned: number, possible: number): Assessment {
  return { rule, earned, possible, observed: true };
}
