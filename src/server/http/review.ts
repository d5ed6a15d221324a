import { visitsBefore } from '../review/earlier.ts';
import { editAnswer } from '../review/edit.ts';
import { reviewQueue } from '../review/queue.ts';
import type { MoveDeps } from '../visits/move.ts';
import { coordinator } from './guards.ts';

/** What a reviewer works through. */
export function reviewApi(deps: MoveDeps) {
  const { database } = deps;
  return {
    queue: coordinator.review.queue.handler(({ context: { desk }, input }) =>
      reviewQueue(database, desk, input),
    ),
    edit: coordinator.review.edit.handler(({ context: { desk }, input }) => editAnswer(deps, desk, input)),
    earlier: coordinator.review.earlier.handler(({ context: { desk }, input }) =>
      visitsBefore(database, desk, input.visit),
    ),
  };
}
