import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { toast } from '#client/ui/toast.tsx';
import { type UndoingMove, wayBack } from '#domain/visit/undo.ts';
import { PhoneError } from '#offline/index.ts';
import type { CoordinatorMove } from '#protocol/api/contract.ts';
import type { VisitRow } from '#protocol/api/views.ts';
import { toReviewChanged } from '../queue/use-to-review.ts';
import type { DeskMove } from './desk-moves.ts';

export type MoveDetail = Pick<CoordinatorMove, 'shopper' | 'reason' | 'questions' | 'grade'>;

/** Makes moves of one visit, from the revision that was looked at. Where someone was faster, `onSettled(true)` says so. */
export function useMove({ id: visit, revision, state }: VisitRow, onSettled: (stale: boolean) => void) {
  const [busy, setBusy] = useState<DeskMove | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const onMoved = (stale: boolean) => {
    toReviewChanged();
    onSettled(stale);
  };

  async function send(move: DeskMove, detail: MoveDetail): Promise<VisitRow> {
    if (move !== 'approve-publish') return api.coordinator.move({ visit, revision, move, ...detail });
    const approved = await api.coordinator.move({ visit, revision, move: 'approve', ...detail });
    return api.coordinator.move({ visit, revision: approved.revision, move: 'publish' });
  }

  /** Takes a decision back by moves of the same table, as long as nobody else has gone on from it. */
  async function undo(way: readonly UndoingMove[], from: number): Promise<void> {
    try {
      let at = from;
      for (const move of way) at = (await api.coordinator.move({ visit, revision: at, move })).revision;
      toast(t('review-undone'));
      onMoved(false);
    } catch (failure) {
      toast(errorWords(failure));
      onMoved(isStale(failure));
    }
  }

  async function make(move: DeskMove, detail: MoveDetail = {}): Promise<void> {
    setBusy(move);
    setProblem(null);
    try {
      const moved = await send(move, detail);
      const way = isDecision(move) ? wayBack(moved.state, state) : null;
      const back = way && { name: t('review-undo'), run: () => void undo(way, moved.revision) };
      toast(t(`coordinator-did-${move}`), back ?? undefined);
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

/** Moves that judge a report. Publishing again what was taken back is none to be undone. */
function isDecision(move: DeskMove): boolean {
  return ['approve', 'approve-publish', 'return', 'reject', 'publish', 'exclude'].includes(move);
}

function isStale(failure: unknown): boolean {
  return failure instanceof PhoneError && (failure.code === 'stale' || failure.code === 'move-not-allowed');
}
