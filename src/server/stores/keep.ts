import { randomUUID } from 'node:crypto';
import type { Profile } from '#domain/checklist/standard.ts';
import type { Id } from '#domain/ids.ts';
import { isChosen } from '#domain/programme/store.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import { textIn } from '#domain/text.ts';
import type { KeptStore, StoreArchiving, StoreChange } from '#protocol/api/stores.ts';
import { Problem } from '../problem.ts';
import type { Connection, Database } from '../store/database.ts';
import { programmes } from '../store/programmes.ts';
import {
  columnsOf,
  isTaken,
  keepStore,
  knownProfiles,
  type StoreRecord,
  storeAt,
} from '../store/store-book.ts';
import { clientNamed } from '../store/stores.ts';
import type { CoordinatorDesk } from '../visits/rows.ts';
import { isTimeZone } from './time-zone.ts';

/** One store with all that is known of it. Throws `not-found`. */
export async function readStore(
  connection: Connection,
  { scope, locale }: CoordinatorDesk,
  id: Id,
): Promise<KeptStore> {
  const store = await found(connection, scope, id);
  const { clientId: _, profile, ...known } = store;
  const profiles = await knownProfiles(connection, scope);
  const chosen = typeof profile === 'string' ? (profiles.get(profile) ?? null) : profile;
  const choice = (one: Profile) => ({ id: one.id, name: textIn(one.name, locale) });
  return {
    ...known,
    profile: chosen && choice(chosen),
    profiles: [...profiles.values()].map(choice),
    programmes: await programmesOf(connection, scope, store),
  };
}

async function programmesOf(connection: Connection, scope: CoordinatorScope, store: StoreRecord) {
  const asked = { ...store, archived: store.archivedAt !== null };
  return (await programmes(connection, scope))
    .filter(({ state, plan }) => state !== 'ended' && isChosen(asked, plan.client, plan.stores))
    .map(({ id, name, state }) => ({ id, name, state }));
}

/**
 * Changes what is known of a store, from the revision that was looked at. Throws `not-found`, `stale`, and `bad-input` with the
 * field for a time zone or profile that there is not and for a number that another store of the client has.
 */
export async function changeStore(
  database: Database,
  scope: CoordinatorScope,
  { store: id, revision, profile, client, ...fields }: StoreChange,
): Promise<{ revision: number }> {
  if (!isTimeZone(fields.timeZone)) throw new Problem('bad-input', 'timeZone');
  return database.transaction().execute(async (connection) => {
    const store = await found(connection, scope, id);
    const clientId = await clientNamed(connection, scope, client, randomUUID());
    const { reference } = fields;
    if (await isTaken(connection, scope, { clientId, reference, except: id }))
      throw new Problem('bad-input', 'reference');
    const columns = {
      ...columnsOf(fields, clientId),
      profile: await profileColumn(connection, scope, store, profile),
    };
    return { revision: await keepStore(connection, scope, { id, revision }, columns) };
  });
}

async function profileColumn(
  connection: Connection,
  scope: CoordinatorScope,
  { profile: before }: StoreRecord,
  wanted: Id | null,
): Promise<string | null> {
  if (wanted === null || before === wanted) return wanted;
  if (typeof before === 'object' && before?.id === wanted) return JSON.stringify(before);
  const chosen = (await knownProfiles(connection, scope)).get(wanted);
  if (!chosen) throw new Problem('bad-input', 'profile');
  // One of the versions that are kept is named; one that only stores have is copied.
  return chosen.version === undefined ? JSON.stringify(chosen) : chosen.id;
}

/** Sets a store aside, or takes it back: what was made of it stays, and nothing new is planned meanwhile. Throws `stale`. */
export async function archiveStore(
  database: Database,
  scope: CoordinatorScope,
  { store: id, revision, archived }: StoreArchiving,
  now: number,
): Promise<{ revision: number }> {
  return database.transaction().execute(async (connection) => {
    await found(connection, scope, id);
    const columns = { archived_at: archived ? now : null };
    return { revision: await keepStore(connection, scope, { id, revision }, columns) };
  });
}

async function found(connection: Connection, scope: CoordinatorScope, id: Id): Promise<StoreRecord> {
  const store = await storeAt(connection, scope, id);
  if (!store) throw new Problem('not-found');
  return store;
}
