import { askedOf } from '../checklist/asked.ts';
import { holds } from '../checklist/holds.ts';
import type { Id } from '../ids.ts';
import { type Finding, findingsOf, type Inspected } from '../report/findings.ts';
import type { Stamp } from '../time/stamp.ts';
import { afterwardsChecks } from './afterwards.ts';
import { answeringChecks } from './answering.ts';
import { type EarlierAccount, wordsChecks } from './copied-words.ts';
import { type KnownPhoto, knownPhotoChecks } from './known-photos.ts';
import { momentChecks } from './moments.ts';
import { positionChecks } from './position.ts';

/**
 * One thing about a report that a reviewer may want to look at. None of them decides anything: an honest visit can show any, and each
 * carries what it was found by. Times and lengths in milliseconds, distances in metres, shares from 0 to 1.
 */
export type Check =
  /** What the phone would have said before handing in, too; see `report/findings.ts`. What is missing is shown at its place. */
  | {
      readonly check: 'finding';
      readonly finding: Exclude<Finding, { rule: 'missing' | 'photo-of-earlier-visit' }>;
    }
  | { readonly check: 'no-position' }
  /** No fix was near enough, its own inaccuracy given; `nearestMetres` is the least that it can have been. */
  | {
      readonly check: 'far-from-store';
      readonly seq: number;
      readonly nearestMetres: number;
      readonly accuracyMetres: number;
    }
  | { readonly check: 'position-vague'; readonly seq: number; readonly accuracyMetres: number }
  /** Marked before one that comes earlier in the checklist. */
  | { readonly check: 'moments-reversed'; readonly moment: Id; readonly before: Id }
  /** Tapped one after the other sooner than a person could have lived them. */
  | { readonly check: 'moments-at-once'; readonly moments: readonly Id[]; readonly withinMs: number }
  | { readonly check: 'wait-uncertain'; readonly interval: Id }
  /** Much shorter than what others took for the same checklist. */
  | {
      readonly check: 'short-visit';
      readonly ms: number;
      readonly medianMs: number;
      readonly visits: number;
    }
  /** Every rating the same, wherever its good end lies. */
  | { readonly check: 'straight-line'; readonly questions: readonly Id[] }
  | { readonly check: 'answered-fast'; readonly medianMs: number; readonly answers: number }
  | {
      readonly check: 'photo-elsewhere';
      readonly evidence: Id;
      readonly question: Id | null;
      readonly visit: Id;
      readonly bySame: boolean;
    }
  | {
      readonly check: 'words-copied';
      readonly question: Id;
      readonly visit: Id;
      readonly bySame: boolean;
      readonly share: number;
    }
  /** Said otherwise after leaving, of what is asked inside. */
  | { readonly check: 'edited-after'; readonly question: Id; readonly seq: number; readonly afterMs: number }
  | { readonly check: 'moment-after'; readonly moment: Id; readonly seq: number; readonly afterMs: number }
  /** A question that whoever was there answers right. */
  | { readonly check: 'integrity-missed'; readonly question: Id };
export type CheckKind = Check['check'];

/** A report with all that is known around it. */
export interface Reviewed extends Inspected {
  /** When each event was written down, by its place. */
  readonly said: ReadonlyMap<number, Stamp>;
  readonly storePosition: { readonly latitude: number; readonly longitude: number } | null;
  /** Photos of other visits that look like one of its own; whose, and where. */
  readonly knownPhotos: readonly KnownPhoto[];
  /** Accounts of other visits: this shopper's, and those of this store. */
  readonly accounts: readonly EarlierAccount[];
  /** How long other visits with this checklist took from the first moment to the last, in ms. */
  readonly lengths: readonly number[];
}

/** All that there is to look at, in the order of a visit. Empty: nothing stood out. */
export function checksOf(reviewed: Reviewed): Check[] {
  const { checklist, report } = reviewed;
  const asked = askedOf(checklist, report);
  return [
    ...findingsOf(reviewed).flatMap((finding): Check[] =>
      finding.rule === 'missing' || finding.rule === 'photo-of-earlier-visit'
        ? []
        : [{ check: 'finding', finding }],
    ),
    ...positionChecks(reviewed),
    ...momentChecks(reviewed),
    ...answeringChecks(asked, report),
    ...asked
      .filter(
        ({ question: { id, integrity } }) => integrity && report.answers.has(id) && !holds(integrity, report),
      )
      .map(({ question }): Check => ({ check: 'integrity-missed', question: question.id })),
    ...knownPhotoChecks(reviewed),
    ...wordsChecks(asked, reviewed),
    ...afterwardsChecks(asked, reviewed),
  ];
}
