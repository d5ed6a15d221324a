import { distanceMetres } from '../visit/distance.ts';
import type { Check, Reviewed } from './checks.ts';

/** A store and its forecourt or arcade; fixes within count as there. */
const THERE_METRES = 150;
/** A fix that is no better than this tells the town, not the store. */
const VAGUE_METRES = 500;

/**
 * Whether any fix puts the phone at the store. A fix counts as there where the store can lie within its accuracy: a place is
 * evidence and never a proof. A store without a position, or on the telephone, is asked for none.
 */
export function positionChecks({ report, storePosition }: Reviewed): Check[] {
  if (!storePosition) return [];
  const fixes = report.positions.map((fix) => ({
    ...fix,
    nearestMetres: Math.max(0, Math.round(distanceMetres(fix, storePosition) - fix.accuracyMetres)),
  }));
  const [best] = fixes.toSorted(
    (a, b) => a.nearestMetres - b.nearestMetres || a.accuracyMetres - b.accuracyMetres,
  );
  if (!best) return [{ check: 'no-position' }];
  const { seq, nearestMetres, accuracyMetres } = best;
  if (nearestMetres > THERE_METRES) return [{ check: 'far-from-store', seq, nearestMetres, accuracyMetres }];
  const sharpest = Math.min(
    ...fixes.filter((fix) => fix.nearestMetres <= THERE_METRES).map((fix) => fix.accuracyMetres),
  );
  return sharpest > VAGUE_METRES ? [{ check: 'position-vague', seq, accuracyMetres: sharpest }] : [];
}
