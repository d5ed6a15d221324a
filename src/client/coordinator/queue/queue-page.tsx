import { api } from '#client/desk/api.ts';
import { countWords, listWords } from '#client/desk/list-words.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useAddress } from '#client/desk/use-address.ts';
import { usePages } from '#client/desk/use-pages.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import type { Column, Sorting } from '#client/ui/desk/list/column.ts';
import { List } from '#client/ui/desk/list/list.tsx';
import { ListBar } from '#client/ui/desk/list/list-bar.tsx';
import { EmptyState } from '#client/ui/empty.tsx';
import type { ReviewQueuePage } from '#protocol/api/review.ts';
import type { VisitRow } from '#protocol/api/views.ts';
import { visitColumns, visitName } from '../visits/columns.tsx';
import { QueueFilters } from './queue-filters.tsx';
import { queueWanted } from './wanted.ts';

/** The one order of a queue: none of its columns sorts. */
const inTurn: Sorting = { by: 'submitted', direction: 'asc' };

/** Reports that wait for a review, the longest waiting first. */
export function QueuePage() {
  const address = useAddress('/review');
  const wanted = queueWanted(address.query);
  const pages = usePages<VisitRow, ReviewQueuePage>(`review ${JSON.stringify(wanted)}`, (after) =>
    api.coordinator.review.queue({ ...wanted, ...(after ? { after } : {}) }),
  );
  return (
    <Page title={t('review-title')} lead={pages.value && <Count of={pages.value.count} />}>
      <ListBar search={wanted.q ?? ''} onSearch={(q) => address.set({ q })} words={listWords()}>
        <QueueFilters wanted={wanted} onChange={address.set} />
      </ListBar>
      <Loaded of={pages}>
        {({ rows, after }) => (
          <>
            {rows.length === 0 ? (
              <EmptyState icon="check" title={t('review-none')} />
            ) : (
              <List
                caption={t('review-title')}
                columns={queueColumns()}
                rows={rows}
                keyOf={({ id }) => id}
                nameOf={visitName}
                hrefOf={({ id }) => `/visits/${id}`}
                sorting={inTurn}
                onSort={() => undefined}
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
    </Page>
  );
}

function Count({ of: count }: { of: number }) {
  return <p class="soft">{t('review-count', { count, shown: countWords(count) })}</p>;
}

/** The columns of the visits, in the one order that a queue has. */
function queueColumns(): Column<VisitRow>[] {
  return visitColumns().map(({ sorts: _, ...column }) => column);
}
