import { readStoreFigures } from '../reading/store.ts';
import { readTimeline } from '../reading/timeline.ts';
import type { AppDeps } from './deps.ts';
import { owner } from './guards.ts';

/** One store as its owner reads it. */
export function storeReadingApi({ database }: Pick<AppDeps, 'database'>) {
  const { storeReading } = owner;
  return {
    figures: storeReading.figures.handler(({ context: { scope }, input }) =>
      readStoreFigures(database, scope, input),
    ),
    timeline: storeReading.timeline.handler(({ context: { scope }, input }) =>
      readTimeline(database, scope, input),
    ),
  };
}
