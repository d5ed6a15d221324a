import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/field.tsx';
import { newDaypart } from '../plan/terms-draft.ts';
import { WeekdayChoice } from '../plan/weekday-choice.tsx';
import type { QuotaDraft } from './draft.ts';
import { type FieldsProps, faultWords } from './editor.tsx';

/** The hours that visits are wanted in, a line each, and how many of a store's visits are to be in them. */
export function QuotaFields({ draft: { quotas }, faults, change }: FieldsProps) {
  const put = (at: number, part: Partial<QuotaDraft>) =>
    change({ quotas: quotas.map((known, index) => (index === at ? { ...known, ...part } : known)) });
  const error = faultWords(faults.quotas);
  return (
    <div class="field">
      <strong>{t('programmes-quotas')}</strong>
      {quotas.length === 0 && <p class="soft small">{t('programmes-quotas-hint')}</p>}
      {quotas.map((quota, index) => (
        <QuotaLine
          key={index}
          quota={quota}
          invalid={error !== undefined}
          onChange={(part) => put(index, part)}
          onRemove={() => change({ quotas: quotas.filter((_, at) => at !== index) })}
        />
      ))}
      {error && <p class="field-error">{error}</p>}
      <div class="line">
        <Button
          icon="plus"
          onClick={() => change({ quotas: [...quotas, { ...newDaypart, name: '', visits: '' }] })}
        >
          {t('programmes-quota-add')}
        </Button>
      </div>
    </div>
  );
}

interface LineProps {
  quota: QuotaDraft;
  invalid: boolean;
  onChange: (part: Partial<QuotaDraft>) => void;
  onRemove: () => void;
}

function QuotaLine({ quota, invalid, onChange, onRemove }: LineProps) {
  const { name, weekdays, from, to } = quota;
  const wire = (field: 'name' | 'from' | 'to' | 'visits') => ({
    value: quota[field],
    onInput: (event: { currentTarget: { value: string } }) =>
      onChange({ [field]: event.currentTarget.value }),
  });
  return (
    <div class="quota">
      <div class="side-by-side">
        <TextField label={t('programmes-quota-name')} maxLength={60} {...wire('name')} />
        <TextField
          inputMode="numeric"
          label={t('programmes-quota-visits')}
          placeholder={t('programmes-quota-visits-hint')}
          {...wire('visits')}
        />
      </div>
      <WeekdayChoice
        weekdays={weekdays}
        invalid={invalid}
        onChange={(chosen) => onChange({ weekdays: chosen })}
      />
      <div class="quota-hours">
        <TextField type="time" label={t('coordinator-from-hour')} {...wire('from')} />
        <TextField type="time" label={t('coordinator-to-hour')} {...wire('to')} />
        <Button
          look="quiet"
          icon="cross"
          aria-label={t('programmes-quota-remove', { name: name || `${from}–${to}` })}
          onClick={onRemove}
        >
          {t('programmes-remove')}
        </Button>
      </div>
    </div>
  );
}
