import { useState } from 'preact/hooks';
import { fieldOf, useSubmit } from '#client/app/use-submit.ts';
import { api, faultyField } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { PhoneError } from '#offline/index.ts';
import { Suggestions } from './suggestions.tsx';

interface AddStoreProps {
  open: boolean;
  /** Names of the clients there are, to choose from. */
  clients: readonly string[];
  onAdded: () => void;
  onClose: () => void;
}

/** Adding one store: where it is, whose it is, and the time zone that its windows are told in. */
export function AddStore({ open, clients, onAdded, onClose }: AddStoreProps) {
  const [wrongZone, setWrongZone] = useState(false);
  const { onSubmit, busy, problem } = useSubmit(async (fields) => {
    setWrongZone(false);
    await api.coordinator.createStore(storeFrom(fields)).catch((failure: unknown) => {
      setWrongZone(failure instanceof PhoneError && faultyField(failure) === 'timeZone');
      throw failure;
    });
    onAdded();
  });
  const line = { required: true, maxLength: 200, autocomplete: 'off' } as const;
  return (
    <Dialog open={open} title={t('coordinator-add-store')} onClose={onClose}>
      <form class="stack" onSubmit={onSubmit}>
        {problem && !wrongZone && (
          <Banner tone="bad" role="alert">
            {problem}
          </Banner>
        )}
        <TextField label={t('coordinator-store-name')} name="name" {...line} />
        <TextField label={t('coordinator-client')} name="client" list="clients" {...line} />
        <Suggestions id="clients" words={clients} />
        <TextField label={t('coordinator-address')} name="address" {...line} />
        <TextField label={t('coordinator-city')} name="city" {...line} />
        <TextField
          label={t('coordinator-time-zone')}
          hint={t('coordinator-time-zone-hint')}
          error={wrongZone ? t('coordinator-fault-time-zone') : undefined}
          name="timeZone"
          list="time-zones"
          dir="ltr"
          defaultValue={Intl.DateTimeFormat().resolvedOptions().timeZone}
          {...line}
        />
        <Suggestions id="time-zones" words={Intl.supportedValuesOf('timeZone')} />
        <Button look="primary" type="submit" busy={busy}>
          {t('coordinator-add-store')}
        </Button>
      </form>
    </Dialog>
  );
}

function storeFrom(fields: FormData) {
  const line = (name: string) => fieldOf(fields, name).trim();
  return {
    name: line('name'),
    client: line('client'),
    address: line('address'),
    city: line('city'),
    timeZone: line('timeZone'),
  };
}
