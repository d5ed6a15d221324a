import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import { type ProgrammeMove, programmeMovesFrom } from '#domain/programme/state.ts';
import type { ProgrammeView } from '#protocol/api/programmes.ts';

interface MovesProps {
  programme: ProgrammeView;
  onDone: () => void;
}

/** Starting, pausing, going on and ending, each with what follows from it before it is done. */
export function Moves({ programme, onDone }: MovesProps) {
  const [asking, setAsking] = useState<ProgrammeMove | null>(null);
  const done = () => {
    setAsking(null);
    onDone();
  };
  return (
    <>
      {programmeMovesFrom(programme.state).map((move) => (
        <Button key={move} onClick={() => setAsking(move)}>
          {t(`programmes-do-${move}`)}
        </Button>
      ))}
      {asking && <Asking programme={programme} move={asking} onClose={() => setAsking(null)} onDone={done} />}
    </>
  );
}

interface AskingProps extends MovesProps {
  move: ProgrammeMove;
  onClose: () => void;
}

function Asking({ programme: { id, revision, plan }, move, onClose, onDone }: AskingProps) {
  const [cancelOpen, setCancelOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  async function make(): Promise<void> {
    setBusy(true);
    try {
      await api.coordinator.programmes.move({ programme: id, revision, move, cancelOpen });
      toast(t(`programmes-did-${move}`));
      onDone();
    } catch (failure) {
      setProblem(errorWords(failure));
      setBusy(false);
    }
  }
  return (
    <Dialog
      open
      title={t(`programmes-do-${move}`)}
      onClose={onClose}
      actions={
        <>
          <Button look={move === 'end' ? 'danger' : 'primary'} busy={busy} onClick={() => void make()}>
            {t(`programmes-do-${move}`)}
          </Button>
          <Button onClick={onClose}>{t('programmes-cancel')}</Button>
        </>
      }
    >
      <p>{t(`programmes-ask-${move}`, { days: plan.aheadDays })}</p>
      {move === 'end' && (
        <label class="choice">
          <input
            type="checkbox"
            checked={cancelOpen}
            onChange={(event) => setCancelOpen(event.currentTarget.checked)}
          />
          <span>{t('programmes-end-cancel')}</span>
        </label>
      )}
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
    </Dialog>
  );
}
