import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { Id } from '#domain/ids.ts';
import { forgetUnsent } from './unsent.ts';

interface DropDraftProps {
  id: Id;
  settled: () => Promise<number | null>;
}

/** Throwing the draft away, which is asked for twice. What was published stays. */
export function DropDraft({ id, settled }: DropDraftProps) {
  const { route } = useLocation();
  const [isOpen, setOpen] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function drop(): Promise<void> {
    setBusy(true);
    try {
      const revision = await settled();
      if (revision === null) return setProblem(t('builder-not-kept'));
      await api.coordinator.drafts.drop({ kind: 'checklist', id, revision });
      forgetUnsent('checklist', id);
      toast(t('builder-dropped'));
      route('/checklists');
    } catch (failure) {
      setProblem(errorWords(failure));
    } finally {
      setBusy(false);
    }
  }

  return (
    <div class="line built-placing">
      <Button look="quiet" icon="cross" onClick={() => setOpen(true)}>
        {t('builder-drop')}
      </Button>
      <Dialog
        open={isOpen}
        title={t('builder-drop')}
        onClose={() => setOpen(false)}
        actions={
          <>
            <Button look="danger" busy={busy} onClick={() => void drop()}>
              {t('builder-drop-do')}
            </Button>
            <Button onClick={() => setOpen(false)}>{t('builder-drop-not')}</Button>
          </>
        }
      >
        {problem && (
          <Banner tone="bad" role="alert">
            {problem}
          </Banner>
        )}
        <p>{t('builder-drop-body')}</p>
      </Dialog>
    </div>
  );
}
