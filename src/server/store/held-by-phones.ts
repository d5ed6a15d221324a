import type { Selectable } from 'kysely';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope, ShopperScope } from '#domain/scope.ts';
import type { VisitState } from '#domain/visit/state.ts';
import type { Holding } from '#protocol/sync/envelope.ts';
import type { Connection } from './database.ts';
import type { HeldByPhoneTable } from './schema.ts';

export type HeldByPhone = Selectable<HeldByPhoneTable>;

/** Which phone said something, and when. */
export interface Saying {
  readonly device: Id;
  readonly phone: string | null;
  readonly at: number;
}

/** States of a visit that is yet to be handed in: what a phone lost of it can still be made up for. */
const unfinished = ['assigned', 'accepted', 'underway', 'returned'] as const satisfies VisitState[];

/** Writes down what the shopper's phone says that it holds of their visits, the furthest of each journal. */
export async function keepHoldings(
  connection: Connection,
  { organization, person: member }: ShopperScope,
  { device, phone, at }: Saying,
  holds: readonly Holding[],
): Promise<void> {
  const visits = await connection
    .selectFrom('visits')
    .select('id')
    .where('organization', '=', organization)
    .where('shopper', '=', member)
    .where(
      'id',
      'in',
      holds.map(({ visit }) => visit),
    )
    .execute();
  const own = holds.filter(({ visit }) => visits.some(({ id }) => id === visit));
  for (const { journal, visit, through } of own) {
    const said = { through, said_at: at, phone };
    await connection
      .insertInto('held_by_phones')
      .values({ organization, journal, visit, device, member, ...said, missed_at: null })
      .onConflict((conflict) =>
        conflict
          .columns(['organization', 'journal'])
          .doUpdateSet(said)
          .where('held_by_phones.member', '=', member)
          .where('held_by_phones.through', '<', through),
      )
      .execute();
  }
}

/** What other devices of the shopper's said that they hold of visits that are yet to be handed in. */
export async function heldElsewhere(
  connection: Connection,
  { organization, person }: ShopperScope,
  device: Id,
): Promise<HeldByPhone[]> {
  return connection
    .selectFrom('held_by_phones')
    .innerJoin('visits', (join) =>
      join
        .onRef('visits.organization', '=', 'held_by_phones.organization')
        .onRef('visits.id', '=', 'held_by_phones.visit'),
    )
    .selectAll('held_by_phones')
    .where('held_by_phones.organization', '=', organization)
    .where('held_by_phones.member', '=', person)
    .where('held_by_phones.device', '!=', device)
    .where('visits.shopper', '=', person)
    .where('visits.state', 'in', unfinished)
    .orderBy('held_by_phones.said_at')
    .execute();
}

/** Writes down since when these are missed: the first time counts. */
export async function keepMissed(
  connection: Connection,
  { organization, person }: ShopperScope,
  journals: readonly Id[],
  at: number,
): Promise<void> {
  if (journals.length === 0) return;
  await connection
    .updateTable('held_by_phones')
    .set({ missed_at: at })
    .where('organization', '=', organization)
    .where('member', '=', person)
    .where('journal', 'in', journals)
    .where('missed_at', 'is', null)
    .execute();
}

/** What shoppers of these visits came back without. */
export async function missedOf(
  connection: Connection,
  { organization }: CoordinatorScope,
  visits: readonly Id[],
): Promise<HeldByPhone[]> {
  if (visits.length === 0) return [];
  return connection
    .selectFrom('held_by_phones')
    .selectAll()
    .where('organization', '=', organization)
    .where('visit', 'in', visits)
    .where('missed_at', 'is not', null)
    .orderBy('missed_at')
    .execute();
}
