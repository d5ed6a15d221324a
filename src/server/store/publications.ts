import { sql } from 'kysely';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope, OwnerScope } from '#domain/scope.ts';
import { Score } from '#domain/scoring/score.ts';
import { ReportView } from '#protocol/api/views.ts';
import type { Connection } from './database.ts';
import { picturesAmong, verifiedAmong } from './evidence.ts';
import { asServer } from './journals.ts';

/** A published visit as lists need it; `visitedAt` is when it took place. */
export interface Publication {
  readonly visit: Id;
  readonly store: Id;
  readonly publishedAt: number;
  readonly visitedAt: number;
  readonly percentage: number | null;
  readonly percentageBefore: number | null;
  readonly verdict: Score['verdict'];
  readonly speed: number | null;
  readonly quality: number | null;
  readonly checklistTitle: string;
}

/** Freezes what the owner sees from now on. */
export async function addPublication(
  connection: Connection,
  { organization }: CoordinatorScope,
  publication: Publication,
  body: ReportView,
): Promise<void> {
  await connection
    .insertInto('publications')
    .values({
      organization,
      visit: publication.visit,
      store: publication.store,
      published_at: publication.publishedAt,
      visited_at: publication.visitedAt,
      percentage: publication.percentage,
      percentage_before: publication.percentageBefore,
      verdict: publication.verdict,
      speed: publication.speed,
      quality: publication.quality,
      checklist_title: publication.checklistTitle,
      body: JSON.stringify(body),
    })
    .execute();
}

/** Takes a visit out of the owner's sight. */
export async function removePublication(
  connection: Connection,
  { organization }: CoordinatorScope,
  visit: Id,
): Promise<void> {
  await connection
    .deleteFrom('publications')
    .where('organization', '=', organization)
    .where('visit', '=', visit)
    .execute();
}

/** Where a page of publications ended: the next one begins behind it. */
export interface PublicationPlace {
  readonly visitedAt: number;
  readonly visit: Id;
}

export interface PublicationPage {
  readonly store?: Id | undefined;
  readonly after?: PublicationPlace | null;
  readonly limit?: number;
}

/** Published visits of the owner's stores, newest first. */
export async function publications(
  connection: Connection,
  scope: OwnerScope,
  { store, after, limit }: PublicationPage = {},
): Promise<Publication[]> {
  if (reachesNothing(scope)) return [];
  let page = reached(connection, scope);
  if (store) page = page.where('store', '=', store);
  if (after) {
    page = page.where(({ eb, refTuple, tuple }) =>
      eb(refTuple('visited_at', 'visit'), '<', tuple(after.visitedAt, after.visit)),
    );
  }
  if (limit) page = page.limit(limit);
  // Of some stores among all, theirs are put in order: going through all visits in their order, few of them would be theirs.
  const by = scope.stores === 'all' || store ? sql<number>`visited_at` : sql<number>`visited_at + 0`;
  const rows = await page.select(listed).orderBy(by, 'desc').orderBy('visit', 'desc').execute();
  return rows.map((row) => ({ ...row, verdict: Score.shape.verdict.parse(row.verdict) }));
}

/** How many published visits each of some stores has. */
export async function publishedCounts(
  connection: Connection,
  scope: OwnerScope,
  stores: readonly Id[],
): Promise<ReadonlyMap<Id, number>> {
  if (reachesNothing(scope) || stores.length === 0) return new Map();
  const rows = await reached(connection, scope)
    .select(({ fn }) => ['store', fn.countAll<number>().as('visits')])
    .where('store', 'in', stores)
    .groupBy('store')
    .execute();
  return new Map(rows.map(({ store, visits }) => [store, Number(visits)]));
}

/** The latest published visits of each of some stores, so many of each, the newest first. */
export async function latestOfStores(
  connection: Connection,
  scope: OwnerScope,
  stores: readonly Id[],
  ofEach: number,
): Promise<Publication[]> {
  if (reachesNothing(scope) || stores.length === 0) return [];
  const { organization } = scope;
  // Up to where each one's latest go: of those before that none is read.
  const since = sql<number>`coalesce((select visited_at from publications as older
    where older.organization = ${organization} and older.store = places.id
    order by older.visited_at desc limit 1 offset ${sql.lit(ofEach - 1)}), 0)`;
  const rows = await reached(connection, scope)
    .innerJoin('stores as places', (join) =>
      join
        .onRef('places.id', '=', 'publications.store')
        .on('places.organization', '=', organization)
        .on('publications.visited_at', '>=', since),
    )
    .select(listed)
    .where('places.id', 'in', stores)
    .execute();
  // Sorted here: asked for it, the database would go through all visits in that order instead of those of these stores.
  return rows
    .map((row) => ({ ...row, verdict: Score.shape.verdict.parse(row.verdict) }))
    .toSorted((a, b) => b.visitedAt - a.visitedAt || (a.visit < b.visit ? 1 : -1));
}

/** One published report, as it was frozen, but for photos: those that arrived or were looked at since are shown so. */
export async function publishedReport(
  connection: Connection,
  scope: OwnerScope | CoordinatorScope,
  visit: Id,
): Promise<ReportView | undefined> {
  if (reachesNothing(scope)) return undefined;
  const row = await reached(connection, scope).select('body').where('visit', '=', visit).executeTakeFirst();
  return row && withArrivals(connection, scope, ReportView.parse(JSON.parse(row.body)));
}

async function withArrivals(
  connection: Connection,
  scope: OwnerScope | CoordinatorScope,
  report: ReportView,
): Promise<ReportView> {
  const awaited = report.evidence.filter(({ verified }) => !verified).map(({ sha256 }) => sha256);
  const arrived = new Set(await verifiedAmong(connection, asServer(scope), awaited));
  const all = report.evidence.map(({ sha256 }) => sha256);
  const pictures = await picturesAmong(connection, asServer(scope), all);
  const evidence = report.evidence.map((one) => {
    const picture = pictures.get(one.sha256) ?? one.picture;
    return {
      ...one,
      verified: one.verified || arrived.has(one.sha256),
      ...(picture ? { picture } : {}),
    };
  });
  return { ...report, evidence };
}

/** A visit as it is published, in short; undefined where it is not, or is not the caller's. */
export async function publicationOf(
  connection: Connection,
  scope: OwnerScope | CoordinatorScope,
  visit: Id,
): Promise<Pick<Publication, 'publishedAt' | 'percentage'> | undefined> {
  if (reachesNothing(scope)) return undefined;
  return reached(connection, scope)
    .select(['published_at as publishedAt', 'percentage'])
    .where('visit', '=', visit)
    .executeTakeFirst();
}

/** Which of these visits have a published report that the caller reaches. */
export async function arePublished(
  connection: Connection,
  scope: OwnerScope | CoordinatorScope,
  visits: readonly Id[],
): Promise<ReadonlySet<Id>> {
  if (reachesNothing(scope) || visits.length === 0) return new Set();
  const rows = await reached(connection, scope).select('visit').where('visit', 'in', visits).execute();
  return new Set(rows.map(({ visit }) => visit));
}

const listed = [
  'visit',
  'store',
  'published_at as publishedAt',
  'visited_at as visitedAt',
  'percentage',
  'percentage_before as percentageBefore',
  'verdict',
  'speed',
  'quality',
  'checklist_title as checklistTitle',
] as const;

function reachesNothing({ stores }: OwnerScope | CoordinatorScope): boolean {
  return stores !== 'all' && stores.length === 0;
}

function reached(connection: Connection, { organization, stores }: OwnerScope | CoordinatorScope) {
  const all = connection.selectFrom('publications').where('publications.organization', '=', organization);
  return stores === 'all' ? all : all.where('store', 'in', stores);
}
