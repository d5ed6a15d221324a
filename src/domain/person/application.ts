import * as z from 'zod/mini';
import { Id } from '../ids.ts';
import { LocalizedText } from '../text-schema.ts';

export const applicationStates = ['open', 'accepted', 'declined'] as const;
export const ApplicationState = z.enum(applicationStates);
export type ApplicationState = z.infer<typeof ApplicationState>;

export const screeningKinds = ['yes-no', 'text', 'one-of'] as const;

const atMost = (length: number) =>
  LocalizedText.check(z.refine((text) => Object.values(text).every((one) => one.length <= length)));

/** What a coordinator wants to know of whoever applies. `options` are those of `one-of`. */
export const ScreeningQuestion = z
  .object({
    id: Id,
    kind: z.enum(screeningKinds),
    text: atMost(500),
    options: z.array(z.object({ id: Id, text: atMost(200) })).check(z.maxLength(20)),
    required: z.boolean(),
  })
  .check(z.refine(({ kind, options }) => kind !== 'one-of' || options.length > 1, { path: ['options'] }));
export type ScreeningQuestion = z.infer<typeof ScreeningQuestion>;

/** The public page: what the work is, in each language that it is told in, and what is asked. */
export const ApplicationPage = z.object({
  about: atMost(6_000),
  questions: z.array(ScreeningQuestion).check(z.maxLength(20)),
});
export type ApplicationPage = z.infer<typeof ApplicationPage>;

const Word = z.string().check(z.trim(), z.minLength(1), z.maxLength(80));
const Words = z.array(Word).check(z.maxLength(20));

/** What someone says who applies. `conflicts` are brands that they work for, or someone near them. */
export const ApplicationSaid = z.object({
  answers: z.record(Id, z.string().check(z.maxLength(2_000))),
  places: Words,
  languages: Words,
  conflicts: Words,
});
export type ApplicationSaid = z.infer<typeof ApplicationSaid>;

/**
 * The first question that was not answered as it asks to be, or `null`. Yes and no are `yes` and `no`, an option is its id; answers
 * to what was not asked are strange too.
 */
export function wronglyAnswered(
  { questions }: Pick<ApplicationPage, 'questions'>,
  answers: ApplicationSaid['answers'],
): string | null {
  const wrong = questions.find((question) => !fits(question, answers[question.id]?.trim() ?? ''));
  if (wrong) return wrong.id;
  const asked = new Set(questions.map(({ id }) => id));
  return Object.keys(answers).find((id) => !asked.has(id)) ?? null;
}

function fits({ kind, options, required }: ScreeningQuestion, answer: string): boolean {
  if (answer === '') return !required;
  if (kind === 'yes-no') return answer === 'yes' || answer === 'no';
  return kind === 'text' || options.some(({ id }) => id === answer);
}
