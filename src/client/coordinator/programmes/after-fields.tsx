import { t } from '#client/locales/t.ts';
import { TextField } from '#client/ui/field.tsx';
import type { FieldsProps } from './editor.tsx';

/** What comes after the visit: the report, what is paid where it was prevented, and the owner's word. */
export function AfterFields({ wire }: FieldsProps) {
  return (
    <fieldset>
      <legend>{t('programmes-section-after')}</legend>
      <TextField
        inputMode="numeric"
        label={t('programmes-report-hours')}
        hint={t('programmes-report-hours-hint')}
        {...wire('reportHours')}
      />
      <div class="side-by-side">
        <TextField inputMode="numeric" label={t('programmes-prevented')} {...wire('preventedPercent')} />
        <TextField inputMode="numeric" label={t('programmes-appeal-days')} {...wire('appealDays')} />
      </div>
    </fieldset>
  );
}
