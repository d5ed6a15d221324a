import { once } from 'node:events';
import { describe, expect, test } from 'vitest';
import { type Config, isLoopback, parseConfig } from '#server/config.ts';
import { launch } from '#tests/support/server.ts';

const SECRET = '0123456789abcdef0123456789abcdef';
const production = { PLAINCLOTHES_MODE: 'production', SECRET };

function configOf(environment: NodeJS.ProcessEnv): Config {
  const parsed = parseConfig(environment);
  if ('faults' in parsed) throw new Error(parsed.faults.join('\n'));
  return parsed.config;
}

function faultsOf(environment: NodeJS.ProcessEnv): readonly string[] {
  const parsed = parseConfig(environment);
  return 'faults' in parsed ? parsed.faults : [];
}

describe('the configuration', () => {
  test('needs nothing to be set', () => {
    expect(configOf({})).toMatchObject({
      mode: 'development',
      databaseUrl: null,
      host: '127.0.0.1',
      port: 8080,
      publicUrl: 'http://127.0.0.1:8080',
      secret: null,
      mail: null,
      vapid: { keys: null, subject: null },
      demo: 'auto',
      logLevel: 'warn',
      trustProxy: false,
    });
  });

  test('reads what is set, an empty value as not set', () => {
    const set = {
      ...production,
      HOST: '0.0.0.0',
      PORT: '9000',
      PUBLIC_URL: 'https://visits.example.com/',
      DATABASE_URL: 'postgres://app@db/visits',
      SMTP_URL: 'smtp://mail.example.com:587',
      MAIL_FROM: 'Plainclothes <visits@example.com>',
      LOG_LEVEL: '',
      VAPID_PUBLIC_KEY: 'B'.repeat(87),
      VAPID_PRIVATE_KEY: 'k'.repeat(43),
      VAPID_SUBJECT: 'mailto:visits@example.com',
      TRUST_PROXY: 'yes',
    };
    expect(configOf(set)).toMatchObject({
      mode: 'production',
      databaseUrl: set.DATABASE_URL,
      port: 9000,
      publicUrl: 'https://visits.example.com',
      secret: SECRET,
      mail: { smtpUrl: set.SMTP_URL, from: set.MAIL_FROM },
      vapid: {
        keys: { publicKey: set.VAPID_PUBLIC_KEY, privateKey: set.VAPID_PRIVATE_KEY },
        subject: set.VAPID_SUBJECT,
      },
      logLevel: 'info',
      trustProxy: true,
    });
  });

  test('takes NODE_ENV where no mode is named', () => {
    expect(configOf({ NODE_ENV: 'production', SECRET }).mode).toBe('production');
    expect(configOf({ NODE_ENV: 'test' }).mode).toBe('development');
    expect(configOf({ NODE_ENV: 'production', PLAINCLOTHES_MODE: 'development' }).mode).toBe('development');
  });

  test.each([
    [{ PORT: 'eighty' }, /^PORT must be a port number/],
    [{ PORT: '70000' }, /^PORT must be a port number/],
    [{ PORT: '80.5' }, /^PORT must be a port number/],
    [{ HOST: 'my host' }, /^HOST must be an address/],
    [{ PLAINCLOTHES_MODE: 'prod' }, /^PLAINCLOTHES_MODE must be "production" or "development"/],
    [{ DATABASE_URL: 'mysql://db' }, /^DATABASE_URL must be a PostgreSQL address/],
    [
      { PUBLIC_URL: 'https://example.com/visits' },
      /^PUBLIC_URL must be the address people open, without a path/,
    ],
    [{ PUBLIC_URL: 'example.com' }, /^PUBLIC_URL must be/],
    [{ SECRET: 'short' }, /^SECRET must be at least 32 characters/],
    [{ SMTP_URL: 'https://mail', MAIL_FROM: 'a@b' }, /^SMTP_URL must be a mail server/],
    [{ SMTP_URL: 'smtp://mail' }, /^MAIL_FROM must be set together with SMTP_URL/],
    [{ MAIL_FROM: 'visits' }, /^MAIL_FROM must be the sender/],
    [{ VAPID_PUBLIC_KEY: 'B'.repeat(87) }, /^VAPID_PUBLIC_KEY and VAPID_PRIVATE_KEY must be set together/],
    [
      { VAPID_PUBLIC_KEY: 'short', VAPID_PRIVATE_KEY: 'k'.repeat(43) },
      /^VAPID_PUBLIC_KEY must be 87 characters/,
    ],
    [{ VAPID_SUBJECT: 'visits@example.com' }, /^VAPID_SUBJECT must say where push services reach you/],
    [{ DEMO: 'perhaps' }, /^DEMO must be "yes", "no" or "auto"/],
    [{ LOG_LEVEL: 'loud' }, /^LOG_LEVEL must be one of/],
    [{ TRUST_PROXY: 'true' }, /^TRUST_PROXY must be "yes" or "no"/],
    [{ PLAINCLOTHES_MODE: 'production' }, /^SECRET must be set in production/],
    [{ ...production, DEMO: 'yes' }, /^DEMO must not be "yes" in production/],
    [{ ...production, HOST: '0.0.0.0' }, /^PUBLIC_URL must be set in production/],
    [
      { ...production, PUBLIC_URL: 'http://example.com' },
      /^PUBLIC_URL must begin with "https:\/\/" in production/,
    ],
  ])('says what to do about %o', (environment, sentence) => {
    const faults = faultsOf(environment);
    expect(faults).toHaveLength(1);
    expect(faults[0]).toMatch(sentence);
    expect(faults[0]).toMatch(/\.$/);
  });

  test('never repeats a secret', () => {
    expect(faultsOf({ SECRET: 'hunter2', DATABASE_URL: 'mysql://me:hunter2@db' }).join()).not.toContain(
      'hunter2',
    );
  });
});

test('only this machine reaches a loopback host', () => {
  expect(['127.0.0.1', '127.8.8.8', 'localhost', '::1'].filter(isLoopback)).toHaveLength(4);
  expect(
    ['0.0.0.0', '192.168.0.1', '::', '127.example.com', 'localhost.example.com'].filter(isLoopback),
  ).toEqual([]);
});

test('a wrong value stops the start with a sentence for each', async () => {
  const child = launch({ PORT: 'eighty', SECRET: 'hunter2', DEMO: 'perhaps' });
  const [code] = await once(child.process, 'close');
  expect(code).toBe(1);
  const lines = child.output().trim().split('\n');
  expect(lines[0]).toBe('Plainclothes can’t start:');
  expect(lines.slice(1).map((line) => line.trim().split(' ')[0])).toEqual(['PORT', 'SECRET', 'DEMO']);
  expect(child.output()).not.toContain('hunter2');
});
