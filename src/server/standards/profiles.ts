import { fitting, type PlacedProfile, profileFor } from '#domain/checklist/profile.ts';
import type { Channel } from '#domain/checklist/standard.ts';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { InStore, ProfileRow, StoreStandards } from '#protocol/api/standards.ts';
import { Problem } from '../problem.ts';
import type { Connection } from '../store/database.ts';
import { standardProfiles } from '../store/standard-profiles.ts';
import { type StoreKind, storeAt, storeKinds } from '../store/store-book.ts';
import { setView } from './sets.ts';

/** The newest version of every profile, and at how many stores that are measured it counts for at least one channel. */
export async function profileRows(connection: Connection, scope: CoordinatorScope): Promise<ProfileRow[]> {
  const profiles = await standardProfiles(connection, scope);
  if (profiles.length === 0) return [];
  const counts = await storesUnder(connection, scope, profiles);
  return profiles.map(({ id, name, version, standardSet, places, overrides }) => ({
    ...{ id, name, version, standardSet, places },
    overrides: overrides.length,
    stores: counts.get(id) ?? 0,
  }));
}

/** One profile. Throws `not-found`. */
export async function readProfile(
  connection: Connection,
  scope: CoordinatorScope,
  id: Id,
): Promise<{ profile: PlacedProfile; stores: number }> {
  const profiles = await standardProfiles(connection, scope);
  const profile = profiles.find((one) => one.id === id);
  if (!profile) throw new Problem('not-found');
  return { profile, stores: (await storesUnder(connection, scope, profiles)).get(id) ?? 0 };
}

async function storesUnder(
  connection: Connection,
  scope: CoordinatorScope,
  profiles: readonly PlacedProfile[],
): Promise<ReadonlyMap<Id, number>> {
  const counts = new Map<Id, number>();
  for (const kind of await storeKinds(connection, scope))
    for (const id of profilesAt(kind, profiles)) counts.set(id, (counts.get(id) ?? 0) + kind.count);
  return counts;
}

/** Every profile that counts at stores of a kind, by whichever of its channels and of the sets that profiles speak of. */
function profilesAt(store: StoreKind, profiles: readonly PlacedProfile[]): Set<Id> {
  const adapting = adaptingOf(store, profiles);
  const sets = [...new Set(profiles.map(({ standardSet }) => standardSet))];
  const channels = channelsOf(store, ['store']);
  const counting = sets.flatMap((id) =>
    channels.flatMap((channel) => profileFor(adapting, { channel, standardSet: { id } }) ?? []),
  );
  return new Set(counting.map(({ id }) => id));
}

/** What a store ends up with by a set's newest version. Throws `not-found`. */
export async function standardsInStore(
  connection: Connection,
  scope: CoordinatorScope,
  { store: id, set }: { readonly store: Id; readonly set: Id },
): Promise<StoreStandards> {
  const store = await storeAt(connection, scope, id);
  if (!store) throw new Problem('not-found');
  const view = await setView(connection, scope, { id: set });
  const profiles = await standardProfiles(connection, scope);
  const asked = [...new Set(view.set.standards.flatMap(({ channels }) => channels))];
  const { name, client, address, city, timeZone, position, region, concept } = store;
  return {
    store: { id, name, client, address, city, timeZone, position },
    ...{ region, concept, view },
    channels: channelsOf(store, asked).map((channel) => inChannel(store, profiles, { channel, set })),
  };
}

function inChannel(
  store: StorePlace,
  profiles: readonly PlacedProfile[],
  { channel, set }: { readonly channel: Channel; readonly set: Id },
): InStore {
  const counts = profileFor(adaptingOf(store, profiles), { channel, standardSet: { id: set } });
  const ofSet = profiles.filter(({ standardSet }) => standardSet === set);
  const others = fitting(ofSet, adaptingOf(store, profiles), channel).filter(({ id }) => id !== counts?.id);
  const own = typeof store.profile === 'string' ? store.profile : store.profile?.id;
  return {
    channel,
    profile: counts && placed(counts, set),
    because: counts && (counts.id === own ? 'chosen' : 'fits'),
    givesWay: others.map(({ id, name }) => ({ id, name })),
  };
}

/** One that only the store has is told as if it were kept: it counts nowhere by itself. */
function placed(profile: NonNullable<ReturnType<typeof profileFor>>, standardSet: Id): PlacedProfile {
  const nowhere = { regions: [], channels: [], concepts: [] };
  return { standardSet, places: nowhere, ...profile, version: profile.version ?? 1 };
}

type StorePlace = Omit<StoreKind, 'count'>;

function adaptingOf({ region, concept, profile }: StorePlace, profiles: readonly PlacedProfile[]) {
  return { region: region || null, concept: concept || null, chosen: profile, profiles };
}

/** The channels that a store states; where it states none, those that are asked about. */
function channelsOf({ channels }: Pick<StorePlace, 'channels'>, asked: readonly Channel[]): Channel[] {
  const both = channels.filter((channel) => asked.includes(channel));
  if (channels.length === 0 || both.length === 0) return asked.length > 0 ? [...asked] : ['store'];
  return both;
}
