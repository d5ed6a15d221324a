import { readFileSync, writeFileSync } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { join } from 'node:path';
import webPush from 'web-push';
import * as z from 'zod/mini';
import type { Config } from '../config.ts';

/** What push services know us by (RFC 8292): a pair of keys in base64url, and where to reach whoever runs the server. */
export interface Vapid {
  readonly publicKey: string;
  readonly privateKey: string;
  readonly subject: string;
}

const Keys = z.object({ publicKey: z.string(), privateKey: z.string() });

/**
 * The configured keys. In development a pair is made once and kept in the data folder; in production nobody is pushed to
 * without keys of the operator's own, since every subscription is bound to them.
 */
export async function vapidOf(
  config: Pick<Config, 'mode' | 'dataFolder' | 'vapid' | 'publicUrl' | 'mail'>,
): Promise<Vapid | null> {
  const { mode, vapid, dataFolder } = config;
  const subject = vapid.subject ?? subjectOf(config);
  if (vapid.keys) return { ...vapid.keys, subject };
  if (mode === 'production') return null;
  await mkdir(dataFolder, { recursive: true });
  return { ...madeOnce(join(dataFolder, 'vapid.json')), subject };
}

/** Push services want an address of https or e-mail; a server on loopback has neither, and talks to none of them anyway. */
function subjectOf({ publicUrl, mail }: Pick<Config, 'publicUrl' | 'mail'>): string {
  if (publicUrl.startsWith('https:')) return publicUrl;
  const from = mail ? /[^\s<>]+@[^\s<>]+/.exec(mail.from)?.[0] : undefined;
  return `mailto:${from ?? 'nobody@example.com'}`;
}

/** Fails quietly where the file is there already: another process may have been faster. */
function madeOnce(path: string): z.infer<typeof Keys> {
  try {
    writeFileSync(path, JSON.stringify(webPush.generateVAPIDKeys()), { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
  }
  return Keys.parse(JSON.parse(readFileSync(path, 'utf8')));
}
