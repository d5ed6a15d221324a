import { useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { VisitRow } from '#protocol/api/views.ts';
import { ActionPanel } from './action-panel.tsx';
import { type DeskMove, deskMovesFrom, lookOf } from './desk-moves.ts';
import { GradeField } from './grade-field.tsx';
import { KeptDraft } from './kept-draft.tsx';
import { useMove } from './use-move.ts';
import { type Drafting, writtenIn } from './use-review-draft.ts';

interface ActionsProps {
  row: VisitRow;
  /** The store prevented the visit. */
  isPrevented: boolean;
  /** What is being written for a move. */
  drafting: Drafting;
  onMoved: (stale: boolean) => void;
}

/** All that can be done with a visit now. What asks for something first opens in place, below its button. */
export function Actions({ row, isPrevented, drafting, onMoved }: ActionsProps) {
  const [isFresh, setFresh] = useState(false);
  const [grade, setGrade] = useState<number | null>(null);
  const { make, busy, problem } = useMove(row, (stale) => {
    // Of a move that was not made, what was written for it stays.
    if (!stale) drafting.end();
    onMoved(stale);
  });
  const moves = deskMovesFrom(row.state, isPrevented);
  const open = moves.find((move) => move === drafting.draft?.move) ?? null;
  const kept = !open && drafting.draft && writtenIn(drafting.draft).length > 0;
  if (moves.length === 0) return kept ? <KeptDraft drafting={drafting} /> : null;
  const choose = (move: DeskMove) => {
    setFresh(true);
    drafting.begin(move);
  };
  const approves = moves.includes('approve');
  const graded = (move: DeskMove) => (approves && isApproval(move) && grade !== null ? { grade } : {});
  return (
    <section class={open === 'return' ? 'actions writing' : 'actions'} aria-label={t('coordinator-actions')}>
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      {kept && <KeptDraft drafting={drafting} />}
      {open === null ? (
        <>
          {approves && <GradeField grade={grade} onChoose={setGrade} />}
          <div class="line">
            {moves.map((move) => (
              <Button
                key={move}
                look={lookOf(move).look}
                busy={busy === move}
                disabled={busy !== null}
                onClick={() =>
                  lookOf(move).asks === 'nothing' ? void make(move, graded(move)) : choose(move)
                }
              >
                {t(`coordinator-do-${move}`)}
              </Button>
            ))}
          </div>
        </>
      ) : (
        <ActionPanel
          move={open}
          row={row}
          drafting={drafting}
          isFresh={isFresh}
          busy={busy !== null}
          onConfirm={(detail) => void make(open, detail)}
          onBack={drafting.end}
        />
      )}
    </section>
  );
}

function isApproval(move: DeskMove): boolean {
  return move === 'approve' || move === 'approve-publish';
}
