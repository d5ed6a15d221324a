import { useId } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import type { ControlProps } from './answer-control.tsx';
import { useDraft } from './use-draft.ts';
import { useParts } from './use-parts.ts';

/** What someone of the staff looked like, part by part, with a word on whose data that is. */
export function StaffAnswer({ question, hold, labelledBy }: ControlProps<'staff'>) {
  const { parts, keep } = useParts(hold);
  return (
    <fieldset class="stack parts-answer" aria-labelledby={labelledBy}>
      <p class="small soft">{t('staff-personal')}</p>
      {question.parts.map((part) => (
        <Part
          key={part}
          name={t(`staff-${part}`)}
          kept={String(parts[part] ?? '')}
          onKeep={(words) => keep({ [part]: words === '' ? undefined : words })}
        />
      ))}
    </fieldset>
  );
}

function Part({ name, kept, onKeep }: { name: string; kept: string; onKeep: (words: string) => void }) {
  const id = useId();
  const draft = useDraft(kept, (text) => onKeep(text.trim()));
  return (
    <div class="part">
      <label for={id}>{name}</label>
      <input
        id={id}
        class="control"
        type="text"
        enterKeyHint="next"
        dir="auto"
        autoComplete="off"
        maxLength={120}
        value={draft.text}
        onInput={(event) => draft.onInput(event.currentTarget.value)}
        onBlur={draft.flush}
      />
    </div>
  );
}
