import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { formatDate } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import type { PersonView } from '#protocol/api/people.ts';
import type { StandingView } from '#protocol/api/standing.ts';
import { Deactivate } from './deactivate.tsx';
import { Erase } from './erase.tsx';

interface PlaceHereProps {
  person: PersonView;
  onChanged: () => void;
}

/** Whether someone works here, what was done about it, and all that is held about them. */
export function PlaceHere({ person, onChanged }: PlaceHereProps) {
  const standing = useLoad(`standing of ${person.id}`, () =>
    api.coordinator.standing.read({ person: person.id }),
  );
  const changed = () => {
    standing.reload();
    onChanged();
  };
  return (
    <section aria-labelledby="place">
      <h2 id="place">{t('people-place')}</h2>
      <Loaded of={standing} lines={3}>
        {(known) => (
          <>
            <Steps steps={known.steps} />
            <Actions person={person} standing={known} onChanged={changed} />
          </>
        )}
      </Loaded>
    </section>
  );
}

function Steps({ steps }: Pick<StandingView, 'steps'>) {
  if (steps.length === 0) return <p class="soft">{t('people-place-plain')}</p>;
  return (
    <ul class="person-lines">
      {steps.map(({ step, by, at, reason }) => (
        <li key={at}>
          <span>
            {t(`people-step-${step}`, { by, day: formatDate(at) })}
            {reason && <span class="soft person-free">{reason}</span>}
          </span>
        </li>
      ))}
    </ul>
  );
}

interface ActionsProps {
  person: PersonView;
  standing: StandingView;
  onChanged: () => void;
}

function Actions({ person, standing, onChanged }: ActionsProps) {
  const [asking, setAsking] = useState<'deactivate' | 'erase' | null>(null);
  const [problem, setProblem] = useState<string | null>(null);
  const going = {
    person,
    standing,
    onClose: () => setAsking(null),
    onDone: () => {
      setAsking(null);
      onChanged();
    },
  };
  async function takeBack(): Promise<void> {
    setProblem(null);
    try {
      await api.coordinator.standing.reactivate({ person: person.id });
      toast(t('people-reactivated-toast', { name: person.name }));
      onChanged();
    } catch (failure) {
      setProblem(errorWords(failure));
    }
  }
  return (
    <>
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <div class="line">
        {standing.standing === 'active' && (
          <Button onClick={() => setAsking('deactivate')}>{t('people-deactivate-ask')}</Button>
        )}
        {standing.standing === 'deactivated' && (
          <Button look="primary" onClick={() => void takeBack()}>
            {t('people-reactivate')}
          </Button>
        )}
        <LinkButton icon="down" href={`/api/people/${encodeURIComponent(person.id)}/held`} download>
          {t('people-held')}
        </LinkButton>
        {standing.standing !== 'erased' && (
          <Button look="danger" onClick={() => setAsking('erase')}>
            {t('people-erase-ask')}
          </Button>
        )}
      </div>
      <p class="soft small">{t('people-held-hint')}</p>
      {asking === 'deactivate' && <Deactivate {...going} />}
      {asking === 'erase' && <Erase {...going} />}
    </>
  );
}
