import { useLocation, useRoute } from 'preact-iso';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { EditForm } from './edit-form.tsx';
import './person.css';

/** Changing a shopper's profile. */
export function EditPersonPage() {
  const { params } = useRoute();
  const { route } = useLocation();
  const id = params['person'] ?? '';
  const known = useLoad(`person to change ${id}`, async () => ({
    person: await api.coordinator.persons.read({ person: id }),
    stores: await api.coordinator.stores(),
  }));
  return (
    <Page
      title={t('people-change-profile')}
      above={<a href={`/people/${id}`}>{known.value?.person.name ?? t('coordinator-people')}</a>}
    >
      <Loaded of={known} lines={12}>
        {({ person, stores }) => (
          <EditForm
            key={person.revision}
            person={person}
            stores={stores}
            onSaved={() => route(`/people/${id}`)}
            onReload={known.reload}
          />
        )}
      </Loaded>
    </Page>
  );
}
