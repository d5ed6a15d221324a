import * as z from 'zod/mini';
import type { Id } from '#domain/ids.ts';
import type { Scope } from '#domain/scope.ts';
import type { LocalizedText } from '#domain/text.ts';
import { LocalizedText as TitleText } from '#domain/text-schema.ts';
import type { VisitState } from '#domain/visit/states.ts';
import type { Connection } from './database.ts';
import type { CalendarFeedTable } from './schema.ts';

type Within = Pick<Scope, 'organization'>;
/** Whose calendar a link reads. */
export type FeedOf = Pick<CalendarFeedTable, 'kind' | 'subject'>;
export type FeedRow = CalendarFeedTable;

/** The link that there is, without its secret. */
export function feedOf(
  connection: Connection,
  { organization }: Within,
  { kind, subject }: FeedOf,
): Promise<Pick<FeedRow, 'naming' | 'made_at'> | undefined> {
  return connection
    .selectFrom('calendar_feeds')
    .select(['naming', 'made_at'])
    .where('organization', '=', organization)
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .executeTakeFirst();
}

/** Makes a link; one that there was works no more. */
export async function keepFeed(connection: Connection, feed: FeedRow): Promise<void> {
  const { token_sha256, naming, made_at } = feed;
  await connection
    .insertInto('calendar_feeds')
    .values(feed)
    .onConflict((conflict) =>
      conflict.columns(['organization', 'kind', 'subject']).doUpdateSet({ token_sha256, naming, made_at }),
    )
    .execute();
}

/** The link works no more. Where there is none, nothing happens. */
export async function dropFeed(
  connection: Connection,
  { organization }: Within,
  { kind, subject }: FeedOf,
): Promise<void> {
  await connection
    .deleteFrom('calendar_feeds')
    .where('organization', '=', organization)
    .where('kind', '=', kind)
    .where('subject', '=', subject)
    .execute();
}

/** Whose calendar a secret reads. A feed stands for no caller: what it names is all that it reaches. */
export function feedBySecret(connection: Connection, tokenSha256: string): Promise<FeedRow | undefined> {
  return connection
    .selectFrom('calendar_feeds')
    .selectAll()
    .where('token_sha256', '=', tokenSha256)
    .executeTakeFirst();
}

/** A visit as a calendar tells it. */
export interface CalendarVisit {
  readonly id: Id;
  readonly revision: number;
  readonly state: VisitState;
  readonly from: number;
  readonly to: number;
  readonly store: string;
  readonly address: string;
  readonly city: string;
  readonly checklist: string;
  readonly version: number;
}

/** Visits of a shopper or a store in these states whose windows end after an instant, the earliest first. */
export async function calendarVisits(
  connection: Connection,
  { organization, kind, subject }: Pick<FeedRow, 'organization' | 'kind' | 'subject'>,
  { states, after, most }: { states: readonly VisitState[]; after: number; most: number },
): Promise<CalendarVisit[]> {
  return connection
    .selectFrom('visits')
    .innerJoin('stores', (join) =>
      join.onRef('stores.organization', '=', 'visits.organization').onRef('stores.id', '=', 'visits.store'),
    )
    .select(['visits.id', 'visits.revision', 'visits.state', 'visits.checklist'])
    .select('visits.checklist_version as version')
    .select(['visits.window_from as from', 'visits.window_to as to'])
    .select(['stores.name as store', 'stores.address', 'stores.city'])
    .where('visits.organization', '=', organization)
    .where(kind === 'shopper' ? 'visits.shopper' : 'visits.store', '=', subject)
    .where('visits.state', 'in', states)
    .where('visits.window_to', '>', after)
    .orderBy('visits.window_from')
    .orderBy('visits.id')
    .limit(most)
    .execute();
}

const Titled = z.object({ title: TitleText });

/** What the checklists of visits are called, under {@link titleKey}. */
export async function checklistTitles(
  connection: Connection,
  { organization }: Within,
  visits: readonly Pick<CalendarVisit, 'checklist'>[],
): Promise<ReadonlyMap<string, LocalizedText>> {
  if (visits.length === 0) return new Map();
  const rows = await connection
    .selectFrom('checklists')
    .select(['id as checklist', 'version', 'body'])
    .where('organization', '=', organization)
    .where('id', 'in', [...new Set(visits.map(({ checklist }) => checklist))])
    .execute();
  return new Map(rows.map((row) => [titleKey(row), Titled.parse(JSON.parse(row.body)).title]));
}

/** One version of a checklist, by name. */
export function titleKey({ checklist, version }: Pick<CalendarVisit, 'checklist' | 'version'>): string {
  return `${checklist} ${version}`;
}
