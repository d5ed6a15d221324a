import { useId } from 'preact/hooks';
import { currentLocale, t } from '#client/locales/t.ts';
import { textIn } from '#domain/text.ts';
import type { ControlProps } from './answer-control.tsx';
import { useDraft } from './use-draft.ts';

type TextProps = ControlProps<'text' | 'narrative'>;

/** A line or an account in words, with what belongs in it and a count. */
export function TextAnswer({ question, hold, labelledBy }: TextProps) {
  const id = useId();
  const kept = typeof hold.value === 'string' ? hold.value : '';
  const draft = useDraft(kept, (text) => void hold.set(text === '' ? undefined : text));
  const prompts = question.type === 'narrative' ? (question.prompts ?? []) : [];
  const wiring = {
    class: 'control',
    'aria-labelledby': labelledBy,
    'aria-describedby': `${id}-prompts ${id}-count`,
    dir: 'auto',
    value: draft.text,
    onBlur: draft.flush,
  } as const;
  return (
    <div class="stack text-answer">
      {prompts.length > 0 && (
        <ul class="prompts small soft" id={`${id}-prompts`}>
          {prompts.map((prompt, index) => (
            <li key={index}>{textIn(prompt, currentLocale())}</li>
          ))}
        </ul>
      )}
      {question.type === 'narrative' ? (
        <textarea {...wiring} rows={6} onInput={(event) => draft.onInput(event.currentTarget.value)} />
      ) : (
        <input
          {...wiring}
          type="text"
          enterKeyHint="next"
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

function countWords(question: TextProps['question'], text: string): string {
  const written = [...text.trim()].length;
  if (question.type === 'narrative') {
    const needed = question.atLeastCharacters ?? 0;
    return written < needed ? t('characters-of', { written, needed }) : t('characters', { written });
  }
  const left = (question.atMostCharacters ?? Number.POSITIVE_INFINITY) - [...text].length;
  return left <= 40 ? t('characters-left', { left }) : '';
}
