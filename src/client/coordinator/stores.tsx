import { api } from '../desk/api.ts';
import { Loaded } from '../desk/loaded.tsx';
import { Page } from '../desk/page.tsx';
import { useLoad } from '../desk/use-load.ts';
import { t } from '../locales/t.ts';
import { Table } from '../ui/desk/table.tsx';
import { EmptyState } from '../ui/empty.tsx';

/** The stores that are measured, with the time zone that their windows and reports are told in. */
export function Stores() {
  const stores = useLoad('stores', () => api.coordinator.stores());
  return (
    <Page title={t('coordinator-stores')}>
      <Loaded of={stores}>
        {(found) =>
          found.length === 0 ? (
            <EmptyState icon="store" title={t('coordinator-no-stores')} />
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
    </Page>
  );
}
