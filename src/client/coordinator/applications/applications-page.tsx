import { api } from '#client/desk/api.ts';
import { listWords } from '#client/desk/list-words.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useAddress } from '#client/desk/use-address.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { usePages } from '#client/desk/use-pages.ts';
import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { Segments } from '#client/ui/choice.tsx';
import { ListBar } from '#client/ui/desk/list/list-bar.tsx';
import { EmptyState } from '#client/ui/empty.tsx';
import { Banner } from '#client/ui/state.tsx';
import { type ApplicationState, applicationStates } from '#domain/person/application.ts';
import type { ApplicationRow } from '#protocol/api/applications.ts';
import { ApplicationCard } from './application-card.tsx';
import './applications.css';

interface Applications {
  readonly rows: ApplicationRow[];
  readonly after: string | null;
  readonly open: number;
}

/** Those who ask to work here: what they said, and an answer to each. */
export function ApplicationsPage() {
  const address = useAddress('/people/applications');
  const state = applicationStates.find((one) => one === address.query['state']) ?? 'open';
  const q = address.query['q'] ?? '';
  const pages = usePages<ApplicationRow, Applications>(`applications ${state} ${q}`, (after) =>
    api.coordinator.applications.list({ state, ...(q ? { q } : {}), ...(after ? { after } : {}) }),
  );
  const kept = useLoad('application page', () => api.coordinator.applications.page());
  return (
    <Page
      title={t('applications')}
      above={<a href="/people">{t('coordinator-people')}</a>}
      actions={
        <LinkButton look="primary" icon="edit" href="/people/applications/page">
          {t('applications-page')}
        </LinkButton>
      }
      lead={<p class="soft">{t('applications-lead')}</p>}
    >
      {kept.value && !kept.value.isOpen && <Banner tone="neutral">{t('applications-closed')}</Banner>}
      <Segments
        name="state"
        label={t('applications-which')}
        choices={applicationStates.map((id) => ({ id, text: t(`applications-${id}`) }))}
        chosen={state}
        onChoose={(id) => address.set({ state: id === 'open' ? '' : id })}
      />
      <ListBar search={q} onSearch={(words) => address.set({ q: words })} words={listWords()} />
      <Loaded of={pages}>
        {({ rows, after }) => (
          <>
            {rows.length === 0 ? <Nobody state={state} /> : null}
            <ul class="applications">
              {rows.map((row) => (
                <ApplicationCard
                  key={row.id}
                  row={row}
                  questions={kept.value?.page?.questions ?? []}
                  onDecided={pages.reload}
                />
              ))}
            </ul>
            {after !== null && (
              <Button onClick={pages.more} busy={pages.busy}>
                {t('desk-more')}
              </Button>
            )}
          </>
        )}
      </Loaded>
    </Page>
  );
}

function Nobody({ state }: { state: ApplicationState }) {
  return <EmptyState icon="person" title={t(`applications-none-${state}`)} />;
}
