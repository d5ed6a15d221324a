/** A date and time as a store's clocks show it, `YYYY-MM-DDTHH:MM`. */
export type LocalDateTime = string;

const DAY_MS = 24 * 60 * 60 * 1000;

/**
 * The instant that a local date and time means in a time zone, or `null` for no such day. As the server reads it (RFC 5545, 3.3.5):
 * a time that daylight saving skips is told by the clock not yet moved, one that it repeats is the first.
 */
export function instantOf(local: LocalDateTime, timeZone: string): number | null {
  const asUtc = Date.parse(`${local}:00Z`);
  if (Number.isNaN(asUtc) || new Date(asUtc).toISOString().slice(0, 16) !== local) return null;
  const before = offsetMs(asUtc - DAY_MS, timeZone);
  const after = offsetMs(asUtc + DAY_MS, timeZone);
  const fits = [before, after].find((offset) => offsetMs(asUtc - offset, timeZone) === offset);
  return asUtc - (fits ?? before);
}

/** What a store's clocks show at an instant. */
export function localOf(instant: number, timeZone: string): LocalDateTime {
  return new Date(instant + offsetMs(instant, timeZone)).toISOString().slice(0, 16);
}

/** How far a zone's clocks are ahead of UTC at an instant. */
function offsetMs(instant: number, timeZone: string): number {
  const format = new Intl.DateTimeFormat('en', { timeZone, timeZoneName: 'longOffset' });
  const name = format.formatToParts(instant).find(({ type }) => type === 'timeZoneName')?.value ?? '';
  const [, sign, hours = '0', minutes = '0'] = /GMT([+-])(\d{2}):(\d{2})/.exec(name) ?? [];
  const ms = (Number(hours) * 60 + Number(minutes)) * 60_000;
  return sign === '-' ? -ms : ms;
}
