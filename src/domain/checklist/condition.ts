import * as z from 'zod/mini';
import { Id } from '../ids.ts';
import type { AnswerValue } from '../journal/event.ts';

/**
 * What one answer or moment is asked about. Strict: a second question in the same object would otherwise be dropped unseen;
 * several that must hold are joined by `all`.
 */
const About = z.union([
  /** The answer is this one; where many may be chosen, this one is among them. */
  z.strictObject({ question: Id, is: z.union([z.boolean(), z.number(), z.string(), z.null()]) }),
  /** A number, money (smallest unit), rating or duration (seconds) within these bounds, both included; one of them at least. */
  z
    .strictObject({ question: Id, atLeast: z.optional(z.number()), atMost: z.optional(z.number()) })
    .check(z.refine(({ atLeast, atMost }) => atLeast !== undefined || atMost !== undefined)),
  /** Whether there is an answer at all; N/A is one. */
  z.strictObject({ question: Id, answered: z.boolean() }),
  z.strictObject({ moment: Id, marked: z.boolean() }),
]);
/** A condition that is made of no others. */
export type About = z.infer<typeof About>;

/** When something is asked or asked for: about answers given before it, joined by all, any and not. */
export type Condition =
  | About
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition };
export const Condition: z.ZodMiniType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(Condition) }),
    z.strictObject({ any: z.array(Condition) }),
    z.strictObject({ not: Condition }),
    About,
  ]),
);

/** As much of a report as conditions look at. */
export interface Known {
  readonly moments: { has(moment: Id): boolean };
  readonly answers: { get(question: Id): { readonly value: AnswerValue } | undefined };
}

/** Whether a condition holds by what is known so far. Nothing is known of an answer that is not there. */
export function holds(condition: Condition, known: Known): boolean {
  if ('all' in condition) return condition.all.every((part) => holds(part, known));
  if ('any' in condition) return condition.any.some((part) => holds(part, known));
  if ('not' in condition) return !holds(condition.not, known);
  if ('moment' in condition) return known.moments.has(condition.moment) === condition.marked;
  return isSo(condition, known.answers.get(condition.question)?.value);
}

function isSo(about: Extract<About, { question: Id }>, value: AnswerValue | undefined): boolean {
  if ('answered' in about) return (value !== undefined) === about.answered;
  if ('is' in about)
    return value === about.is || (Array.isArray(value) && value.some((id) => id === about.is));
  const { atLeast = Number.NEGATIVE_INFINITY, atMost = Number.POSITIVE_INFINITY } = about;
  return typeof value === 'number' && value >= atLeast && value <= atMost;
}

/** The single conditions that a condition is made of. */
export function aboutsOf(condition: Condition): About[] {
  if ('all' in condition) return condition.all.flatMap(aboutsOf);
  if ('any' in condition) return condition.any.flatMap(aboutsOf);
  return 'not' in condition ? aboutsOf(condition.not) : [condition];
}
