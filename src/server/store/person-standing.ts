import { type Selectable, sql } from 'kysely';
import type { Id } from '#domain/ids.ts';
import { openStates, type PersonStep } from '#domain/person/standing.ts';
import type { CoordinatorScope, Scope } from '#domain/scope.ts';
import type { PersonStepView } from '#protocol/api/standing.ts';
import { type Connection, type Database, holdRows } from './database.ts';
import type { MemberTable } from './schema.ts';
import type { VisitRecord } from './visits.ts';

type Within = Pick<Scope, 'organization'>;

export type MemberRow = Pick<
  Selectable<MemberTable>,
  'id' | 'user_id' | 'role' | 'name' | 'email' | 'qualifications' | 'deactivated_at' | 'erased_at'
>;

/** Someone as far as their place here goes. */
export function memberAt(connection: Connection, scope: Within, person: Id): Promise<MemberRow | undefined> {
  return members(connection, scope, person).executeTakeFirst();
}

/** The same, held until the transaction ends: nothing is taken or given meanwhile. */
export function heldMember(
  database: Database,
  connection: Connection,
  scope: Within,
  person: Id,
): Promise<MemberRow | undefined> {
  return members(connection, scope, person).modifyEnd(holdRows(database)).executeTakeFirst();
}

function members(connection: Connection, { organization }: Within, person: Id) {
  return connection
    .selectFrom('members')
    .select(['id', 'user_id', 'role', 'name', 'email', 'qualifications', 'deactivated_at', 'erased_at'])
    .where('organization', '=', organization)
    .where('id', '=', person);
}

/** Sets since when someone works here no more; `null`: they do again. */
export async function setDeactivated(
  connection: Connection,
  { organization }: Within,
  person: Id,
  at: number | null,
): Promise<void> {
  await connection
    .updateTable('members')
    .set({ deactivated_at: at })
    .where('organization', '=', organization)
    .where('id', '=', person)
    .execute();
}

/** Whether a shopper may be given a visit: they are one of the organization's, and not deactivated. */
export async function canBeGiven(
  connection: Connection,
  { organization }: Within,
  person: Id,
): Promise<boolean> {
  const found = await connection
    .selectFrom('members')
    .select('id')
    .where('organization', '=', organization)
    .where('id', '=', person)
    .where('role', '=', 'shopper')
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
  return found !== undefined;
}

/** Visits that wait for someone, earliest window first. */
export function openVisitsOf(
  connection: Connection,
  { organization }: Within,
  person: Id,
): Promise<VisitRecord[]> {
  return connection
    .selectFrom('visits')
    .selectAll()
    .where('organization', '=', organization)
    .where('shopper', '=', person)
    .where('state', 'in', [...openStates])
    .orderBy('window_from')
    .orderBy('id')
    .execute();
}

interface StepTaken {
  readonly step: PersonStep;
  readonly reason: string | null;
  readonly at: number;
}

/** Writes down what was done, behind what was done before. The person is held. */
export async function addPersonStep(
  connection: Connection,
  { organization, person: by }: CoordinatorScope,
  member: Id,
  taken: StepTaken,
): Promise<void> {
  const { most } = await connection
    .selectFrom('person_steps')
    .select(({ fn }) => fn.max<number | null>('nr').as('most'))
    .where('organization', '=', organization)
    .where('member', '=', member)
    .executeTakeFirstOrThrow();
  await connection
    .insertInto('person_steps')
    .values({ organization, member, nr: (most ?? 0) + 1, by_member: by, ...taken })
    .execute();
}

/** What was done about someone's place here, latest first. */
export async function personStepsOf(
  connection: Connection,
  { organization }: Within,
  person: Id,
): Promise<PersonStepView[]> {
  const rows = await connection
    .selectFrom('person_steps')
    .innerJoin('members', (join) =>
      join
        .onRef('members.organization', '=', 'person_steps.organization')
        .onRef('members.id', '=', 'person_steps.by_member'),
    )
    .select(['step', 'reason', 'at', 'members.name as by'])
    .where('person_steps.organization', '=', organization)
    .where('person_steps.member', '=', person)
    .orderBy('nr', 'desc')
    .execute();
  return rows.map(({ at, ...row }) => ({ ...row, at: Number(at) }));
}

/** How many were erased so far. The organization is held: two at once would be called alike. */
export async function countErased(
  database: Database,
  connection: Connection,
  { organization }: Within,
): Promise<number> {
  await connection
    .selectFrom('organizations')
    .select('id')
    .where('id', '=', organization)
    .modifyEnd(holdRows(database))
    .execute();
  const { erased } = await connection
    .selectFrom('members')
    .select(({ fn }) => fn.count<number | string>('id').as('erased'))
    .where('organization', '=', organization)
    .where('erased_at', 'is not', null)
    .executeTakeFirstOrThrow();
  return Number(erased);
}

/** Someone's sessions end: what they opened is closed. better-auth's tables are none of ours to Kysely's types. */
export async function dropSessions(connection: Connection, user: string): Promise<void> {
  await sql`delete from ${sql.table('session')} where ${sql.ref('userId')} = ${user}`.execute(connection);
}

/** The session with this token ends. */
export async function dropSession(connection: Connection, token: string): Promise<void> {
  await sql`delete from ${sql.table('session')} where ${sql.ref('token')} = ${token}`.execute(connection);
}
