import { createHash, randomBytes } from 'node:crypto';
import type { CoordinatorScope, ShopperScope } from '#domain/scope.ts';
import type { CalendarLink, CalendarNaming, CalendarState } from '#protocol/api/calendar.ts';
import { Problem } from '../problem.ts';
import { dropFeed, type FeedOf, feedOf, keepFeed } from '../store/calendar-feeds.ts';
import type { Connection } from '../store/database.ts';
import { storeHours } from '../store/store-book.ts';

type Reader = CoordinatorScope | ShopperScope;

/** Whether there is a link, and since when. The link itself was shown once, as it was made. */
export async function calendarState(
  connection: Connection,
  scope: Reader,
  of: FeedOf,
): Promise<CalendarState> {
  await insistOn(connection, scope, of);
  const feed = await feedOf(connection, scope, of);
  return { madeAt: feed?.made_at ?? null, naming: feed?.naming ?? 'plain' };
}

/** Makes a secret link; one that there was works no more. Throws `not-found` for a store that is not ours. */
export async function makeCalendarLink(
  { database, publicUrl, now }: { database: Connection; publicUrl: string; now: () => number },
  scope: Reader,
  { naming, ...of }: FeedOf & { readonly naming: CalendarNaming },
): Promise<CalendarLink> {
  await insistOn(database, scope, of);
  const token = randomBytes(32).toString('base64url');
  const madeAt = now();
  const { organization } = scope;
  await keepFeed(database, { organization, ...of, naming, token_sha256: secretHash(token), made_at: madeAt });
  return { link: `${publicUrl}/api/calendar/${token}.ics`, madeAt, naming };
}

/** The link works no more. */
export async function dropCalendarLink(connection: Connection, scope: Reader, of: FeedOf): Promise<void> {
  await insistOn(connection, scope, of);
  await dropFeed(connection, scope, of);
}

/** What is kept of a link's secret. */
export function secretHash(token: string): string {
  return createHash('sha256').update(token).digest('hex');
}

/** A shopper has their own calendar alone, a coordinator those of the organization's stores. */
async function insistOn(connection: Connection, scope: Reader, { kind, subject }: FeedOf): Promise<void> {
  const isTheirs =
    scope.role === 'shopper'
      ? kind === 'shopper' && subject === scope.person
      : kind === 'store' && (await storeHours(connection, scope, subject)) !== undefined;
  if (!isTheirs) throw new Problem('not-found');
}
