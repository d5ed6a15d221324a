import type { DigestHow } from '#domain/digest/due.ts';
import type { Id } from '#domain/ids.ts';
import type { OwnerScope, Scope } from '#domain/scope.ts';
import { Locale } from '#domain/text-schema.ts';
import type { Connection } from './database.ts';
import { reachesOf } from './reach.ts';

type Member = Pick<Scope, 'organization' | 'person'>;

/** Which mails an owner asked for: none, where they never said. */
export async function digestHowOf(
  connection: Connection,
  { organization, person }: OwnerScope,
): Promise<DigestHow> {
  const row = await connection
    .selectFrom('digests')
    .select('how')
    .where('organization', '=', organization)
    .where('member', '=', person)
    .executeTakeFirst();
  return row?.how ?? 'never';
}

/** Keeps which mails an owner wants. What was published before now is no news to them. */
export async function keepDigestHow(
  connection: Connection,
  { organization, person }: Member,
  how: DigestHow,
  now: number,
): Promise<void> {
  await connection
    .insertInto('digests')
    .values({ organization, member: person, how, told_through: now })
    .onConflict((same) => same.columns(['organization', 'member']).doUpdateSet({ how, told_through: now }))
    .execute();
}

/** Turns someone's mails off, where they have any. */
export async function stopDigest(connection: Connection, { organization, person }: Member): Promise<void> {
  await connection
    .updateTable('digests')
    .set({ how: 'never' })
    .where('organization', '=', organization)
    .where('member', '=', person)
    .execute();
}

/** An owner who asked for mails. */
export interface DigestReader {
  readonly scope: OwnerScope;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly organization: string;
  readonly how: DigestHow;
  readonly toldThrough: number;
}

/** Every owner who asked for mails, of whichever organization: the server works through all of them. */
export async function digestReaders(connection: Connection): Promise<DigestReader[]> {
  const rows = await connection
    .selectFrom('digests')
    .innerJoin('members', (join) =>
      join
        .onRef('members.organization', '=', 'digests.organization')
        .onRef('members.id', '=', 'digests.member'),
    )
    .innerJoin('organizations', 'organizations.id', 'digests.organization')
    .select(['digests.organization', 'digests.member', 'digests.how', 'digests.told_through'])
    .select(['members.name', 'members.email', 'members.locale', 'members.stores', 'members.regions'])
    .select('organizations.name as house')
    .where('digests.how', '!=', 'never')
    .where('members.role', '=', 'owner')
    .where('members.deactivated_at', 'is', null)
    .execute();
  const reaches = await reachesOf(connection, rows);
  return rows.map((row, index) => ({
    scope: {
      organization: row.organization,
      person: row.member,
      role: 'owner',
      stores: reaches[index] ?? [],
    },
    ...{ name: row.name, email: row.email, organization: row.house, how: row.how },
    locale: Locale.parse(row.locale),
    toldThrough: row.told_through,
  }));
}

/** Marks someone as told, from where they were before. False where another process just did, or they chose otherwise. */
export async function markTold(
  connection: Connection,
  { scope: { organization, person }, how, toldThrough }: DigestReader,
  through: number,
): Promise<boolean> {
  const { numUpdatedRows } = await connection
    .updateTable('digests')
    .set({ told_through: through })
    .where('organization', '=', organization)
    .where('member', '=', person)
    .where('how', '=', how)
    .where('told_through', '=', toldThrough)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** How many reports were published to an owner after an instant, up to another. */
export async function publishedBetween(
  connection: Connection,
  { organization, stores }: OwnerScope,
  { after, through }: { readonly after: number; readonly through: number },
): Promise<number> {
  if (stores.length === 0) return 0;
  let rows = connection
    .selectFrom('publications')
    .where('organization', '=', organization)
    .where('published_at', '>', after)
    .where('published_at', '<=', through);
  if (stores !== 'all') rows = rows.where('store', 'in', stores);
  const { count } = await rows
    .select(({ fn }) => fn.countAll<number>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

/** Whether there is such a member. */
export async function isMemberOf(connection: Connection, organization: Id, person: Id): Promise<boolean> {
  const row = await connection
    .selectFrom('members')
    .select('id')
    .where('organization', '=', organization)
    .where('id', '=', person)
    .executeTakeFirst();
  return row !== undefined;
}
