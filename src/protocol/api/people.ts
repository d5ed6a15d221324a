import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import { OwnProfile } from '#domain/person/profile.ts';
import { Role } from '#domain/scope.ts';
import { WallMs } from '#domain/time/stamp.ts';
import { Direction, ListAsked } from './listing.ts';
import { OwnProfileView } from './own-profile.ts';
import { PaySum } from './pay.ts';
import { PersonStanding } from './standing.ts';

/** Which people, in which order. */
export const PersonListAsked = z.object({
  ...ListAsked.shape,
  role: z.optional(Role),
  /** Absent: everyone but those who were erased. */
  standing: z.optional(PersonStanding),
  sort: z.optional(z.enum(['name', 'email', 'joined'])),
  direction: z.optional(Direction),
});
export type PersonListAsked = z.infer<typeof PersonListAsked>;

const Reach = z.union([z.literal('all'), z.array(Id)]);

/** Someone as the desk's list shows them. */
export const PersonRow = z.object({
  id: Id,
  name: z.string(),
  email: z.string(),
  role: Role,
  stores: Reach,
  /** An owner's regions: they see the stores that are in them, whichever those are, beside the single ones. */
  regions: z._default(z.array(z.string()), []),
  qualifications: z.array(z.string()),
  /** Towns and regions to which they go. */
  places: z.array(z.string()),
  /** The mean of their reports' grades, 1–10; `null`: none yet. */
  grade: z.nullable(z.number()),
  joinedAt: WallMs,
  standing: z._default(PersonStanding, 'active'),
});
export type PersonRow = z.infer<typeof PersonRow>;

export const PersonPage = z.object({
  rows: z.array(PersonRow),
  after: z.nullable(z.string()),
  /** How many match; one more than `MOST_COUNTED` means more. */
  count: z.int(),
});
export type PersonPage = z.infer<typeof PersonPage>;

/** A store that someone may not visit, as it is chosen. */
const ConflictStore = z.object({ id: Id, name: z.string(), city: z.string() });

/** Where someone may not go: stores, and all stores of clients. */
export const ConflictsView = z.object({ stores: z.array(ConflictStore), clients: z.array(z.string()) });
export type ConflictsView = z.infer<typeof ConflictsView>;

/** Someone with all that is known of them. What is a shopper's alone is empty for others. */
export const PersonView = z.object({
  ...z.omit(PersonRow, { places: true }).shape,
  own: OwnProfile,
  conflicts: ConflictsView,
  notes: z.string(),
  /** Of the profile: named by whoever changes it. */
  revision: z.int(),
  /** Each report's grade, latest first. */
  grades: z.array(z.object({ visit: Id, store: z.string(), at: WallMs, grade: z.int() })),
  pay: z.array(PaySum),
  /** Phones from which work came, latest first. */
  phones: z.array(z.object({ device: Id, lastAt: WallMs })),
});
export type PersonView = z.infer<typeof PersonView>;

const Client = z.string().check(z.trim(), z.minLength(1), z.maxLength(200));

/** A shopper's profile as it is to be from now on. Another revision meanwhile answers `stale`. */
export const ProfileChange = z.object({
  person: Id,
  revision: z.int(),
  own: OwnProfile,
  conflicts: z.object({
    stores: z.array(Id).check(z.maxLength(500)),
    clients: z.array(Client).check(z.maxLength(100)),
  }),
  notes: z.string().check(z.maxLength(4_000)),
});
export type ProfileChange = z.infer<typeof ProfileChange>;

/** All stores that there are and will be; or these, and whatever stores there are in these regions. */
export const reachFields = {
  stores: z.union([z.literal('all'), z.array(Id).check(z.maxLength(10_000))]),
  regions: z._default(
    z.array(z.string().check(z.minLength(1), z.maxLength(120))).check(z.maxLength(200)),
    [],
  ),
};

/** Which stores an owner sees from now on: all, or these and those of these regions. */
export const OwnerReach = z.object({ person: Id, ...reachFields });
export type OwnerReach = z.infer<typeof OwnerReach>;

const Changed = z.object({ revision: z.int() });
const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary });
const post = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary });

/** People as the desk lists and keeps them. */
export const personsProcedures = {
  list: get('/people/list', 'People, page by page').input(PersonListAsked).output(PersonPage),
  read: get('/people/{person}', 'One person with all that is known of them')
    .input(z.object({ person: Id }))
    .output(PersonView),
  change: post('/people/{person}/profile', 'Change a shopper’s profile').input(ProfileChange).output(Changed),
  reach: post('/people/{person}/stores', 'Set which stores an owner sees')
    .input(OwnerReach)
    .output(z.object({})),
};

/** The own profile. */
export const ownProfileProcedures = {
  read: get('/shopper/profile', 'Where and when one goes').output(OwnProfileView),
  change: post('/shopper/profile', 'Change where and when one goes').input(OwnProfileView).output(Changed),
};
