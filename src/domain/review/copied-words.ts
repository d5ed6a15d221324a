import type { Asked } from '../checklist/asked.ts';
import type { Id } from '../ids.ts';
import type { Check, Reviewed } from './checks.ts';

/** An account that was written at another visit. */
export interface EarlierAccount {
  readonly visit: Id;
  readonly text: string;
  readonly bySame: boolean;
}

/** Words in a row that are compared: by five of them, two people seldom say the same. */
const SHINGLE_WORDS = 5;
/** Fewer than this is a phrase, and phrases are common property. */
const FEWEST_SHINGLES = 8;
/** From this share on it was copied, or said by heart. */
const COPIED_SHARE = 0.5;

/**
 * Accounts that stand, for the most part, in an earlier report: the containment of their shingles (Broder, "On the resemblance and
 * containment of documents", 1997). The earlier one with the largest share is named.
 */
export function wordsChecks(asked: readonly Asked[], { report, accounts }: Reviewed): Check[] {
  const earlier = accounts.map((account) => ({ ...account, shingles: shinglesOf(account.text) }));
  return asked.flatMap(({ question }): Check[] => {
    const value = report.answers.get(question.id)?.value;
    if (question.type !== 'narrative' || typeof value !== 'string') return [];
    const own = shinglesOf(value);
    if (own.size < FEWEST_SHINGLES) return [];
    const [most] = earlier
      .map(({ shingles, visit, bySame }) => ({ visit, bySame, share: containment(own, shingles) }))
      .toSorted((a, b) => b.share - a.share);
    return most && most.share >= COPIED_SHARE
      ? [{ check: 'words-copied', question: question.id, ...most }]
      : [];
  });
}

/** Runs of five words, in lower case, of any script; apostrophes and marks left out. */
export function shinglesOf(text: string): Set<string> {
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  const starts = words.length - SHINGLE_WORDS + 1;
  return new Set(
    Array.from({ length: Math.max(0, starts) }, (_, at) => words.slice(at, at + SHINGLE_WORDS).join(' ')),
  );
}

/** The share of the first that is in the second, 0–1. */
function containment(of: ReadonlySet<string>, within: ReadonlySet<string>): number {
  const shared = [...of].filter((shingle) => within.has(shingle));
  return of.size === 0 ? 0 : shared.length / of.size;
}
