import type { Random } from '#server/random.ts';
import type { Character } from './character.ts';

export type Reception = 'words-and-look' | 'nod-only' | 'low-priority' | 'ignored';
export type Warmth = 'hot' | 'too-hot' | 'lukewarm' | 'cold';
export type Response = 'took-charge' | 'acted-only' | 'passed-on' | 'policy' | 'blamed';

/** How something that went wrong was dealt with once the shopper had said so. */
export interface Repair {
  readonly response: Response;
  readonly knewHow: boolean;
  readonly solved: boolean;
}

/** How the shopper was treated and what was served. `null` is "did not come up". */
export interface Treatment {
  readonly entranceClear: boolean;
  readonly tillsOpen: boolean | null;
  readonly inOrder: boolean | null;
  readonly waitSpokenOf: boolean | null;
  readonly manner: readonly string[];
  readonly rude: boolean;
  readonly distracted: boolean | null;
  readonly menuAnswered: boolean | null;
  readonly offered: boolean;
  readonly farewell: boolean;
  /** 1–5. */
  readonly welcome: number;
  readonly orderRight: boolean;
  readonly drinkWarmth: Warmth;
  /** 1–4. */
  readonly taste: number;
  readonly bareHands: boolean;
  readonly dirtyTables: number;
  readonly priceRight: boolean;
  readonly receiptOffered: boolean;
  readonly promiseKept: boolean | null;
  readonly repair: Repair | null;
}

interface Wait {
  readonly peopleAhead: number;
  readonly counterSeconds: number;
}

const LONG_WAIT_SECONDS = 120;

/** What the people on this shift do, in this much of a rush. */
export function treat(random: Random, shift: Character, wait: Wait): Treatment {
  const { warmth, craft, tidiness } = shift;
  const rush = Math.min(0.25, wait.peopleAhead * 0.025);
  const orderRight = random.chance(shift.accuracy - rush / 3);
  const drinkWarmth = warmthOfDrink(random, craft);
  const taste = rating(random, 1 + 3 * craft, 4);
  const rude = random.chance((1 - warmth) * 0.13);
  return {
    entranceClear: random.chance(0.6 + 0.4 * tidiness - rush),
    tillsOpen: wait.peopleAhead > 3 ? random.chance(0.35 + shift.staff / 10) : null,
    inOrder: wait.peopleAhead > 0 ? random.chance(0.95) : null,
    waitSpokenOf: wait.counterSeconds > LONG_WAIT_SECONDS ? random.chance(warmth * 0.8) : null,
    manner: mannerOf(random, warmth, shift.accuracy),
    rude,
    distracted: wait.peopleAhead > 0 ? random.chance((1 - warmth) * 0.45) : null,
    menuAnswered: random.chance(0.05) ? null : random.chance(0.55 + 0.45 * craft),
    offered: random.chance(warmth * 0.45),
    farewell: random.chance(0.2 + 0.78 * warmth),
    welcome: rude ? 1 : rating(random, 0.9 + 4.2 * warmth, 5),
    orderRight,
    drinkWarmth,
    taste,
    bareHands: !random.chance(shift.safety),
    dirtyTables: random.count((1 - tidiness) * 3.2 + rush * 3),
    priceRight: random.chance(0.97),
    receiptOffered: random.chance(0.7 + 0.28 * warmth),
    promiseKept: random.chance(0.3) ? random.chance(0.75 + 0.24 * shift.repair) : null,
    repair: orderRight && drinkWarmth !== 'cold' && taste > 1 ? null : repairBy(random, shift.repair),
  };
}

function mannerOf(random: Random, warmth: number, accuracy: number): string[] {
  const shares = {
    looked: 0.35 + 0.63 * warmth,
    thanked: 0.25 + 0.72 * warmth,
    repeated: accuracy * 0.85,
    'named-price': 0.9,
  };
  return Object.entries(shares).flatMap(([option, share]) => (random.chance(share) ? [option] : []));
}

function warmthOfDrink(random: Random, craft: number): Warmth {
  if (random.chance(0.45 + 0.53 * craft)) return 'hot';
  return random.pick(['too-hot', 'lukewarm', 'lukewarm', 'cold']);
}

function rating(random: Random, mean: number, best: number): number {
  return Math.min(best, Math.max(1, Math.round(random.normal(mean, 0.45))));
}

function repairBy(random: Random, skill: number): Repair {
  const draw = random.next();
  if (draw < skill * 0.85) return { response: 'took-charge', knewHow: random.chance(0.92), solved: true };
  if (draw < skill * 0.85 + 0.2)
    return { response: 'acted-only', knewHow: random.chance(0.6), solved: random.chance(0.8) };
  const response = random.pick(['passed-on', 'policy', 'blamed'] as const);
  return { response, knewHow: false, solved: response === 'passed-on' && random.chance(0.5) };
}
