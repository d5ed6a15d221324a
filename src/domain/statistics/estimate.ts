/** The share of such intervals that hold what they estimate; every interval of the project is of this level unless it says otherwise. */
export const LEVEL = 0.95;

/** A figure with the bounds between which it is known. `n` counts what it was worked out from. */
export interface Known {
  readonly kind: 'known';
  readonly n: number;
  readonly value: number;
  readonly low: number;
  readonly high: number;
}

/**
 * A figure of which nobody can say how far it is off: `one` observation, all of them `alike` (so that nothing is known of their
 * spread), or `too-few` for bounds of this kind.
 */
export interface Unbounded {
  readonly kind: 'unbounded';
  readonly n: number;
  readonly value: number;
  readonly why: 'one' | 'alike' | 'too-few';
}

/** No figure: nothing was observed, or all of it was left out (N/A). */
export interface Nothing {
  readonly kind: 'nothing';
  readonly n: 0;
}

/** What can honestly be said of a figure. Never NaN: where there is no figure or no interval, it says why. */
export type Estimate = Known | Unbounded | Nothing;

export const nothing: Nothing = { kind: 'nothing', n: 0 };

/** Whether two estimates can be told apart: both are bounded, and their bounds do not touch. */
export function areApart(a: Estimate, b: Estimate): boolean {
  return a.kind === 'known' && b.kind === 'known' && (a.low > b.high || b.low > a.high);
}
