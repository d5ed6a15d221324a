import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { AnyOf, Segments } from '#client/ui/choice.tsx';
import type { OwnerReach } from '#protocol/api/people.ts';
import { StoreChoice } from './store-choice.tsx';

/** Which stores an owner is to see, as it is being chosen: what was picked stays while all are meant. */
export interface ChosenReach {
  readonly all: boolean;
  readonly stores: readonly string[];
  readonly regions: readonly string[];
}

/** Whether anything is chosen. */
export function isReach({ all, stores, regions }: ChosenReach): boolean {
  return all || stores.length + regions.length > 0;
}

/** The choice as the server takes it. */
export function reachOf({ all, stores, regions }: ChosenReach): Omit<OwnerReach, 'person'> {
  return all ? { stores: 'all', regions: [] } : { stores: [...stores], regions: [...regions] };
}

interface ReachFieldsProps {
  /** The id of the heading above. */
  labelledBy: string;
  reach: ChosenReach;
  onChoose: (reach: ChosenReach) => void;
}

/** All stores that there are and will be, those in the regions that are chosen, or single ones. */
export function ReachFields({ labelledBy, reach, onChoose }: ReachFieldsProps) {
  return (
    <>
      <Segments
        name="sees"
        labelledBy={labelledBy}
        choices={[
          { id: 'all', text: t('coordinator-all-stores') },
          { id: 'some', text: t('coordinator-some-stores') },
        ]}
        chosen={reach.all ? 'all' : 'some'}
        onChoose={(choice) => onChoose({ ...reach, all: choice === 'all' })}
      />
      {!reach.all && <Some reach={reach} onChoose={onChoose} />}
    </>
  );
}

function Some({ reach, onChoose }: Pick<ReachFieldsProps, 'reach' | 'onChoose'>) {
  const known = useLoad('stores to see', async () => ({
    stores: await api.coordinator.stores(),
    regions: eachOf((await api.coordinator.storeBook.choices()).regions, reach.regions),
  }));
  return (
    <Loaded of={known} lines={6}>
      {({ stores, regions }) => (
        <>
          {regions.length > 0 && (
            <div class="store-choice">
              <h3>{t('people-regions')}</h3>
              <AnyOf
                name="regions"
                label={t('people-regions')}
                choices={regions.map((name) => ({ id: name, text: name }))}
                chosen={reach.regions}
                onChoose={(chosen) => onChoose({ ...reach, regions: chosen })}
              />
              <p class="soft small">{t('people-regions-hint')}</p>
            </div>
          )}
          <StoreChoice
            stores={stores}
            chosen={reach.stores}
            onChoose={(chosen) => onChoose({ ...reach, stores: chosen })}
          />
        </>
      )}
    </Loaded>
  );
}

/** The regions that there are, and those that were chosen and of which no store is left. */
function eachOf(regions: readonly string[], chosen: readonly string[]): string[] {
  return [...new Set([...regions, ...chosen])];
}
