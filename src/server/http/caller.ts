import type { CoordinatorScope, OwnerScope, Scope, ShopperScope } from '#domain/scope.ts';
import type { Auth, Caller } from '../auth/auth.ts';
import { Problem } from '../problem.ts';
import type { RequestContext } from './deps.ts';

/** Who asks, worked out from the session's cookie; a session that was renewed goes back with the answer. */
export async function callerOf(auth: Auth, c: RequestContext): Promise<Caller | null> {
  const { caller, cookies } = await auth.callerOf(c.req.raw.headers);
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
  if (caller?.isReadOnly && !isReading(c)) throw new Problem('not-yours');
  return caller;
}

/** What a token may ask: an owner's questions, and the photos that answer them. */
function isReading({ req: { method, path } }: RequestContext): boolean {
  return method === 'GET' && /^\/api\/(owner|evidence)\//.test(path);
}

/** The caller's scope. Throws `signed-out` where there is none. */
export async function scopeOf(auth: Auth, c: RequestContext): Promise<Scope> {
  return signedIn(await callerOf(auth, c)).scope;
}

/**
 * Whose work a phone sends: the shopper who is signed in, or the one who was until they were deactivated. Throws `signed-out`,
 * `not-yours`.
 */
export async function senderOf(auth: Auth, c: RequestContext): Promise<ShopperScope> {
  const { caller, late, cookies } = await auth.callerOf(c.req.raw.headers);
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
  return late ?? asShopper(signedIn(caller).scope);
}

/** The caller, who must be someone. Throws `signed-out`. */
export function signedIn(caller: Caller | null): Caller {
  if (!caller) throw new Problem('signed-out');
  return caller;
}

/** The scope, which must be a shopper's. Throws `not-yours`; so do the others. */
export function asShopper(scope: Scope): ShopperScope {
  if (scope.role !== 'shopper') throw new Problem('not-yours');
  return { ...scope, role: scope.role };
}

export function asCoordinator(scope: Scope): CoordinatorScope {
  if (scope.role !== 'coordinator') throw new Problem('not-yours');
  return { ...scope, role: scope.role };
}

export function asOwner(scope: Scope): OwnerScope {
  if (scope.role !== 'owner') throw new Problem('not-yours');
  return { ...scope, role: scope.role };
}
