/** When an owner is written to: on Mondays, soon after something is published, or never. */
export const digestHows = ['never', 'weekly', 'publication'] as const;
export type DigestHow = (typeof digestHows)[number];

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
/** The hour of a Monday, in UTC, from which the weekly mail goes out. */
const WEEKLY_HOUR = 6;
/** 5 January 1970 was a Monday. */
const FIRST_MONDAY_MS = 4 * DAY_MS + WEEKLY_HOUR * HOUR_MS;

/**
 * Whether a mail is due to someone who was told of everything up to an instant, where something was published since. A server that was
 * down on Monday is late, and loses nothing. Milliseconds since 1970 UTC.
 */
export function isDigestDue(how: DigestHow, toldThrough: number, now: number): boolean {
  if (how === 'never') return false;
  return how === 'publication' ? toldThrough < now : toldThrough < lastMonday(now);
}

/** The latest Monday, 06:00 UTC, that is not in the future. */
export function lastMonday(now: number): number {
  const weeks = Math.floor((now - FIRST_MONDAY_MS) / (7 * DAY_MS));
  return FIRST_MONDAY_MS + weeks * 7 * DAY_MS;
}
