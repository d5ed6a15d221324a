import { randomBytes } from 'node:crypto';
import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Config } from '../config.ts';

/** The secret that signs cookies. In development one is made once and kept, readable by its owner alone. */
export function secretOf({ secret, dataFolder }: Pick<Config, 'secret' | 'dataFolder'>): string {
  if (secret !== null) return secret;
  const path = join(dataFolder, 'secret');
  mkdirSync(dataFolder, { recursive: true });
  makeOnce(path);
  return readFileSync(path, 'utf8');
}

/** Fails quietly where the file is there already: another process may have been faster. */
function makeOnce(path: string): void {
  try {
    writeFileSync(path, randomBytes(32).toString('hex'), { mode: 0o600, flag: 'wx' });
  } catch (cause) {
    if (!(cause instanceof Error && 'code' in cause && cause.code === 'EEXIST')) throw cause;
  }
}
