import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { Channel } from '#domain/checklist/standard.ts';
import { Id } from '#domain/ids.ts';
import { ProgrammeState } from '#domain/programme/state.ts';
import { StoreFields } from '#domain/store/fields.ts';
import { StoreHours } from '#domain/store/hours.ts';
import { WallMs } from '#domain/time/stamp.ts';
import { Direction, ListAsked } from './listing.ts';
import { StoreView } from './views.ts';

/** Which stores, in which order. */
export const StoreListAsked = z.object({
  ...ListAsked.shape,
  client: z.optional(z.string().check(z.maxLength(200))),
  region: z.optional(z.string().check(z.maxLength(200))),
  concept: z.optional(z.string().check(z.maxLength(200))),
  /** Absent: those that are measured. */
  show: z.optional(z.enum(['archived'])),
  sort: z.optional(z.enum(['name', 'city', 'client', 'region', 'reference'])),
  direction: z.optional(Direction),
});
export type StoreListAsked = z.infer<typeof StoreListAsked>;

/** A store as the desk's list shows it. Words that are not known are empty. */
export const StoreRow = z.object({
  ...StoreView.shape,
  /** The client's own number for it. */
  reference: z.string(),
  region: z.string(),
  concept: z.string(),
  channels: z.array(Channel),
  tags: z.array(z.string()),
});
export type StoreRow = z.infer<typeof StoreRow>;

export const StorePage = z.object({
  rows: z.array(StoreRow),
  after: z.nullable(z.string()),
  /** How many match; one more than `MOST_COUNTED` means more. */
  count: z.int(),
});
export type StorePage = z.infer<typeof StorePage>;

/** What stores can be narrowed to. */
export const StoreChoices = z.object({
  clients: z.array(z.string()),
  regions: z.array(z.string()),
  concepts: z.array(z.string()),
});
export type StoreChoices = z.infer<typeof StoreChoices>;

/** What adapts the standards at a store, as it is chosen. */
const ProfileChoice = z.object({ id: Id, name: z.string() });

/** A store with all that is known of it. `revision` is named by whoever changes it. */
export const KeptStore = z.object({
  ...StoreFields.shape,
  id: Id,
  revision: z.int(),
  archivedAt: z.nullable(WallMs),
  profile: z.nullable(ProfileChoice),
  /** The profiles that stores have, to choose from. */
  profiles: z.array(ProfileChoice),
  /** The programs that take it in, those that are over left out. */
  programmes: z.array(z.object({ id: Id, name: z.string(), state: ProgrammeState })),
});
export type KeptStore = z.infer<typeof KeptStore>;

const StorePath = z.object({ store: Id });
const StoreStep = z.object({ store: Id, revision: z.int() });

/** A store as it is to be from now on. Another revision meanwhile answers `stale`. */
export const StoreChange = z.object({ ...StoreStep.shape, ...StoreFields.shape, profile: z.nullable(Id) });
export type StoreChange = z.infer<typeof StoreChange>;

export const StoreArchiving = z.object({ ...StoreStep.shape, archived: z.boolean() });
export type StoreArchiving = z.infer<typeof StoreArchiving>;

const Changed = z.object({ revision: z.int() });

const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary });
const post = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary });

/** The stores as the desk lists and keeps them. */
export const storeBookProcedures = {
  list: get('/stores/list', 'Stores, page by page').input(StoreListAsked).output(StorePage),
  choices: get('/stores/choices', 'Clients, regions and concepts that there are').output(StoreChoices),
  read: get('/stores/{store}', 'One store with all that is known of it').input(StorePath).output(KeptStore),
  hours: get('/stores/{store}/hours', 'When a store is open').input(StorePath).output(StoreHours),
  change: post('/stores/{store}', 'Change what is known of a store').input(StoreChange).output(Changed),
  archive: post('/stores/{store}/archive', 'Set a store aside, or measure it again')
    .input(StoreArchiving)
    .output(Changed),
};
