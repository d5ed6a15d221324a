import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { EmptyState } from '#client/ui/empty.tsx';
import { ProfileTable } from './profile-table.tsx';
import { SetTable } from './set-table.tsx';
import { StandardDrafts } from './standard-drafts.tsx';
import './standards.css';

/** What is being written, every published set with its versions, and the profiles that adapt them. */
export function StandardsPage() {
  const known = useLoad('standards', async () => ({
    list: await api.coordinator.standards.list(),
    drafts: await api.coordinator.drafts.list(),
  }));
  return (
    <Page
      title={t('coordinator-standards')}
      lead={<p class="soft">{t('standards-lead')}</p>}
      actions={
        <>
          <LinkButton href="/standards/stores">{t('standards-in-store')}</LinkButton>
          <LinkButton look="primary" icon="plus" href="/standards/new">
            {t('standards-new-set')}
          </LinkButton>
        </>
      }
    >
      <Loaded of={known}>
        {({ list: { sets, profiles }, drafts }) => (
          <div class="standards">
            <StandardDrafts drafts={drafts} />
            {sets.length === 0 ? (
              <EmptyState icon="shield" title={t('standards-none')}>
                <p>{t('standards-none-body')}</p>
                <LinkButton href="/checklists/library">{t('standards-library')}</LinkButton>
              </EmptyState>
            ) : (
              <div class="stack">
                <h2>{t('standards-sets')}</h2>
                <SetTable sets={sets} />
              </div>
            )}
            <div class="stack">
              <div class="standards-head">
                <h2>{t('standards-profiles')}</h2>
                <LinkButton icon="plus" href="/standards/profiles/new">
                  {t('standards-new-profile')}
                </LinkButton>
              </div>
              <p class="soft standards-measure">{t('standards-profiles-lead')}</p>
              <ProfileTable profiles={profiles} sets={sets} />
            </div>
          </div>
        )}
      </Loaded>
    </Page>
  );
}
