import { type Asked, askedOf } from '../checklist/asked.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { holds } from '../checklist/holds.ts';
import type { Id } from '../ids.ts';
import { didNotHappen } from '../journal/moments.ts';
import type { Report } from '../journal/report.ts';
import type { VisitTerms } from '../visit/terms.ts';
import { type Missing, missingFrom } from './missing.ts';
import { type EarlierPhoto, photoFindings } from './photo-findings.ts';
import { waitFindings } from './wait-findings.ts';
import { whenFindings } from './when-findings.ts';
import { wordsFindings } from './words-findings.ts';

/**
 * One thing that an editor would send a report back for (`reject`), or look at twice (`warn`). Times are milliseconds since 1970,
 * amounts the currency's smallest unit.
 */
export type Finding =
  | { readonly rule: 'missing'; readonly missing: Missing }
  /** The visit could not be carried out, and nothing shows it. */
  | { readonly rule: 'prevented-unproven'; readonly lacks: 'photo' | 'note' }
  /** The second moment of a wait comes before the first. */
  | { readonly rule: 'out-of-order'; readonly interval: Id; readonly moment: Id }
  /** Both moments of a wait at the same instant. */
  | { readonly rule: 'no-wait'; readonly interval: Id; readonly moment: Id }
  | { readonly rule: 'before-window' | 'after-window'; readonly at: number; readonly bound: number }
  | { readonly rule: 'outside-daypart'; readonly at: number }
  /** The receipt was printed on another day, or not between coming and going. */
  | { readonly rule: 'receipt-elsewhen'; readonly question: Id }
  | { readonly rule: 'over-cap'; readonly question: Id; readonly total: number; readonly cap: number }
  | { readonly rule: 'contradiction'; readonly contradiction: Id; readonly question: Id }
  /** A narrative that is long enough and still says little: few different words. */
  | {
      readonly rule: 'says-little';
      readonly question: Id;
      readonly words: number;
      readonly needed: number;
    }
  | { readonly rule: 'same-words'; readonly question: Id; readonly other: Id }
  | { readonly rule: 'dark' | 'blurred'; readonly evidence: Id; readonly question: Id | null }
  | { readonly rule: 'same-photo'; readonly evidence: Id; readonly question: Id | null }
  | {
      readonly rule: 'photo-of-earlier-visit';
      readonly evidence: Id;
      readonly question: Id | null;
      readonly visit: Id;
    }
  | { readonly rule: 'photo-unassigned'; readonly evidence: Id };
export type FindingRule = Finding['rule'];

/** Every rule, with what an editor would do about it. */
export const findingWeights = {
  missing: 'reject',
  'prevented-unproven': 'reject',
  'out-of-order': 'reject',
  'no-wait': 'reject',
  'before-window': 'reject',
  'after-window': 'reject',
  'outside-daypart': 'reject',
  'receipt-elsewhen': 'reject',
  'over-cap': 'warn',
  contradiction: 'reject',
  'says-little': 'reject',
  'same-words': 'reject',
  dark: 'warn',
  blurred: 'warn',
  'same-photo': 'warn',
  'photo-of-earlier-visit': 'reject',
  'photo-unassigned': 'warn',
} as const satisfies Record<FindingRule, 'reject' | 'warn'>;

/** A report with all that its rules look at. */
export interface Inspected {
  readonly checklist: Checklist;
  readonly report: Report;
  readonly window: { readonly from: number; readonly to: number };
  readonly terms: VisitTerms;
  /** Up to what the purchase is paid back, in the smallest unit; `null`: no cap is known. */
  readonly reimbursementCap: { readonly minor: number; readonly currency: string } | null;
  /** The store's IANA time zone. */
  readonly timeZone: string;
  /** Photos of the same person's other visits. */
  readonly earlier: readonly EarlierPhoto[];
}

/** All that an editor would find, in the order of a visit; that a moment never came is an answer. Empty: nothing to say. */
export function findingsOf(inspected: Inspected): Finding[] {
  const { checklist, report } = inspected;
  if (report.prevented) return [...unproven(report), ...photoFindings(inspected)];
  const asked = askedOf(checklist, report);
  return [
    ...whenFindings(inspected, asked),
    ...missingFrom(checklist, report)
      .filter((missing) => missing.kind !== 'moment' || !didNotHappen(report, missing.moment))
      .map((missing): Finding => ({ rule: 'missing', missing })),
    ...waitFindings(inspected),
    ...contradictions(inspected, asked),
    ...wordsFindings(asked, report),
    ...photoFindings(inspected),
  ];
}

const NOTE_CHARACTERS = 10;

/** A closed door is proven by a photo, and told in a line. */
function unproven({ prevented, evidence }: Report): Finding[] {
  const isTold = (prevented?.note.trim().length ?? 0) >= NOTE_CHARACTERS;
  return [
    ...(evidence.size > 0 ? [] : [{ rule: 'prevented-unproven', lacks: 'photo' } as const]),
    ...(isTold ? [] : [{ rule: 'prevented-unproven', lacks: 'note' } as const]),
  ];
}

/** Only what was asked can contradict: an answer that was hidden again counts for nothing. */
function contradictions({ checklist, report }: Inspected, asked: readonly Asked[]): Finding[] {
  const ids = new Set(asked.map(({ question }) => question.id));
  const answers = new Map([...report.answers].filter(([id]) => ids.has(id)));
  return (checklist.contradictions ?? [])
    .filter(({ when }) => holds(when, { moments: report.moments, answers }))
    .flatMap(({ id, questions }): Finding[] =>
      questions.slice(0, 1).map((question) => ({ rule: 'contradiction', contradiction: id, question })),
    );
}
