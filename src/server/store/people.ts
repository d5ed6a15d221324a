import { randomUUID } from 'node:crypto';
import { type Selectable, sql } from 'kysely';
import * as z from 'zod/mini';
import type { Id } from '#domain/ids.ts';
import {
  type CoordinatorScope,
  type OwnerScope,
  type Role,
  reachesStore,
  type Scope,
  type ShopperScope,
} from '#domain/scope.ts';
import { Locale } from '#domain/text-schema.ts';
import type { Me } from '#protocol/api/views.ts';
import { type Connection, type Database, holdRows } from './database.ts';
import { chosenIn, keptRegions, reachesOf, type StoreReach } from './reach.ts';
import type { MemberTable } from './schema.ts';

export interface NewMember {
  readonly organization: Id;
  readonly userId: string;
  readonly role: Role;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
  readonly stores: StoreReach;
  /** None unless given. */
  readonly regions?: readonly string[];
  readonly createdAt: number;
}

/** A member as requests know them. */
export interface KnownMember {
  readonly scope: Scope;
  readonly locale: Locale;
}

/** The member that a signed-in user is. Without a scope, as the next: they are what makes one. */
export async function memberOfUser(connection: Connection, userId: string): Promise<KnownMember | undefined> {
  const member = await connection
    .selectFrom('members')
    .selectAll()
    .where('user_id', '=', userId)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
  return member && knownNow(connection, member);
}

/** A member by their id, unless they are deactivated. */
export async function memberById(
  connection: Connection,
  organization: Id,
  id: Id,
): Promise<KnownMember | undefined> {
  const member = await connection
    .selectFrom('members')
    .selectAll()
    .where('organization', '=', organization)
    .where('id', '=', id)
    .where('deactivated_at', 'is', null)
    .executeTakeFirst();
  return member && knownNow(connection, member);
}

/** The shopper that a user was, where they are deactivated: their phone may still hold work. */
export async function deactivatedShopper(
  connection: Connection,
  userId: string,
): Promise<ShopperScope | undefined> {
  const member = await connection
    .selectFrom('members')
    .select(['id', 'organization'])
    .where('user_id', '=', userId)
    .where('role', '=', 'shopper')
    .where('deactivated_at', 'is not', null)
    .executeTakeFirst();
  return member && { organization: member.organization, person: member.id, role: 'shopper', stores: [] };
}

type Known = Selectable<Pick<MemberTable, 'id' | 'organization' | 'role' | 'stores' | 'regions' | 'locale'>>;
type SessionMember = Known & {
  readonly token: string;
  readonly expiresAt: string | Date;
};

/** Whose a session is, and when it ends, in milliseconds since 1970 UTC. */
export interface SessionOfMember {
  readonly member: KnownMember;
  readonly endsAt: number;
}

/** The members whose sessions have these tokens, by token; those that are none any more are left out. */
export async function membersOfSessions(
  connection: Connection,
  tokens: readonly string[],
): Promise<ReadonlyMap<string, SessionOfMember>> {
  const { rows } =
    await sql<SessionMember>`select members.id, members.organization, members.role, members.stores, members.regions, members.locale,
    "session"."token", "session"."expiresAt" from "session" join members on members.user_id = "session"."userId"
    where "session"."token" in (${sql.join(tokens)}) and members.deactivated_at is null`.execute(connection);
  const reaches = await reachesOf(connection, rows);
  return new Map(
    rows.map((row, index) => [
      row.token,
      { member: knownMember(row, reaches[index] ?? []), endsAt: new Date(row.expiresAt).getTime() },
    ]),
  );
}

async function knownNow(connection: Connection, row: Known): Promise<KnownMember> {
  const [stores = []] = await reachesOf(connection, [row]);
  return knownMember(row, stores);
}

function knownMember({ id, organization, role, locale }: Known, stores: StoreReach): KnownMember {
  return { scope: { organization, person: id, role, stores }, locale: Locale.parse(locale) };
}

/** The caller as they are shown to themselves. */
export async function me(connection: Connection, scope: Scope): Promise<Me> {
  const row = await connection
    .selectFrom('members')
    .innerJoin('organizations', 'organizations.id', 'members.organization')
    .select(['members.name', 'members.email', 'members.locale', 'organizations.name as organization'])
    .where('members.organization', '=', scope.organization)
    .where('members.id', '=', scope.person)
    .executeTakeFirstOrThrow();
  return {
    person: { id: scope.person, name: row.name, email: row.email },
    role: scope.role,
    locale: Locale.parse(row.locale),
    organization: { id: scope.organization, name: row.organization },
  };
}

/** Holds a shopper until the transaction ends: what is decided by all that they have taken is decided one at a time. */
export async function holdShopper(
  database: Database,
  connection: Connection,
  { organization, person }: Pick<Scope, 'organization' | 'person'>,
): Promise<void> {
  await connection
    .selectFrom('members')
    .select('id')
    .where('organization', '=', organization)
    .where('id', '=', person)
    .modifyEnd(holdRows(database))
    .execute();
}

/** Everyone in the organization, by name. */
export async function people(connection: Connection, scope: CoordinatorScope) {
  const rows = await connection
    .selectFrom('members')
    .select(['id', 'name', 'email', 'role', 'stores', 'regions', 'qualifications', 'deactivated_at'])
    .where('organization', '=', scope.organization)
    .orderBy('name')
    .orderBy('id')
    .execute();
  return rows.map(({ deactivated_at, regions: _, ...row }) => ({
    ...row,
    isActive: deactivated_at === null,
    stores: chosenIn(row),
    qualifications: readQualifications(row),
  }));
}

const Names = z.array(z.string());

/** What of that column someone holds, by name. */
export function readQualifications({ qualifications }: Pick<MemberTable, 'qualifications'>): string[] {
  return qualifications === null ? [] : Names.parse(JSON.parse(qualifications));
}

/** What the shopper holds, by name. */
export async function qualificationsOf(
  connection: Connection,
  { organization, person }: ShopperScope,
): Promise<string[]> {
  const row = await connection
    .selectFrom('members')
    .select('qualifications')
    .where('organization', '=', organization)
    .where('id', '=', person)
    .executeTakeFirstOrThrow();
  return readQualifications(row);
}

/** Sets what a shopper of the organization holds. Gives whether there is such a shopper. */
export async function setQualifications(
  connection: Connection,
  { organization }: CoordinatorScope,
  person: Id,
  names: readonly string[],
): Promise<boolean> {
  const { numUpdatedRows } = await connection
    .updateTable('members')
    .set({ qualifications: JSON.stringify(names) })
    .where('organization', '=', organization)
    .where('id', '=', person)
    .where('role', '=', 'shopper')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** Sets which stores an owner of the organization sees, and the stores of which regions. Gives whether there is such an owner. */
export async function setReach(
  connection: Connection,
  { organization }: CoordinatorScope,
  person: Id,
  { stores, regions }: { readonly stores: StoreReach; readonly regions: readonly string[] },
): Promise<boolean> {
  const { numUpdatedRows } = await connection
    .updateTable('members')
    .set({ stores: JSON.stringify(stores), regions: keptRegions(regions) })
    .where('organization', '=', organization)
    .where('id', '=', person)
    .where('role', '=', 'owner')
    .executeTakeFirst();
  return numUpdatedRows > 0n;
}

/** A shopper as far as rules about them go, but for where they were. */
export interface HoldingShopper {
  readonly id: Id;
  readonly name: string;
  readonly qualifications: string[];
  /** Where they may never go: a store's id, or a client's name. */
  readonly conflicts: string[];
}

/** All shoppers who work for the organization with what they hold, by name. */
export async function shoppersHolding(
  connection: Connection,
  { organization }: Pick<Scope, 'organization'>,
): Promise<HoldingShopper[]> {
  const rows = await connection
    .selectFrom('members')
    .leftJoin('shopper_profiles', (join) =>
      join
        .onRef('shopper_profiles.organization', '=', 'members.organization')
        .onRef('shopper_profiles.member', '=', 'members.id'),
    )
    .select(['members.id', 'members.name', 'members.qualifications', 'shopper_profiles.conflicts'])
    .where('members.organization', '=', organization)
    .where('members.role', '=', 'shopper')
    .where('members.deactivated_at', 'is', null)
    .orderBy('members.name')
    .orderBy('members.id')
    .execute();
  return rows.map(({ conflicts, ...row }) => ({
    ...row,
    qualifications: readQualifications(row),
    conflicts: conflicts === null ? [] : Names.parse(JSON.parse(conflicts)),
  }));
}

/** Owners of the caller's stores, themselves too, by name. Of owners whose stores are others' nothing is said. */
export async function ownersOfStores(connection: Connection, scope: OwnerScope): Promise<string[]> {
  const rows = await connection
    .selectFrom('members')
    .select(['name', 'organization', 'stores', 'regions'])
    .where('organization', '=', scope.organization)
    .where('role', '=', 'owner')
    .where('deactivated_at', 'is', null)
    .orderBy('name')
    .execute();
  const reaches = await reachesOf(connection, rows);
  const isOne = (stores: StoreReach) =>
    stores === 'all' || stores.some((store) => reachesStore(scope, store));
  return [...new Set(rows.filter((_, index) => isOne(reaches[index] ?? [])).map(({ name }) => name))];
}

/** Someone whom the server writes to by itself. */
export interface Recipient {
  readonly id: Id;
  readonly name: string;
  readonly email: string;
  readonly locale: Locale;
}

/** That person of the organization, to write to; nobody where there is none who works here. */
export async function recipient(
  connection: Connection,
  { organization }: Pick<Scope, 'organization'>,
  person: Id,
): Promise<Recipient[]> {
  const rows = await recipients(connection, organization).where('id', '=', person).execute();
  return rows.map(asRecipient);
}

/** All shoppers who work for the organization, to write to. */
export async function shoppersOf(
  connection: Connection,
  { organization }: Pick<Scope, 'organization'>,
): Promise<Recipient[]> {
  const rows = await recipients(connection, organization).where('role', '=', 'shopper').execute();
  return rows.map(asRecipient);
}

function recipients(connection: Connection, organization: Id) {
  return connection
    .selectFrom('members')
    .select(['id', 'name', 'email', 'locale'])
    .where('organization', '=', organization)
    .where('deactivated_at', 'is', null);
}

function asRecipient({ locale, ...row }: Pick<MemberTable, 'id' | 'name' | 'email' | 'locale'>): Recipient {
  return { ...row, locale: Locale.parse(locale) };
}

/** Whether that is one of the organization's shoppers. */
export async function isShopper(
  connection: Connection,
  scope: CoordinatorScope,
  person: Id,
): Promise<boolean> {
  const found = await connection
    .selectFrom('members')
    .select('id')
    .where('organization', '=', scope.organization)
    .where('id', '=', person)
    .where('role', '=', 'shopper')
    .executeTakeFirst();
  return found !== undefined;
}

/** Whether someone of the organization has that e-mail address. */
export async function isMember(
  connection: Connection,
  scope: CoordinatorScope,
  email: string,
): Promise<boolean> {
  const found = await connection
    .selectFrom('members')
    .select('id')
    .where('organization', '=', scope.organization)
    .where('email', '=', email.toLowerCase())
    .executeTakeFirst();
  return found !== undefined;
}

/** Adds a member and gives their id. */
export async function addMember(connection: Connection, member: NewMember): Promise<Id> {
  const { userId, createdAt, stores, regions = [], email, ...rest } = member;
  const id = randomUUID();
  await connection
    .insertInto('members')
    .values({
      ...rest,
      id,
      user_id: userId,
      email: email.toLowerCase(),
      stores: JSON.stringify(stores),
      regions: keptRegions(regions),
      created_at: createdAt,
    })
    .execute();
  return id;
}

/** Adds an organization and gives its id. */
export async function addOrganization(connection: Connection, name: string, createdAt: number): Promise<Id> {
  const id = randomUUID();
  await connection.insertInto('organizations').values({ id, name, created_at: createdAt }).execute();
  return id;
}

/** Whether there is any organization, besides that one where it is named: a fresh installation has none. */
export async function hasOrganization(
  connection: Connection,
  { besides }: { besides?: Id } = {},
): Promise<boolean> {
  const organizations = connection.selectFrom('organizations').select('id').limit(1);
  const found = await (besides === undefined
    ? organizations
    : organizations.where('id', '!=', besides)
  ).executeTakeFirst();
  return found !== undefined;
}

/** What an organization is called: an invitation names it to someone who has no scope yet. */
export async function organizationName(connection: Connection, id: Id): Promise<string> {
  const row = await connection
    .selectFrom('organizations')
    .select('name')
    .where('id', '=', id)
    .executeTakeFirstOrThrow();
  return row.name;
}
