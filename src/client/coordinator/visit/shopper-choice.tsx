import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { SelectField } from '#client/ui/field.tsx';
import type { Id } from '#domain/ids.ts';
import type { VisitRow } from '#protocol/api/views.ts';
import { FitLines, fitName } from './fit-lines.tsx';

interface ChoiceProps {
  visit: VisitRow;
  chosen: Id | '';
  error: string | undefined;
  onChoose: (shopper: Id) => void;
}

/** Which shopper is to do the visit, with how its rules stand for whoever is chosen. Who has it already is not asked. */
export function ShopperChoice({ visit: { id: visit, revision, store, shopper }, ...choice }: ChoiceProps) {
  const { chosen, error, onChoose } = choice;
  const fits = useLoad(`shoppers for ${visit} ${revision}`, () => api.coordinator.shoppersFor({ visit }));
  return (
    <Loaded of={fits} lines={2}>
      {(found) => {
        const fit = found.find(({ id }) => id === chosen);
        return (
          <>
            <SelectField
              label={t('coordinator-shopper')}
              error={error}
              value={chosen}
              onChange={(event) => onChoose(event.currentTarget.value)}
            >
              <option value="">{t('coordinator-choose')}</option>
              {found
                .filter(({ id }) => id !== shopper?.id)
                .map((one) => (
                  <option key={one.id} value={one.id}>
                    {fitName(one)}
                  </option>
                ))}
            </SelectField>
            {fit && <FitLines fit={fit} timeZone={store.timeZone} />}
          </>
        );
      }}
    </Loaded>
  );
}
