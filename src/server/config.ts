import { isIP } from 'node:net';
import { resolve } from 'node:path';
import * as z from 'zod/mini';

/** All that an operator can set, parsed once from the environment (README.md, Configuration). */
export interface Config {
  readonly mode: 'production' | 'development';
  /** Absolute path of the folder that holds the SQLite database, the evidence and, in development, the secret. */
  readonly dataFolder: string;
  /** PostgreSQL, or `null` for SQLite in the data folder. */
  readonly databaseUrl: string | null;
  readonly host: string;
  readonly port: number;
  /** Origin under which people reach the server, without a trailing slash. */
  readonly publicUrl: string;
  /** `null` in development: one is then made and kept in the data folder. */
  readonly secret: string | null;
  readonly vapid: {
    /** `null`: in production nothing is pushed; in development a pair is made and kept in the data folder. */
    readonly keys: { readonly publicKey: string; readonly privateKey: string } | null;
    /** Where push services reach the operator; `null`: the public address, or the sender of mails. */
    readonly subject: string | null;
  };
  readonly mail: { readonly smtpUrl: string; readonly from: string } | null;
  readonly demo: 'yes' | 'no' | 'auto';
  readonly logLevel: LogLevel;
  /** Whether the last X-Forwarded-For address is the caller's, because a proxy of ours wrote it. */
  readonly trustProxy: boolean;
}

/** A configuration, or one sentence per fault that says what to do. */
export type ParsedConfig = { readonly config: Config } | { readonly faults: readonly string[] };

const logLevels = ['trace', 'debug', 'info', 'warn', 'error', 'fatal', 'silent'] as const;
type LogLevel = (typeof logLevels)[number];

const LEAST_SECRET_CHARACTERS = 32;

const MAKE_VAPID = 'make a pair with "npx web-push generate-vapid-keys"';
const WRONG_PORT = 'must be a port number from 1 to 65535.';
const YesNo = z._default(z.enum(['yes', 'no'], 'must be "yes" or "no".'), 'no');

const Environment = z.object({
  PLAINCLOTHES_MODE: z.optional(
    z.enum(['production', 'development'], 'must be "production" or "development".'),
  ),
  NODE_ENV: z.optional(z.string()),
  PLAINCLOTHES_DATA: z._default(z.string(), './data'),
  DATABASE_URL: z.optional(
    urlOf(
      ['postgres:', 'postgresql:'],
      'must be a PostgreSQL address such as "postgres://user:password@host:5432/name"; leave it out to use SQLite.',
    ),
  ),
  HOST: z._default(
    z
      .string()
      .check(
        z.regex(/^[A-Za-z0-9.:-]+$/, 'must be an address or a host name to listen on, such as "127.0.0.1".'),
      ),
    '127.0.0.1',
  ),
  PORT: z._default(
    z.coerce
      .number(WRONG_PORT)
      .check(z.int(WRONG_PORT), z.minimum(1, WRONG_PORT), z.maximum(65_535, WRONG_PORT)),
    8080,
  ),
  PUBLIC_URL: z.optional(
    z
      .string()
      .check(
        z.refine(
          isOrigin,
          'must be the address people open, without a path, such as "https://visits.example.com".',
        ),
      ),
  ),
  SECRET: z.optional(
    z
      .string()
      .check(
        z.minLength(
          LEAST_SECRET_CHARACTERS,
          `must be at least ${LEAST_SECRET_CHARACTERS} characters long; make one with "openssl rand -hex 32".`,
        ),
      ),
  ),
  SMTP_URL: z.optional(
    urlOf(['smtp:', 'smtps:'], 'must be a mail server such as "smtp://user:password@mail.example.com:587".'),
  ),
  MAIL_FROM: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^[^\r\n]*@[^\r\n]+$/,
          'must be the sender of mails, such as "Plainclothes <visits@example.com>".',
        ),
      ),
  ),
  VAPID_PUBLIC_KEY: z.optional(
    z.string().check(z.regex(/^[\w-]{87}$/, `must be 87 characters of base64url; ${MAKE_VAPID}.`)),
  ),
  VAPID_PRIVATE_KEY: z.optional(
    z.string().check(z.regex(/^[\w-]{43}$/, `must be 43 characters of base64url; ${MAKE_VAPID}.`)),
  ),
  VAPID_SUBJECT: z.optional(
    z
      .string()
      .check(
        z.regex(
          /^(mailto:[^\s@]+@\S+|https:\/\/\S+)$/,
          'must say where push services reach you, such as "mailto:visits@example.com".',
        ),
      ),
  ),
  DEMO: z._default(z.enum(['yes', 'no', 'auto'], 'must be "yes", "no" or "auto".'), 'auto'),
  LOG_LEVEL: z.optional(z.enum(logLevels, `must be one of ${logLevels.join(', ')}.`)),
  TRUST_PROXY: YesNo,
});
type Environment = z.infer<typeof Environment>;

/** Reads the configuration. An empty variable counts as one that is not set. */
export function parseConfig(environment: NodeJS.ProcessEnv): ParsedConfig {
  const set = Object.entries(environment).filter(([, value]) => value !== undefined && value !== '');
  const parsed = Environment.safeParse(Object.fromEntries(set));
  if (!parsed.success) {
    return { faults: parsed.error.issues.map((issue) => `${issue.path.join('.')} ${issue.message}`) };
  }
  const config = configFrom(parsed.data);
  const faults = faultsOf(config, parsed.data);
  return faults.length > 0 ? { faults } : { config };
}

function configFrom(set: Environment): Config {
  const mode = set.PLAINCLOTHES_MODE ?? (set.NODE_ENV === 'production' ? 'production' : 'development');
  const { SMTP_URL: smtpUrl, MAIL_FROM: from } = set;
  const { VAPID_PUBLIC_KEY: publicKey, VAPID_PRIVATE_KEY: privateKey } = set;
  return {
    mode,
    dataFolder: resolve(set.PLAINCLOTHES_DATA),
    databaseUrl: set.DATABASE_URL ?? null,
    host: set.HOST,
    port: set.PORT,
    publicUrl: set.PUBLIC_URL === undefined ? defaultUrl(set.HOST, set.PORT) : new URL(set.PUBLIC_URL).origin,
    secret: set.SECRET ?? null,
    mail: smtpUrl !== undefined && from !== undefined ? { smtpUrl, from } : null,
    vapid: {
      keys: publicKey !== undefined && privateKey !== undefined ? { publicKey, privateKey } : null,
      subject: set.VAPID_SUBJECT ?? null,
    },
    demo: set.DEMO,
    // On a developer's console the greeting should stay in sight.
    logLevel: set.LOG_LEVEL ?? (mode === 'production' ? 'info' : 'warn'),
    trustProxy: set.TRUST_PROXY === 'yes',
  };
}

/** What single values can't show: those that don't go together. */
function faultsOf(config: Config, set: Environment): string[] {
  const inProduction = config.mode === 'production';
  return [
    ...unless(
      set.SMTP_URL === undefined || set.MAIL_FROM !== undefined,
      'MAIL_FROM must be set together with SMTP_URL: it is the sender of mails.',
    ),
    ...unless(
      (set.VAPID_PUBLIC_KEY === undefined) === (set.VAPID_PRIVATE_KEY === undefined),
      `VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY must be set together; ${MAKE_VAPID}.`,
    ),
    ...unless(
      !inProduction || config.secret !== null,
      'SECRET must be set in production; make one with "openssl rand -hex 32" and keep it.',
    ),
    ...unless(!inProduction || config.demo !== 'yes', 'DEMO must not be "yes" in production: leave it out.'),
    ...unless(
      !inProduction || set.PUBLIC_URL !== undefined || isLoopback(config.host),
      'PUBLIC_URL must be set in production: it is the address people open, such as "https://visits.example.com".',
    ),
    ...unless(
      !inProduction ||
        config.publicUrl.startsWith('https:') ||
        isLoopback(new URL(config.publicUrl).hostname),
      'PUBLIC_URL must begin with "https://" in production: phones only work offline over https.',
    ),
  ];
}

function unless(isRight: boolean, fault: string): string[] {
  return isRight ? [] : [fault];
}

/** Whether only this machine can reach that host. */
export function isLoopback(host: string): boolean {
  return (
    host === 'localhost' ||
    host === '::1' ||
    host === '[::1]' ||
    (isIP(host) === 4 && host.startsWith('127.'))
  );
}

function defaultUrl(host: string, port: number): string {
  const open = host === '0.0.0.0' || host === '::' ? 'localhost' : host;
  return `http://${isIP(open) === 6 ? `[${open}]` : open}:${port}`;
}

function urlOf(protocols: readonly string[], message: string) {
  return z.string().check(z.refine((text) => protocols.includes(URL.parse(text)?.protocol ?? ''), message));
}

function isOrigin(text: string): boolean {
  const url = URL.parse(text);
  if (!url || !['http:', 'https:'].includes(url.protocol)) return false;
  return url.pathname === '/' && url.search === '' && url.hash === '' && url.username === '';
}
