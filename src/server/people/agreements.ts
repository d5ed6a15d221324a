import type { CoordinatorScope, ShopperScope } from '#domain/scope.ts';
import type { Locale } from '#domain/text.ts';
import type { NewAgreement, OwnAgreement } from '#protocol/api/agreements.ts';
import { Problem } from '../problem.ts';
import { acceptancesOf, addAcceptance, addAgreement, currentAgreement } from '../store/agreements.ts';
import type { Connection } from '../store/database.ts';

/** Publishes the next version: shoppers are asked again. Throws `stale` where the one that was looked at is not the latest. */
export async function publishAgreement(
  connection: Connection,
  scope: CoordinatorScope,
  { after, body }: NewAgreement,
  publishedAt: number,
): Promise<{ version: number }> {
  const current = await currentAgreement(connection, scope);
  if ((current?.version ?? 0) !== after) throw new Problem('stale');
  const version = after + 1;
  if (!(await addAgreement(connection, scope, { version, body, publishedAt }))) throw new Problem('stale');
  return { version };
}

/** What a shopper is asked to agree to, and whether they have. */
export async function ownAgreement(connection: Connection, scope: ShopperScope): Promise<OwnAgreement> {
  const current = await currentAgreement(connection, scope);
  if (!current) return { version: null, body: null, publishedAt: null, acceptedAt: null };
  const accepted = await acceptancesOf(connection, scope, scope.person);
  const acceptedAt = accepted.find(({ version }) => version === current.version)?.at ?? null;
  return { ...current, acceptedAt };
}

/** Keeps that they accepted the version that they read. Throws `stale` where there is another one by now. */
export async function acceptAgreement(
  connection: Connection,
  scope: ShopperScope,
  { version, locale }: { readonly version: number; readonly locale: Locale },
  at: number,
): Promise<OwnAgreement> {
  const current = await currentAgreement(connection, scope);
  if (current?.version !== version) throw new Problem('stale');
  await addAcceptance(connection, scope, { version, locale, at });
  return ownAgreement(connection, scope);
}
