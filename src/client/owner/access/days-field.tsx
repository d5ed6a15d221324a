import { t } from '#client/locales/t.ts';
import { SelectField } from '#client/ui/field.tsx';

interface DaysFieldProps {
  /** The first is chosen to begin with. */
  choices: readonly number[];
}

/** For how many days it is to work, as the form's `days`. */
export function DaysField({ choices }: DaysFieldProps) {
  return (
    <SelectField label={t('access-days')} name="days">
      {choices.map((days) => (
        <option key={days} value={String(days)}>
          {t('access-days-of', { days })}
        </option>
      ))}
    </SelectField>
  );
}
