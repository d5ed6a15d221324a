import { useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import { countWords, listWords } from '#client/desk/list-words.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useAddress } from '#client/desk/use-address.ts';
import { usePages } from '#client/desk/use-pages.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { List } from '#client/ui/desk/list/list.tsx';
import { ListBar } from '#client/ui/desk/list/list-bar.tsx';
import { type Chosen, useChosen } from '#client/ui/desk/list/use-chosen.ts';
import { EmptyState } from '#client/ui/empty.tsx';
import type { ComplaintPage, ComplaintView } from '#protocol/api/complaints.ts';
import { AddComplaint } from './add-complaint.tsx';
import { complaintColumns, dayInWords } from './columns.tsx';
import { ComplaintFilters } from './filters.tsx';
import { Frame } from './frame.tsx';
import { RemoveChosen } from './remove.tsx';
import { TakeInComplaints } from './take-in.tsx';
import { complaintsFile, complaintsWanted, sortingOf } from './wanted.ts';

const PATH = '/complaints';

/** What customers complained of and brought back: entered by hand or taken in from a file. */
export function Complaints() {
  const address = useAddress(PATH);
  const wanted = complaintsWanted(address.query);
  const key = `complaints ${JSON.stringify(wanted)}`;
  const pages = usePages<ComplaintView, ComplaintPage>(key, (after) =>
    api.owner.complaints.list({ ...wanted, ...(after ? { after } : {}) }),
  );
  const chosen = useChosen(key, pages.value?.rows.map(({ id }) => id) ?? []);
  const [doing, setDoing] = useState<'add' | 'take-in' | null>(null);
  return (
    <Frame path={PATH} actions={<Actions onDo={setDoing} />}>
      <ListBar
        search={wanted.q ?? ''}
        onSearch={(q) => address.set({ q })}
        fileOf={(format) => complaintsFile(wanted, format)}
        words={listWords()}
      >
        <ComplaintFilters wanted={wanted} onChange={address.set} />
      </ListBar>
      <Loaded of={pages}>
        {(page) => (
          <>
            <Found
              page={page}
              chosen={chosen}
              isFiltered={Object.keys(wanted).length > 0}
              address={address}
            />
            {page.after !== null && (
              <Button onClick={pages.more} busy={pages.busy}>
                {t('desk-more')}
              </Button>
            )}
          </>
        )}
      </Loaded>
      <RemoveChosen chosen={chosen} onRemoved={pages.reload} />
      <AddComplaint
        open={doing === 'add'}
        onAdded={() => {
          setDoing(null);
          pages.reload();
        }}
        onClose={() => setDoing(null)}
      />
      <TakeInComplaints open={doing === 'take-in'} onTaken={pages.reload} onClose={() => setDoing(null)} />
    </Frame>
  );
}

function Actions({ onDo }: { onDo: (what: 'add' | 'take-in') => void }) {
  return (
    <span class="line no-print">
      <Button onClick={() => onDo('take-in')}>{t('complaints-take-in')}</Button>
      <Button look="primary" icon="plus" onClick={() => onDo('add')}>
        {t('complaints-add')}
      </Button>
    </span>
  );
}

interface FoundProps {
  page: ComplaintPage;
  chosen: Chosen;
  isFiltered: boolean;
  address: ReturnType<typeof useAddress>;
}

function Found({ page: { rows, count }, chosen, isFiltered, address }: FoundProps) {
  if (rows.length === 0 && isFiltered) return <EmptyState icon="list" title={t('complaints-none-here')} />;
  if (rows.length === 0)
    return (
      <EmptyState icon="list" title={t('complaints-none')}>
        {t('complaints-none-body')}
      </EmptyState>
    );
  return (
    <>
      <p class="soft small" role="status">
        {t('complaints-count', { count, shown: countWords(count) })}
      </p>
      <List
        caption={t('complaints')}
        columns={complaintColumns()}
        rows={rows}
        keyOf={({ id }) => id}
        nameOf={({ store, day }) => `${store.name}, ${dayInWords(day)}`}
        hrefOf={({ store }) => `/stores/${store.id}`}
        sorting={sortingOf(complaintsWanted(address.query))}
        onSort={({ by, direction }) => address.set({ sort: by, direction })}
        chosen={chosen}
        words={listWords()}
      />
    </>
  );
}
