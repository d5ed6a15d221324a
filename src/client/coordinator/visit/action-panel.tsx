import { useEffect, useRef, useState } from 'preact/hooks';
import { formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextArea } from '#client/ui/field.tsx';
import type { Id } from '#domain/ids.ts';
import type { VisitRow } from '#protocol/api/views.ts';
import { type DeskMove, lookOf } from './desk-moves.ts';
import { ShopperChoice } from './shopper-choice.tsx';
import type { MoveDetail } from './use-move.ts';
import type { Drafting } from './use-review-draft.ts';

interface PanelProps {
  move: DeskMove;
  row: VisitRow;
  drafting: Drafting;
  /** It was opened here, and not found as it was left. */
  isFresh: boolean;
  busy: boolean;
  onConfirm: (detail: MoveDetail) => void;
  onBack: () => void;
}

/** What a move asks before it is made, with what it will do in a sentence. */
export function ActionPanel({ move, row, drafting, isFresh, busy, onConfirm, onBack }: PanelProps) {
  const { look, asks } = lookOf(move);
  const { reason = '', questions: comments = {} } = drafting.draft ?? {};
  const [shopper, setShopper] = useState('');
  const [lacking, setLacking] = useState(false);
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    if (isFresh) heading.current?.focus();
  }, []);
  const questions = written(comments);
  const enough =
    asks === 'shopper'
      ? shopper !== ''
      : asks === 'reason'
        ? reason.trim() !== ''
        : asks !== 'comments' || reason.trim() !== '' || Object.keys(questions).length > 0;
  const confirm = () => {
    if (!enough) return setLacking(true);
    onConfirm({
      ...(shopper ? { shopper } : {}),
      ...(reason.trim() ? { reason: reason.trim() } : {}),
      ...(asks === 'comments' ? { questions } : {}),
    });
  };
  return (
    <div class="action-panel">
      <h2 ref={heading} tabIndex={-1}>
        {t(`coordinator-do-${move}`)}
      </h2>
      <p class="soft">{t(`coordinator-ask-${move}`)}</p>
      {asks === 'shopper' ? (
        <ShopperChoice
          visit={row}
          chosen={shopper}
          error={lacking && !enough ? t('coordinator-fault-missing') : undefined}
          onChoose={setShopper}
        />
      ) : (
        <TextArea
          label={t(
            asks === 'comments'
              ? 'coordinator-comment-overall'
              : asks === 'reason'
                ? 'coordinator-reason'
                : 'coordinator-reason-if-any',
          )}
          rows={2}
          maxLength={2000}
          value={reason}
          error={
            lacking && !enough
              ? t(asks === 'comments' ? 'coordinator-fault-comment' : 'coordinator-fault-missing')
              : undefined
          }
          onInput={(event) => drafting.write({ reason: event.currentTarget.value })}
        />
      )}
      {asks === 'comments' && (
        <p class="small soft" aria-live="polite">
          {t('coordinator-comment-count', {
            count: Object.keys(questions).length,
            number: formatNumber(Object.keys(questions).length),
          })}
        </p>
      )}
      <div class="line">
        <Button look={look === 'danger' ? 'danger' : 'primary'} busy={busy} onClick={confirm}>
          {t(`coordinator-confirm-${move}`)}
        </Button>
        <Button look="quiet" disabled={busy} onClick={onBack}>
          {t('cancel')}
        </Button>
      </div>
    </div>
  );
}

/** Comments that say something. */
function written(comments: Readonly<Record<Id, string>>): Record<Id, string> {
  return Object.fromEntries(
    Object.entries(comments).flatMap(([id, text]) =>
      text.trim() === '' ? [] : [[id, text.trim()] as const],
    ),
  );
}
