import type { Selectable } from 'kysely';
import type { Id, Sha256 } from '#domain/ids.ts';
import type { CoordinatorScope, ShopperScope } from '#domain/scope.ts';
import type { PictureState } from '#protocol/api/views.ts';
import type { Connection } from './database.ts';
import type { ServerScope } from './journals.ts';
import type { EvidenceTable } from './schema.ts';

export type EvidenceRecord = Selectable<EvidenceTable>;

/** Hashes in one query: both databases limit the parameters of a statement. */
const BATCH = 500;

/** Writes down that bytes are verified and durable. Once per organization and hash; again changes nothing. */
export async function keepEvidence(
  connection: Connection,
  { organization }: ShopperScope,
  evidence: Omit<EvidenceTable, 'organization' | 'picture'>,
): Promise<void> {
  await connection
    .insertInto('evidence')
    .values({ organization, ...evidence, picture: null })
    .onConflict((conflict) => conflict.columns(['organization', 'sha256']).doNothing())
    .execute();
}

/** Verified evidence of the organization by its hash. Who may see it is decided with {@link usesEvidence} and publications. */
export async function evidenceAt(
  connection: Connection,
  { organization }: { readonly organization: Id },
  sha256: Sha256,
): Promise<EvidenceRecord | undefined> {
  return connection
    .selectFrom('evidence')
    .selectAll()
    .where('organization', '=', organization)
    .where('sha256', '=', sha256)
    .executeTakeFirst();
}

/**
 * The image that waits longest for being looked at, of whichever organization: the server works through all of them. `except` are
 * hashes that it could not read the files of.
 */
export async function pictureToLookAt(
  connection: Connection,
  except: readonly Sha256[],
): Promise<EvidenceRecord | undefined> {
  let waiting = connection
    .selectFrom('evidence')
    .selectAll()
    .where('picture', 'is', null)
    .where('type', 'like', 'image/%');
  if (except.length > 0) waiting = waiting.where('sha256', 'not in', except);
  return waiting.orderBy('verified_at').limit(1).executeTakeFirst();
}

/** Writes down what was found in an image. */
export async function keepPicture(
  connection: Connection,
  { organization, sha256 }: Pick<EvidenceRecord, 'organization' | 'sha256'>,
  picture: PictureState,
): Promise<void> {
  await connection
    .updateTable('evidence')
    .set({ picture })
    .where('organization', '=', organization)
    .where('sha256', '=', sha256)
    .execute();
}

/** What was found in those of the images that were looked at. */
export async function picturesAmong(
  connection: Connection,
  { organization }: ServerScope,
  hashes: readonly Sha256[],
): Promise<ReadonlyMap<Sha256, PictureState>> {
  const rows = await inBatches(hashes, (batch) =>
    connection
      .selectFrom('evidence')
      .select(['sha256', 'picture'])
      .where('organization', '=', organization)
      .where('sha256', 'in', batch)
      .where('picture', 'is not', null)
      .execute(),
  );
  return new Map(rows.flatMap(({ sha256, picture }) => (picture ? [[sha256, picture] as const] : [])));
}

/** Those of the visits whose report's journal mentions an image that could not be decoded whole. */
export async function visitsWithUnreadable(
  connection: Connection,
  { organization }: CoordinatorScope,
  visits: readonly Id[],
): Promise<ReadonlySet<Id>> {
  const found = await inBatches(visits, (batch) =>
    connection
      .selectFrom('reports')
      .innerJoin('evidence_uses', (join) =>
        join
          .onRef('evidence_uses.organization', '=', 'reports.organization')
          .onRef('evidence_uses.journal', '=', 'reports.journal'),
      )
      .innerJoin('evidence', (join) =>
        join
          .onRef('evidence.organization', '=', 'evidence_uses.organization')
          .onRef('evidence.sha256', '=', 'evidence_uses.sha256'),
      )
      .select('reports.visit')
      .distinct()
      .where('reports.organization', '=', organization)
      .where('reports.visit', 'in', batch)
      .where('evidence.picture', 'in', ['unreadable', 'too-large'])
      .execute(),
  );
  return new Set(found.map(({ visit }) => visit));
}

/** Whether a journal of the shopper's own mentions this hash. */
export async function usesEvidence(
  connection: Connection,
  scope: ShopperScope,
  sha256: Sha256,
): Promise<boolean> {
  const use = await usesOf(connection, scope)
    .select('evidence_uses.sha256')
    .where('sha256', '=', sha256)
    .executeTakeFirst();
  return use !== undefined;
}

/** Those of the hashes that are verified and that a journal of the shopper's own mentions. */
export async function verifiedOwn(
  connection: Connection,
  scope: ShopperScope,
  asked: readonly Sha256[],
): Promise<Sha256[]> {
  return inBatches(asked, async (hashes) => {
    const rows = await usesOf(connection, scope)
      .innerJoin('evidence', (join) =>
        join
          .onRef('evidence.organization', '=', 'evidence_uses.organization')
          .onRef('evidence.sha256', '=', 'evidence_uses.sha256'),
      )
      .select('evidence.sha256')
      .distinct()
      .where('evidence.sha256', 'in', hashes)
      .execute();
    return rows.map(({ sha256 }) => sha256);
  });
}

/** Those of the hashes that are verified. */
export async function verifiedAmong(
  connection: Connection,
  { organization }: ServerScope,
  hashes: readonly Sha256[],
): Promise<Sha256[]> {
  return inBatches(hashes, async (batch) => {
    const found = connection.selectFrom('evidence').select('sha256').where('organization', '=', organization);
    return (await found.where('sha256', 'in', batch).execute()).map(({ sha256 }) => sha256);
  });
}

/** The visits whose journals mention this hash. */
export async function visitsUsing(
  connection: Connection,
  { organization }: ServerScope,
  sha256: Sha256,
): Promise<Id[]> {
  const uses = connection.selectFrom('evidence_uses').select('visit').distinct();
  const rows = await uses.where('organization', '=', organization).where('sha256', '=', sha256).execute();
  return rows.map(({ visit }) => visit);
}

function usesOf(connection: Connection, { organization, person }: ShopperScope) {
  return connection
    .selectFrom('evidence_uses')
    .innerJoin('journals', (join) =>
      join
        .onRef('journals.organization', '=', 'evidence_uses.organization')
        .onRef('journals.id', '=', 'evidence_uses.journal'),
    )
    .where('evidence_uses.organization', '=', organization)
    .where('journals.member', '=', person);
}

async function inBatches<T>(
  hashes: readonly Sha256[],
  find: (batch: Sha256[]) => Promise<T[]>,
): Promise<T[]> {
  const distinct = [...new Set(hashes)];
  const found: T[] = [];
  for (let from = 0; from < distinct.length; from += BATCH) {
    found.push(...(await find(distinct.slice(from, from + BATCH))));
  }
  return found;
}
