import { type Dice, dice } from '#tests/support/dice.ts';

/** What one hand does in a round, in order. `visit` is a number: which one of those that it may do is found by it. */
export interface Deed {
  readonly kind: 'say' | 'photo' | 'submit' | 'jump' | 'drain' | 'reload';
  /** Nobody else's; it is in what is written. */
  readonly id: string;
  readonly visit: number;
  /** Which events, the side of a photo in pixels, or by how many milliseconds the clock is set. */
  readonly amount: number;
  /** Whether the hand goes on without waiting. */
  readonly hasty: boolean;
}

/** What the coordinator does: plans for a shopper, or moves one of the visits. */
export interface Move {
  readonly kind: 'plan' | 'cancel' | 'reassign' | 'miss' | 'assign';
  readonly visit: number;
  readonly shopper: number;
}

/** A stretch of time in which all of this goes on at once. Times are milliseconds from its beginning; `null`: it does not happen. */
export interface Round {
  /** How many of a hundred requests fare badly. */
  readonly badOfHundred: number;
  /** By hand. */
  readonly deeds: readonly (readonly Deed[])[];
  readonly moves: readonly Move[];
  readonly serverDiesAtMs: number | null;
  readonly browserDies: { readonly browser: number; readonly atMs: number } | null;
  /** A hand whose tab is frozen meanwhile. */
  readonly frozen: number | null;
  /** A hand on whose phone the session has expired meanwhile. */
  readonly signedOut: number | null;
  /** A hand on whose phone the other shopper signs in meanwhile. */
  readonly lent: number | null;
  /** A hand whose phone's storage the browser has cleared before, without a network. */
  readonly cleared: number | null;
  /** Another build is deployed: tabs that are loaded from now on are of that one. */
  readonly isDeployed: boolean;
}

const DEEDS_AT_MOST = 8;
const LONGEST_MS = 900;

/** What happens in a life of so many hands and browsers, all of it from the seed. */
export function planOf(seed: number, rounds: number, hands: number, browsers: number): Round[] {
  const random = dice(seed * 6_151 + 3);
  const later = dice(seed * 7_919 + 5);
  return Array.from({ length: rounds }, (_, round) => {
    const perHand = Array.from({ length: hands }, (_, hand) => deedsOf(random, `${round}.${hand}`));
    const atMs = random.between(20, LONGEST_MS);
    return {
      // The last stretch ends in the bad: what only seemed sent is not healed by what comes after it.
      badOfHundred: round === rounds - 1 ? 80 : random.oneOf([0, 20, 50, 90, 100]),
      deeds: perHand,
      moves: Array.from({ length: random.between(0, 2) }, () => moveOf(random)),
      serverDiesAtMs: random.between(1, 3) === 1 ? random.between(0, LONGEST_MS) : null,
      browserDies: random.between(1, 3) === 1 ? { browser: random.between(0, browsers - 1), atMs } : null,
      frozen: random.between(1, 4) === 1 ? random.between(0, hands - 1) : null,
      signedOut: random.between(1, 3) === 1 ? random.between(0, hands - 1) : null,
      lent: random.between(1, 3) === 1 ? random.between(0, hands - 1) : null,
      ...laterEvents(later, round, hands),
    };
  });
}

/** Of dice of their own, so that all else of a seed is what it was before these were thought of. */
function laterEvents(random: Dice, round: number, hands: number): Pick<Round, 'cleared' | 'isDeployed'> {
  const isCleared = random.between(1, 4) === 1;
  const cleared = random.between(0, hands - 1);
  return { cleared: isCleared && round > 0 ? cleared : null, isDeployed: random.between(1, 3) === 1 };
}

/** The hand on whose phone there is hardly any room, all through a life until it settles; `null`: on none. */
export function crampedIn(seed: number, hands: number): number | null {
  const random = dice(seed * 3_571 + 11);
  return random.between(1, 2) === 1 ? random.between(0, hands - 1) : null;
}

function deedsOf(random: Dice, name: string): Deed[] {
  return Array.from({ length: random.between(2, DEEDS_AT_MOST) }, (_, index) => {
    const about = { id: `${name}.${index}`, visit: random.between(0, 99), hasty: random.between(1, 3) === 1 };
    const pick = random.between(1, 24);
    if (pick <= 3) return { ...about, kind: 'photo', amount: random.oneOf([30, 90, 200, 600]) };
    if (pick === 4) return { ...about, kind: 'submit', amount: 0 };
    if (pick === 5) return { ...about, kind: 'jump', amount: random.oneOf([3_600_000, -3_600_000, 600_000]) };
    if (pick <= 7) return { ...about, kind: 'drain', amount: 0 };
    if (pick === 8) return { ...about, kind: 'reload', amount: 0 };
    return { ...about, kind: 'say', amount: random.between(6, 20) };
  });
}

function moveOf(random: Dice): Move {
  const kind = random.oneOf(['plan', 'cancel', 'reassign', 'miss', 'assign'] as const);
  return { kind, visit: random.between(0, 99), shopper: random.between(0, 1) };
}
