const FIRST_MS = 2_000;
const LONGEST_MS = 300_000;
const LONGEST_ASKED_MS = 3_600_000;

/** How long to wait after so many failures in a row: doubling, with jitter so that a thousand phones do not come back at once. */
export function waitMs(failures: number, random: () => number): number {
  const fullMs = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 10));
  return Math.round(fullMs * (0.5 + random() / 2));
}

/** What the server asked for counts where it is longer, up to an hour. */
export function waitAtLeastMs(ownMs: number, askedMs: number | null): number {
  return Math.max(ownMs, Math.min(askedMs ?? 0, LONGEST_ASKED_MS));
}
