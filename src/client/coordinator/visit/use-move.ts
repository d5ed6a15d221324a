import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { toast } from '#client/ui/toast.tsx';
import { PhoneError } from '#offline/index.ts';
import type { CoordinatorMove } from '#protocol/api/contract.ts';
import type { VisitRow } from '#protocol/api/views.ts';
import type { DeskMove } from './desk-moves.ts';

export type MoveDetail = Pick<CoordinatorMove, 'shopper' | 'reason' | 'questions' | 'grade'>;

/** Makes moves of one visit, from the revision that was looked at. Where someone was faster, `onMoved(true)` says so. */
export function useMove({ id: visit, revision }: VisitRow, onMoved: (stale: boolean) => void) {
  const [busy, setBusy] = useState<DeskMove | null>(null);
  const [problem, setProblem] = useState<string | null>(null);

  async function send(move: DeskMove, detail: MoveDetail): Promise<void> {
    if (move !== 'approve-publish') {
      await api.coordinator.move({ visit, revision, move, ...detail });
      return;
    }
    const approved = await api.coordinator.move({ visit, revision, move: 'approve', ...detail });
    await api.coordinator.move({ visit, revision: approved.revision, move: 'publish' });
  }

  async function make(move: DeskMove, detail: MoveDetail = {}): Promise<void> {
    setBusy(move);
    setProblem(null);
    try {
      await send(move, detail);
      toast(t(`coordinator-did-${move}`));
      onMoved(false);
    } catch (failure) {
      if (isStale(failure)) return onMoved(true);
      setProblem(errorWords(failure));
      // Of two steps the first may have been made: what is shown must be how it stands.
      if (move === 'approve-publish') {
        toast(errorWords(failure));
        onMoved(false);
      }
    } finally {
      setBusy(null);
    }
  }

  return { make, busy, problem };
}

function isStale(failure: unknown): boolean {
  return failure instanceof PhoneError && (failure.code === 'stale' || failure.code === 'move-not-allowed');
}
