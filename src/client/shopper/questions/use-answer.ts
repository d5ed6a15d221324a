import { useRef, useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import type { Id } from '#domain/ids.ts';
import type { AnswerValue } from '#domain/journal/event.ts';
import type { VisitJournal } from '#offline/index.ts';

/** What to show beside an answer. "Saved" is only ever said of what is on the disk. */
export type Saving = 'none' | 'saving' | 'saved' | { readonly failed: string };

export interface AnswerHold {
  /** The answer to show: the one being kept, even where keeping it fails, else the durable one. */
  readonly value: AnswerValue | undefined;
  readonly saving: Saving;
  /** Appends at once. `undefined` clears. Never throws; the outcome is `saving`, and whether it is the last and on the disk. */
  set(value: AnswerValue | undefined): Promise<boolean>;
  retry(): Promise<boolean>;
}

/** One answer between the screen and the journal. `durable` is what the journal holds of it. */
export function useAnswer(journal: VisitJournal, question: Id, durable: AnswerValue | undefined): AnswerHold {
  const [pending, setPending] = useState<{ value: AnswerValue | undefined } | null>(null);
  const [saving, setSaving] = useState<Saving>('none');
  const turn = useRef(0);

  async function set(value: AnswerValue | undefined): Promise<boolean> {
    turn.current += 1;
    const mine = turn.current;
    setPending({ value });
    setSaving('saving');
    const outcome = await keep(value);
    if (mine !== turn.current) return false;
    setSaving(outcome);
    if (outcome === 'saved') setPending(null);
    return outcome === 'saved';
  }

  async function keep(value: AnswerValue | undefined): Promise<Saving> {
    try {
      if (value === undefined) await journal.append({ kind: 'answer.cleared', question });
      else await journal.append({ kind: 'answer.set', question, value });
      return 'saved';
    } catch (failure) {
      return { failed: errorWords(failure) };
    }
  }

  const value = pending ? pending.value : durable;
  return { value, saving, set, retry: () => set(value) };
}
