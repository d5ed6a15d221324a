import { createHash, randomBytes } from 'node:crypto';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Sha256 } from '#domain/ids.ts';
import type { ShopperScope } from '#domain/scope.ts';
import { Problem } from '../problem.ts';
import { keepEvidence } from '../store/evidence.ts';
import { contentType, HEAD_BYTES } from './content-type.ts';
import { placeDurably, removeFile } from './durable.ts';
import type { EvidenceDeps } from './finalise.ts';
import { evidencePath } from './folders.ts';
import { MAX_BYTES } from './uploads.ts';

/**
 * Keeps bytes that came another way than by an upload as evidence, by the same rules: the right hash, a kind of file that is
 * kept, durable and in their place before the row that speaks of them. Throws `hash-mismatch`, `evidence-type`, `too-large`.
 */
export async function keepBytes(
  deps: EvidenceDeps,
  scope: ShopperScope,
  sha256: Sha256,
  bytes: Uint8Array,
): Promise<void> {
  if (createHash('sha256').update(bytes).digest('hex') !== sha256) throw new Problem('hash-mismatch');
  const type = contentType(bytes.subarray(0, HEAD_BYTES));
  if (type === null) throw new Problem('evidence-type');
  if (bytes.byteLength > MAX_BYTES) throw new Problem('too-large');
  const { folders, database, now } = deps;
  const copy = join(folders.uploads, `${randomBytes(16).toString('hex')}.import`);
  try {
    await writeFile(copy, bytes, { flush: true });
    await placeDurably(copy, evidencePath(folders, scope.organization, sha256), folders.evidence);
  } finally {
    await removeFile(copy);
  }
  await keepEvidence(database, scope, { sha256, bytes: bytes.byteLength, type, verified_at: now() });
}
