import { useId } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import type { Question } from '#domain/checklist/checklist.ts';
import type { ControlProps } from './answer-control.tsx';
import { useDraft } from './use-draft.ts';

type TextQuestion = Extract<Question, { type: 'text' | 'narrative' }>;

/** A line or an account in words, with a count where one is asked for. */
export function TextAnswer({ question, hold, labelledBy }: ControlProps<TextQuestion>) {
  const id = useId();
  const kept = typeof hold.value === 'string' ? hold.value : '';
  const draft = useDraft(kept, (text) => void hold.set(text === '' ? undefined : text));
  const wiring = {
    class: 'control',
    'aria-labelledby': labelledBy,
    'aria-describedby': `${id}-count`,
    dir: 'auto',
    value: draft.text,
    onBlur: draft.flush,
  } as const;
  return (
    <div class="stack text-answer">
      {question.type === 'narrative' ? (
        <textarea {...wiring} rows={6} onInput={(event) => draft.onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...wiring}
          type="text"
          maxLength={question.atMostCharacters}
          onInput={(event) => draft.onInput(event.currentTarget.value)}
        />
      )}
      <span class="small soft figures" id={`${id}-count`}>
        {countWords(question, draft.text)}
      </span>
    </div>
  );
}

function countWords(question: TextQuestion, text: string): string {
  const written = [...text.trim()].length;
  if (question.type === 'narrative') {
    return question.atLeastCharacters
      ? t('characters-of', { written, needed: question.atLeastCharacters })
      : '';
  }
  const left = (question.atMostCharacters ?? Number.POSITIVE_INFINITY) - [...text].length;
  return left <= 40 ? t('characters-left', { left }) : '';
}
