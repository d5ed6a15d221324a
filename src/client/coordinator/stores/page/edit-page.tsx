import { useLocation, useRoute } from 'preact-iso';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { EditForm } from './edit-form.tsx';
import './store.css';

/** Changing what is known of a store. */
export function EditStorePage() {
  const { params } = useRoute();
  const { route } = useLocation();
  const id = params['store'] ?? '';
  const known = useLoad(`store to change ${id}`, async () => ({
    store: await api.coordinator.storeBook.read({ store: id }),
    choices: await api.coordinator.storeBook.choices(),
  }));
  return (
    <Page
      title={t('store-change')}
      above={<a href={`/stores/${id}`}>{known.value?.store.name ?? t('coordinator-store')}</a>}
    >
      <Loaded of={known} lines={12}>
        {({ store, choices }) => (
          <EditForm
            key={store.revision}
            store={store}
            choices={choices}
            onSaved={() => route(`/stores/${id}`)}
            onReload={known.reload}
          />
        )}
      </Loaded>
    </Page>
  );
}
