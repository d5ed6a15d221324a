import * as z from 'zod/mini';
import { Id } from '../ids.ts';
import { LocalizedText } from '../text-schema.ts';

export const channels = ['store', 'phone', 'web', 'email', 'social', 'drive-through', 'delivery'] as const;
export const Channel = z.enum(channels);
export type Channel = z.infer<typeof Channel>;

/** One thing that good service does: why it is asked for, what counts as met, and how to carry it out. */
export const Standard = z.object({
  id: Id,
  name: LocalizedText,
  purpose: LocalizedText,
  target: LocalizedText,
  howTo: LocalizedText,
  measure: z.enum(['observed', 'wait', 'rating']),
  channels: z.array(Channel),
  /** What its items weigh where they state nothing of their own; 1 unless stated. */
  weight: z.optional(z.number().check(z.minimum(0))),
  /** Missed, it fails the visit, unless its items state an effect of their own. */
  critical: z.optional(z.boolean()),
  /** What it is good for: to serve, unless stated, or to sell more. Selling is not to outweigh service. */
  aim: z.optional(z.enum(['service', 'selling'])),
});
export type Standard = z.infer<typeof Standard>;

/** Standards as published together. A version is never edited; a change is the next version. */
export const StandardSet = z.object({
  id: Id,
  version: z.int().check(z.minimum(1)),
  name: LocalizedText,
  standards: z.array(Standard),
});
export type StandardSet = z.infer<typeof StandardSet>;

/**
 * How one standard differs under a profile. `reverse` turns it round: what earned everything earns nothing and the other way
 * (a house where rudeness is the act). `retire` takes it out of the score. `weight` replaces the weights of its items.
 * `critical` makes it one that fails the visit, unless its items state an effect of their own, or makes it none.
 * Targets in seconds replace a wait's own; bands move with the target, by as many seconds.
 */
export const ProfileOverride = z.object({
  standard: Id,
  reverse: z.optional(z.boolean()),
  retire: z.optional(z.boolean()),
  weight: z.optional(z.number().check(z.minimum(0))),
  critical: z.optional(z.boolean()),
  targetSeconds: z.optional(z.number().check(z.minimum(0))),
  limitSeconds: z.optional(z.number().check(z.minimum(0))),
});
export type ProfileOverride = z.infer<typeof ProfileOverride>;

/** Adapts a standard set to a region, channel or concept. Applied last when scoring. */
export const Profile = z.object({
  id: Id,
  name: LocalizedText,
  overrides: z.array(ProfileOverride),
  /** The published version; absent on one that was kept with a store by itself. */
  version: z.optional(z.int().check(z.minimum(1))),
});
export type Profile = z.infer<typeof Profile>;
