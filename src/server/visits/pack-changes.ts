import { createHash } from 'node:crypto';
import type { ShopperScope } from '#domain/scope.ts';
import type { Changes, PackChanges, PackHeld, PackTags, TaggedPack } from '#protocol/api/pack-changes.ts';
import { PACK_SHAPE } from '#protocol/api/pack-shape.ts';
import type { ShopperPack } from '#protocol/api/views.ts';
import type { Database } from '../store/database.ts';
import { asOfOneInstant } from '../store/snapshot.ts';
import { shopperPack } from './pack.ts';

/** 96 bits: no two contents of one shopper's will ever share them by chance. */
const TAG_LETTERS = 16;

/** Without what hangs on the phone that asks (`phones/lost.ts`). */
type Unlost<T> = Omit<T, 'lost'>;
type Pack = Unlost<ShopperPack>;

/** The whole pack, with the tags by which its phone asks for what has changed. */
export async function taggedPack(
  database: Database,
  scope: ShopperScope,
  now: number,
): Promise<Unlost<TaggedPack>> {
  const pack = await packNow(database, scope, now);
  return { ...pack, tags: tagsOf(pack) };
}

/**
 * What has changed since a phone had this: the whole pack is worked out anew, and what the phone has of it is left out. It can't
 * miss a row, however late that was committed and whatever answers were lost, because it looks at what is there and at what the
 * phone has, and at nothing else.
 */
export async function packChanges(
  database: Database,
  scope: ShopperScope,
  held: Omit<PackHeld, 'device'>,
  now: number,
): Promise<Unlost<PackChanges>> {
  const pack = await packNow(database, scope, now);
  const tags = tagsOf(pack);
  const answer = { serverTime: now, person: scope.person, whole: tags.whole };
  if (held.parts === undefined || held.whole === tags.whole) return answer;
  return { ...answer, changes: changesOf(pack, tags.parts, held.parts) };
}

/** As of one instant: a visit that is taken from the board in between would be in neither list. */
function packNow(database: Database, scope: ShopperScope, now: number): Promise<Pack> {
  return asOfOneInstant(database, (connection) => shopperPack(connection, scope, now));
}

/** The tags of a pack. Only what it says counts, not when it was asked for. */
export function tagsOf({ person, visits, offers, record, checklists }: Pack): PackTags {
  const parts = {
    visits: visits.map(tagOf),
    offers: offers.map(tagOf),
    record: tagOf(record),
    checklists: checklists.map(tagOf),
  };
  return { whole: tagOf([person, parts]), parts };
}

/** The shape is part of it: what an earlier build left out of the same content has another tag. */
function tagOf(content: unknown): string {
  const hash = createHash('sha256').update(`${PACK_SHAPE}\n${JSON.stringify(content)}`);
  return hash.digest('base64url').slice(0, TAG_LETTERS);
}

function changesOf(pack: Pack, parts: PackTags['parts'], held: PackTags['parts']): Changes {
  return {
    visits: beside(pack.visits, parts.visits, held.visits),
    offers: beside(pack.offers, parts.offers, held.offers),
    checklists: beside(pack.checklists, parts.checklists, held.checklists),
    ...(parts.record === held.record ? {} : { record: pack.record }),
    parts,
  };
}

/** Each thing as it is, or the place where the phone has it. */
function beside<T>(things: readonly T[], tags: readonly string[], held: readonly string[]): (T | number)[] {
  const places = new Map(held.map((tag, place) => [tag, place]));
  return things.map((thing, index) => places.get(tags[index] ?? '') ?? thing);
}
