import { type Expression, type SqlBool, sql } from 'kysely';
import type { Id } from '#domain/ids.ts';
import { asCompared } from '#domain/person/compared.ts';
import type { CoordinatorScope, ShopperScope } from '#domain/scope.ts';
import type { Connection } from './database.ts';
import type { ServerScope } from './journals.ts';
import { conflictsOf } from './profiles.ts';
import type { VisitRecord } from './visits.ts';

/** The organization's offered visits that can still be taken and that the shopper has not turned down, earliest window first. */
export async function offersTo(
  connection: Connection,
  scope: ShopperScope,
  now: number,
  limit: number,
): Promise<VisitRecord[]> {
  const { organization, person } = scope;
  return connection
    .selectFrom('visits')
    .selectAll()
    .where('organization', '=', organization)
    .where('state', '=', 'offered')
    .where('window_to', '>', now)
    .where(({ or, eb }) => or([eb('offer_until', 'is', null), eb('offer_until', '>', now)]))
    .where(({ not, exists, selectFrom }) =>
      not(
        exists(
          selectFrom('declined_offers')
            .select('declined_offers.visit')
            .whereRef('declined_offers.organization', '=', 'visits.organization')
            .whereRef('declined_offers.visit', '=', 'visits.id')
            .where('declined_offers.member', '=', person),
        ),
      ),
    )
    .where(await away(connection, scope))
    .orderBy('window_from')
    .orderBy('id')
    .limit(limit)
    .execute();
}

/** Leaves out what a conflict of interest keeps them from: a phone never hears of it. */
async function away(connection: Connection, scope: ShopperScope): Promise<Expression<SqlBool>> {
  const conflicts = await conflictsOf(connection, scope);
  if (conflicts.length === 0) return sql<SqlBool>`1 = 1`;
  const { organization } = scope;
  const all = connection.selectFrom('clients').select(['id', 'name']);
  const names = new Set(conflicts.map(asCompared));
  const clients = (await all.where('organization', '=', organization).execute()).filter(({ name }) =>
    names.has(asCompared(name)),
  );
  const theirs = connection
    .selectFrom('stores')
    .select('stores.id')
    .where('stores.organization', '=', organization)
    .where(({ or, eb }) =>
      or([
        eb('stores.id', 'in', [...conflicts]),
        ...(clients.length > 0
          ? [
              eb(
                'stores.client',
                'in',
                clients.map(({ id }) => id),
              ),
            ]
          : []),
      ]),
    );
  return sql<SqlBool>`visits.store not in (${theirs})`;
}

/** Writes down that the shopper turned an offer down, and why as last said. */
export async function keepDeclined(
  connection: Connection,
  { organization, person: member }: ShopperScope,
  { visit, reason, at }: { readonly visit: Id; readonly reason: string | null; readonly at: number },
): Promise<void> {
  await connection
    .insertInto('declined_offers')
    .values({ organization, visit, member, reason, at })
    .onConflict((conflict) =>
      conflict.columns(['organization', 'visit', 'member']).doUpdateSet({ reason, at }),
    )
    .execute();
}

/** Whether the shopper turned this offer down. */
export async function hasDeclined(
  connection: Connection,
  { organization, person }: ShopperScope,
  visit: Id,
): Promise<boolean> {
  const found = await connection
    .selectFrom('declined_offers')
    .select('visit')
    .where('organization', '=', organization)
    .where('visit', '=', visit)
    .where('member', '=', person)
    .executeTakeFirst();
  return found !== undefined;
}

/** Who was told of this offer, or turned it down: it is no news to them. */
export async function toldOrDeclined(
  connection: Connection,
  { organization }: ServerScope,
  visit: Id,
): Promise<ReadonlySet<Id>> {
  const told = connection
    .selectFrom('told_offers')
    .select('member')
    .where('organization', '=', organization)
    .where('visit', '=', visit);
  const declined = connection
    .selectFrom('declined_offers')
    .select('member')
    .where('organization', '=', organization)
    .where('visit', '=', visit);
  const rows = await told.union(declined).execute();
  return new Set(rows.map(({ member }) => member));
}

/** Writes down who is told of an offer. */
export async function keepTold(
  connection: Connection,
  { organization }: ServerScope,
  { visit, people, at }: { readonly visit: Id; readonly people: readonly Id[]; readonly at: number },
): Promise<void> {
  if (people.length === 0) return;
  const rows = people.map((member) => ({ organization, visit, member, at }));
  await connection
    .insertInto('told_offers')
    .values(rows)
    .onConflict((conflict) => conflict.columns(['organization', 'visit', 'member']).doNothing())
    .execute();
}

/** Who turned an offer down and why, in that order. */
export async function declinedBy(
  connection: Connection,
  { organization }: CoordinatorScope,
  visit: Id,
): Promise<{ name: string; reason: string | null; at: number }[]> {
  return connection
    .selectFrom('declined_offers')
    .innerJoin('members', (join) =>
      join
        .onRef('members.organization', '=', 'declined_offers.organization')
        .onRef('members.id', '=', 'declined_offers.member'),
    )
    .select(['members.name', 'declined_offers.reason', 'declined_offers.at'])
    .where('declined_offers.organization', '=', organization)
    .where('declined_offers.visit', '=', visit)
    .orderBy('declined_offers.at')
    .orderBy('members.name')
    .execute();
}
