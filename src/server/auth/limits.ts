/** How often something may be tried: at most `tries` times within `windowSeconds` of the first. */
export interface Rule {
  readonly tries: number;
  readonly windowSeconds: number;
}

/** Counts a try under this key and says whether it is still allowed. */
export type Limits = (key: string, rule: Rule) => boolean;

/** Sign-ins and link openings from one address: many shoppers may share one behind a mobile network. */
export const PER_ADDRESS: Rule = { tries: 60, windowSeconds: 60 };
/** Sign-ins as one person, from wherever. */
export const PER_PERSON: Rule = { tries: 10, windowSeconds: 60 };

/** More keys than this are never remembered; the oldest are forgotten first. */
const MOST_KEYS = 50_000;

/** Counts in this process's memory: each process of a larger installation counts its own. */
export function memoryLimits(now: () => number): Limits {
  const windows = new Map<string, { endsAt: number; tried: number }>();
  return (key, { tries, windowSeconds }) => {
    const open = windows.get(key);
    const current = open && open.endsAt > now() ? open : { endsAt: now() + windowSeconds * 1000, tried: 0 };
    current.tried += 1;
    windows.delete(key);
    windows.set(key, current);
    forgetOldest(windows);
    return current.tried <= tries;
  };
}

function forgetOldest(windows: Map<string, unknown>): void {
  const [oldest] = windows.keys();
  if (windows.size > MOST_KEYS && oldest !== undefined) windows.delete(oldest);
}
