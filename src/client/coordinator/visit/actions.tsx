import { useState } from 'preact/hooks';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { Id } from '#domain/ids.ts';
import type { VisitRow } from '#protocol/api/views.ts';
import { ActionPanel } from './action-panel.tsx';
import { type DeskMove, deskMovesFrom, lookOf } from './desk-moves.ts';
import { GradeField } from './grade-field.tsx';
import { useMove } from './use-move.ts';

type Comments = Readonly<Record<Id, string>>;

interface ActionsProps {
  row: VisitRow;
  /** The store prevented the visit. */
  isPrevented: boolean;
  /** What is written under questions while a report is being returned; `null`: it is not. */
  comments: Comments | null;
  onComments: (comments: Comments | null) => void;
  onMoved: (stale: boolean) => void;
}

/** All that can be done with a visit now. What asks for something first opens in place, below its button. */
export function Actions({ row, isPrevented, comments, onComments, onMoved }: ActionsProps) {
  const [open, setOpen] = useState<DeskMove | null>(null);
  const [grade, setGrade] = useState<number | null>(null);
  const { make, busy, problem } = useMove(row, (stale) => {
    onComments(null);
    onMoved(stale);
  });
  const moves = deskMovesFrom(row.state, isPrevented);
  if (moves.length === 0) return null;
  const choose = (move: DeskMove | null) => {
    setOpen(move);
    onComments(move === 'return' ? {} : null);
  };
  const approves = moves.includes('approve');
  const graded = (move: DeskMove) => (approves && isApproval(move) && grade !== null ? { grade } : {});
  return (
    <section class={comments ? 'actions writing' : 'actions'} aria-label={t('coordinator-actions')}>
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
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
          comments={comments ?? {}}
          busy={busy !== null}
          onConfirm={(detail) => void make(open, detail)}
          onBack={() => choose(null)}
        />
      )}
    </section>
  );
}

function isApproval(move: DeskMove): boolean {
  return move === 'approve' || move === 'approve-publish';
}
