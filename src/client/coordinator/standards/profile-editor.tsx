import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { PlacedProfile } from '#domain/checklist/profile.ts';
import type { ProfileOverride } from '#domain/checklist/standard.ts';
import { profileFaults } from '#domain/checklist/standard-faults.ts';
import type { Locale } from '#domain/text.ts';
import type { StandardSetView } from '#protocol/api/standards.ts';
import type { StoreChoices } from '#protocol/api/stores.ts';
import type { DraftSort } from '../checklists/builder/unsent.ts';
import { OverrideFields } from './override-fields.tsx';
import { PlaceFields } from './place-fields.tsx';
import { newestOf } from './profile-page.tsx';
import { countingOf } from './words.ts';
import { WrittenLine } from './written-line.tsx';
import { WrittenPage } from './written-page.tsx';

const profileDraft: DraftSort<PlacedProfile> = {
  kind: 'profile',
  shape: PlacedProfile,
  asDraft: (body) => ({ kind: 'profile', body }),
};

/** Writing a profile: where it counts, and what it makes different of each standard. */
export function ProfileEditorPage({ id = '' }: { id?: string }) {
  const known = useLoad(`draft of profile ${id}`, () => readDraft(id));
  return (
    <Loaded of={known} lines={10}>
      {({ draft: { kind, body }, revision, view, choices }) =>
        kind === 'profile' && (
          <WrittenPage
            key={revision}
            sort={profileDraft}
            body={body}
            revision={revision}
            faultsOf={profileFaults}
            standardsOf={() => view?.set.standards ?? []}
            hint={t('standards-publish-hint-profile')}
            editorOf={(copy) => `/standards/profiles/${copy}/edit`}
            pageOf={({ id: profile }) => `/standards/profiles/${profile}`}
            onReload={known.reload}
          >
            {(written) => <ProfileFields {...written} view={view} choices={choices} />}
          </WrittenPage>
        )
      }
    </Loaded>
  );
}

async function readDraft(id: string) {
  const read = await api.coordinator.drafts.read({ kind: 'profile', id });
  const { kind, body } = read.draft;
  const view = kind === 'profile' ? await newestOf(body.standardSet) : null;
  return { ...read, view, choices: await api.coordinator.storeBook.choices() };
}

interface ProfileFieldsProps {
  body: PlacedProfile;
  locale: Locale;
  change: (next: PlacedProfile) => void;
  view: StandardSetView | null;
  choices: StoreChoices;
}

function ProfileFields({ body, locale, change, view, choices }: ProfileFieldsProps) {
  const put = (override: ProfileOverride) => {
    const others = body.overrides.filter(({ standard }) => standard !== override.standard);
    const says = Object.keys(override).length > 1;
    change({ ...body, overrides: says ? [...others, override] : others });
  };
  return (
    <>
      <WrittenLine
        label={t('standards-profile-name')}
        text={body.name}
        locale={locale}
        onChange={(name) => change({ ...body, name })}
      />
      <PlaceFields
        places={body.places}
        choices={choices}
        onChange={(places) => change({ ...body, places })}
      />
      <section class="stack" aria-labelledby="differs">
        <h2 id="differs">{t('standards-differs')}</h2>
        <div class="standards-overrides">
          {view?.set.standards.map((standard) => (
            <OverrideFields
              key={standard.id}
              standard={standard}
              counting={countingOf(view, standard.id)}
              override={
                body.overrides.findLast((one) => one.standard === standard.id) ?? { standard: standard.id }
              }
              onChange={put}
            />
          ))}
        </div>
      </section>
    </>
  );
}
