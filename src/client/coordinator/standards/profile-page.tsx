import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { say } from '#client/desk/words.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { differencesUnder, type PlacedProfile } from '#domain/checklist/profile.ts';
import type { StandardSetView } from '#protocol/api/standards.ts';
import { useBegin } from './begin.ts';
import { StandardLine } from './standard-line.tsx';
import { countingOf, placesWords } from './words.ts';
import './standards.css';

/** A profile as it counts: where, at how many stores, and what it makes different from what. */
export function ProfilePage({ id = '' }: { id?: string }) {
  const found = useLoad(`profile ${id}`, () => readProfile(id));
  return (
    <Loaded of={found} lines={8}>
      {({ profile, stores, view }) => (
        <Page
          title={say(profile.name)}
          above={<a href="/standards">{t('coordinator-standards')}</a>}
          lead={
            <p class="soft">
              {t('standards-version', { version: profile.version })},{' '}
              {t('standards-of-set', { set: say(view.set.name) })}
            </p>
          }
          actions={<Actions profile={profile} />}
        >
          <div class="standards">
            <section class="stack" aria-labelledby="where">
              <h2 id="where">{t('standards-where')}</h2>
              <p>{placesWords(profile.places)}</p>
              <p class="soft">{t('standards-store-count', { count: stores })}</p>
            </section>
            <Differing profile={profile} view={view} />
          </div>
        </Page>
      )}
    </Loaded>
  );
}

/** The profile with the set that it adapts: the newest version. */
async function readProfile(id: string) {
  const { profile, stores } = await api.coordinator.standards.profile({ id });
  return { profile, stores, view: await newestOf(profile.standardSet) };
}

/** The newest version of a set. */
export async function newestOf(set: string): Promise<StandardSetView> {
  const { sets } = await api.coordinator.standards.list();
  const version = sets.find(({ id }) => id === set)?.versions[0]?.version ?? 1;
  return api.coordinator.standards.set({ id: set, version });
}

function Actions({ profile }: { profile: PlacedProfile }) {
  const { busy, begin } = useBegin();
  return (
    <Button look="primary" icon="edit" busy={busy} onClick={() => begin({ kind: 'profile', body: profile })}>
      {t('standards-change-profile')}
    </Button>
  );
}

function Differing({ profile, view }: { profile: PlacedProfile; view: StandardSetView }) {
  const lines = view.set.standards.flatMap((standard) => {
    const counting = countingOf(view, standard.id);
    const differences = differencesUnder(profile, standard.id, counting);
    return differences.length > 0 ? [{ standard, counting, differences }] : [];
  });
  return (
    <section class="stack" aria-labelledby="differs">
      <h2 id="differs">{t('standards-differs')}</h2>
      {lines.length === 0 && <p class="soft">{t('standards-nothing-differs')}</p>}
      <ul class="standards-lines">
        {lines.map((line) => (
          <StandardLine key={line.standard.id} {...line} />
        ))}
      </ul>
    </section>
  );
}
