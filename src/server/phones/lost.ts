import type { Id } from '#domain/ids.ts';
import type { ShopperScope } from '#domain/scope.ts';
import type { LostWork } from '#protocol/api/shopper-views.ts';
import type { Database } from '../store/database.ts';
import { heldElsewhere, keepMissed } from '../store/held-by-phones.ts';
import { asServer } from '../store/journals.ts';
import { missingOf } from './missing.ts';

/** The phone that asks: its device id, which went with its storage, and the name that its browser kept beside that. */
export interface AskingPhone {
  readonly device: Id | undefined;
  readonly phone: string | null;
}

/**
 * What another device of the shopper's held of visits that are yet to be handed in, and that never arrived. From then on the
 * coordinator sees it too. Of a phone that does not say which device it is nothing can be told.
 */
export async function lostTo(
  database: Database,
  scope: ShopperScope,
  { device, phone }: AskingPhone,
  now: number,
): Promise<LostWork[]> {
  const held = device === undefined ? [] : await heldElsewhere(database, scope, device);
  const missing = await missingOf(database, asServer(scope), held);
  const unseen = missing.filter((one) => one.held.missed_at === null).map((one) => one.held.journal);
  await keepMissed(database, scope, unseen, now);
  return missing.map(({ held: { visit, journal, phone: said }, ...counts }) => {
    const { known, entries, files } = counts;
    return { visit, journal, known, entries, files, wasHere: said !== null && said === phone };
  });
}
