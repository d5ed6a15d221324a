import { t } from '#client/locales/t.ts';
import { SelectField, TextArea, TextField } from '#client/ui/field.tsx';
import type { ProgrammeDraft } from './draft.ts';
import type { FieldsProps } from './editor.tsx';
import { QuotaFields } from './quota-fields.tsx';

const rhythms = ['week', 'month', 'quarter', 'dates'] as const satisfies readonly ProgrammeDraft['every'][];

/** How many visits in which periods, and at what hours. */
export function WhenFields(fields: FieldsProps) {
  const { draft, wire, change } = fields;
  return (
    <fieldset>
      <legend>{t('programmes-section-when')}</legend>
      <div class="side-by-side">
        <TextField inputMode="numeric" label={t('programmes-visits-count')} {...wire('visits')} />
        <SelectField
          label={t('programmes-every')}
          name="every"
          value={draft.every}
          onChange={({ currentTarget: { value } }) =>
            change({ every: rhythms.find((rhythm) => rhythm === value) ?? 'month' })
          }
        >
          {rhythms.map((rhythm) => (
            <option key={rhythm} value={rhythm}>
              {t(rhythm === 'dates' ? 'programmes-own-dates' : `programmes-every-${rhythm}`)}
            </option>
          ))}
        </SelectField>
      </div>
      {draft.every === 'dates' && (
        <TextArea
          rows={4}
          label={t('programmes-own-dates')}
          hint={t('programmes-own-dates-hint')}
          {...wire('dates')}
        />
      )}
      <div class="side-by-side">
        <TextField type="date" label={t('programmes-first-day')} {...wire('firstDay')} />
        <TextField
          type="date"
          label={t('programmes-last-day')}
          hint={t('programmes-last-day-hint')}
          {...wire('lastDay')}
        />
      </div>
      <QuotaFields {...fields} />
      <TextField
        inputMode="numeric"
        label={t('programmes-window-days')}
        hint={t('programmes-window-days-hint')}
        {...wire('windowDays')}
      />
      <TextField inputMode="numeric" label={t('programmes-ahead-days')} {...wire('aheadDays')} />
    </fieldset>
  );
}
