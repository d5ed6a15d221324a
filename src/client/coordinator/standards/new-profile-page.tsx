import { useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { say } from '#client/desk/words.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { TextField } from '#client/ui/field.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { PlacedProfile } from '#domain/checklist/profile.ts';
import type { StandardsList } from '#protocol/api/standards.ts';
import { newId } from '../checklists/builder/new-id.ts';
import { PickOne } from '../checklists/builder/pick-one.tsx';
import { useBegin } from './begin.ts';
import { setName } from './profile-table.tsx';
import './standards.css';

/** Beginning a profile: the set that it adapts, what it is called, and what it begins with. */
export function NewProfilePage() {
  const list = useLoad('standards to adapt', () => api.coordinator.standards.list());
  return (
    <Page
      title={t('standards-new-profile')}
      above={<a href="/standards">{t('coordinator-standards')}</a>}
      lead={<p class="soft">{t('standards-new-profile-lead')}</p>}
    >
      <Loaded of={list} lines={4}>
        {(known) =>
          known.sets.length > 0 ? (
            <NewProfile known={known} />
          ) : (
            <p class="standards-measure">{t('standards-new-profile-none')}</p>
          )
        }
      </Loaded>
    </Page>
  );
}

const EMPTY = '';

function NewProfile({ known: { sets, ready } }: { known: StandardsList }) {
  const { busy, problem, begin } = useBegin();
  const [set, setSet] = useState(sets[0]?.id ?? '');
  const [from, setFrom] = useState(EMPTY);
  const [name, setNameTyped] = useState('');
  const [isMissing, setMissing] = useState(false);
  const chosen = ready.find(({ id }) => id === from);
  const submit = () => {
    const isNamed = name.trim() !== '' || chosen !== undefined;
    setMissing(!isNamed);
    if (!isNamed) return;
    const body: PlacedProfile = {
      id: newId('profile'),
      version: 1,
      name: name.trim() === '' && chosen ? chosen.name : { [currentLocale()]: name.trim() },
      standardSet: set,
      places: { regions: [], channels: [], concepts: [] },
      overrides: chosen ? [...chosen.overrides] : [],
    };
    begin({ kind: 'profile', body });
  };
  return (
    <form
      class="stack standards-form"
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        if (!busy) submit();
      }}
    >
      {problem && (
        <Banner tone="bad" role="alert">
          {problem}
        </Banner>
      )}
      <PickOne
        label={t('standards-profile-set')}
        value={set}
        from={sets.map(({ id }) => id)}
        nameOf={(id) => setName(sets, id)}
        onPick={setSet}
      />
      <PickOne
        label={t('standards-begin-with')}
        value={from}
        from={[EMPTY, ...ready.map(({ id }) => id)]}
        nameOf={(id) => {
          const one = ready.find((profile) => profile.id === id);
          return one ? say(one.name) : t('standards-begin-empty');
        }}
        onPick={setFrom}
      />
      <TextField
        label={t('standards-name')}
        maxLength={200}
        value={name}
        placeholder={chosen && say(chosen.name)}
        error={isMissing ? t('standards-name-missing') : undefined}
        onInput={({ currentTarget }) => setNameTyped(currentTarget.value)}
      />
      <div class="line">
        <Button look="primary" type="submit" busy={busy}>
          {t('standards-begin')}
        </Button>
      </div>
    </form>
  );
}
