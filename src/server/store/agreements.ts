import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope, Scope } from '#domain/scope.ts';
import { Locale, LocalizedText } from '#domain/text-schema.ts';
import type { Acceptance, AgreementView } from '#protocol/api/agreements.ts';
import type { Connection } from './database.ts';

type Within = Pick<Scope, 'organization'>;

/** What shoppers are asked to agree to. */
export interface Agreement {
  readonly version: number;
  readonly body: LocalizedText;
  readonly publishedAt: number;
}

/** The latest version. */
export async function currentAgreement(
  connection: Connection,
  { organization }: Within,
): Promise<Agreement | undefined> {
  const row = await connection
    .selectFrom('agreements')
    .select(['version', 'body', 'published_at'])
    .where('organization', '=', organization)
    .orderBy('version', 'desc')
    .limit(1)
    .executeTakeFirst();
  return row && { version: row.version, body: bodyOf(row), publishedAt: Number(row.published_at) };
}

function bodyOf({ body }: { readonly body: string }): LocalizedText {
  return LocalizedText.parse(JSON.parse(body));
}

/** Adds a version. Gives whether it is there: another of its number is not written over. */
export async function addAgreement(
  connection: Connection,
  { organization, person }: CoordinatorScope,
  { version, body, publishedAt }: Agreement,
): Promise<boolean> {
  const row = {
    ...{ organization, version, body: JSON.stringify(body) },
    ...{ published_by: person, published_at: publishedAt },
  };
  const { numInsertedOrUpdatedRows } = await connection
    .insertInto('agreements')
    .values(row)
    .onConflict((conflict) => conflict.doNothing())
    .executeTakeFirst();
  return numInsertedOrUpdatedRows === 1n;
}

/** Every version, latest first, and by how many of those shoppers who work here it was accepted. */
export async function agreementsOf(
  connection: Connection,
  { organization }: CoordinatorScope,
): Promise<AgreementView[]> {
  const rows = await connection
    .selectFrom('agreements')
    .innerJoin('members', (join) =>
      join
        .onRef('members.organization', '=', 'agreements.organization')
        .onRef('members.id', '=', 'agreements.published_by'),
    )
    .select(['agreements.version', 'agreements.body', 'agreements.published_at', 'members.name'])
    .where('agreements.organization', '=', organization)
    .orderBy('agreements.version', 'desc')
    .execute();
  const accepted = await acceptedByVersion(connection, organization);
  const of = await countActive(connection, organization);
  return rows.map(({ version, published_at, name, ...row }) => ({
    version,
    body: bodyOf(row),
    publishedAt: Number(published_at),
    publishedBy: name,
    accepted: accepted.get(version) ?? 0,
    of,
  }));
}

function activeShoppers(connection: Connection, organization: Id) {
  return connection
    .selectFrom('members')
    .where('members.organization', '=', organization)
    .where('members.role', '=', 'shopper')
    .where('members.deactivated_at', 'is', null);
}

async function countActive(connection: Connection, organization: Id): Promise<number> {
  const { count } = await activeShoppers(connection, organization)
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .executeTakeFirstOrThrow();
  return Number(count);
}

async function acceptedByVersion(
  connection: Connection,
  organization: Id,
): Promise<ReadonlyMap<number, number>> {
  const rows = await activeShoppers(connection, organization)
    .innerJoin('agreements_accepted', (join) =>
      join
        .onRef('agreements_accepted.organization', '=', 'members.organization')
        .onRef('agreements_accepted.member', '=', 'members.id'),
    )
    .select(({ fn }) => ['agreements_accepted.version', fn.countAll<number | string>().as('count')])
    .groupBy('agreements_accepted.version')
    .execute();
  return new Map(rows.map(({ version, count }) => [version, Number(count)]));
}

/** What someone accepted, latest version first. */
export async function acceptancesOf(
  connection: Connection,
  { organization }: Within,
  person: Id,
): Promise<Acceptance[]> {
  const rows = await connection
    .selectFrom('agreements_accepted')
    .select(['version', 'locale', 'accepted_at'])
    .where('organization', '=', organization)
    .where('member', '=', person)
    .orderBy('version', 'desc')
    .execute();
  return rows.map(({ version, locale, accepted_at }) => ({
    version,
    locale: Locale.parse(locale),
    at: Number(accepted_at),
  }));
}

/** Keeps that someone accepted a version, and when they first did. */
export async function addAcceptance(
  connection: Connection,
  { organization, person }: Pick<Scope, 'organization' | 'person'>,
  { version, locale, at }: Acceptance,
): Promise<void> {
  await connection
    .insertInto('agreements_accepted')
    .values({ organization, member: person, version, locale, accepted_at: at })
    .onConflict((conflict) => conflict.doNothing())
    .execute();
}
