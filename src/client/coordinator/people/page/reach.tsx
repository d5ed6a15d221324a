import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { AnyOf, Segments } from '#client/ui/choice.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { PersonView } from '#protocol/api/people.ts';
import { StoreChoice } from './store-choice.tsx';

interface ReachProps {
  person: PersonView;
  onChanged: () => void;
}

/** Which stores an owner sees: all that there are and will be, those in the regions that are chosen, or single ones. */
export function Reach({ person: { id, stores, regions: before }, onChanged }: ReachProps) {
  const [all, setAll] = useState(stores === 'all');
  const [chosen, setChosen] = useState<readonly string[]>(stores === 'all' ? [] : stores);
  const [regions, setRegions] = useState<readonly string[]>(before);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const known = useLoad('stores to see', async () => ({
    stores: await api.coordinator.stores(),
    regions: eachOf((await api.coordinator.storeBook.choices()).regions, before),
  }));

  async function save(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      const some = { stores: [...chosen], regions: [...regions] };
      await api.coordinator.persons.reach({ person: id, ...(all ? { stores: 'all', regions: [] } : some) });
      toast(t('people-saved'));
      onChanged();
    } catch (failure) {
      setProblem(errorWords(failure));
    } finally {
      setBusy(false);
    }
  }
  return (
    <section aria-labelledby="sees" class="person-reach">
      <h2 id="sees">{t('coordinator-sees')}</h2>
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <Segments
        name="sees"
        labelledBy="sees"
        choices={[
          { id: 'all', text: t('coordinator-all-stores') },
          { id: 'some', text: t('coordinator-some-stores') },
        ]}
        chosen={all ? 'all' : 'some'}
        onChoose={(choice) => setAll(choice === 'all')}
      />
      {!all && (
        <Loaded of={known} lines={6}>
          {(found) => (
            <>
              {found.regions.length > 0 && (
                <div class="person-stores">
                  <h3>{t('people-regions')}</h3>
                  <AnyOf
                    name="regions"
                    label={t('people-regions')}
                    choices={found.regions.map((name) => ({ id: name, text: name }))}
                    chosen={regions}
                    onChoose={setRegions}
                  />
                  <p class="soft small">{t('people-regions-hint')}</p>
                </div>
              )}
              <StoreChoice stores={found.stores} chosen={chosen} onChoose={setChosen} />
            </>
          )}
        </Loaded>
      )}
      <div class="line">
        <Button
          look="primary"
          busy={busy}
          disabled={!all && chosen.length + regions.length === 0}
          onClick={() => void save()}
        >
          {t('save')}
        </Button>
      </div>
    </section>
  );
}

/** The regions that there are, and those that were chosen and of which no store is left. */
function eachOf(regions: readonly string[], chosen: readonly string[]): string[] {
  return [...new Set([...regions, ...chosen])];
}
