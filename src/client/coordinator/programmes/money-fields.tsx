import { currentLocale, t } from '#client/locales/t.ts';
import { SelectField, TextField } from '#client/ui/field.tsx';
import type { FieldsProps } from './editor.tsx';

/** What a visit pays, what is added late, and what a period may cost. */
export function MoneyFields({ wire }: FieldsProps) {
  const names = new Intl.DisplayNames(currentLocale(), { type: 'currency' });
  return (
    <fieldset>
      <legend>{t('programmes-section-pay')}</legend>
      <div class="side-by-side">
        <TextField inputMode="decimal" label={t('programmes-fee')} {...wire('fee')} />
        <TextField inputMode="decimal" label={t('programmes-cap')} {...wire('cap')} />
      </div>
      <SelectField label={t('programmes-currency')} {...wire('currency')}>
        {Intl.supportedValuesOf('currency').map((code) => (
          <option key={code} value={code}>
            {code}, {names.of(code)}
          </option>
        ))}
      </SelectField>
      <div class="side-by-side">
        <TextField inputMode="numeric" label={t('programmes-bonus-percent')} {...wire('bonusPercent')} />
        <TextField inputMode="numeric" label={t('programmes-bonus-days')} {...wire('bonusDays')} />
      </div>
      <p class="soft small">{t('programmes-bonus-hint')}</p>
      <TextField
        inputMode="decimal"
        label={t('programmes-budget')}
        hint={t('programmes-budget-hint')}
        {...wire('budget')}
      />
    </fieldset>
  );
}
