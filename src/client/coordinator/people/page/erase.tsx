import { useState } from 'preact/hooks';
import { useSubmit } from '#client/app/use-submit.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { GoingProps } from './deactivate.tsx';
import { OpenVisits } from './open-visits.tsx';
import { useBeginning } from './use-beginning.ts';

const ofShoppers = ['goes', 'stays', 'phone', 'backups'] as const;
const ofOthers = ['goes', 'stays-desk', 'backups'] as const;

/** Erasing someone: what goes, what stays, and their name typed by whoever is sure. */
export function Erase({ person: { id, name, role }, standing: { open }, onClose, onDone }: GoingProps) {
  const [typed, setTyped] = useState('');
  const toBegin = useBeginning<HTMLDivElement>();
  const { onSubmit, busy, problem } = useSubmit(async () => {
    const erased = await api.coordinator.standing.erase({ person: id, name: typed });
    toast(t('people-erased-toast', { name: erased.name }));
    onDone();
  });
  return (
    <Dialog open title={t('people-erase-of', { name })} onClose={onClose}>
      <form class="stack" onSubmit={onSubmit}>
        {problem && (
          <Banner tone="bad" role="alert">
            {problem}
          </Banner>
        )}
        <div tabIndex={-1} ref={toBegin}>
          <Banner tone="warn">{t('people-erase-says')}</Banner>
        </div>
        <dl class="person-facts">
          {(role === 'shopper' ? ofShoppers : ofOthers).map((what) => (
            <div key={what}>
              <dt class="soft">{t(`people-erase-${what}`)}</dt>
              <dd>{t(`people-erase-${what}-says`)}</dd>
            </div>
          ))}
        </dl>
        <OpenVisits open={open} going="erased" />
        <TextField
          label={t('people-erase-type', { name })}
          name="name"
          autocomplete="off"
          value={typed}
          onInput={({ currentTarget }) => setTyped(currentTarget.value)}
        />
        <div class="dialog-actions">
          <Button look="danger" type="submit" busy={busy} disabled={typed.trim() !== name.trim()}>
            {t('people-erase')}
          </Button>
          <Button onClick={onClose}>{t('people-leave')}</Button>
        </div>
      </form>
    </Dialog>
  );
}
