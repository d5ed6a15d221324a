import type { Id } from '#domain/ids.ts';
import type { ShopperScope } from '#domain/scope.ts';
import type { Retried } from '#protocol/api/aside-views.ts';
import { readTail } from '../ingest/read-tail.ts';
import { type TakeDeps, takeTail } from '../ingest/take-tail.ts';
import { Problem } from '../problem.ts';
import { addStep, quarantinedAt } from '../store/aside.ts';
import type { CoordinatorDesk } from '../visits/rows.ts';

/**
 * Tries to take a kept tail anew, as if its phone had just sent it: what it lacked may have come since, and a later release reads
 * more. Gives why not, where not. Throws `not-found`.
 */
export function retry(deps: TakeDeps, { scope }: CoordinatorDesk, item: Id): Promise<Retried> {
  return deps.database.transaction().execute(async (connection): Promise<Retried> => {
    const kept = await quarantinedAt(connection, scope, item);
    if (!kept) throw new Problem('not-found');
    const tail = readTail(JSON.parse(kept.body));
    if (!tail) return { taken: false, error: 'journal-unreadable' };
    const { organization } = scope;
    const shopper: ShopperScope = { organization, person: kept.member, role: 'shopper', stores: [] };
    const taken = await takeTail(deps, connection, shopper, kept.device, tail);
    if (taken.outcome === 'unplaced') return { taken: false, error: taken.error };
    if (taken.outcome === 'behind') return { taken: false, error: 'head-mismatch' };
    await addStep(
      connection,
      scope,
      { kind: 'tail', item },
      { step: 'adopt', visit: tail.visit, at: deps.now() },
    );
    return { taken: true, error: null };
  });
}
