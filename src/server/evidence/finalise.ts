import { randomBytes } from 'node:crypto';
import type { Id, Sha256 } from '#domain/ids.ts';
import type { ShopperScope } from '#domain/scope.ts';
import type { FinaliseRequest, FinaliseResponse } from '#protocol/sync/envelope.ts';
import { type SettleDeps, settleReport } from '../ingest/settle.ts';
import { Problem } from '../problem.ts';
import type { Database } from '../store/database.ts';
import { evidenceAt, keepEvidence, usesEvidence, visitsUsing } from '../store/evidence.ts';
import { asServer } from '../store/journals.ts';
import { heldVisit } from '../store/reports.ts';
import { contentType, HEAD_BYTES } from './content-type.ts';
import { copyDurably, headOf, placeDurably, removeFile } from './durable.ts';
import { evidencePath, type Folders } from './folders.ts';
import { closeUpload, type OwnUpload, ownUpload, uploadIdIn } from './uploads.ts';

export interface EvidenceDeps extends SettleDeps {
  readonly database: Database;
  readonly folders: Folders;
}

/**
 * Turns an upload into evidence: its bytes are checked against the hash and made durable, then written down, then the
 * reports that waited for them are looked at again. Only then is it echoed. Repeating it, at any point where it was cut off, ends the same.
 *
 * Throws `not-found` (no such upload of the shopper's), `evidence-incomplete`, `hash-mismatch` (the upload is then removed
 * and to be begun anew), `evidence-type`.
 */
export async function finalise(
  deps: EvidenceDeps,
  scope: ShopperScope,
  sha256: Sha256,
  request: FinaliseRequest,
): Promise<FinaliseResponse> {
  try {
    return await attempt(deps, scope, sha256, request);
  } catch (cause) {
    if (!isGone(cause)) throw cause;
    return attempt(deps, scope, sha256, request);
  }
}

/** A file that was there a moment ago: the same request, sent twice, was quicker the other time. */
function isGone(cause: unknown): boolean {
  return cause instanceof Error && 'code' in cause && cause.code === 'ENOENT';
}

async function attempt(
  deps: EvidenceDeps,
  scope: ShopperScope,
  sha256: Sha256,
  request: FinaliseRequest,
): Promise<FinaliseResponse> {
  const upload = await ownUpload(deps.folders, scope, uploadIdIn(request.upload));
  if (upload && upload.offset !== null) await keepUpload(deps, scope, sha256, request, upload);
  else if (!(await wasKept(deps, scope, sha256, upload))) throw new Problem('not-found');
  await settleReports(deps, scope, [sha256], request.visit);
  if (upload) await closeUpload(deps.folders, scope, upload, sha256);
  return { sha256, bytes: request.bytes };
}

/** Whether this was finalised before, for someone who may know of it. */
async function wasKept(
  { database }: EvidenceDeps,
  scope: ShopperScope,
  sha256: Sha256,
  upload: OwnUpload | null,
): Promise<boolean> {
  const isTheirs = upload?.finalised === sha256 || (await usesEvidence(database, scope, sha256));
  return isTheirs && (await evidenceAt(database, scope, sha256)) !== undefined;
}

/** The bytes that were hashed are the ones that are kept: a copy, in its place before the row that speaks of it. */
async function keepUpload(
  deps: EvidenceDeps,
  scope: ShopperScope,
  sha256: Sha256,
  { bytes }: FinaliseRequest,
  upload: OwnUpload,
): Promise<void> {
  if (upload.size === undefined || upload.offset !== upload.size) throw new Problem('evidence-incomplete');
  const type = contentType(await headOf(upload.path, HEAD_BYTES));
  if (type === null) throw new Problem('evidence-type');
  const path = evidencePath(deps.folders, scope.organization, sha256);
  const copy = `${upload.path}.${randomBytes(6).toString('hex')}.copy`;
  try {
    const copied = await copyDurably(upload.path, copy);
    if (copied.sha256 !== sha256 || copied.bytes !== bytes) await refuseBytes(upload);
    await placeDurably(copy, path, deps.folders.evidence);
  } finally {
    await removeFile(copy);
  }
  await keepEvidence(deps.database, scope, { sha256, bytes, type, verified_at: deps.now() });
}

/** Bytes that are not what they should be never will be: the phone begins the upload anew. */
async function refuseBytes(upload: OwnUpload): Promise<never> {
  await removeFile(upload.path);
  throw new Problem('hash-mismatch');
}

/**
 * Looks again at the reports that may have waited for these. The visit that the phone names is among them, because its
 * journal may be arriving right now; each is settled by itself, so that no two wait for each other.
 */
export async function settleReports(
  deps: EvidenceDeps,
  scope: ShopperScope,
  hashes: readonly Sha256[],
  named: Id,
): Promise<void> {
  const users = new Set([named]);
  for (const sha256 of hashes) {
    for (const visit of await visitsUsing(deps.database, asServer(scope), sha256)) users.add(visit);
  }
  for (const id of users) {
    await deps.database.transaction().execute(async (connection) => {
      const visit = await heldVisit(deps.database, connection, asServer(scope), id);
      if (visit) await settleReport(deps, connection, scope, visit);
    });
  }
}
