import type { AsideRef, PuttingAway } from '#protocol/api/aside-views.ts';
import { Problem } from '../problem.ts';
import { addStep, asideItem } from '../store/aside.ts';
import type { Connection, Database } from '../store/database.ts';
import type { CoordinatorDesk } from '../visits/rows.ts';

/** Puts something that is kept aside away for good, with a reason. It stays as it is, and can be brought back. Throws `not-found`, `stale`. */
export function putAway(
  database: Database,
  desk: CoordinatorDesk,
  { kind, item, reason }: PuttingAway,
  at: number,
): Promise<void> {
  return database.transaction().execute(async (connection) => {
    if (!(await isOpen(connection, desk, { kind, item }))) throw new Problem('stale');
    await addStep(connection, desk.scope, { kind, item }, { step: 'put-away', reason, at });
  });
}

/** Takes it out again: it waits for a decision as it did before. Throws `not-found`, `stale`. */
export function bringBack(
  database: Database,
  desk: CoordinatorDesk,
  ref: AsideRef,
  at: number,
): Promise<void> {
  return database.transaction().execute(async (connection) => {
    if (await isOpen(connection, desk, ref)) throw new Problem('stale');
    await addStep(connection, desk.scope, ref, { step: 'bring-back', at });
  });
}

async function isOpen(
  connection: Connection,
  { scope }: Pick<CoordinatorDesk, 'scope'>,
  ref: AsideRef,
): Promise<boolean> {
  const found = await asideItem(connection, scope, ref);
  if (!found) throw new Problem('not-found');
  return found.open === 1;
}
