import { t } from '#client/locales/t.ts';
import { SelectField } from '#client/ui/field.tsx';
import type { StoreChoices } from '#protocol/api/stores.ts';
import type { StoresWanted } from './wanted.ts';

interface StoreFiltersProps {
  wanted: StoresWanted;
  choices: StoreChoices | undefined;
  onChange: (changes: Record<string, string>) => void;
}

const filters = [
  { by: 'client', among: 'clients' },
  { by: 'region', among: 'regions' },
  { by: 'concept', among: 'concepts' },
] as const;

/** One client, region or concept; where there is nothing to choose between, nothing is asked. */
export function StoreFilters({ wanted, choices, onChange }: StoreFiltersProps) {
  return (
    <>
      {filters.map(({ by, among }) => {
        const words = choices?.[among] ?? [];
        const value = wanted[by] ?? '';
        if (words.length < 2 && !value) return null;
        return (
          <SelectField
            key={by}
            label={t(`stores-by-${by}`)}
            value={value}
            onChange={({ currentTarget }) => onChange({ [by]: currentTarget.value })}
          >
            <option value="">{t('stores-any')}</option>
            {withChosen(words, value).map((word) => (
              <option key={word} value={word}>
                {word}
              </option>
            ))}
          </SelectField>
        );
      })}
      <SelectField
        label={t('stores-shown')}
        value={wanted.show ?? ''}
        onChange={({ currentTarget }) => onChange({ show: currentTarget.value })}
      >
        <option value="">{t('stores-shown-measured')}</option>
        <option value="archived">{t('stores-shown-archived')}</option>
      </SelectField>
    </>
  );
}

/** What the address names is shown as chosen, even where no store has it any more. */
function withChosen(words: readonly string[], value: string): readonly string[] {
  return value === '' || words.includes(value) ? words : [...words, value];
}
