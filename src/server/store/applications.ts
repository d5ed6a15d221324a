import type { Selectable } from 'kysely';
import type { Id } from '#domain/ids.ts';
import { ApplicationPage, ApplicationSaid, type ApplicationState } from '#domain/person/application.ts';
import type { CoordinatorScope, Scope } from '#domain/scope.ts';
import { Locale } from '#domain/text-schema.ts';
import type { ApplicationRow, ApplicationsAsked } from '#protocol/api/applications.ts';
import { holding } from '../listing/holding.ts';
import { type KeysetPage, keysetPage, keysOf } from '../listing/keyset.ts';
import { Problem } from '../problem.ts';
import type { Connection, Database } from './database.ts';
import { holdRows } from './database.ts';
import type { ApplicationTable } from './schema.ts';

type Within = Pick<Scope, 'organization'>;

/** The page by which people apply. */
export interface KeptPage {
  readonly organization: Id;
  readonly token: string;
  readonly isOpen: boolean;
  readonly page: ApplicationPage;
  readonly revision: number;
}

/** An organization's page, or the one with this address, whosever it is. */
export async function keptPage(
  connection: Connection,
  by: { readonly organization: Id } | { readonly token: string },
): Promise<KeptPage | undefined> {
  const pages = connection.selectFrom('application_pages').selectAll();
  const row = await ('token' in by
    ? pages.where('token', '=', by.token)
    : pages.where('organization', '=', by.organization)
  ).executeTakeFirst();
  if (!row) return undefined;
  const { organization, token, is_open, page, revision } = row;
  return {
    organization,
    token,
    isOpen: is_open === 1,
    page: ApplicationPage.parse(JSON.parse(page)),
    revision,
  };
}

/** Keeps it over the revision that was looked at. Throws `stale` where there is another one by now. */
export async function keepPage(
  connection: Connection,
  { organization, person }: CoordinatorScope,
  { token, isOpen, page, revision }: Omit<KeptPage, 'organization'>,
  at: number,
): Promise<void> {
  const columns = {
    token,
    is_open: isOpen ? 1 : 0,
    page: JSON.stringify(page),
    revision: revision + 1,
    changed_by: person,
    changed_at: at,
  };
  const { numInsertedOrUpdatedRows } = await connection
    .insertInto('application_pages')
    .values({ organization, ...columns })
    .onConflict((conflict) =>
      conflict.column('organization').doUpdateSet(columns).where('application_pages.revision', '=', revision),
    )
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw new Problem('stale');
}

type NewRow = Pick<ApplicationTable, 'id' | 'name' | 'email' | 'locale' | 'applied_at'> & {
  readonly said: ApplicationSaid;
};

/** Keeps what someone sent. */
export async function addApplication(
  connection: Connection,
  { organization }: Within,
  { said, ...row }: NewRow,
): Promise<void> {
  await connection
    .insertInto('applications')
    .values({ organization, ...row, said: JSON.stringify(said), state: 'open' })
    .execute();
}

/** How many applications wait for an answer: of everyone, or from one address. */
export async function openApplications(
  connection: Connection,
  { organization }: Within,
  email?: string,
): Promise<number> {
  const open = connection
    .selectFrom('applications')
    .select(({ fn }) => fn.countAll<number | string>().as('count'))
    .where('organization', '=', organization)
    .where('state', '=', 'open');
  const { count } = await (email === undefined
    ? open
    : open.where('email', '=', email)
  ).executeTakeFirstOrThrow();
  return Number(count);
}

/** A page of applications in one state, latest first. */
export async function applicationPage(
  connection: Connection,
  { organization }: CoordinatorScope,
  { state = 'open', q, after, limit = 50 }: ApplicationsAsked,
): Promise<KeysetPage<ApplicationRow>> {
  const order = {
    name: 'applied-desc',
    by: 'applications.applied_at',
    id: 'applications.id',
    direction: 'desc',
  } as const;
  const words = q?.trim() ?? '';
  let found = connection
    .selectFrom('applications')
    .leftJoin('members', (join) =>
      join
        .onRef('members.organization', '=', 'applications.organization')
        .onRef('members.id', '=', 'applications.decided_by'),
    )
    .selectAll('applications')
    .select('members.name as decider')
    .select(keysOf(order))
    .where('applications.organization', '=', organization)
    .where('applications.state', '=', state);
  if (words) found = found.where(holding(['applications.name', 'applications.email'], words));
  const page = await keysetPage(found, order, { after, limit });
  return { rows: page.rows.map(rowFrom), after: page.after };
}

function rowFrom({
  decider,
  ...row
}: Selectable<ApplicationTable> & { readonly decider: string | null }): ApplicationRow {
  const { id, name, email, locale, state, words } = row;
  return {
    ...{ id, name, email, state, words },
    locale: Locale.parse(locale),
    said: ApplicationSaid.parse(JSON.parse(row.said)),
    appliedAt: Number(row.applied_at),
    decidedAt: row.decided_at === null ? null : Number(row.decided_at),
    decidedBy: decider,
  };
}

/** One of them, held until the transaction ends. */
export async function heldApplication(
  database: Database,
  connection: Connection,
  { organization }: Within,
  id: Id,
): Promise<Pick<ApplicationTable, 'name' | 'email' | 'locale' | 'state'> | undefined> {
  return connection
    .selectFrom('applications')
    .select(['name', 'email', 'locale', 'state'])
    .where('organization', '=', organization)
    .where('id', '=', id)
    .modifyEnd(holdRows(database))
    .executeTakeFirst();
}

/** Writes down what was decided. */
export async function decideApplication(
  connection: Connection,
  { organization, person }: CoordinatorScope,
  id: Id,
  decided: { readonly state: ApplicationState; readonly words: string | null; readonly at: number },
): Promise<void> {
  const { state, words, at } = decided;
  await connection
    .updateTable('applications')
    .set({ state, words, decided_by: person, decided_at: at })
    .where('organization', '=', organization)
    .where('id', '=', id)
    .execute();
}

/** What someone said who applied from this address and was accepted, the last time. */
export async function acceptedSaid(
  connection: Connection,
  { organization }: Within,
  email: string,
): Promise<{ said: ApplicationSaid; by: Id } | undefined> {
  const row = await connection
    .selectFrom('applications')
    .select(['said', 'decided_by'])
    .where('organization', '=', organization)
    .where('email', '=', email)
    .where('state', '=', 'accepted')
    .orderBy('decided_at', 'desc')
    .executeTakeFirst();
  if (!row || row.decided_by === null) return undefined;
  return { said: ApplicationSaid.parse(JSON.parse(row.said)), by: row.decided_by };
}

/** Deletes one. Gives whether it was there. */
export async function dropApplication(
  connection: Connection,
  { organization }: Within,
  id: Id,
): Promise<boolean> {
  const { numDeletedRows } = await connection
    .deleteFrom('applications')
    .where('organization', '=', organization)
    .where('id', '=', id)
    .executeTakeFirst();
  return numDeletedRows > 0n;
}
