import type { CoordinatorScope } from '#domain/scope.ts';
import type { StoreListAsked, StorePage } from '#protocol/api/stores.ts';
import type { Connection } from '../store/database.ts';
import { storeCount, storePage } from '../store/store-list.ts';

const DEFAULT_LIMIT = 50;

/** A page of stores and how many match. Throws `bad-input` for a mark that is not ours. */
export async function listStores(
  connection: Connection,
  scope: CoordinatorScope,
  { after, limit = DEFAULT_LIMIT, ...wanted }: StoreListAsked,
): Promise<StorePage> {
  const page = await storePage(connection, scope, wanted, { after, limit });
  return { ...page, count: await storeCount(connection, scope, wanted) };
}
