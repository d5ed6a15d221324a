import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { PersonView } from '#protocol/api/people.ts';
import { type ChosenReach, isReach, ReachFields, reachOf } from '../reach-fields.tsx';

interface ReachProps {
  person: PersonView;
  onChanged: () => void;
}

/** Which stores an owner sees. */
export function Reach({ person: { id, stores, regions }, onChanged }: ReachProps) {
  const all = stores === 'all';
  const [reach, setReach] = useState<ChosenReach>({ all, stores: all ? [] : stores, regions });
  const [busy, setBusy] = useState(false);
  const [problem, setProblem] = useState<string | null>(null);

  async function save(): Promise<void> {
    setBusy(true);
    setProblem(null);
    try {
      await api.coordinator.persons.reach({ person: id, ...reachOf(reach) });
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
      <ReachFields labelledBy="sees" reach={reach} onChoose={setReach} />
      <div class="line">
        <Button look="primary" busy={busy} disabled={!isReach(reach)} onClick={() => void save()}>
          {t('save')}
        </Button>
      </div>
    </section>
  );
}
