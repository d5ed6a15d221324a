import type { OwnerScope } from '#domain/scope.ts';
import type { ComparableView } from '#protocol/api/reading.ts';
import type { Connection } from '../store/database.ts';
import { groupings } from '../store/places.ts';
import { periodOf } from './period.ts';

/** What there is to compare; `null` where nothing is published. */
export async function comparable(connection: Connection, scope: OwnerScope): Promise<ComparableView | null> {
  const period = await periodOf(connection, scope, {});
  if (!period) return null;
  return {
    ...period.view,
    regions: await groupings(connection, scope, 'region'),
    concepts: await groupings(connection, scope, 'concept'),
  };
}
