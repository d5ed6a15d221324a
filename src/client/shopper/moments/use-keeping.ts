import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { t } from '#client/locales/t.ts';
import type { UnstampedEvent } from '#domain/journal/event.ts';
import type { OpenVisit } from '../underway/use-open-visit.ts';

interface Keeping {
  readonly keep: (event: UnstampedEvent) => void;
  /** Why it is not kept, in the person's words; nothing where it is. */
  readonly problem: string | null;
}

/** Keeps what a dialog says and closes it then; where that fails the dialog stays, with the reason. */
export function useKeeping({ journal }: OpenVisit, onKept: () => void): Keeping {
  const [problem, setProblem] = useState<string | null>(null);
  const keep = (event: UnstampedEvent) =>
    void journal
      .append(event)
      .then(onKept, (failure: unknown) => setProblem(t('not-saved', { why: errorWords(failure) })));
  return { keep, problem };
}
