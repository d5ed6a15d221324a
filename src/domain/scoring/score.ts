import * as z from 'zod/mini';
import { Id } from '../ids.ts';
import { AnswerValue } from '../journal/event.ts';

/**
 * Points of a part of the visit. `earned` includes bonus and `bonus` says how much of it that is; bonus is never possible.
 * `percentage` is 0–100, above that by bonus alone, and `null` where nothing was possible.
 */
export const Figure = z.object({
  earned: z.number(),
  possible: z.number(),
  bonus: z.number(),
  percentage: z.nullable(z.number()),
});
export type Figure = z.infer<typeof Figure>;

/** Why an item counts the way it does. */
export const TraceRule = z.enum([
  'yes-no',
  'option',
  'options',
  'scale-line',
  'scale-map',
  'number-bands',
  'wait-bands',
  'wait-line',
  'not-applicable-omitted',
  'not-applicable-zero',
  'unanswered-optional',
  'unanswered-required',
  'unmeasured',
  'uncertain',
  'retired-by-profile',
  'answer-does-not-fit',
  'not-asked',
  'visit-prevented',
  'left-out-on-appeal',
]);
export type TraceRule = z.infer<typeof TraceRule>;

/**
 * One line of the trace: which item earned what, from which events, under which rule.
 * `earned` and `possible` are after weight, reversal and profile; `contribution` is what the item adds to the visit's percentage,
 * so that the contributions of all lines sum to `total.percentage`: before a bonus cap and any critical effect.
 */
export const TraceLine = z.object({
  item: z.object({ kind: z.enum(['question', 'interval']), id: Id }),
  section: Id,
  standard: Id,
  rule: TraceRule,
  answer: z.optional(AnswerValue),
  /** The measured wait, where it is certain. */
  seconds: z.optional(z.number()),
  /** Sequence numbers of the journal's events that it stands on. */
  seqs: z.array(z.int()),
  weight: z.number(),
  /** Whether the profile turned round what the observation earned. */
  reversed: z.boolean(),
  /** The profile, where it says something of this item's standard. */
  profile: z.nullable(Id),
  bonus: z.boolean(),
  view: z.enum(['fact', 'perception']),
  aspect: z.enum(['speed', 'quality']),
  earned: z.number(),
  possible: z.number(),
  contribution: z.number(),
  /** A critical item that was observed and earned nothing. A missing answer or N/A is no observation. */
  criticalMissed: z.boolean(),
});
export type TraceLine = z.infer<typeof TraceLine>;

export const SectionScore = z.object({
  section: Id,
  ...Figure.shape,
  /** The share of the whole that this section counts for, 0–1, after the weights of empty sections were shared out. */
  share: z.number(),
});
export type SectionScore = z.infer<typeof SectionScore>;

/** The score of one visit with everything needed to explain it. */
export const Score = z.object({
  /** Version of the rules of the engine itself. */
  engine: z.int(),
  checklist: z.object({ id: Id, version: z.int() }),
  /** What adapted the standards, and in which version where it was published in versions. */
  profile: z.nullable(Id),
  profileVersion: z.optional(z.int()),
  /** After bonus cap and critical effects. `null`: nothing could be scored. */
  percentage: z.nullable(z.number()),
  /** Before critical effects, after the bonus cap. */
  percentageBefore: z.nullable(z.number()),
  verdict: z.enum(['passed', 'failed', 'scored', 'unscored']),
  /** All points; its percentage is by the checklist's rule for sections, before bonus cap and critical effects. */
  total: Figure,
  sections: z.array(SectionScore),
  /** Separate figures, each the pooled points of its lines. */
  views: z.object({ fact: Figure, perception: Figure }),
  aspects: z.object({ speed: Figure, quality: Figure }),
  /** Critical items that earned nothing, with what that did. */
  criticals: z.array(
    z.object({ item: Id, standard: Id, effect: z.enum(['fail', 'cap']), percent: z.nullable(z.number()) }),
  ),
  trace: z.array(TraceLine),
});
export type Score = z.infer<typeof Score>;
