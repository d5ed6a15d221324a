import type { Id } from '#domain/ids.ts';
import type { Connection } from './database.ts';

/** Where a phone is reached: its push service's address, and the keys that only the phone can read with. */
export interface Subscription {
  readonly endpoint: string;
  readonly p256dh: string;
  readonly auth: string;
}

/** Whose phones. */
export interface Owner {
  readonly organization: Id;
  readonly person: Id;
}

/** A person has a few phones; what is older than these was forgotten by its browser. */
const MOST_PHONES = 8;

/** Keeps where a phone of this person is reached. Someone else's row for the same phone goes: it has changed hands. */
export async function keepSubscription(
  connection: Connection,
  { organization, person: member }: Owner,
  { endpoint, p256dh, auth }: Subscription,
  createdAt: number,
): Promise<void> {
  await connection
    .deleteFrom('push_subscriptions')
    .where('endpoint', '=', endpoint)
    // Knowing the address is not enough to take a phone from someone: its secret has to be known too.
    .where('auth', '=', auth)
    .execute();
  const row = { organization, member, endpoint, p256dh, auth, created_at: createdAt };
  await connection
    .insertInto('push_subscriptions')
    .values(row)
    .onConflict((conflict) => conflict.columns(['organization', 'member', 'endpoint']).doUpdateSet(row))
    .execute();
  const surplus = (await subscriptionsOf(connection, { organization, person: member })).slice(MOST_PHONES);
  for (const old of surplus) await dropSubscription(connection, { organization, person: member }, old);
}

/** Where this person's phones are reached, newest first. */
export function subscriptionsOf(
  connection: Connection,
  { organization, person }: Owner,
): Promise<Subscription[]> {
  return connection
    .selectFrom('push_subscriptions')
    .select(['endpoint', 'p256dh', 'auth'])
    .where('organization', '=', organization)
    .where('member', '=', person)
    .orderBy('created_at', 'desc')
    .orderBy('endpoint')
    .execute();
}

/** Forgets one of this person's phones; nothing where it is not known. */
export async function dropSubscription(
  connection: Connection,
  { organization, person }: Owner,
  { endpoint }: Pick<Subscription, 'endpoint'>,
): Promise<void> {
  await connection
    .deleteFrom('push_subscriptions')
    .where('organization', '=', organization)
    .where('member', '=', person)
    .where('endpoint', '=', endpoint)
    .execute();
}
