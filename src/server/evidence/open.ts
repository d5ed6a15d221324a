import { open } from 'node:fs/promises';
import { Readable } from 'node:stream';
import type { Id, Sha256 } from '#domain/ids.ts';
import type { Scope } from '#domain/scope.ts';
import { Problem } from '../problem.ts';
import type { Database } from '../store/database.ts';
import { type EvidenceRecord, evidenceAt, usesEvidence } from '../store/evidence.ts';
import { publishedReport } from '../store/publications.ts';
import { evidencePath, type Folders } from './folders.ts';

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
  const file = await open(evidencePath(folders, scope.organization, sha256));
  const stream = Readable.toWeb(file.createReadStream());
  return new Response(ReadableStream.from(stream), { headers: headersFor(evidence) });
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
function headersFor({ type, bytes, sha256 }: EvidenceRecord): Record<string, string> {
  const shown = type.startsWith('image/') ? 'inline' : 'attachment';
  return {
    'content-type': type,
    'content-length': String(bytes),
    'content-disposition': `${shown}; filename="${sha256.slice(0, 12)}"`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cross-origin-resource-policy': 'same-origin',
    'cache-control': CACHING,
  };
}
