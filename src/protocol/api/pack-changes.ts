import * as z from 'zod/mini';
import { Checklist } from '#domain/checklist/checklist.ts';
import { Id } from '#domain/ids.ts';
import { WallMs } from '#domain/time/stamp.ts';
import { LostWork, ShopperRecord, ShopperVisit } from './shopper-views.ts';
import { ShopperPack } from './views.ts';

/*
 * What changed for a phone since it last asked. A pack goes with tags, each made by the server of one thing's content; the phone
 * keeps them unread beside what they came with, and says them when it asks again. The server works the whole pack out anew and
 * leaves out what the phone has under the same tag. So nothing is remembered between two answers, and none can be missed.
 */

/** Names one content: another content has another tag. */
export const Tag = z.string().check(z.minLength(1), z.maxLength(64));
/** As many things of a kind as a phone speaks of; what is beyond is sent anew. */
const Tags = z.array(Tag).check(z.maxLength(2_000));

/** The tags of a pack's things, in the order in which it has them. */
export const PartTags = z.object({ visits: Tags, offers: Tags, record: Tag, checklists: Tags });
export type PartTags = z.infer<typeof PartTags>;

/** The tags of a pack; `whole` is made of all the others. */
export const PackTags = z.object({ whole: Tag, parts: PartTags });
export type PackTags = z.infer<typeof PackTags>;

/** A whole pack. An older server's has no tags. */
export const TaggedPack = z.object({ ...ShopperPack.shape, tags: z.optional(PackTags) });
export type TaggedPack = z.infer<typeof TaggedPack>;

/** What the phone has: first by one tag, and by all of them once it has heard that this one is out of date. */
export const PackHeld = z.object({ device: z.optional(Id), whole: Tag, parts: z.optional(PartTags) });
export type PackHeld = z.infer<typeof PackHeld>;

/** A thing of the new pack: itself, or the place among the phone's own things of its kind where it is already. */
const VisitPart = z.union([z.int().check(z.minimum(0)), ShopperVisit]);
const ChecklistPart = z.union([z.int().check(z.minimum(0)), Checklist]);

/** The new pack beside the phone's own. */
export const Changes = z.object({
  visits: z.array(VisitPart),
  offers: z.array(VisitPart),
  checklists: z.array(ChecklistPart),
  /** Absent: as the phone has it. */
  record: z.optional(ShopperRecord),
  parts: PartTags,
});
export type Changes = z.infer<typeof Changes>;

/**
 * The answer. Where `whole` is the phone's own, nothing has changed; else `changes` says what, where the phone said what it has, and
 * where it did not it is to ask again and say so.
 */
export const PackChanges = z.object({
  serverTime: WallMs,
  person: Id,
  whole: Tag,
  changes: z.optional(Changes),
  /** Always as it is now: it hangs on who asks with which phone. */
  lost: z.array(LostWork),
});
export type PackChanges = z.infer<typeof PackChanges>;
