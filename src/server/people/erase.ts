import { sql } from 'kysely';
import type { Id } from '#domain/ids.ts';
import { pseudonymOf } from '#domain/person/standing.ts';
import type { Scope } from '#domain/scope.ts';
import type { Erasure } from '#protocol/api/standing.ts';
import { Problem } from '../problem.ts';
import type { Connection } from '../store/database.ts';
import { addPersonStep, countErased, type MemberRow } from '../store/person-standing.ts';
import type { MoveDeps } from '../visits/move.ts';
import type { CoordinatorDesk } from '../visits/rows.ts';
import { deactivate, freeVisits, otherMember } from './deactivate.ts';

/**
 * Takes away for good what says who someone is, and gives what they are called from then on. Visits, reports, evidence, pay and
 * scores stay, and what they decided and wrote as part of the work, under that name. What a shopper's phone still sends is kept aside
 * under it too (`auth/`, `ingest/standing.ts`). As nobody erases themselves, a coordinator is always left.
 * Throws `not-found`, `not-yours` for oneself, `bad-input` where the name is not theirs.
 */
export async function erasePerson(
  deps: MoveDeps,
  desk: CoordinatorDesk,
  { person, name: typed }: Erasure,
): Promise<{ name: string }> {
  await deps.database.transaction().execute(async (connection) => {
    const { name } = await otherMember(deps, connection, desk, person);
    if (typed.trim() !== name.trim()) throw new Problem('bad-input', 'name');
  });
  await deactivate(deps, desk, { person, visits: 'free' });
  await freeVisits(deps, desk, { person, as: 'erased' });
  return deps.database.transaction().execute(async (connection) => {
    const nr = (await countErased(deps.database, connection, desk.scope)) + 1;
    const member = await otherMember(deps, connection, desk, person);
    const name = pseudonymOf(member.role, nr);
    await forgetSignIn(connection, member, name);
    await forgetWhatIsKnown(connection, desk.scope, member);
    await forgetWords(connection, desk.scope, person);
    await renameWhoActs(connection, desk.scope, member, name);
    await rename(connection, desk.scope, { person, name, at: deps.now() });
    await addPersonStep(connection, desk.scope, person, { step: 'erased', reason: null, at: deps.now() });
    return { name };
  });
}

/** An address that no mail can reach (RFC 2606), and nobody else's. */
const addressOf = (person: Id) => `${person}@erased.invalid`;

async function rename(
  connection: Connection,
  { organization }: Pick<Scope, 'organization'>,
  { person, name, at }: { person: Id; name: string; at: number },
): Promise<void> {
  await connection
    .updateTable('members')
    .set({ name, email: addressOf(person), locale: 'en', qualifications: null, erased_at: at })
    .where('organization', '=', organization)
    .where('id', '=', person)
    .execute();
}

/**
 * The password goes, and with it every way in. The user's row stays, since the member's points to it, and so do the sessions, which
 * have let nobody in since the deactivation: by them what a phone still holds is known to be this person's. better-auth's tables are
 * none of ours to Kysely's types.
 */
async function forgetSignIn(
  connection: Connection,
  { id, user_id: user, email }: MemberRow,
  name: string,
): Promise<void> {
  const [userId, userAgent, ipAddress] = [sql.ref('userId'), sql.ref('userAgent'), sql.ref('ipAddress')];
  await sql`delete from ${sql.table('account')} where ${userId} = ${user}`.execute(connection);
  await sql`delete from ${sql.table('verification')} where ${sql.ref('identifier')} in (${email}, ${user})
    or ${sql.ref('value')} in (${email}, ${user})`.execute(connection);
  await sql`update ${sql.table('session')} set ${userAgent} = null, ${ipAddress} = null
    where ${userId} = ${user}`.execute(connection);
  await sql`update ${sql.table('user')} set ${sql.ref('name')} = ${name}, ${sql.ref('email')} = ${addressOf(id)},
    ${sql.ref('image')} = null where ${sql.ref('id')} = ${user}`.execute(connection);
}

async function forgetWhatIsKnown(
  connection: Connection,
  { organization }: Pick<Scope, 'organization'>,
  { id, email }: MemberRow,
): Promise<void> {
  for (const table of ['shopper_profiles', 'push_subscriptions', 'digests', 'access'] as const)
    await connection
      .deleteFrom(table)
      .where('organization', '=', organization)
      .where('member', '=', id)
      .execute();
  for (const table of ['links', 'applications'] as const)
    await connection
      .deleteFrom(table)
      .where('organization', '=', organization)
      .where(({ fn }) => fn<string>('lower', ['email']), '=', email.toLowerCase())
      .execute();
  await connection
    .deleteFrom('calendar_feeds')
    .where('organization', '=', organization)
    .where('kind', '=', 'shopper')
    .where('subject', '=', id)
    .execute();
  await connection
    .updateTable('held_by_phones')
    .set({ phone: null })
    .where('organization', '=', organization)
    .where('member', '=', id)
    .execute();
}

/** What they wrote of themselves beside the work, and what others wrote of them: why a visit was declined, why they went. */
async function forgetWords(
  connection: Connection,
  { organization }: Pick<Scope, 'organization'>,
  person: Id,
): Promise<void> {
  for (const table of ['declined_offers', 'person_steps'] as const)
    await connection
      .updateTable(table)
      .set({ reason: null })
      .where('organization', '=', organization)
      .where('member', '=', person)
      .execute();
  await connection
    .updateTable('visit_moves')
    .set({ reason: null })
    .where('organization', '=', organization)
    .where('by_member', '=', person)
    .where('move', '=', 'decline')
    .execute();
}

/** An action says who does it in words: the name of an owner, as a rule. Of two with one name it stays. */
async function renameWhoActs(
  connection: Connection,
  { organization }: Pick<Scope, 'organization'>,
  { id, name }: MemberRow,
  after: string,
): Promise<void> {
  const others = await connection
    .selectFrom('members')
    .select('id')
    .where('organization', '=', organization)
    .where('name', '=', name)
    .where('id', '!=', id)
    .execute();
  if (others.length > 0) return;
  await connection
    .updateTable('actions')
    .set({ who: after })
    .where('organization', '=', organization)
    .where('who', '=', name)
    .execute();
}
