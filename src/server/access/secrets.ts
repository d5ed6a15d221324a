import { createHash, randomBytes } from 'node:crypto';
import type { Sha256 } from '#domain/ids.ts';

const SECRET_BYTES = 32;

/** A new secret: 43 characters that nobody can guess, behind letters by which scanners find one that got loose. */
export function newSecret(): string {
  return `plc_${randomBytes(SECRET_BYTES).toString('base64url')}`;
}

/** Under what a secret is kept: whoever reads the database can't use it. */
export function secretHash(secret: string): Sha256 {
  return createHash('sha256').update(secret).digest('hex');
}
