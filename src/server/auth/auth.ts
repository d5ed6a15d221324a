import { betterAuth } from 'better-auth';
import * as z from 'zod/mini';
import type { Scope, ShopperScope } from '#domain/scope.ts';
import type { Locale } from '#domain/text.ts';
import { Problem } from '../problem.ts';
import type { Connection, Database } from '../store/database.ts';
import { deactivatedShopper, memberOfUser } from '../store/people.ts';
import { dropSession } from '../store/person-standing.ts';
import { SignedCookies } from './signed-cookies.ts';

const DAY_SECONDS = 24 * 60 * 60;
/** From its last use; renewed at most once a day. */
const SESSION_SECONDS = 60 * DAY_SECONDS;
/** So long before its end a session is renewed. */
const RENEWED_BEFORE_MS = (SESSION_SECONDS - DAY_SECONDS) * 1000;

/** Who a request comes from: what they may reach, and the language they read. */
export interface Caller {
  readonly scope: Scope;
  readonly locale: Locale;
  /** By a token that reads what owners read, and does nothing else. */
  readonly isReadOnly?: boolean;
}

/** The caller, `null` where nobody is signed in, and the cookies that renew the session, to be sent back. */
export interface Recognised {
  readonly caller: Caller | null;
  /** Whose phone asks, where they may come in no more: what it still holds can be handed over, and nothing else. */
  readonly late?: ShopperScope | null;
  readonly cookies: readonly string[];
}

export interface Auth {
  callerOf(headers: Headers): Promise<Recognised>;
  /** The cookies of a new session. Throws `wrong-sign-in`. */
  signIn(credentials: Credentials): Promise<readonly string[]>;
  /** Ends the session for good; the cookies remove it from the browser. */
  signOut(headers: Headers): Promise<readonly string[]>;
  /** Slow by design: call it before a transaction, not within. */
  hashPassword(password: string): Promise<string>;
  /** A new user who can sign in, within the caller's transaction. Throws `bad-input` where the e-mail address is taken. */
  addUser(connection: Connection, user: NewUser): Promise<string>;
}

export interface Credentials {
  readonly email: string;
  readonly password: string;
}

export interface NewUser {
  readonly name: string;
  readonly email: string;
  readonly passwordHash: string;
}

export interface AuthSettings {
  readonly database: Database;
  readonly secret: string;
  readonly publicUrl: string;
  /** Told what better-auth complains of, without any person's details. */
  readonly warn: (message: string) => void;
}

/** What better-auth answers to a sign-in, as far as it concerns us. */
const SignedIn = z.object({ token: z.string(), user: z.object({ id: z.string() }) });

/** Wires better-auth to our database. What it may do for anyone outside is listed in `http/sign-in.ts`. */
export function createAuth(settings: AuthSettings): Auth {
  const auth = betterAuth(optionsOf(settings));
  const signed = new SignedCookies(settings.database, RENEWED_BEFORE_MS);
  return {
    async callerOf(headers) {
      const known = await signed.callerOf(headers);
      if (known) return { caller: known, cookies: [] };
      const found = await auth.api.getSession({ headers, returnHeaders: true });
      if (found.response) signed.keep(headers, found.response.session.token);
      const user = found.response?.user.id;
      const member = user === undefined ? undefined : await memberOfUser(settings.database, user);
      const late =
        user === undefined || member ? null : ((await deactivatedShopper(settings.database, user)) ?? null);
      return { caller: member ?? null, late, cookies: found.headers.getSetCookie() };
    },
    async signIn({ email, password }) {
      const answer = await auth.api.signInEmail({ body: { email, password }, asResponse: true });
      if (!answer.ok) throw new Problem(answer.status < 500 ? 'wrong-sign-in' : 'unexpected');
      const { token, user } = SignedIn.parse(await answer.json());
      if (await memberOfUser(settings.database, user.id)) return answer.headers.getSetCookie();
      await dropSession(settings.database, token);
      throw new Problem('wrong-sign-in');
    },
    async signOut(headers) {
      const answer = await auth.api.signOut({ headers, asResponse: true });
      return answer.headers.getSetCookie();
    },
    async hashPassword(password) {
      return (await auth.$context).password.hash(password);
    },
    addUser: (connection, user) => addUser(connection, settings, user),
  };
}

function optionsOf({ database, secret, publicUrl, warn }: AuthSettings) {
  return {
    baseURL: publicUrl,
    basePath: '/api/auth',
    secret,
    database: { db: database, type: database.capabilities.name },
    emailAndPassword: { enabled: true, disableSignUp: true, minPasswordLength: 10, maxPasswordLength: 200 },
    session: { expiresIn: SESSION_SECONDS, updateAge: DAY_SECONDS },
    rateLimit: { enabled: false },
    telemetry: { enabled: false },
    advanced: { cookiePrefix: 'plainclothes', ipAddress: { disableIpTracking: true } },
    logger: {
      level: 'warn' as const,
      // Only the message: what follows it can name a person.
      log: (_level: string, message: string) => warn(message),
    },
  };
}

/** A new user through a better-auth of its own that writes in our transaction. */
async function addUser(connection: Connection, settings: AuthSettings, user: NewUser): Promise<string> {
  const options = optionsOf(settings);
  const { internalAdapter } = await betterAuth({
    ...options,
    database: { ...options.database, db: connection },
    // The outer one has checked the tables already.
    advanced: { ...options.advanced, database: { validateSchema: false } },
  }).$context;
  if (await internalAdapter.findUserByEmail(user.email)) throw new Problem('bad-input', 'email');
  const { name, email, passwordHash: password } = user;
  const { id } = await internalAdapter.createUser({ name, email, emailVerified: false }, { method: 'admin' });
  await internalAdapter.createAccount({ userId: id, accountId: id, providerId: 'credential', password });
  return id;
}
