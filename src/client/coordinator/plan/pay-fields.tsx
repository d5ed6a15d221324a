import { currentLocale, t } from '#client/locales/t.ts';
import { SelectField, TextField } from '#client/ui/field.tsx';
import type { DraftField } from './draft.ts';

interface Wired {
  name: string;
  value: string;
  error: string | undefined;
  onInput: (event: { currentTarget: { value: string } }) => void;
}

/** What the shopper is paid: the fee, up to what a purchase is paid back, and in which currency both are. */
export function PayFields({ wire }: { wire: (name: DraftField) => Wired }) {
  const names = new Intl.DisplayNames(currentLocale(), { type: 'currency' });
  return (
    <fieldset>
      <legend>{t('coordinator-plan-pay')}</legend>
      <div class="side-by-side">
        <TextField inputMode="decimal" label={t('coordinator-fee')} {...wire('fee')} />
        <TextField inputMode="decimal" label={t('coordinator-cap')} {...wire('reimbursementCap')} />
      </div>
      <SelectField label={t('coordinator-currency')} {...wire('currency')}>
        {Intl.supportedValuesOf('currency').map((code) => (
          <option key={code} value={code}>
            {code}, {names.of(code)}
          </option>
        ))}
      </SelectField>
    </fieldset>
  );
}
