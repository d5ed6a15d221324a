import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { PhoneError } from '#offline/index.ts';

/** Begins the next version of a checklist as a draft, or goes on with the draft that there is. */
export function ChangeChecklist({ of: checklist }: { of: Checklist }) {
  const { route } = useLocation();
  const [busy, setBusy] = useState(false);
  const open = () => route(`/checklists/edit/${checklist.id}`);
  const begin = () => {
    setBusy(true);
    api.coordinator.drafts.begin({ kind: 'checklist', body: checklist }).then(open, (failure: unknown) => {
      if (failure instanceof PhoneError && failure.code === 'stale') return open();
      setBusy(false);
      toast(errorWords(failure));
    });
  };
  return (
    <Button icon="edit" busy={busy} onClick={begin}>
      {t('coordinator-change-checklist')}
    </Button>
  );
}
