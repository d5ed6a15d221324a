import type { PackChanges, PackTags, TaggedPack } from '#protocol/api/pack-changes.ts';

/** A pack that can be brought up to date by its tags. */
export interface HeldPack extends TaggedPack {
  readonly tags: PackTags;
}

/**
 * The new pack, of what this phone has and what the server says has changed. `null` where the answer does not go with what the phone
 * has; then the pack is to be asked for whole.
 */
export function applyChanges(held: HeldPack, answer: PackChanges): HeldPack | null {
  const { serverTime, person, whole, lost, changes } = answer;
  if (whole === held.tags.whole) return { ...held, serverTime, lost };
  if (!changes) return null;
  const visits = placed(held.visits, changes.visits);
  const offers = placed(held.offers, changes.offers);
  const checklists = placed(held.checklists, changes.checklists);
  if (!visits || !offers || !checklists) return null;
  const { record = held.record, parts } = changes;
  return { serverTime, person, visits, offers, record, lost, checklists, tags: { whole, parts } };
}

/** Each thing as it came, or the one that the phone has at this place. */
function placed<T extends object>(held: readonly T[], parts: readonly (T | number)[]): T[] | null {
  const things = parts.flatMap((part) => (typeof part === 'number' ? (held[part] ?? []) : part));
  return things.length === parts.length ? things : null;
}
