import { getConnInfo } from '@hono/node-server/conninfo';
import { Hono } from 'hono';
import * as z from 'zod/mini';
import { PER_ADDRESS, PER_PERSON } from '../auth/limits.ts';
import { Problem } from '../problem.ts';
import { readJson } from './body.ts';
import type { AppDeps, Env, RequestContext } from './deps.ts';

const MOST_BYTES = 4 * 1024;

/** `POST /api/auth/sign-in/email`. */
export const SignIn = z.object({
  email: z.string().check(z.maxLength(320)),
  password: z.string().check(z.maxLength(200)),
});

/** Signing in and out. Nothing else of better-auth can be reached. */
export function signInRoutes({ auth, limits, config }: AppDeps): Hono<Env> {
  const routes = new Hono<Env>();
  routes.post('/sign-in/email', async (c) => {
    if (!limits(`address ${addressOf(c, config.trustProxy)}`, PER_ADDRESS))
      throw new Problem('too-many-requests');
    const parsed = SignIn.safeParse(await readJson(c.req.raw, MOST_BYTES));
    if (!parsed.success) throw new Problem('wrong-sign-in');
    const { email, password } = parsed.data;
    if (!limits(`person ${email.toLowerCase()}`, PER_PERSON)) throw new Problem('too-many-requests');
    return withCookies(c, await auth.signIn({ email, password }));
  });
  routes.post('/sign-out', async (c) => withCookies(c, await auth.signOut(c.req.raw.headers)));
  return routes;
}

function withCookies(c: RequestContext, cookies: readonly string[]): Response {
  for (const cookie of cookies) c.header('set-cookie', cookie, { append: true });
  return c.json({});
}

/** The caller's address: the socket's, or what our own proxy put last in X-Forwarded-For. */
export function addressOf(c: RequestContext, trustProxy: boolean): string {
  const forwarded = c.req.header('x-forwarded-for')?.split(',').at(-1)?.trim();
  if (trustProxy && forwarded) return forwarded;
  return c.env.incoming ? (getConnInfo(c).remote.address ?? 'unknown') : 'unknown';
}
