import type { CoordinatorScope } from '#domain/scope.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import type { Auth } from '../auth/auth.ts';
import { publishChecklist } from '../store/checklists.ts';
import type { Connection, Database } from '../store/database.ts';
import { cast, chain, DEMO_PASSWORD, type Person } from './cast.ts';
import { publishStandards } from './standards.ts';
import { factColumns } from './store-facts.ts';
import { demoStores } from './stores.ts';

/** Founds the organization in one transaction: its people with their sign-ins, its stores, its standards and its checklist. */
export async function found(
  database: Database,
  auth: Auth,
  scope: CoordinatorScope,
  at: number,
): Promise<void> {
  const hashed = await Promise.all(
    cast.map(async (person) => ({ person, passwordHash: await auth.hashPassword(DEMO_PASSWORD) })),
  );
  await database.transaction().execute(async (connection) => {
    await connection
      .insertInto('organizations')
      .values({ ...chain, created_at: at })
      .execute();
    for (const { person, passwordHash } of hashed) {
      const { name, email } = person;
      await addPerson(connection, person, await auth.addUser(connection, { name, email, passwordHash }), at);
    }
    await openStores(connection);
    await publishChecklist(connection, scope, coffeeChecklist, at);
    await publishStandards(connection, scope, at);
  });
}

async function addPerson(connection: Connection, person: Person, userId: string, at: number): Promise<void> {
  const { id, name, email, role, locale, qualifications = [] } = person;
  const row = { id, organization: chain.id, user_id: userId, role, name, email, locale };
  await connection
    .insertInto('members')
    .values({
      ...row,
      stores: JSON.stringify(person.stores),
      qualifications: JSON.stringify(qualifications),
      created_at: at,
    })
    .execute();
}

async function openStores(connection: Connection): Promise<void> {
  await connection
    .insertInto('clients')
    .values({ organization: chain.id, ...chain })
    .execute();
  const rows = demoStores.map(({ id, name, address, city, timeZone, latitude, longitude }) => ({
    ...{ id, name, address, city, latitude, longitude },
    organization: chain.id,
    client: chain.id,
    time_zone: timeZone,
    profile: null,
    ...factColumns(id),
  }));
  await connection.insertInto('stores').values(rows).execute();
}
