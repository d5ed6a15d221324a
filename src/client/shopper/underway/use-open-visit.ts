import { useRoute } from 'preact-iso';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { type Phase, phaseHere } from '../phase-here.ts';
import { useShelf } from '../shelf.ts';
import { type Recorded, useJournal } from './use-journal.ts';

/** An open visit, as its screens get it. */
export interface OpenVisit extends Recorded {
  readonly visit: ShopperVisit;
  readonly phase: Phase;
}

/** The visit that the address names; `undefined` until it is read, `null` where this phone has no records of it. */
export function useOpenVisit(): OpenVisit | null | undefined {
  const id = useRoute().params['visit'] ?? '';
  const shelf = useShelf();
  const recorded = useJournal(id);
  const visit = shelf.visit(id);
  if (recorded === undefined) return undefined;
  if (!recorded || !visit) return null;
  return { ...recorded, visit, phase: phaseHere(visit, recorded, shelf) };
}
