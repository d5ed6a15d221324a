import { randomUUID } from 'node:crypto';
import { getCookie, setCookie } from 'hono/cookie';
import type { RequestContext } from './deps.ts';

/**
 * What a phone is known by once its storage was cleared: a random name in a cookie that only the server reads and writes. Browsers
 * that clear what scripts wrote leave it. It says nothing of who uses the phone.
 */
const NAME = 'phone';
/** The longest that browsers keep a cookie (RFC 6265bis, 5.5). */
const KEPT_SECONDS = 400 * 24 * 60 * 60;
const UUID = /^[\da-f]{8}(-[\da-f]{4}){3}-[\da-f]{12}$/;

/** The phone that asks; `null` where it was given no name yet. */
export function phoneOf(c: RequestContext): string | null {
  const name = getCookie(c, NAME);
  return name !== undefined && UUID.test(name) ? name : null;
}

/** The phone that asks, named now if it had no name; the name lasts from now on. */
export function namedPhone(c: RequestContext, publicUrl: string): string {
  const name = phoneOf(c) ?? randomUUID();
  setCookie(c, NAME, name, {
    path: '/api',
    httpOnly: true,
    sameSite: 'Strict',
    secure: publicUrl.startsWith('https:'),
    maxAge: KEPT_SECONDS,
  });
  return name;
}
