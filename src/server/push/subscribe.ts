import type { ShopperScope } from '#domain/scope.ts';
import type { PushSubscriptionView } from '#protocol/api/views.ts';
import { Problem } from '../problem.ts';
import type { Database } from '../store/database.ts';
import { keepSubscription } from '../store/subscriptions.ts';
import type { News } from './news.ts';

/** Notes where a phone is reached. Throws `bad-input` for an address that is no push service's. */
export async function subscribe(
  { database, news, now }: { database: Database; news: News; now: () => number },
  scope: ShopperScope,
  subscription: PushSubscriptionView,
): Promise<void> {
  if (!news.isService(subscription.endpoint)) throw new Problem('bad-input', 'endpoint');
  await database
    .transaction()
    .execute((connection) => keepSubscription(connection, scope, subscription, now()));
}
