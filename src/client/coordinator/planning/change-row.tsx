import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { formatDistance } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { SelectField } from '#client/ui/field.tsx';
import { State } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { PlanFit, PlanRow } from '#protocol/api/planning.ts';
import { FitLines } from '../visit/fit-lines.tsx';

interface ChangeProps {
  plan: string;
  row: PlanRow;
  onClose: () => void;
  onChanged: (row: PlanRow) => void;
}

/** Chooses another shopper, or nobody, with every rule's verdict beside what else the plan gives them. */
export function ChangeRow({ plan, row, onClose, onChanged }: ChangeProps) {
  const { visit, store } = row;
  const fits = useLoad(`fits ${plan} ${visit}`, () => api.coordinator.planning.shoppers({ plan, visit }));
  const [chosen, setChosen] = useState(row.shopper?.id ?? '');
  const [busy, setBusy] = useState(false);
  const save = async () => {
    setBusy(true);
    try {
      onChanged(await api.coordinator.planning.edit({ plan, visit, shopper: chosen === '' ? null : chosen }));
      onClose();
    } catch (failure) {
      toast(errorWords(failure));
      setBusy(false);
    }
  };
  const fit = fits.value?.find(({ id }) => id === chosen);
  return (
    <Dialog
      open
      title={t('planning-change-title', { store: store.name })}
      onClose={onClose}
      actions={
        <>
          <Button look="primary" busy={busy} onClick={() => void save()}>
            {t('planning-change-save')}
          </Button>
          <Button onClick={onClose}>{t('cancel')}</Button>
        </>
      }
    >
      <Loaded of={fits} lines={3}>
        {(found) => (
          <SelectField
            label={t('planning-shopper')}
            value={chosen}
            onChange={(event) => setChosen(event.currentTarget.value)}
          >
            <option value="">{t('planning-nobody')}</option>
            {found.map((one) => (
              <option key={one.id} value={one.id}>
                {optionWords(one)}
              </option>
            ))}
          </SelectField>
        )}
      </Loaded>
      {fit && <FitOf fit={fit} timeZone={store.timeZone} />}
    </Dialog>
  );
}

function optionWords({ name, visits, obstacles }: PlanFit): string {
  return t(obstacles.length === 0 ? 'planning-option' : 'planning-option-against', {
    name,
    visits,
    rules: obstacles.length,
  });
}

function FitOf({ fit, timeZone }: { fit: PlanFit; timeZone: string }) {
  const { obstacles, visits, km } = fit;
  return (
    <div class="stack">
      <p class="line">
        <span>{t('planning-has', { visits })}</span>
        {km !== null && (
          <span class="soft">{t('planning-why-way', { distance: formatDistance(km * 1000) })}</span>
        )}
      </p>
      {obstacles.length === 0 && <State tone="good">{t('planning-keeps-all')}</State>}
      {obstacles.map((obstacle) => (
        <State key={obstacle} tone="warn">
          {t(`planning-obstacle-${obstacle}`)}
        </State>
      ))}
      <FitLines fit={fit} timeZone={timeZone} />
    </div>
  );
}
