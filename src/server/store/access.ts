import type { Id, Sha256 } from '#domain/ids.ts';
import type { OwnerScope } from '#domain/scope.ts';
import type { AccessKind, AccessRow } from '#protocol/api/access.ts';
import type { Connection } from './database.ts';

/** What is written of a new token or link. */
export interface NewAccess {
  readonly id: Id;
  readonly kind: AccessKind;
  readonly secretSha256: Sha256;
  readonly name: string;
  readonly store: Id | null;
  readonly visit: Id | null;
  readonly createdAt: number;
  readonly endsAt: number;
}

/** What a secret opens: whose it is, and what it is limited to. */
export interface KnownAccess {
  readonly organization: Id;
  readonly id: Id;
  readonly member: Id;
  readonly kind: AccessKind;
  readonly store: Id | null;
  readonly visit: Id | null;
}

/** Writes a new one of this owner's. */
export async function addAccess(connection: Connection, scope: OwnerScope, made: NewAccess): Promise<void> {
  const { id, kind, secretSha256, name, store, visit, createdAt, endsAt } = made;
  await connection
    .insertInto('access')
    .values({
      organization: scope.organization,
      member: scope.person,
      id,
      kind,
      secret_sha256: secretSha256,
      name,
      store,
      visit,
      created_at: createdAt,
      ends_at: endsAt,
      used_at: null,
    })
    .execute();
}

/** This owner's, those that end last first; what has ended is not among them. */
export async function accessOf(connection: Connection, scope: OwnerScope, now: number): Promise<AccessRow[]> {
  const rows = await connection
    .selectFrom('access')
    .leftJoin('stores', (join) =>
      join.onRef('stores.organization', '=', 'access.organization').onRef('stores.id', '=', 'access.store'),
    )
    .select([
      'access.id',
      'access.kind',
      'access.name',
      'access.store',
      'access.visit',
      'stores.name as storeName',
    ])
    .select(['access.created_at as createdAt', 'access.ends_at as endsAt', 'access.used_at as usedAt'])
    .where('access.organization', '=', scope.organization)
    .where('access.member', '=', scope.person)
    .where('access.ends_at', '>', now)
    .orderBy('access.ends_at', 'desc')
    .orderBy('access.id')
    .execute();
  return rows.map(({ store, storeName, createdAt, endsAt, usedAt, ...row }) => ({
    ...row,
    store: store === null ? null : { id: store, name: storeName ?? store },
    createdAt: Number(createdAt),
    endsAt: Number(endsAt),
    usedAt: usedAt === null ? null : Number(usedAt),
  }));
}

/** Lets one of this owner's end. Whether there was one. */
export async function endAccess(
  connection: Connection,
  scope: OwnerScope,
  id: Id,
  now: number,
): Promise<boolean> {
  const { numUpdatedRows } = await connection
    .updateTable('access')
    .set({ ends_at: now })
    .where('organization', '=', scope.organization)
    .where('member', '=', scope.person)
    .where('id', '=', id)
    .where('ends_at', '>', now)
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** What this secret opens now; undefined where it opens nothing, or no longer. A use is noted, to the hour. */
export async function accessBy(
  connection: Connection,
  secretSha256: Sha256,
  now: number,
): Promise<KnownAccess | undefined> {
  const found = await connection
    .selectFrom('access')
    .select(['organization', 'id', 'member', 'kind', 'store', 'visit', 'used_at as usedAt'])
    .where('secret_sha256', '=', secretSha256)
    .where('ends_at', '>', now)
    .executeTakeFirst();
  if (found && now - Number(found.usedAt ?? 0) > HOUR_MS)
    await connection
      .updateTable('access')
      .set({ used_at: now })
      .where('secret_sha256', '=', secretSha256)
      .execute();
  return found;
}

const HOUR_MS = 60 * 60 * 1000;
