import { useState } from 'preact/hooks';
import { useApp } from '#client/app/context.ts';
import { fieldOf, useSubmit } from '#client/app/use-submit.ts';
import { api } from '#client/desk/api.ts';
import { moneyOf } from '#client/desk/money.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import { SelectField, TextArea, TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { Channel } from '#domain/checklist/standard.ts';
import {
  ComplaintKind,
  complaintKinds,
  MOST_COMPLAINT_LETTERS,
  type NewComplaint,
} from '#protocol/api/complaints.ts';
import type { PlaceView } from '#protocol/api/reading.ts';
import { ChannelOptions } from './filters.tsx';
import { StoreField } from './store-field.tsx';

interface AddComplaintProps {
  open: boolean;
  onAdded: () => void;
  onClose: () => void;
}

/** Entering one complaint or return. */
export function AddComplaint({ open, onAdded, onClose }: AddComplaintProps) {
  return (
    <Dialog open={open} title={t('complaints-add')} onClose={onClose}>
      <ComplaintForm onAdded={onAdded} />
    </Dialog>
  );
}

/** What is wrong before it is sent. */
type Wrong = 'store' | 'cost' | 'currency';

function ComplaintForm({ onAdded }: Pick<AddComplaintProps, 'onAdded'>) {
  const { clock } = useApp();
  const choices = useLoad('complaint choices', () => api.owner.complaints.choices());
  const [store, setStore] = useState<PlaceView | null>(null);
  const [wrong, setWrong] = useState<Wrong | null>(null);
  const { onSubmit, busy, problem } = useSubmit(async (fields) => {
    const complaint = complaintFrom(fields, store);
    setWrong(typeof complaint === 'string' ? complaint : null);
    if (typeof complaint === 'string') return;
    await api.owner.complaints.add(complaint);
    onAdded();
  });
  const errorOf = (field: Wrong) => (wrong === field ? t(`complaints-wrong-${field}`) : undefined);
  return (
    <form class="stack" onSubmit={onSubmit}>
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <StoreField chosen={store} onChoose={setStore} error={errorOf('store')} />
      <TextField
        type="date"
        name="day"
        label={t('complaints-day')}
        max={new Date(clock.now().wall).toISOString().slice(0, 10)}
        required
      />
      <SelectField name="kind" label={t('complaints-kind')}>
        {complaintKinds.map((kind) => (
          <option key={kind} value={kind}>
            {t(`reading-${kind}`)}
          </option>
        ))}
      </SelectField>
      <SelectField name="channel" label={t('reading-channel')}>
        <ChannelOptions />
      </SelectField>
      <TextArea
        name="text"
        label={t('complaints-what')}
        hint={t('complaints-what-hint')}
        maxLength={MOST_COMPLAINT_LETTERS}
        required
      />
      <div class="complaint-cost">
        <TextField
          name="cost"
          inputMode="decimal"
          label={t('complaints-cost')}
          hint={t('complaints-cost-hint')}
          error={errorOf('cost')}
        />
        <TextField
          key={choices.value?.currency}
          name="currency"
          label={t('complaints-currency')}
          hint={t('complaints-currency-hint')}
          defaultValue={choices.value?.currency ?? ''}
          error={errorOf('currency')}
          dir="ltr"
          maxLength={3}
          autocomplete="off"
        />
      </div>
      <SelectField name="standard" label={t('complaints-about')}>
        <option value="">{t('complaints-about-none')}</option>
        {choices.value?.standards.map(({ id, name }) => (
          <option key={id} value={id}>
            {say(name)}
          </option>
        ))}
      </SelectField>
      <Button look="primary" type="submit" busy={busy}>
        {t('complaints-add')}
      </Button>
    </form>
  );
}

function complaintFrom(fields: FormData, store: PlaceView | null): NewComplaint | Wrong {
  const said = (name: string) => fieldOf(fields, name).trim();
  if (!store) return 'store';
  const currency = said('currency').toUpperCase();
  const isPaid = said('cost') !== '';
  if (isPaid && !/^[A-Z]{3}$/.test(currency)) return 'currency';
  const cost = isPaid ? moneyOf(said('cost'), currency) : null;
  if (isPaid && !cost) return 'cost';
  return {
    store: store.id,
    day: said('day'),
    kind: ComplaintKind.parse(said('kind')),
    channel: Channel.parse(said('channel')),
    text: said('text'),
    cost,
    standard: said('standard') || null,
  };
}
