import { useId } from 'preact/hooks';
import { formatNumber } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { answerFits } from '#domain/checklist/answer.ts';
import type { Question } from '#domain/checklist/checklist.ts';
import { textIn } from '#domain/text.ts';
import type { ControlProps } from './answer-control.tsx';
import { parseNumber } from './parse-number.ts';
import { useDraft } from './use-draft.ts';

type NumberQuestion = Extract<Question, { type: 'number' }>;

/** A number with its unit. One out of bounds is kept and said to be so; what is no number stays on the screen. */
export function NumberAnswer({ question, hold, labelledBy }: ControlProps<NumberQuestion>) {
  const id = useId();
  const kept =
    typeof hold.value === 'number'
      ? formatNumber(hold.value, { useGrouping: false, maximumFractionDigits: 6 })
      : '';
  const draft = useDraft(kept, (text) => {
    const value = parseNumber(text);
    if (value !== null) void hold.set(value);
    else if (text.trim() === '') void hold.set(undefined);
  });
  const problem = problemOf(question, draft.text);
  return (
    <div class="number-answer">
      <input
        class="control figures"
        type="text"
        inputMode="decimal"
        aria-labelledby={`${labelledBy} ${id}-unit`}
        aria-describedby={`${id}-problem`}
        aria-invalid={problem ? true : undefined}
        value={draft.text}
        onInput={(event) => draft.onInput(event.currentTarget.value)}
        onBlur={draft.flush}
      />
      <span class="soft" id={`${id}-unit`}>
        {question.unit && textIn(question.unit, currentLocale())}
      </span>
      <p class="field-error" id={`${id}-problem`}>
        {problem}
      </p>
    </div>
  );
}

function problemOf(question: NumberQuestion, text: string): string | null {
  if (text.trim() === '') return null;
  const value = parseNumber(text);
  if (value === null) return t('number-unclear');
  if (answerFits(question, value)) return null;
  const least = question.least === undefined ? '' : formatNumber(question.least);
  const most = question.most === undefined ? '' : formatNumber(question.most);
  if (least && most) return t('number-between', { least, most });
  return least ? t('number-least', { least }) : t('number-most', { most });
}
