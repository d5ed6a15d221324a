import type { Report } from '#domain/journal/fold.ts';
import type { Stamp } from '#domain/time/stamp.ts';
import type { Observation } from '../store/schema.ts';

/** A change of offset below this is the network's doing, not the clock's. */
const CHANGED_MS = 500;
/** Both clocks of the device should have run alike while an answer was awaited. */
const STEADY_MS = 100;
/** What is heard is noted within this, or was overtaken. */
const FRESH_MS = 2_000;

/** The server's clock beside the device's, from one round trip; `null` where the device's was set in the middle of it. */
export function observe(asked: Stamp, answered: Stamp, serverTime: number): Observation | null {
  const roundTrip = answered.mono - asked.mono;
  const isSteady = Math.abs(answered.wall - asked.wall - roundTrip) <= STEADY_MS;
  if (asked.session !== answered.session || !isSteady) return null;
  const offset = Math.round(serverTime - (asked.wall + answered.wall) / 2);
  // No zero below zero: JSON has none, and what is sent must be what is kept.
  return { at: answered, serverOffset: offset === 0 ? 0 : offset, roundTrip };
}

/** Whether an answer was heard just now, by both clocks. */
export function isFresh({ at }: Observation, now: Stamp): boolean {
  const ago = [now.mono - at.mono, now.wall - at.wall];
  return now.session === at.session && ago.every((ms) => Math.abs(ms) <= FRESH_MS);
}

/**
 * Whether an observation is worth an event of this journal.
 * While the visit goes on: the first of a session in which the journal is open, and each change of the offset by more than the network explains.
 * After submission: one, which bounds what came before; a second never, or each sending would make the next one.
 */
export function isNews(observation: Observation, report: Report, isOpenHere: boolean): boolean {
  const last = report.clocks.at(-1);
  if (!report.startedAt) return false;
  if (report.submittedAt) return last?.seq !== report.through;
  if (!last) return true;
  const isFirst = !report.clocks.some((clock) => clock.at.session === observation.at.session);
  const driftMs = Math.abs(observation.serverOffset - last.serverOffset);
  return (isFirst && isOpenHere) || driftMs > CHANGED_MS + (observation.roundTrip + last.roundTrip) / 2;
}
