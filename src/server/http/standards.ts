import { rudeHouse } from '#library/profiles/rude-house.ts';
import { profileRows, readProfile, standardsInStore } from '../standards/profiles.ts';
import { knownSets, setRows, setView } from '../standards/sets.ts';
import type { AppDeps } from './deps.ts';
import { coordinator } from './guards.ts';

/** Standard sets, the profiles that adapt them, and what a store ends up with. */
export function standardsApi({ database }: Pick<AppDeps, 'database'>) {
  const { standards } = coordinator;
  return {
    list: standards.list.handler(async ({ context: { desk } }) => ({
      sets: setRows(await knownSets(database, desk.scope)),
      profiles: await profileRows(database, desk.scope),
      ready: [rudeHouse],
    })),
    set: standards.set.handler(({ context: { desk }, input }) => setView(database, desk.scope, input)),
    profile: standards.profile.handler(({ context: { desk }, input }) =>
      readProfile(database, desk.scope, input.id),
    ),
    inStore: standards.inStore.handler(({ context: { desk }, input }) =>
      standardsInStore(database, desk.scope, input),
    ),
  };
}
