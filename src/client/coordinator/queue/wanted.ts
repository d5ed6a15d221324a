import { wantedIn } from '#client/desk/wanted.ts';
import { ReviewQueueAsked } from '#protocol/api/review.ts';

/** Which of the waiting reports an address asks for. */
export type QueueWanted = Omit<ReviewQueueAsked, 'after' | 'limit'>;

const { store, checklist, shopper, q } = ReviewQueueAsked.shape;
const fields = { store, checklist, shopper, q };

/** What the address says; what it says wrongly is left out. */
export function queueWanted(query: Readonly<Record<string, string>>): QueueWanted {
  return ReviewQueueAsked.parse(wantedIn(query, fields));
}
