import { useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import { countWords, listWords } from '#client/desk/list-words.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useAddress } from '#client/desk/use-address.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { usePages } from '#client/desk/use-pages.ts';
import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { List } from '#client/ui/desk/list/list.tsx';
import { ListBar } from '#client/ui/desk/list/list-bar.tsx';
import { EmptyState } from '#client/ui/empty.tsx';
import type { StorePage, StoreRow } from '#protocol/api/stores.ts';
import { AddStore } from './add-store.tsx';
import { storeColumns } from './columns.tsx';
import { StoreFilters } from './store-filters.tsx';
import { sortingOf, storesFile, storesWanted } from './wanted.ts';

/** The stores that are measured; the address says which are looked at, and in which order. */
export function Stores() {
  const address = useAddress('/stores');
  const wanted = storesWanted(address.query);
  const pages = usePages<StoreRow, StorePage>(`stores ${JSON.stringify(wanted)}`, (after) =>
    api.coordinator.storeBook.list({ ...wanted, ...(after ? { after } : {}) }),
  );
  const choices = useLoad('store choices', () => api.coordinator.storeBook.choices());
  const [adding, setAdding] = useState(false);
  const added = () => {
    setAdding(false);
    pages.reload();
    choices.reload();
  };
  return (
    <Page
      title={t('coordinator-stores')}
      lead={pages.value && <Count of={pages.value.count} />}
      actions={
        <>
          <LinkButton href="/stores/import">{t('stores-from-file')}</LinkButton>
          <Button look="primary" icon="plus" onClick={() => setAdding(true)}>
            {t('coordinator-add-store')}
          </Button>
        </>
      }
    >
      <ListBar
        search={wanted.q ?? ''}
        onSearch={(q) => address.set({ q })}
        fileOf={(format) => storesFile(wanted, format)}
        words={listWords()}
      >
        <StoreFilters wanted={wanted} choices={choices.value} onChange={address.set} />
      </ListBar>
      <Loaded of={pages}>
        {({ rows, after }) => (
          <>
            {rows.length === 0 ? (
              <NoStores filtered={Object.keys(wanted).length > 0} />
            ) : (
              <List
                caption={t('coordinator-stores')}
                columns={storeColumns()}
                rows={rows}
                keyOf={({ id }) => id}
                nameOf={({ name, city }) => `${name}, ${city}`}
                hrefOf={({ id }) => `/stores/${id}`}
                sorting={sortingOf(wanted)}
                onSort={({ by, direction }) => address.set({ sort: by, direction })}
                words={listWords()}
              />
            )}
            {after !== null && (
              <Button onClick={pages.more} busy={pages.busy}>
                {t('desk-more')}
              </Button>
            )}
          </>
        )}
      </Loaded>
      <AddStore
        open={adding}
        clients={choices.value?.clients ?? []}
        onAdded={added}
        onClose={() => setAdding(false)}
      />
    </Page>
  );
}

function Count({ of: count }: { of: number }) {
  return <p class="soft">{t('stores-count', { count, shown: countWords(count) })}</p>;
}

function NoStores({ filtered }: { filtered: boolean }) {
  if (filtered) return <EmptyState icon="store" title={t('stores-none-here')} />;
  return (
    <EmptyState icon="store" title={t('coordinator-no-stores')}>
      {t('coordinator-no-stores-body')}
    </EmptyState>
  );
}
