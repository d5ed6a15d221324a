import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { KeptStore } from '#protocol/api/stores.ts';

/** Sets a store aside, after saying what that means; takes one back at once. */
export function Archive({ store, onDone }: { store: KeptStore; onDone: () => void }) {
  const { id, revision, archivedAt } = store;
  const [asking, setAsking] = useState(false);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function set(archived: boolean): Promise<void> {
    setBusy(true);
    try {
      await api.coordinator.storeBook.archive({ store: id, revision, archived });
      setAsking(false);
      toast(t(archived ? 'store-archive-done' : 'store-back-done'));
      onDone();
    } catch (failure) {
      setProblem(errorWords(failure));
    } finally {
      setBusy(false);
    }
  }

  const isAside = archivedAt !== null;
  return (
    <>
      <Button busy={busy} onClick={() => (isAside ? void set(false) : setAsking(true))}>
        {t(isAside ? 'store-back' : 'store-archive')}
      </Button>
      <Dialog
        open={asking || (isAside && problem !== null)}
        title={t(isAside ? 'store-back' : 'store-archive-ask', { store: store.name })}
        onClose={() => {
          setAsking(false);
          setProblem(null);
        }}
        actions={
          !isAside && (
            <Button look="primary" busy={busy} onClick={() => void set(true)}>
              {t('store-archive')}
            </Button>
          )
        }
      >
        {problem && (
          <Banner tone="bad" role="alert">
            {problem}
          </Banner>
        )}
        {!isAside && <p>{t('store-archive-body')}</p>}
      </Dialog>
    </>
  );
}
