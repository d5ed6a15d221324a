import { Problem } from '../problem.ts';

/** A window in a store's local time, `YYYY-MM-DDTHH:MM` each. */
export interface LocalWindow {
  readonly from: string;
  readonly to: string;
}

/**
 * The instants, in milliseconds since 1970 UTC, that a window means in a time zone (an IANA name).
 * Where daylight saving skips a local time, the clock that was not yet moved counts; where it repeats one, the first counts
 * (RFC 5545, 3.3.5, and Temporal's "compatible"). Throws `bad-input` with the field for a day that does not exist
 * and for a window that does not end after it begins.
 */
export function windowInZone(window: LocalWindow, timeZone: string): { from: number; to: number } {
  const instants = { from: instantOf(window, 'from', timeZone), to: instantOf(window, 'to', timeZone) };
  if (instants.to <= instants.from) throw new Problem('bad-input', 'window.to');
  return instants;
}

function instantOf(window: LocalWindow, end: keyof LocalWindow, timeZone: string): number {
  const local = localTime(window[end], `window.${end}`);
  return local.toZonedDateTime(timeZone, { disambiguation: 'compatible' }).epochMilliseconds;
}

function localTime(text: string, field: string): Temporal.PlainDateTime {
  try {
    return Temporal.PlainDateTime.from(text, { overflow: 'reject' });
  } catch (cause) {
    if (cause instanceof RangeError) throw new Problem('bad-input', field);
    throw cause;
  }
}
