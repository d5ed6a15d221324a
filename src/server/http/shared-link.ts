import { getCookie, setCookie } from 'hono/cookie';
import type { Id } from '#domain/ids.ts';
import type { OwnerScope } from '#domain/scope.ts';
import { openedBy } from '../access/use.ts';
import type { AppDeps, RequestContext } from './deps.ts';

/** Who opened a shared report is let in to its photos by this: an image asks without a body, and no address holds a secret. */
const NAME = 'shared';
/** Until the browser closes, the link's own end is asked about at each photo. */
const PATH = '/api/evidence';

/** Lets this browser see the photos of the report that this secret leads to. */
export function keepLink(c: RequestContext, secret: string, publicUrl: string): void {
  setCookie(c, NAME, secret, {
    path: PATH,
    httpOnly: true,
    sameSite: 'Strict',
    secure: publicUrl.startsWith('https:'),
  });
}

/** The eyes that a link lends for one visit; `null` where there is no link, or it is for another. */
export async function lentEyes(
  deps: Pick<AppDeps, 'database' | 'now'>,
  c: RequestContext,
  visit: Id,
): Promise<OwnerScope | null> {
  const secret = getCookie(c, NAME);
  const opened = secret === undefined ? null : await openedBy(deps, 'link', secret);
  return opened?.visit === visit ? opened.caller.scope : null;
}
