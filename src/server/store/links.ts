import type { Selectable } from 'kysely';
import type { Role } from '#domain/scope.ts';
import { Locale } from '#domain/text-schema.ts';
import type { Connection } from './database.ts';
import { chosenIn, keptRegions, regionsIn, type StoreReach } from './reach.ts';
import type { LinkTable } from './schema.ts';

/** A link by which someone becomes a member once. `organization`, `email` and `name` are `null` for the set-up link. */
export interface Link {
  readonly kind: 'invitation' | 'setup';
  readonly organization: string | null;
  readonly email: string | null;
  readonly name: string | null;
  readonly role: Role;
  readonly locale: Locale;
  readonly stores: StoreReach;
  readonly regions: readonly string[];
}

/** Keeps a link under the hash of its token. */
export async function addLink(
  connection: Connection,
  link: Link & { tokenSha256: string; expiresAt: number },
): Promise<void> {
  const { tokenSha256, expiresAt, stores, regions, ...rest } = link;
  await connection
    .insertInto('links')
    .values({
      ...rest,
      token_sha256: tokenSha256,
      stores: JSON.stringify(stores),
      regions: keptRegions(regions),
      expires_at: expiresAt,
      used_at: null,
    })
    .execute();
}

/** Forgets earlier links of this kind that were not used: of an invitation, those to the same address. */
export async function dropUnused(
  connection: Connection,
  { kind, organization, email }: Pick<Link, 'kind' | 'organization' | 'email'>,
): Promise<void> {
  const unused = connection.deleteFrom('links').where('kind', '=', kind).where('used_at', 'is', null);
  const ofThese =
    organization === null
      ? unused
      : unused.where('organization', '=', organization).where('email', '=', email);
  await ofThese.execute();
}

/** The link under this hash, unless it is used or expired. */
export async function findLink(
  connection: Connection,
  tokenSha256: string,
  now: number,
): Promise<Link | undefined> {
  const row = await connection
    .selectFrom('links')
    .selectAll()
    .where('token_sha256', '=', tokenSha256)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .executeTakeFirst();
  return row && linkFrom(row);
}

/** Marks it used and gives it, or nothing where someone else was faster. */
export async function claimLink(
  connection: Connection,
  tokenSha256: string,
  now: number,
): Promise<Link | undefined> {
  const row = await connection
    .updateTable('links')
    .set({ used_at: now })
    .where('token_sha256', '=', tokenSha256)
    .where('used_at', 'is', null)
    .where('expires_at', '>', now)
    .returningAll()
    .executeTakeFirst();
  return row && linkFrom(row);
}

function linkFrom(row: Selectable<LinkTable>): Link {
  const { kind, organization, email, name, role, locale } = row;
  const reach = { stores: chosenIn(row), regions: regionsIn(row) };
  return { kind, organization, email, name, role, locale: Locale.parse(locale), ...reach };
}
