import * as z from 'zod/mini';
import { Id } from '../ids.ts';

/** The last millisecond of the year 9999. Kept well below 2^53, so that differences of times are exact too. */
const LAST_MS = 253_402_300_799_999;

/** Milliseconds since 1970-01-01 UTC, as the device's wall clock said. */
export const WallMs = z.int().check(z.minimum(0), z.maximum(LAST_MS));

/**
 * When something happened, by both of a device's clocks.
 * `wall` may jump when someone sets the clock; `mono` (milliseconds since the session began) never goes back but may stop in sleep;
 * `session` names the run of the app that `mono` counts in: monotonic times of two sessions can't be subtracted.
 */
export const Stamp = z.object({
  wall: WallMs,
  mono: z.int().check(z.minimum(0), z.maximum(LAST_MS)),
  session: Id,
});
export type Stamp = z.infer<typeof Stamp>;

/** The device's clocks, passed in: domain reads no clock of its own. */
export interface Clock {
  now(): Stamp;
}
