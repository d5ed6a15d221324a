import { useState } from 'preact/hooks';
import { errorWords } from '#client/app/words.ts';
import { api } from '#client/desk/api.ts';
import { t } from '#client/locales/t.ts';
import { draftFrom, faultsOf, type ProfileFaults, profileFrom, wordsIn } from '#client/profile/draft.ts';
import { OwnFields } from '#client/profile/own-fields.tsx';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { TextArea, TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import { toast } from '#client/ui/toast.tsx';
import { vehicles } from '#domain/person/profile.ts';
import { PhoneError } from '#offline/index.ts';
import type { PersonView } from '#protocol/api/people.ts';
import type { StoreView } from '#protocol/api/views.ts';
import { StoreChoice } from '../store-choice.tsx';

interface EditFormProps {
  person: PersonView;
  stores: readonly StoreView[];
  onSaved: () => void;
  onReload: () => void;
}

/** All that is known of a shopper, to be typed anew: their own part, where they may not go, and notes. */
export function EditForm({ person, stores, onSaved, onReload }: EditFormProps) {
  const [draft, setDraft] = useState(() => draftFrom(person.own));
  const [faults, setFaults] = useState<ProfileFaults>({});
  const [clients, setClients] = useState(person.conflicts.clients.join(', '));
  const [barred, setBarred] = useState<readonly string[]>(person.conflicts.stores.map(({ id }) => id));
  const [notes, setNotes] = useState(person.notes);
  const [problem, setProblem] = useState<unknown>(null);
  const [busy, setBusy] = useState(false);

  async function save(): Promise<void> {
    const found = faultsOf(draft);
    setFaults(found);
    if (Object.keys(found).length > 0) return;
    setBusy(true);
    setProblem(null);
    try {
      const conflicts = { stores: [...barred], clients: wordsIn(clients) };
      const { id, revision } = person;
      const own = profileFrom(draft, vehicles);
      await api.coordinator.persons.change({ person: id, revision, own, conflicts, notes });
      toast(t('people-saved'));
      onSaved();
    } catch (failure) {
      setProblem(failure);
    } finally {
      setBusy(false);
    }
  }
  return (
    <form
      class="person-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) void save();
      }}
    >
      {problem !== null && <Problem of={problem} onReload={onReload} />}
      <OwnFields
        draft={draft}
        faults={faults}
        change={(part) => {
          setDraft((known) => ({ ...known, ...part }));
          setFaults({});
        }}
      />
      <fieldset>
        <legend>{t('people-conflicts')}</legend>
        <p class="soft small">{t('people-conflicts-hint')}</p>
        <TextField
          label={t('people-conflict-clients')}
          hint={t('profile-languages-hint')}
          name="clients"
          list="known-clients"
          autocomplete="off"
          value={clients}
          onInput={(event) => setClients(event.currentTarget.value)}
        />
        <datalist id="known-clients">
          {[...new Set(stores.map(({ client }) => client))].map((client) => (
            <option key={client} value={client} />
          ))}
        </datalist>
        <StoreChoice stores={stores} chosen={barred} onChoose={setBarred} />
      </fieldset>
      <TextArea
        label={t('people-notes')}
        hint={t('people-notes-hint')}
        name="notes"
        maxLength={4_000}
        value={notes}
        onInput={(event) => setNotes(event.currentTarget.value)}
      />
      <div class="line">
        <Button look="primary" size="l" type="submit" busy={busy}>
          {t('save')}
        </Button>
        <LinkButton look="quiet" href={`/people/${person.id}`}>
          {t('people-leave')}
        </LinkButton>
      </div>
    </form>
  );
}

/** Where someone else changed it meanwhile, nothing is written over: the typed words stand until it is read again. */
function Problem({ of: failure, onReload }: { of: unknown; onReload: () => void }) {
  const isStale = failure instanceof PhoneError && failure.code === 'stale';
  return (
    <Banner
      tone="bad"
      role="alert"
      action={isStale && <Button onClick={onReload}>{t('profile-reload')}</Button>}
    >
      {isStale ? t('profile-stale') : errorWords(failure)}
    </Banner>
  );
}
