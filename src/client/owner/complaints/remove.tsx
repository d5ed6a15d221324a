import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { listWords, progressWords } from '#client/desk/list-words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { BulkBar } from '#client/ui/desk/list/bulk-bar.tsx';
import type { Chosen } from '#client/ui/desk/list/use-chosen.ts';
import { useLongWork } from '#client/ui/desk/list/use-long-work.ts';
import { Dialog } from '#client/ui/dialog.tsx';
import { toast } from '#client/ui/toast.tsx';

const AT_ONCE = 200;

/** Removing those that are chosen, once the owner has said so twice. */
export function RemoveChosen({ chosen, onRemoved }: { chosen: Chosen; onRemoved: () => void }) {
  const [asking, setAsking] = useState(false);
  const work = useLongWork();
  const count = chosen.keys.size;

  async function remove(): Promise<void> {
    setAsking(false);
    const ids = [...chosen.keys];
    const parts = Array.from({ length: Math.ceil(ids.length / AT_ONCE) }, (_, at) =>
      ids.slice(at * AT_ONCE, (at + 1) * AT_ONCE),
    );
    try {
      for (const part of parts) await api.owner.complaints.remove({ ids: part });
      toast(t('complaints-removed', { count: ids.length }));
    } catch (failure) {
      toast(errorWords(failure));
    }
    chosen.clear();
    onRemoved();
  }

  return (
    <>
      <BulkBar
        chosen={chosen}
        isMore={false}
        work={work}
        workName={t('complaints-remove')}
        workWords={progressWords(work.progress)}
        words={listWords()}
      >
        <Button look="danger" onClick={() => setAsking(true)}>
          {t('complaints-remove')}
        </Button>
      </BulkBar>
      <Dialog
        open={asking}
        title={t('complaints-remove-sure', { count })}
        onClose={() => setAsking(false)}
        actions={
          <>
            <Button look="danger" onClick={() => void remove()}>
              {t('complaints-remove')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('complaints-keep')}</Button>
          </>
        }
      >
        <p>{t('complaints-remove-body')}</p>
      </Dialog>
    </>
  );
}
