import type { ReviewQueueAsked, ReviewQueuePage } from '#protocol/api/review.ts';
import type { Connection } from '../store/database.ts';
import { queuePage, queueReach } from '../store/review-queue.ts';
import { visitCount } from '../store/visit-list.ts';
import { type CoordinatorDesk, rowsOf } from '../visits/rows.ts';

const DEFAULT_LIMIT = 50;

/** What waits for a review, the longest waiting first. Throws `bad-input` for a mark that is not ours. */
export async function reviewQueue(
  connection: Connection,
  desk: CoordinatorDesk,
  { after, limit = DEFAULT_LIMIT, ...filter }: ReviewQueueAsked,
): Promise<ReviewQueuePage> {
  const reach = await queueReach(connection, desk.scope, filter);
  const page = await queuePage(connection, desk.scope, reach, { after, limit });
  return {
    rows: await rowsOf(connection, desk, page.rows),
    after: page.after,
    count: await visitCount(connection, desk.scope, reach),
  };
}
