import { reviewQueue } from '../review/queue.ts';
import type { AppDeps } from './deps.ts';
import { coordinator } from './guards.ts';

/** What a reviewer works through. */
export function reviewApi({ database }: Pick<AppDeps, 'database'>) {
  return {
    queue: coordinator.review.queue.handler(({ context: { desk }, input }) =>
      reviewQueue(database, desk, input),
    ),
  };
}
