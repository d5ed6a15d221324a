import { useRoute } from 'preact-iso';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { formatDate } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { KeptStore } from '#protocol/api/stores.ts';
import { Archive } from './archive.tsx';
import { Facts } from './facts.tsx';
import { Hours } from './hours.tsx';
import { StoreCalendar } from './store-calendar.tsx';
import { StoreProgrammes } from './store-programmes.tsx';
import { StoreVisits } from './store-visits.tsx';
import './store.css';

/** One store: what is known of it, when it is open, its visits and programs, and its calendar. */
export function StorePage() {
  const { params } = useRoute();
  const id = params['store'] ?? '';
  const store = useLoad(`store ${id}`, () => api.coordinator.storeBook.read({ store: id }));
  return (
    <Loaded of={store} lines={10}>
      {(kept) => (
        <Page
          title={kept.name}
          above={<a href="/stores">{t('coordinator-stores')}</a>}
          actions={<Actions store={kept} onDone={store.reload} />}
          lead={<p class="soft">{[kept.client, kept.city].join(' · ')}</p>}
        >
          <div class="store-page">
            {kept.archivedAt !== null && (
              <Banner tone="neutral">{t('store-archived', { day: formatDate(kept.archivedAt) })}</Banner>
            )}
            <div class="store-halves">
              <Facts store={kept} />
              <Hours store={kept} />
            </div>
            <StoreVisits store={kept} />
            <StoreProgrammes store={kept} />
            <StoreCalendar store={kept.id} />
          </div>
        </Page>
      )}
    </Loaded>
  );
}

function Actions({ store, onDone }: { store: KeptStore; onDone: () => void }) {
  return (
    <>
      <Archive store={store} onDone={onDone} />
      <LinkButton look="primary" icon="edit" href={`/stores/${store.id}/edit`}>
        {t('store-change-it')}
      </LinkButton>
    </>
  );
}
