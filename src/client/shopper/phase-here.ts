import type { ShopperVisit } from '#protocol/api/views.ts';
import { unsentOf } from '../app/unsent.ts';
import { type Phase, phaseOf } from './phase.ts';
import type { Shelf } from './shelf.ts';
import type { Recorded } from './underway/use-journal.ts';

export type { Phase };

/** A visit's phase by what this phone recorded of it and by the pack on the shelf. */
export function phaseHere(
  visit: ShopperVisit,
  recorded: Pick<Recorded, 'report' | 'standing'> | null | undefined,
  shelf: Shelf,
): Phase {
  const unsent = recorded ? unsentOf([recorded.standing]) > 0 : false;
  return phaseOf(visit, recorded?.report ?? null, shelf.pack()?.serverTime ?? 0, unsent);
}
