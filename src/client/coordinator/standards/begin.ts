import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { PhoneError } from '#offline/index.ts';
import type { DraftBody } from '#protocol/api/drafts.ts';

/** Begins a draft and goes to where it is written; where there is one of that name already, goes on with that. */
export function useBegin(): {
  readonly busy: boolean;
  readonly problem: string | null;
  readonly begin: (draft: DraftBody) => void;
} {
  const { route } = useLocation();
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  function begin(draft: DraftBody): void {
    setBusy(true);
    const open = () => route(editorOf(draft));
    api.coordinator.drafts.begin(draft).then(open, (failure: unknown) => {
      if (failure instanceof PhoneError && failure.code === 'stale') return open();
      setProblem(errorWords(failure));
      setBusy(false);
    });
  }
  return { busy, problem, begin };
}

function editorOf({ kind, body: { id } }: DraftBody): string {
  switch (kind) {
    case 'checklist':
      return `/checklists/edit/${id}`;
    case 'standards':
      return `/standards/edit/${id}`;
    case 'profile':
      return `/standards/profiles/${id}/edit`;
  }
}
