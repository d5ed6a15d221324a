import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { PlacedProfile, ProfilePlaces } from '#domain/checklist/profile.ts';
import { Channel, Profile, StandardSet } from '#domain/checklist/standard.ts';
import { Id } from '#domain/ids.ts';
import { LocalizedText } from '#domain/text-schema.ts';
import { WallMs } from '#domain/time/stamp.ts';
import { StoreView } from './views.ts';

/** A version of a set. `publishedAt` is null where no set was published by itself: a published checklist carries it. */
const SetVersion = z.object({ version: z.int(), publishedAt: z.nullable(WallMs), standards: z.int() });

/** A standard set with all its versions, newest first; `name` is the newest one's. */
export const StandardSetRow = z.object({
  id: Id,
  name: LocalizedText,
  versions: z.array(SetVersion).check(z.minLength(1)),
});
export type StandardSetRow = z.infer<typeof StandardSetRow>;

/** A profile in the list of all: the newest version, and how many stores it fits or is chosen for. */
export const ProfileRow = z.object({
  id: Id,
  name: LocalizedText,
  version: z.int(),
  standardSet: Id,
  places: ProfilePlaces,
  overrides: z.int(),
  stores: z.int(),
});
export type ProfileRow = z.infer<typeof ProfileRow>;

export const StandardsList = z.object({
  sets: z.array(StandardSetRow),
  profiles: z.array(ProfileRow),
  /** Profiles of the library, to begin one from. */
  ready: z.array(Profile),
});
export type StandardsList = z.infer<typeof StandardsList>;

/** One version of a set, and how each of its standards counts, by the newest checklist that measures it. */
export const StandardSetView = z.object({
  set: StandardSet,
  publishedAt: z.nullable(WallMs),
  newest: z.int(),
  counting: z.array(
    z.object({
      standard: Id,
      weights: z.array(z.number()),
      critical: z.boolean(),
      wait: z.nullable(z.object({ targetSeconds: z.number(), limitSeconds: z.number() })),
    }),
  ),
});
export type StandardSetView = z.infer<typeof StandardSetView>;

/** What counts at a store for one channel: the profile, why it does, and those that fit too and give way to it. */
export const InStore = z.object({
  channel: Channel,
  profile: z.nullable(PlacedProfile),
  because: z.nullable(z.enum(['chosen', 'fits'])),
  givesWay: z.array(z.object({ id: Id, name: LocalizedText })),
});
export type InStore = z.infer<typeof InStore>;

/** What a store ends up with by a set's newest version: the standards, and for each of the channels what adapts them. */
export const StoreStandards = z.object({
  store: StoreView,
  region: z.string(),
  concept: z.string(),
  view: StandardSetView,
  channels: z.array(InStore),
});
export type StoreStandards = z.infer<typeof StoreStandards>;

const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary });

/** Standard sets and the profiles that adapt them. They are written as drafts (`drafts.ts`). */
export const standardsProcedures = {
  list: get('/standards', 'Standard sets and profiles').output(StandardsList),
  set: get('/standards/{id}/{version}', 'One version of a standard set')
    .input(z.object({ id: Id, version: z.coerce.number() }))
    .output(StandardSetView),
  profile: get('/standard-profiles/{id}', 'The newest version of a profile')
    .input(z.object({ id: Id }))
    .output(z.object({ profile: PlacedProfile, stores: z.int() })),
  inStore: get('/standards/{set}/stores/{store}', 'What a store ends up with')
    .input(z.object({ set: Id, store: Id }))
    .output(StoreStandards),
};
