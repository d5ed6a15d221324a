import { api } from '#client/desk/api.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { SelectField } from '#client/ui/field.tsx';
import type { QueueWanted } from './wanted.ts';

interface QueueFiltersProps {
  wanted: QueueWanted;
  onChange: (changes: Record<string, string>) => void;
}

interface Choice {
  id: string;
  name: string;
}

/** One store, checklist or shopper. */
export function QueueFilters({ wanted, onChange }: QueueFiltersProps) {
  const stores = useLoad('queue stores', () => api.coordinator.stores()).value ?? [];
  const checklists = useLoad('queue checklists', () => api.coordinator.checklists()).value ?? [];
  const people = useLoad('queue people', () => api.coordinator.people()).value ?? [];
  const choices = {
    store: stores.map(({ id, name, city }) => ({ id, name: `${name}, ${city}` })),
    checklist: [...new Map(checklists.map(({ ref: { id }, title }) => [id, { id, name: title }])).values()],
    shopper: people.filter(({ role }) => role === 'shopper'),
  };
  return (
    <>
      {(['store', 'checklist', 'shopper'] as const).map((by) => (
        <Filter
          key={by}
          label={t(`review-by-${by}`)}
          value={wanted[by] ?? ''}
          choices={choices[by]}
          onChange={(value) => onChange({ [by]: value })}
        />
      ))}
    </>
  );
}

interface FilterProps {
  label: string;
  value: string;
  choices: readonly Choice[];
  onChange: (value: string) => void;
}

function Filter({ label, value, choices, onChange }: FilterProps) {
  return (
    <SelectField label={label} value={value} onChange={({ currentTarget }) => onChange(currentTarget.value)}>
      <option value="">{t('review-any')}</option>
      {choices.map(({ id, name }) => (
        <option key={id} value={id}>
          {name}
        </option>
      ))}
    </SelectField>
  );
}
