import * as z from 'zod/mini';
import { Id } from '../ids.ts';

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
