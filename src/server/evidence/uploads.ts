import { randomBytes } from 'node:crypto';
import { readdir, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { FileConfigstore, FileStore } from '@tus/file-store';
import { Server, Upload } from '@tus/server';
import type { Sha256 } from '#domain/ids.ts';
import type { ShopperScope } from '#domain/scope.ts';
import { errors } from '#protocol/errors.ts';
import { removeFile } from './durable.ts';
import type { Folders } from './folders.ts';

/** The largest piece of evidence that is taken. Photos are a hundredth of it; a long recording may come near. */
export const MAX_BYTES = 25 * 1024 * 1024;

/** How long an upload that nobody came back to is kept, and how often that is looked at. */
const KEPT_MS = 14 * 24 * 60 * 60 * 1000;
const SWEEP_EVERY_MS = 24 * 60 * 60 * 1000;

/** Under which path uploads are mounted. */
export const UPLOADS_PATH = '/api/uploads';

/** Answers one request of the tus protocol for this shopper. */
export type UploadHandler = (request: Request, scope: ShopperScope) => Promise<Response>;

const verbs: ReadonlySet<string> = new Set(['POST', 'HEAD', 'PATCH', 'DELETE', 'OPTIONS']);
const uploadId = /^[0-9a-f]{32}$/;

/**
 * Resumable uploads (tus 1.0). Each is its maker's alone, under a random name, and is read by nobody: `finalise` turns it
 * into evidence. Of what the sender says about a file nothing is kept.
 */
export function evidenceUploads(folders: Folders, now: () => number = Date.now): UploadHandler {
  const scopes = new WeakMap<object, ShopperScope>();
  const sweep = sweeper(folders, now);
  const scopeOf = (request: object) => scopes.get(request) ?? refuse();
  const server = new Server({
    path: UPLOADS_PATH,
    datastore: new FileStore({ directory: folders.uploads }),
    maxSize: MAX_BYTES,
    relativeLocation: true,
    allowedOrigins: [],
    namingFunction: () => randomBytes(16).toString('hex'),
    getFileIdFromRequest: (_, last) => (last !== undefined && uploadId.test(last) ? last : undefined),
    onUploadCreate: async (request) => {
      await sweep();
      return { metadata: { owner: ownerOf(scopeOf(request)) } };
    },
    onIncomingRequest: async (request, id) => {
      const scope = scopeOf(request);
      if (request.method !== 'POST' && !(await ownUpload(folders, scope, id))) refuse();
    },
  });
  return async (request, scope) => {
    if (!verbs.has(request.method))
      return new Response(null, { status: 405, headers: { allow: [...verbs].join(', ') } });
    scopes.set(request, scope);
    return server.handleWeb(request);
  };
}

/** An upload that is not there and one that is someone else's look alike. tus takes an answer for an error, thrown as it is. */
function refuse(): never {
  throw { status_code: errors['not-found'].status, body: '' };
}

function ownerOf({ organization, person }: ShopperScope): string {
  return `${organization} ${person}`;
}

/** An upload of the shopper's own. */
export interface OwnUpload {
  readonly id: string;
  readonly path: string;
  /** How many bytes it is to have in all, where that was said. */
  readonly size: number | undefined;
  /** How many have come, or `null` where it was finalised and its bytes are gone from here. */
  readonly offset: number | null;
  /** What it was finalised as. */
  readonly finalised: string | null;
}

/** The upload under this name, if it is the shopper's own. */
export async function ownUpload(
  folders: Folders,
  scope: ShopperScope,
  id: string,
): Promise<OwnUpload | null> {
  if (!uploadId.test(id)) return null;
  const kept = await notesOf(folders)
    .get(id)
    .catch(() => undefined);
  if (!kept || kept.metadata?.['owner'] !== ownerOf(scope)) return null;
  const path = join(folders.uploads, id);
  return {
    id,
    path,
    size: kept.size,
    offset: await sizeOf(path),
    finalised: kept.metadata['finalised'] ?? null,
  };
}

/** Removes an upload's bytes once they are kept as evidence; a note stays, by which its maker may ask again. */
export async function closeUpload(
  folders: Folders,
  scope: ShopperScope,
  upload: OwnUpload,
  sha256: Sha256,
): Promise<void> {
  const { id, size } = upload;
  const metadata = { owner: ownerOf(scope), finalised: sha256 };
  await notesOf(folders).set(
    id,
    new Upload({ id, offset: 0, metadata, ...(size === undefined ? {} : { size }) }),
  );
  await removeFile(upload.path);
}

/** What tus keeps of each upload beside its bytes. */
function notesOf({ uploads }: Folders): FileConfigstore {
  return new FileConfigstore(uploads);
}

/** When a file was last written to, or `null` where it is gone. */
async function touched(path: string): Promise<number | null> {
  return stat(path).then(
    ({ mtimeMs }) => mtimeMs,
    () => null,
  );
}

async function sizeOf(path: string): Promise<number | null> {
  return stat(path).then(
    ({ size }) => size,
    () => null,
  );
}

/** Sweeps at most once a day, as new uploads begin. */
function sweeper(folders: Folders, now: () => number): () => Promise<void> {
  let sweptAt = Number.NEGATIVE_INFINITY;
  return async () => {
    if (now() - sweptAt < SWEEP_EVERY_MS) return;
    sweptAt = now();
    await sweepUploads(folders, sweptAt - KEPT_MS);
  };
}

/** Removes what is left of uploads that nobody touched since `before` (ms since 1970): phones begin them anew. */
async function sweepUploads({ uploads }: Folders, before: number): Promise<number> {
  let removed = 0;
  for (const name of await readdir(uploads)) {
    const path = join(uploads, name);
    const touchedAt = await touched(path);
    if (touchedAt === null || touchedAt >= before) continue;
    await removeFile(path);
    removed += 1;
  }
  return removed;
}

/** Which part of the path names the upload. A phone keeps the address it was given, or just its end. */
export function uploadIdIn(address: string): string {
  return address.split('/').at(-1) ?? '';
}
