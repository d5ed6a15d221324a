import { useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import { UnreadComments } from '#client/desk/comments/unread-comments.tsx';
import { listWords } from '#client/desk/list-words.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useAddress } from '#client/desk/use-address.ts';
import { usePages } from '#client/desk/use-pages.ts';
import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { List } from '#client/ui/desk/list/list.tsx';
import { ListBar } from '#client/ui/desk/list/list-bar.tsx';
import { useChosen } from '#client/ui/desk/list/use-chosen.ts';
import { EmptyState } from '#client/ui/empty.tsx';
import { MOST_COUNTED } from '#protocol/api/listing.ts';
import type { VisitRow } from '#protocol/api/views.ts';
import type { VisitPage } from '#protocol/api/visit-list.ts';
import { visitColumns, visitName } from './columns.tsx';
import { States } from './filters.tsx';
import { TakeIn } from './take-in.tsx';
import { useChips } from './use-chips.ts';
import { useMoving } from './use-moving.ts';
import { VisitsBulk } from './visits-bulk.tsx';
import { sortingOf, visitsFile, visitsWanted } from './wanted.ts';

/** All visits, latest window first; the address says which are looked at, and in which order. */
export function Visits() {
  const [taking, setTaking] = useState(false);
  const address = useAddress('/visits');
  const wanted = visitsWanted(address.query);
  const key = `visits ${JSON.stringify(wanted)}`;
  const pages = usePages<VisitRow, VisitPage>(key, (after) =>
    api.coordinator.visits({ ...wanted, ...(after ? { after } : {}) }),
  );
  const { rows = [], after = null, counts = {} } = pages.value ?? {};
  const chosen = useChosen(key, rows.map(idOf));
  const matching = matchingOf(counts, wanted.state);
  const moving = useMoving({ chosen, rows, wanted, matching, onDone: pages.reload });
  const chips = useChips(wanted, rows, address);
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
      <UnreadComments load={() => api.coordinator.comments.unread()} />
      <States state={wanted.state} address={address} counts={counts} />
      <ListBar
        search={wanted.q ?? ''}
        onSearch={(q) => address.set({ q })}
        chips={chips}
        fileOf={(format) => visitsFile(wanted, format)}
        words={listWords()}
      />
      <Loaded of={pages}>
        {() => (
          <>
            {rows.length === 0 ? (
              <NoVisits filtered={Object.keys(wanted).length > 0} />
            ) : (
              <List
                caption={t('coordinator-visits')}
                columns={visitColumns()}
                rows={rows}
                keyOf={idOf}
                nameOf={visitName}
                hrefOf={({ id }) => `/visits/${id}`}
                sorting={sortingOf(wanted)}
                onSort={({ by, direction }) => address.set({ sort: by, direction })}
                chosen={chosen}
                words={listWords()}
              />
            )}
            {after !== null && (
              <Button onClick={pages.more} busy={pages.busy}>
                {t('desk-more')}
              </Button>
            )}
            <VisitsBulk chosen={chosen} isMore={after !== null} moving={moving} />
          </>
        )}
      </Loaded>
      <TakeIn open={taking} onClose={() => setTaking(false)} onTaken={pages.reload} />
    </Page>
  );
}

function idOf({ id }: VisitRow): string {
  return id;
}

/** How many match in all; null where they were not counted to the end. */
function matchingOf(counts: Readonly<Record<string, number>>, state: string | undefined): number | null {
  const counted = state ? [counts[state] ?? 0] : Object.values(counts);
  return counted.some((count) => count > MOST_COUNTED)
    ? null
    : counted.reduce((sum, count) => sum + count, 0);
}

function NoVisits({ filtered }: { filtered: boolean }) {
  if (filtered) return <EmptyState icon="list" title={t('coordinator-none-here')} />;
  return (
    <EmptyState icon="list" title={t('coordinator-no-visits')}>
      <p>{t('coordinator-no-visits-body')}</p>
    </EmptyState>
  );
}
