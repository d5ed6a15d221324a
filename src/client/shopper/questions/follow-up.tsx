import { useId } from 'preact/hooks';
import { currentLocale } from '#client/locales/t.ts';
import type { FollowUp } from '#domain/checklist/checklist.ts';
import { followUpId } from '#domain/checklist/parts.ts';
import type { Id } from '#domain/ids.ts';
import type { AnswerValue } from '#domain/journal/event.ts';
import { textIn } from '#domain/text.ts';
import type { VisitJournal } from '#offline/index.ts';
import { SavedMark } from './saved-mark.tsx';
import { useAnswer } from './use-answer.ts';
import { useDraft } from './use-draft.ts';

interface FollowUpProps {
  journal: VisitJournal;
  question: Id;
  followUp: FollowUp;
  /** The durable line; `undefined`: none. */
  line: AnswerValue | undefined;
}

/** The one line that an answer asks for, right under it. It opens without taking the focus. */
export function FollowUpLine({ journal, question, followUp, line }: FollowUpProps) {
  const id = useId();
  const hold = useAnswer(journal, followUpId(question), line);
  const kept = typeof hold.value === 'string' ? hold.value : '';
  const draft = useDraft(kept, (text) => void hold.set(text.trim() === '' ? undefined : text));
  return (
    <div class="follow-up" data-open={kept === '' || undefined}>
      <label for={id}>{textIn(followUp.text, currentLocale())}</label>
      <textarea
        id={id}
        class="control"
        rows={1}
        enterkeyhint="next"
        dir="auto"
        value={draft.text}
        onInput={(event) => draft.onInput(event.currentTarget.value)}
        onBlur={draft.flush}
      />
      <SavedMark saving={hold.saving} onRetry={() => void hold.retry()} />
    </div>
  );
}
