const LEAST_MS = 1_000;
const FIRST_MS = 2_000;
const LONGEST_MS = 300_000;
const LONGEST_ASKED_MS = 3_600_000;

/**
 * How long to wait after so many failures in a row: up to twice as long each time, and anywhere up to that, so that a thousand
 * phones that lost the same server do not come back at once (full jitter, https://aws.amazon.com/blogs/architecture/exponential-backoff-and-jitter/).
 */
export function waitMs(failures: number, random: () => number): number {
  const fullMs = Math.min(LONGEST_MS, FIRST_MS * 2 ** Math.min(failures - 1, 10));
  return Math.round(LEAST_MS + (fullMs - LEAST_MS) * random());
}

/** What the server asked for counts where it is longer, up to an hour. */
export function waitAtLeastMs(ownMs: number, askedMs: number | null): number {
  return Math.max(ownMs, Math.min(askedMs ?? 0, LONGEST_ASKED_MS));
}
