import type { Id, Sha256 } from '../ids.ts';
import type { PhotoTraits } from '../journal/event.ts';
import type { FoldedEvidence } from '../journal/report.ts';
import type { Finding, Inspected } from './findings.ts';

/** A photo of another visit of the same person. */
export interface EarlierPhoto {
  readonly visit: Id;
  readonly sha256: Sha256;
  /** Its difference hash, where it was measured. */
  readonly look: string | null;
}

/** Below this mean luminance (0–255) little can be made out. */
const DARK_BELOW = 35;
/** Below this variance of the Laplacian (at 512 px) even large print is unreadable. */
const BLURRED_BELOW = 40;
/** Difference hashes of the same picture differ in no more of their 64 bits, however it was scaled and encoded. */
export const SAME_LOOK_BITS = 5;

/** Whether a photo is too dark to show anything. */
export function isDark({ light }: PhotoTraits): boolean {
  return light < DARK_BELOW;
}

/** Whether a photo is too blurred to read. In the dark nothing is sharp: then that is said alone. */
export function isBlurred(traits: PhotoTraits): boolean {
  return traits.sharpness < BLURRED_BELOW && !isDark(traits);
}

/** Whether two difference hashes are of the same picture. */
export function looksAlike(a: string, b: string): boolean {
  let bits = BigInt(`0x${a}`) ^ BigInt(`0x${b}`);
  let differing = 0;
  for (; bits > 0n; bits >>= 1n) differing += Number(bits & 1n);
  return differing <= SAME_LOOK_BITS;
}

/** What is wrong with a report's photos: unreadable, given twice, taken at another visit, or left in the tray. */
export function photoFindings({ report, earlier }: Pick<Inspected, 'report' | 'earlier'>): Finding[] {
  const photos = [...report.evidence.values()].filter(({ type }) => type.startsWith('image/'));
  return photos.flatMap((photo, index) => [
    ...unreadable(photo),
    ...ofEarlierVisit(photo, earlier),
    ...givenTwice(photo, photos.slice(0, index)),
    ...(photo.question === null && !report.prevented
      ? [{ rule: 'photo-unassigned', evidence: photo.evidence } as const]
      : []),
  ]);
}

function unreadable({ evidence, question, traits }: FoldedEvidence): Finding[] {
  if (!traits) return [];
  if (isDark(traits)) return [{ rule: 'dark', evidence, question }];
  return isBlurred(traits) ? [{ rule: 'blurred', evidence, question }] : [];
}

function ofEarlierVisit(photo: FoldedEvidence, earlier: readonly EarlierPhoto[]): Finding[] {
  const { evidence, question } = photo;
  const same = earlier.find((other) => isSame(photo, other.sha256, other.look));
  return same ? [{ rule: 'photo-of-earlier-visit', evidence, question, visit: same.visit }] : [];
}

function givenTwice(photo: FoldedEvidence, before: readonly FoldedEvidence[]): Finding[] {
  const { evidence, question } = photo;
  const isThere = before.some((other) => isSame(photo, other.sha256, other.traits?.look ?? null));
  return isThere ? [{ rule: 'same-photo', evidence, question }] : [];
}

/** The same bytes, or the same look; a plain dark or blank picture looks like any other, so its look tells nothing. */
function isSame({ sha256, traits }: FoldedEvidence, otherSha256: Sha256, otherLook: string | null): boolean {
  if (sha256 === otherSha256) return true;
  if (!traits || otherLook === null || isDark(traits) || isBlurred(traits)) return false;
  return looksAlike(traits.look, otherLook);
}
