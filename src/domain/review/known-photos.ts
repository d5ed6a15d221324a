import type { Id, Sha256 } from '../ids.ts';
import type { PhotoTraits } from '../journal/event.ts';
import { isBlurred, isDark, looksAlike, SAME_LOOK_BITS } from '../report/photo-findings.ts';
import type { Check, Reviewed } from './checks.ts';

/** A photo of another visit, whoever made it. */
export interface KnownPhoto {
  readonly visit: Id;
  readonly sha256: Sha256;
  /** Its difference hash, where it was measured. */
  readonly look: string | null;
  /** Whether the same person made that visit. */
  readonly bySame: boolean;
}

/** Photos that were seen at another visit: the same bytes, or the same look (a dark or blurred one looks like any other). */
export function knownPhotoChecks({ report, knownPhotos }: Reviewed): Check[] {
  return [...report.evidence.values()].flatMap(({ evidence, question, sha256, traits }): Check[] => {
    const look = lookOf(traits);
    const same = knownPhotos.find(
      (other) => other.sha256 === sha256 || (look && other.look && looksAlike(look, other.look)),
    );
    return same
      ? [{ check: 'photo-elsewhere', evidence, question, visit: same.visit, bySame: same.bySame }]
      : [];
  });
}

/** The look by which a photo can be found again; `null`: it was not measured, or is as dark or blurred as any other. */
export function lookOf(traits: PhotoTraits | undefined): string | null {
  return traits && !isDark(traits) && !isBlurred(traits) ? traits.look : null;
}

/** One more than the bits that may differ: then at least one of them is the same in both. */
const BANDS = SAME_LOOK_BITS + 1;
const LOOK_BITS = 64;
const BAND_BITS = Math.ceil(LOOK_BITS / BANDS);

/**
 * A look cut in bands, each as one number that no other band shares: two looks that count as the same have one in common. So what may
 * look alike is found by an index (the pigeonhole search of Norouzi and others, "Fast search in Hamming space", CVPR 2012).
 */
export function bandsOf(look: string): number[] {
  const bits = BigInt(`0x${look}`);
  const mask = (1n << BigInt(BAND_BITS)) - 1n;
  return Array.from(
    { length: BANDS },
    (_, band) => band * 2 ** BAND_BITS + Number((bits >> BigInt(band * BAND_BITS)) & mask),
  );
}
