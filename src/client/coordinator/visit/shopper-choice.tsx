import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { SelectField } from '#client/ui/field.tsx';
import type { Id } from '#domain/ids.ts';

interface ChoiceProps {
  chosen: Id | '';
  /** Who has the visit already. */
  except: Id | undefined;
  error: string | undefined;
  onChoose: (shopper: Id) => void;
}

/** Which shopper is to do the visit. */
export function ShopperChoice({ chosen, except, error, onChoose }: ChoiceProps) {
  const people = useLoad('people', () => api.coordinator.people());
  return (
    <Loaded of={people} lines={2}>
      {(found) => (
        <SelectField
          label={t('coordinator-shopper')}
          error={error}
          value={chosen}
          onChange={(event) => onChoose(event.currentTarget.value)}
        >
          <option value="">{t('coordinator-choose')}</option>
          {found
            .filter(({ id, role }) => role === 'shopper' && id !== except)
            .map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
        </SelectField>
      )}
    </Loaded>
  );
}
