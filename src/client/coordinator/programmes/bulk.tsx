import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { BoardView } from '#protocol/api/programmes.ts';
import { useMaking } from './use-making.ts';
import type { Selection } from './use-selection.ts';

interface BulkProps {
  board: BoardView;
  selection: Selection;
  onDone: () => void;
}

/** What can be done with the chosen cells at once. */
export function Bulk({ board: { programme }, selection, onDone }: BulkProps) {
  const { cells, isOn } = selection;
  const [busy, setBusy] = useState(false);
  const [asking, setAsking] = useState(false);
  const making = useMaking(programme.id, onDone);
  if (!isOn) return null;

  async function move(what: 'offer' | 'cancel'): Promise<void> {
    setBusy(true);
    try {
      const asked = { programme: programme.id, cells: [...cells], move: what };
      toast(t(`programmes-did-${what}`, await api.coordinator.programmes.moveCells(asked)));
      setAsking(false);
      onDone();
    } catch (failure) {
      toast(errorWords(failure));
    } finally {
      setBusy(false);
    }
  }

  async function plan(): Promise<void> {
    for (const period of new Set(cells.map((cell) => cell.period))) await making.make(period);
  }

  const isNone = cells.length === 0;
  return (
    <div class="bulk">
      <strong role="status">{t('programmes-selected', { cells: cells.length })}</strong>
      <Button look="primary" disabled={isNone} busy={busy} onClick={() => void move('offer')}>
        {t('programmes-offer')}
      </Button>
      {programme.state === 'running' && (
        <Button disabled={isNone} busy={making.busy !== null} onClick={() => void plan()}>
          {t('programmes-plan-period')}
        </Button>
      )}
      <Button disabled={isNone} onClick={() => setAsking(true)}>
        {t('programmes-cancel-open')}
      </Button>
      <Dialog
        open={asking}
        title={t('programmes-cancel-open')}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button look="danger" busy={busy} onClick={() => void move('cancel')}>
              {t('programmes-cancel-open')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('programmes-cancel')}</Button>
          </>
        }
      >
        <p>{t('programmes-ask-cancel-open')}</p>
      </Dialog>
    </div>
  );
}
