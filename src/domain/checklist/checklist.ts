import * as z from 'zod/mini';
import { Id } from '../ids.ts';
import { Locale, LocalizedText } from '../text-schema.ts';
import { Condition } from './condition.ts';
import { Channel, Standard } from './standard.ts';

export * from './parts.ts';

const Points = z.number().check(z.minimum(0));
const Weight = z.number().check(z.minimum(0));
const Seconds = z.number().check(z.minimum(0));

/**
 * What happens where a critical item earns nothing: `fail` fails the visit with the percentage unchanged,
 * `cap` limits the percentage to `percent`. The percentage before either stays visible.
 */
export const Critical = z.discriminatedUnion('effect', [
  z.object({ effect: z.literal('fail') }),
  z.object({ effect: z.literal('cap'), percent: z.number().check(z.minimum(0), z.maximum(100)) }),
]);
export type Critical = z.infer<typeof Critical>;

/** What every scored item, question or interval, states about its part in the score. */
const scored = {
  /** The standard that it measures. */
  standard: Id,
  /** Multiplies earned and possible alike; 1 unless stated. */
  weight: z.optional(Weight),
  /** Adds to earned only, never to possible. */
  bonus: z.optional(z.boolean()),
  critical: z.optional(Critical),
} as const;

const ScoredItem = z.object(scored);
export type ScoredItem = z.infer<typeof ScoredItem>;

/** Yes/no: `points` for the answer that is good. */
export const YesNoScore = z.object({ ...scored, points: Points, good: z.boolean() });
export type YesNoScore = z.infer<typeof YesNoScore>;
/** Points by option id; an option that is not listed earns nothing. One choice can earn the highest; many can earn the sum. */
export const OptionScore = z.object({ ...scored, points: z.record(Id, Points) });
export type OptionScore = z.infer<typeof OptionScore>;
/**
 * Points by rating: spread linearly from `worst` (0) to `best` (all `points`), or mapped one by one (rating to points),
 * where the highest of the map is what can be earned and a rating that is not in it earns nothing.
 */
export const ScaleScore = z.object({
  ...scored,
  points: Points,
  map: z.optional(z.record(z.string(), Points)),
});
export type ScaleScore = z.infer<typeof ScaleScore>;
/** Points by band, first band whose `upTo` is not exceeded; above the last, nothing. */
export const Band = z.object({ upTo: z.number(), points: Points });
export type Band = z.infer<typeof Band>;
export const NumberScore = z.object({ ...scored, bands: z.array(Band) });
export type NumberScore = z.infer<typeof NumberScore>;

/**
 * One targeted line that opens under an answer: facts first, and words only where they are wanted. Its answer is a text under
 * {@link followUpId}. `when` looks at answers up to this question's own; absent, at a yes/no that was not the good one.
 */
export const FollowUp = z.object({ text: LocalizedText, when: z.optional(Condition) });
export type FollowUp = z.infer<typeof FollowUp>;

const QuestionBase = {
  id: Id,
  text: LocalizedText,
  help: z.optional(LocalizedText),
  /** Facts are what was seen, perceptions how it felt: two separate figures. */
  view: z.enum(['fact', 'perception']),
  /** Speed and quality are two separate figures as well. */
  aspect: z.enum(['speed', 'quality']),
  /** When it is asked: while the visit goes on, or after leaving. */
  when: z.enum(['inside', 'after']),
  required: z.boolean(),
  /** Whether "not applicable" may be answered. */
  mayBeNotApplicable: z.boolean(),
  /** At least this many photos are asked for with it. */
  photos: z.optional(z.int().check(z.minimum(1))),
  /** Asked only where this holds, by answers to earlier questions; absent: always. Not asked, it neither counts nor is missing. */
  showIf: z.optional(Condition),
  /** Required where this holds, beside `required`. */
  requireIf: z.optional(Condition),
  followUp: z.optional(FollowUp),
  /**
   * What whoever was there answers: where it does not hold, a reviewer is told. Known to the server alone
   * ({@link withoutIntegrity}), so that no phone can be asked what the right answer is.
   */
  integrity: z.optional(Condition),
} as const;

const Currency = z.string().check(z.regex(/^[A-Z]{3}$/));

/** What a person of the staff can be described by. */
export const staffParts = ['name', 'role', 'hair', 'height', 'clothing', 'other'] as const;
export type StaffPart = (typeof staffParts)[number];

export const Option = z.object({ id: Id, text: LocalizedText });
export type Option = z.infer<typeof Option>;

export const Question = z.discriminatedUnion('type', [
  z.object({ ...QuestionBase, type: z.literal('yes-no'), score: z.optional(YesNoScore) }),
  z.object({
    ...QuestionBase,
    type: z.literal('choice'),
    options: z.array(Option),
    score: z.optional(OptionScore),
  }),
  z.object({
    ...QuestionBase,
    type: z.literal('choices'),
    options: z.array(Option),
    score: z.optional(OptionScore),
  }),
  z.object({
    ...QuestionBase,
    type: z.literal('number'),
    /** What it counts: `queue`, the people ahead in the queue as the shopper joins, against whom waits and scores are held. */
    counts: z.optional(z.literal('queue')),
    unit: z.optional(LocalizedText),
    least: z.optional(z.number()),
    most: z.optional(z.number()),
    score: z.optional(NumberScore),
  }),
  z.object({
    ...QuestionBase,
    type: z.literal('scale'),
    worst: z.int(),
    best: z.int(),
    worstName: LocalizedText,
    bestName: LocalizedText,
    score: z.optional(ScaleScore),
  }),
  z.object({ ...QuestionBase, type: z.literal('text'), atMostCharacters: z.optional(z.int()) }),
  /** An account in words. `prompts` say what belongs in it ("what was said, word for word"). */
  z.object({
    ...QuestionBase,
    type: z.literal('narrative'),
    atLeastCharacters: z.optional(z.int()),
    prompts: z.optional(z.array(LocalizedText)),
  }),
  z.object({ ...QuestionBase, type: z.literal('photo') }),
  /** An amount in the currency's smallest unit; bounds too. `currency` is ISO 4217. */
  z.object({
    ...QuestionBase,
    type: z.literal('money'),
    currency: Currency,
    least: z.optional(z.int()),
    most: z.optional(z.int()),
  }),
  /** A calendar day at the store, `YYYY-MM-DD`. */
  z.object({ ...QuestionBase, type: z.literal('date') }),
  /** A time of day at the store, `HH:MM`. */
  z.object({ ...QuestionBase, type: z.literal('time') }),
  /** A length of time in whole seconds. */
  z.object({
    ...QuestionBase,
    type: z.literal('duration'),
    leastSeconds: z.optional(z.int()),
    mostSeconds: z.optional(z.int()),
    score: z.optional(NumberScore),
  }),
  /** What someone of the staff looked like: the listed parts, in words. Personal data: ask for no more than is needed. */
  z.object({ ...QuestionBase, type: z.literal('staff'), parts: z.array(z.enum(staffParts)) }),
  /**
   * A receipt: its total in the smallest unit of `currency` and its printed date and time, with a photo of it.
   * Without a currency, as where stores lie in several countries, the answer says which one it is in.
   */
  z.object({ ...QuestionBase, type: z.literal('receipt'), currency: z.optional(Currency) }),
  /** A file: PDF or image. */
  z.object({ ...QuestionBase, type: z.literal('document') }),
  /** A sound recording. Asked only where the checklist's {@link Recording} states that it is lawful. */
  z.object({ ...QuestionBase, type: z.literal('sound') }),
]);
export type Question = z.infer<typeof Question>;
export type QuestionType = Question['type'];

/** A point in the visit that the shopper marks with one tap. `definition` says what exactly counts as that instant. */
export const Moment = z.object({
  id: Id,
  name: LocalizedText,
  definition: LocalizedText,
  required: z.boolean(),
});
export type Moment = z.infer<typeof Moment>;

/**
 * How a wait earns points: by bands, in seconds of their own, or linearly from everything at `targetSeconds`
 * down to nothing at `limitSeconds`. Where the two are the same, a wait on target still earns everything.
 */
export const WaitScore = z.discriminatedUnion('by', [
  z.object({ ...scored, by: z.literal('bands'), bands: z.array(Band) }),
  z.object({ ...scored, by: z.literal('line'), points: Points }),
]);
export type WaitScore = z.infer<typeof WaitScore>;

/** The time between two moments, measured against a target; what is beyond `limitSeconds` is out of bounds. */
export const Interval = z.object({
  id: Id,
  name: LocalizedText,
  from: Id,
  to: Id,
  targetSeconds: Seconds,
  limitSeconds: Seconds,
  section: Id,
  score: z.optional(WaitScore),
});
export type Interval = z.infer<typeof Interval>;

/** Questions asked together. `weight` counts where sections are weighted, 1 unless stated. */
export const Section = z.object({
  id: Id,
  title: LocalizedText,
  weight: z.optional(Weight),
  questions: z.array(Question),
});
export type Section = z.infer<typeof Section>;

/**
 * How earned and possible points become a percentage.
 * `notApplicable`: N/A is left out of both (`omit`) or counts as nothing earned of what was possible (`zero`).
 * `sections`: `pooled` sums points over all; `weighted` averages section percentages by weight, the weights of sections
 * with nothing possible shared among the rest. `bonusCapPercent` limits what bonus can lift a percentage to; absent: no cap.
 */
export const ScoringRules = z.object({
  notApplicable: z.enum(['omit', 'zero']),
  sections: z.enum(['pooled', 'weighted']),
  bonusCapPercent: z.optional(z.number().check(z.minimum(100))),
  passPercent: z.optional(z.number().check(z.minimum(0), z.maximum(100))),
});
export type ScoringRules = z.infer<typeof ScoringRules>;

/** What a section of a briefing is about. */
export const briefingKinds = ['cover', 'scenario', 'buy', 'time', 'photograph', 'never', 'other'] as const;
export const BriefingKind = z.enum(briefingKinds);
export type BriefingKind = z.infer<typeof BriefingKind>;

/** What the shopper must know before going, in plain sections, readable offline, and a quiz to be passed before the start. */
export const Briefing = z.object({
  sections: z.array(
    z.object({ id: Id, kind: z.optional(BriefingKind), title: LocalizedText, body: LocalizedText }),
  ),
  quiz: z.array(
    z.object({ id: Id, text: LocalizedText, options: z.array(Option), right: Id, why: LocalizedText }),
  ),
});
export type Briefing = z.infer<typeof Briefing>;

/** The innocuous list that stands in for the moments in a store: its title, and an item by moment. */
export const Discreet = z.object({ title: LocalizedText, items: z.record(Id, LocalizedText) });
export type Discreet = z.infer<typeof Discreet>;

/** That sound may be recorded at these stores, and on what ground: the coordinator's statement, shown to the shopper. */
export const Recording = z.object({ lawful: z.literal(true), basis: LocalizedText });
export type Recording = z.infer<typeof Recording>;

/** Answers that can't all be so: where `when` holds, `text` says what does not fit together, at these questions. */
export const Contradiction = z.object({
  id: Id,
  when: Condition,
  text: LocalizedText,
  questions: z.array(Id).check(z.minLength(1)),
});
export type Contradiction = z.infer<typeof Contradiction>;

/** A published version of what a shopper answers. Never edited: an open draft keeps the version that it began with. */
export const Checklist = z.object({
  id: Id,
  version: z.int().check(z.minimum(1)),
  title: LocalizedText,
  channel: Channel,
  locales: z.array(Locale),
  standardSet: z.object({ id: Id, version: z.int() }),
  standards: z.array(Standard),
  moments: z.array(Moment),
  intervals: z.array(Interval),
  sections: z.array(Section),
  scoring: ScoringRules,
  briefing: Briefing,
  discreet: z.optional(Discreet),
  recording: z.optional(Recording),
  contradictions: z.optional(z.array(Contradiction)),
});
export type Checklist = z.infer<typeof Checklist>;
