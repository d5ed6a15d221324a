import { useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Table } from '#client/ui/desk/table.tsx';
import { EmptyState } from '#client/ui/empty.tsx';
import { AddStore } from './add-store.tsx';

/** The stores that are measured, with the time zone that their windows and reports are told in. */
export function Stores() {
  const stores = useLoad('stores', () => api.coordinator.stores());
  const [adding, setAdding] = useState(false);
  const added = () => {
    setAdding(false);
    stores.reload();
  };
  return (
    <Page
      title={t('coordinator-stores')}
      actions={
        <Button look="primary" icon="plus" onClick={() => setAdding(true)}>
          {t('coordinator-add-store')}
        </Button>
      }
    >
      <Loaded of={stores}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState icon="store" title={t('coordinator-no-stores')}>
              {t('coordinator-no-stores-body')}
            </EmptyState>
          ) : (
            <div class="stacks">
              <Table caption={t('coordinator-stores')}>
                <thead>
                  <tr>
                    <th scope="col">{t('coordinator-store')}</th>
                    <th scope="col">{t('coordinator-client')}</th>
                    <th scope="col">{t('coordinator-address')}</th>
                    <th scope="col">{t('coordinator-time-zone')}</th>
                  </tr>
                </thead>
                <tbody>
                  {found.map(({ id, name, client, address, city, timeZone }) => (
                    <tr key={id}>
                      <th scope="row" class="whole">
                        <a class="row-link" href={`/visits?store=${id}`}>
                          {name}
                        </a>
                      </th>
                      <td class="whole">{client}</td>
                      <td class="whole">
                        {address}, {city}
                      </td>
                      <td class="whole soft">
                        <bdi dir="ltr">{timeZone}</bdi>
                      </td>
                    </tr>
                  ))}
                </tbody>
              </Table>
            </div>
          )
        }
      </Loaded>
      <AddStore
        open={adding}
        clients={[...new Set((stores.value ?? []).map(({ client }) => client))]}
        onAdded={added}
        onClose={() => setAdding(false)}
      />
    </Page>
  );
}
