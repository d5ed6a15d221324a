import type { Id } from '#domain/ids.ts';
import type { AnswerValue } from '#domain/journal/event.ts';
import type { FoldedAnswer, Report } from '#domain/journal/fold.ts';

type Change = FoldedAnswer['history'][number];

const NOTHING: { readonly value: AnswerValue | undefined } = { value: undefined };

/**
 * What was first handed in for a question, where the present answer is another; `value` is undefined where it had none.
 * `undefined`: nothing was handed in yet, or it stands as it was. The same object at each call, as long as the answer stays.
 */
export function firstAnswer(
  { answers, cleared, firstSubmitted }: Report,
  question: Id,
): { readonly value: AnswerValue | undefined } | undefined {
  if (firstSubmitted === null) return undefined;
  const answer = answers.get(question);
  const history: readonly Change[] = answer?.history ?? cleared.get(question) ?? [];
  const first = history.filter(({ seq }) => seq < firstSubmitted).at(-1) ?? NOTHING;
  return isSame(first.value, answer?.value) ? undefined : first;
}

function isSame(a: AnswerValue | undefined, b: AnswerValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
