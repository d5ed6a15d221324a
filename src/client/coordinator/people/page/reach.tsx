import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Segments } from '#client/ui/choice.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { PersonView } from '#protocol/api/people.ts';
import { StoreChoice } from './store-choice.tsx';

interface ReachProps {
  person: PersonView;
  onChanged: () => void;
}

/** Which stores an owner sees: all that there are and will be, or those that are chosen. */
export function Reach({ person: { id, stores }, onChanged }: ReachProps) {
  const [all, setAll] = useState(stores === 'all');
  const [chosen, setChosen] = useState<readonly string[]>(stores === 'all' ? [] : stores);
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);
  const known = useLoad('stores to see', () => api.coordinator.stores());

  async function save(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await api.coordinator.persons.reach({ person: id, stores: all ? 'all' : [...chosen] });
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
          {(found) => <StoreChoice stores={found} chosen={chosen} onChoose={setChosen} />}
        </Loaded>
      )}
      <div class="line">
        <Button look="primary" busy={busy} disabled={!all && chosen.length === 0} onClick={() => void save()}>
          {t('save')}
        </Button>
      </div>
    </section>
  );
}
