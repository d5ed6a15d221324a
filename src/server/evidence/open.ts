import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Id, Sha256 } from '#domain/ids.ts';
import type { Scope } from '#domain/scope.ts';
import type { PictureSize } from '#protocol/api/views.ts';
import { Problem } from '../problem.ts';
import type { Database } from '../store/database.ts';
import { type EvidenceRecord, evidenceAt, usesEvidence } from '../store/evidence.ts';
import { publishedReport } from '../store/publications.ts';
import { evidencePath, type Folders } from './folders.ts';
import type { Pictures } from './pictures.ts';

export interface OpenDeps {
  readonly database: Database;
  readonly folders: Folders;
}

/** Bytes under a hash never change. They stay in the browser of who was let in, and in no cache between. */
const CACHING = 'private, max-age=31536000, immutable';

/**
 * Answers with evidence, as part of a visit. Coordinators see all of their organization's; shoppers what a journal of their own
 * mentions; owners what the published report of a visit of their stores lists. For anyone else it is `not-found`, which is thrown.
 */
export async function openEvidence(
  { database, folders }: OpenDeps,
  scope: Scope,
  sha256: Sha256,
  visit: Id,
): Promise<Response> {
  const evidence = (await maySee(database, scope, sha256, visit))
    ? await evidenceAt(database, scope, sha256)
    : undefined;
  if (!evidence) throw new Problem('not-found');
  return answerWith(evidencePath(folders, scope.organization, sha256), headersFor(evidence));
}

/**
 * Answers with an image in a smaller size, to the same people under the same rules. Throws `not-found` too where there is no such
 * size of it, because it is no image or can't be decoded.
 */
export async function openSized(
  { database, pictures }: Pick<OpenDeps, 'database'> & { readonly pictures: Pictures },
  scope: Scope,
  sha256: Sha256,
  { visit, size }: { readonly visit: Id; readonly size: PictureSize },
): Promise<Response> {
  const path = (await maySee(database, scope, sha256, visit))
    ? await pictures.sized(scope.organization, sha256, size)
    : null;
  if (path === null) throw new Problem('not-found');
  return answerWith(path, {
    ...inert,
    'content-type': 'image/webp',
    'content-disposition': `inline; filename="${sha256.slice(0, 12)}"`,
  });
}

/** The file as it is now: one that is put in its place anew is another, whole one. */
async function answerWith(path: string, headers: Record<string, string>): Promise<Response> {
  const file = await open(path);
  const { size } = await file.stat();
  const stream = Readable.toWeb(file.createReadStream());
  return new Response(ReadableStream.from(stream), {
    headers: { ...headers, 'content-length': String(size) },
  });
}

async function maySee(database: Database, scope: Scope, sha256: Sha256, visit: Id): Promise<boolean> {
  switch (scope.role) {
    case 'coordinator':
      return true;
    case 'shopper':
      return usesEvidence(database, { ...scope, role: scope.role }, sha256);
    case 'owner': {
      const report = await publishedReport(database, { ...scope, role: scope.role }, visit);
      return report?.evidence.some((evidence) => evidence.sha256 === sha256) ?? false;
    }
  }
}

/** What a stranger's file must not do in our origin: run, be taken for another type, or open as a page. */
const inert = {
  'content-security-policy': "sandbox; default-src 'none'",
  'x-content-type-options': 'nosniff',
  'cross-origin-resource-policy': 'same-origin',
  'cache-control': CACHING,
};

/** An image that could not be decoded whole is for saving, not for showing: a browser would try, at whatever cost. */
function headersFor({ type, sha256, picture }: EvidenceRecord): Record<string, string> {
  const isShown = type.startsWith('image/') && (picture === null || picture === 'readable');
  return {
    ...inert,
    'content-type': type,
    'content-disposition': `${isShown ? 'inline' : 'attachment'}; filename="${sha256.slice(0, 12)}"`,
  };
}
