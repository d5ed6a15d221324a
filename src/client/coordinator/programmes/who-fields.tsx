import { t } from '#client/locales/t.ts';
import { SelectField, TextField } from '#client/ui/field.tsx';
import type { FieldsProps } from './editor.tsx';

/** Who may take its visits, and how many. */
export function WhoFields({ draft, wire, change }: FieldsProps) {
  return (
    <fieldset>
      <legend>{t('programmes-section-who')}</legend>
      <div class="side-by-side">
        <TextField
          inputMode="numeric"
          label={t('programmes-rotation')}
          hint={t('programmes-rotation-hint')}
          {...wire('rotationDays')}
        />
        <SelectField
          label={t('programmes-rotation-of')}
          name="rotationOf"
          value={draft.rotationOf}
          onChange={({ currentTarget: { value } }) =>
            change({ rotationOf: value === 'client' ? 'client' : 'store' })
          }
        >
          <option value="store">{t('programmes-rotation-of-store')}</option>
          <option value="client">{t('programmes-rotation-of-client')}</option>
        </SelectField>
      </div>
      <TextField
        label={t('programmes-qualifications')}
        hint={t('programmes-qualifications-hint')}
        {...wire('qualifications')}
      />
      <div class="side-by-side">
        <TextField
          inputMode="numeric"
          label={t('programmes-limit-open')}
          hint={t('programmes-limit-hint')}
          {...wire('limitOpen')}
        />
        <TextField
          inputMode="numeric"
          label={t('programmes-limit-period')}
          hint={t('programmes-limit-hint')}
          {...wire('limitPeriod')}
        />
      </div>
      <label class="choice">
        <input
          type="checkbox"
          checked={draft.isOffered}
          onChange={(event) => change({ isOffered: event.currentTarget.checked })}
        />
        <span>{t('programmes-offered')}</span>
      </label>
    </fieldset>
  );
}
