import { useState } from 'preact/hooks';
import { useSubmit } from '#client/app/use-submit.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { ApplicationRow } from '#protocol/api/applications.ts';

interface ForgetProps {
  row: Pick<ApplicationRow, 'id' | 'name'>;
  onForgotten: () => void;
}

/** Deleting what someone wrote who applied: it is theirs to ask for, and nothing else stands on it. */
export function Forget({ row: { id, name }, onForgotten }: ForgetProps) {
  const [isAsking, setAsking] = useState(false);
  const { onSubmit, busy, problem } = useSubmit(async () => {
    await api.coordinator.applications.forget({ application: id });
    setAsking(false);
    toast(t('applications-forgotten', { name }));
    onForgotten();
  });
  return (
    <div class="line">
      <Button onClick={() => setAsking(true)}>{t('applications-forget-ask')}</Button>
      <Dialog open={isAsking} title={t('applications-forget-of', { name })} onClose={() => setAsking(false)}>
        <form class="stack" onSubmit={onSubmit}>
          {problem && (
            <Banner tone="bad" role="alert">
              {problem}
            </Banner>
          )}
          <p>{t('applications-forget-says')}</p>
          <div class="dialog-actions">
            <Button look="danger" type="submit" busy={busy}>
              {t('applications-forget')}
            </Button>
            <Button onClick={() => setAsking(false)}>{t('applications-leave')}</Button>
          </div>
        </form>
      </Dialog>
    </div>
  );
}
