import { useState } from 'preact/hooks';
import { useLocation } from 'preact-iso';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { usePages } from '#client/desk/use-pages.ts';
import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { EmptyState } from '#client/ui/empty.tsx';
import { VisitState } from '#domain/visit/states.ts';
import type { VisitRow } from '#protocol/api/views.ts';
import { Filters } from './filters.tsx';
import { TakeIn } from './take-in.tsx';
import { VisitTable } from './visit-table.tsx';

/** All visits, latest window first; the address says which state and store are looked at. */
export function Visits() {
  const { query } = useLocation();
  const [taking, setTaking] = useState(false);
  const state = VisitState.safeParse(query['state']).data;
  const store = query['store'] || undefined;
  const wanted = { ...(state ? { state } : {}), ...(store ? { store } : {}) };
  const pages = usePages<VisitRow, Awaited<ReturnType<typeof api.coordinator.visits>>>(
    `visits ${state} ${store}`,
    (after) => api.coordinator.visits({ ...wanted, ...(after ? { after } : {}) }),
  );
  const stores = useLoad('stores', () => api.coordinator.stores());
  return (
    <Page
      title={t('coordinator-visits')}
      actions={
        <>
          <Button icon="up" onClick={() => setTaking(true)}>
            {t('coordinator-import')}
          </Button>
          <LinkButton look="primary" icon="plus" href="/visits/new">
            {t('coordinator-new-visit')}
          </LinkButton>
        </>
      }
    >
      <Filters state={state} store={store} counts={pages.value?.counts ?? {}} stores={stores.value ?? []} />
      <Loaded of={pages}>
        {({ rows, after }) => (
          <>
            {rows.length === 0 ? <NoVisits filtered={Boolean(state ?? store)} /> : <VisitTable rows={rows} />}
            {after !== null && (
              <Button onClick={pages.more} busy={pages.busy}>
                {t('desk-more')}
              </Button>
            )}
          </>
        )}
      </Loaded>
      <TakeIn open={taking} onClose={() => setTaking(false)} onTaken={pages.reload} />
    </Page>
  );
}

function NoVisits({ filtered }: { filtered: boolean }) {
  if (filtered) return <EmptyState icon="list" title={t('coordinator-none-here')} />;
  return (
    <EmptyState icon="list" title={t('coordinator-no-visits')}>
      <p>{t('coordinator-no-visits-body')}</p>
    </EmptyState>
  );
}
