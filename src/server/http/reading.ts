import { comparable } from '../reading/comparable.ts';
import { readComparison } from '../reading/compare.ts';
import { readConsistency } from '../reading/consistency.ts';
import { readOverTime } from '../reading/over-time.ts';
import { readOverview } from '../reading/overview.ts';
import { readStandard, readStandards } from '../reading/standards.ts';
import { readWaits } from '../reading/waits.ts';
import { placesFound } from '../store/places.ts';
import type { AppDeps } from './deps.ts';
import { owner } from './guards.ts';

/** What owners read of all that was published. */
export function readingApi({ database }: Pick<AppDeps, 'database'>) {
  const { reading } = owner;
  return {
    overview: reading.overview.handler(({ context: { scope }, input }) =>
      readOverview(database, scope, input),
    ),
    standards: reading.standards.handler(({ context: { scope }, input }) =>
      readStandards(database, scope, input),
    ),
    standard: reading.standard.handler(({ context: { scope }, input }) =>
      readStandard(database, scope, input),
    ),
    waits: reading.waits.handler(({ context: { scope }, input }) => readWaits(database, scope, input)),
    consistency: reading.consistency.handler(({ context: { scope }, input }) =>
      readConsistency(database, scope, input),
    ),
    overTime: reading.overTime.handler(({ context: { scope }, input }) =>
      readOverTime(database, scope, input),
    ),
    comparable: reading.comparable.handler(({ context: { scope } }) => comparable(database, scope)),
    places: reading.places.handler(({ context: { scope }, input }) =>
      placesFound(database, scope, input.q ?? ''),
    ),
    compare: reading.compare.handler(({ context: { scope }, input }) =>
      readComparison(database, scope, input),
    ),
  };
}
