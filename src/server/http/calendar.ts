import type { Handler } from 'hono';
import { PER_ADDRESS } from '../auth/limits.ts';
import { calendarState, dropCalendarLink, makeCalendarLink } from '../calendar/feeds.ts';
import { calendarFor } from '../calendar/read.ts';
import { Problem } from '../problem.ts';
import type { AppDeps, Env } from './deps.ts';
import { coordinator, shopper } from './guards.ts';
import { addressOf } from './sign-in.ts';

type Deps = Pick<AppDeps, 'database' | 'config' | 'now'>;

/** The link to a store's calendar, for the desk. */
export function storeCalendarApi({ database, config: { publicUrl }, now }: Deps) {
  const { calendar } = coordinator;
  const of = (store: string) => ({ kind: 'store', subject: store }) as const;
  return {
    state: calendar.state.handler(({ context: { desk }, input }) =>
      calendarState(database, desk.scope, of(input.store)),
    ),
    make: calendar.make.handler(({ context: { desk }, input }) =>
      makeCalendarLink({ database, publicUrl, now }, desk.scope, { ...of(input.store), naming: 'store' }),
    ),
    drop: calendar.drop.handler(async ({ context: { desk }, input }) => {
      await dropCalendarLink(database, desk.scope, of(input.store));
      return {};
    }),
  };
}

/** The link to a shopper's own calendar. */
export function ownCalendarApi({ database, config: { publicUrl }, now }: Deps) {
  const { calendar } = shopper;
  const of = (person: string) => ({ kind: 'shopper', subject: person }) as const;
  return {
    state: calendar.state.handler(({ context: { scope } }) =>
      calendarState(database, scope, of(scope.person)),
    ),
    make: calendar.make.handler(({ context: { scope }, input }) =>
      makeCalendarLink({ database, publicUrl, now }, scope, { ...of(scope.person), ...input }),
    ),
    drop: calendar.drop.handler(async ({ context: { scope } }) => {
      await dropCalendarLink(database, scope, of(scope.person));
      return {};
    }),
  };
}

/**
 * `GET /api/calendar/:file`: the calendar that a secret link reads. Calendar programs have no cookies: the link is all that
 * lets them in, so an address may not try many.
 */
export function calendarRoute({
  database,
  config,
  limits,
  now,
}: Pick<AppDeps, 'database' | 'config' | 'limits' | 'now'>): Handler<Env> {
  const { host } = new URL(config.publicUrl);
  return async (c) => {
    if (!limits(`calendar ${addressOf(c, config.trustProxy)}`, PER_ADDRESS))
      throw new Problem('too-many-requests');
    const [, token] = /^([\w-]{43})\.ics$/.exec(c.req.param('file') ?? '') ?? [];
    if (token === undefined) throw new Problem('not-found');
    const text = await calendarFor(database, token, { host, now: now() });
    return c.body(text, 200, {
      'content-type': 'text/calendar; charset=utf-8',
      'content-disposition': 'inline; filename="calendar.ics"',
      'cache-control': 'private, no-store',
    });
  };
}
