import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope, OwnerScope } from '#domain/scope.ts';
import type { Connection } from './database.ts';

/** Who talks about reports. */
export type Commenter = OwnerScope | CoordinatorScope;

export interface CommentRecord {
  readonly id: Id;
  readonly member: Id;
  readonly by: string;
  readonly role: 'owner' | 'coordinator';
  readonly text: string;
  readonly at: number;
}

/** What was said about a visit, oldest first. The caller has made sure that they may read it. */
export function commentsOf(
  connection: Connection,
  { organization }: Commenter,
  visit: Id,
): Promise<CommentRecord[]> {
  return connection
    .selectFrom('report_comments')
    .innerJoin('members', (join) =>
      join
        .onRef('members.organization', '=', 'report_comments.organization')
        .onRef('members.id', '=', 'report_comments.by_member'),
    )
    .select(['report_comments.id', 'report_comments.by_member as member', 'members.name as by'])
    .select(['report_comments.by_role as role', 'report_comments.body as text', 'report_comments.at'])
    .where('report_comments.organization', '=', organization)
    .where('report_comments.visit', '=', visit)
    .orderBy('report_comments.at')
    .orderBy('report_comments.id')
    .execute();
}

/** Adds what someone says. */
export async function addComment(
  connection: Connection,
  { organization, person, role }: Commenter,
  { id, visit, text, at }: { id: Id; visit: Id; text: string; at: number },
): Promise<void> {
  await connection
    .insertInto('report_comments')
    .values({ organization, id, visit, by_member: person, by_role: role, body: text, at })
    .execute();
}

export interface CommentReader {
  readonly member: Id;
  readonly name: string;
  readonly role: string;
  readonly through: number;
  readonly at: number;
}

/** Who has read how far. */
export function readersOf(
  connection: Connection,
  { organization }: Commenter,
  visit: Id,
): Promise<CommentReader[]> {
  return connection
    .selectFrom('report_comments_read as seen')
    .innerJoin('members', (join) =>
      join.onRef('members.organization', '=', 'seen.organization').onRef('members.id', '=', 'seen.member'),
    )
    .select(['seen.member', 'members.name', 'members.role', 'seen.through', 'seen.at'])
    .where('seen.organization', '=', organization)
    .where('seen.visit', '=', visit)
    .orderBy('members.name')
    .execute();
}

/** Keeps how far someone has read; never less far than before. */
export async function keepRead(
  connection: Connection,
  { organization, person }: Commenter,
  { visit, through, at }: { visit: Id; through: number; at: number },
): Promise<void> {
  await connection
    .insertInto('report_comments_read')
    .values({ organization, visit, member: person, through, at })
    .onConflict((same) =>
      same
        .columns(['organization', 'visit', 'member'])
        .doUpdateSet({ through, at })
        .where('report_comments_read.through', '<', through),
    )
    .execute();
}

/** Published visits at the scope's stores with comments of others that it has not read, those that have waited longest first. */
export async function unreadVisits(
  connection: Connection,
  { organization, person, stores }: Commenter,
  atMost: number,
): Promise<{ visit: Id; store: string; count: number; at: number }[]> {
  if (stores.length === 0) return [];
  let rows = connection
    .selectFrom('report_comments as said')
    .innerJoin('publications', (join) =>
      join
        .onRef('publications.organization', '=', 'said.organization')
        .onRef('publications.visit', '=', 'said.visit'),
    )
    .innerJoin('stores', (join) =>
      join
        .onRef('stores.organization', '=', 'publications.organization')
        .onRef('stores.id', '=', 'publications.store'),
    )
    .leftJoin('report_comments_read as seen', (join) =>
      join
        .onRef('seen.organization', '=', 'said.organization')
        .onRef('seen.visit', '=', 'said.visit')
        .on('seen.member', '=', person),
    )
    .where('said.organization', '=', organization)
    .where('said.by_member', '!=', person)
    .where(({ eb, or, ref }) =>
      or([eb('seen.through', 'is', null), eb('said.at', '>', ref('seen.through'))]),
    );
  if (stores !== 'all') rows = rows.where('publications.store', 'in', stores);
  const found = await rows
    .select(({ fn }) => [
      'said.visit',
      'stores.name as store',
      fn.countAll<number>().as('count'),
      fn.min('said.at').as('at'),
    ])
    .groupBy(['said.visit', 'stores.name'])
    .orderBy('at')
    .limit(atMost)
    .execute();
  return found.map((row) => ({ ...row, count: Number(row.count) }));
}

/** The name of who carried a visit out, for a coordinator; null where nobody did. */
export async function shopperNameOf(
  connection: Connection,
  { organization }: CoordinatorScope,
  visit: Id,
): Promise<string | null> {
  const row = await connection
    .selectFrom('visits')
    .innerJoin('members', (join) =>
      join
        .onRef('members.organization', '=', 'visits.organization')
        .onRef('members.id', '=', 'visits.shopper'),
    )
    .select('members.name')
    .where('visits.organization', '=', organization)
    .where('visits.id', '=', visit)
    .executeTakeFirst();
  return row?.name ?? null;
}
