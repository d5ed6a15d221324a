import type { Daypart } from '../visit/terms.ts';
import type { ProgrammePlan, Quota } from './programme.ts';

/**
 * The hours of each of a store's visits in a period, by their number from 0: so many in each quota's hours as it says, the others in
 * those of the quotas that take what is left over, or in any. `turn` moves them along, so that it is not always the same week that
 * has the weekend.
 */
export function hoursOfSlots(
  { visits, quotas }: Pick<ProgrammePlan, 'visits' | 'quotas'>,
  turn: number,
): Daypart[][] {
  const counted = interleaved(quotas.filter(({ visits: wanted }) => wanted !== null)).slice(0, visits);
  const others = quotas.filter(({ visits: wanted }) => wanted === null);
  const free = (others.length > 0 ? others : quotas).map(({ hours }) => hours);
  const slots = Array.from({ length: visits }, (_, index) => {
    const hours = counted[index];
    return hours ? [hours] : free;
  });
  return slots.map((_, index) => slots[(index + turn) % slots.length] ?? []);
}

/** One of each in turn, until each has its number. */
function interleaved(quotas: readonly Quota[]): Daypart[] {
  const rounds = Math.max(0, ...quotas.map(({ visits }) => visits ?? 0));
  return Array.from({ length: rounds }, (_, round) =>
    quotas.filter(({ visits }) => (visits ?? 0) > round).map(({ hours }) => hours),
  ).flat();
}
