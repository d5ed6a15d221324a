import { useLocation } from 'preact-iso';
import type { PublishedRow } from '#protocol/api/views.ts';
import { api } from '../desk/api.ts';
import { UnreadComments } from '../desk/comments/unread-comments.tsx';
import { Loaded } from '../desk/loaded.tsx';
import { Page } from '../desk/page.tsx';
import { percentOrNone } from '../desk/report/figures.ts';
import { Verdict } from '../desk/report/score-header.tsx';
import { usePages } from '../desk/use-pages.ts';
import { formatDate, formatTime, formatZone } from '../locales/format.ts';
import { t } from '../locales/t.ts';
import { Button } from '../ui/button.tsx';
import { Table } from '../ui/desk/table.tsx';
import { EmptyState } from '../ui/empty.tsx';
import { TakeFiles } from './take-files.tsx';
import './visits.css';

/** Published visits, newest first: of one store where the address names it, else of all. */
export function Visits() {
  const { query } = useLocation();
  const store = query['store'];
  const pages = usePages(`owner-visits ${store ?? ''}`, (after) =>
    api.owner.visits({
      ...(store === undefined ? {} : { store }),
      ...(after === undefined ? {} : { after }),
    }),
  );
  const name = store === undefined ? undefined : pages.value?.rows[0]?.store.name;
  return (
    <Page
      title={name ?? t('owner-visits')}
      above={store !== undefined && <a href="/stores">{t('owner-stores')}</a>}
      actions={
        <>
          {store !== undefined && <a href="/visits">{t('desk-all-visits')}</a>}
          <TakeFiles table="visits" asked={store === undefined ? {} : { store }} />
        </>
      }
    >
      {store === undefined && <UnreadComments load={() => api.owner.comments.unread()} />}
      <Loaded of={pages}>
        {({ rows, after }) =>
          rows.length === 0 ? (
            <EmptyState icon="list" title={t('owner-no-visits')}>
              {t('owner-no-visits-body')}
            </EmptyState>
          ) : (
            <>
              <VisitTable rows={rows} withStore={store === undefined} />
              {after !== null && (
                <Button onClick={pages.more} busy={pages.busy}>
                  {t('desk-more')}
                </Button>
              )}
            </>
          )
        }
      </Loaded>
    </Page>
  );
}

function VisitTable({ rows, withStore }: { rows: readonly PublishedRow[]; withStore: boolean }) {
  return (
    <div class="owner-visits">
      <Table caption={t('owner-visits')}>
        <thead>
          <tr>
            <th scope="col">{t('owner-when')}</th>
            {withStore && (
              <th scope="col" class="wide-only">
                {t('owner-store')}
              </th>
            )}
            <th scope="col" class="figure">
              {t('report-score')}
            </th>
            <th scope="col" class="figure">
              {t('report-speed')}
            </th>
            <th scope="col" class="figure">
              {t('report-quality')}
            </th>
            <th scope="col" class="wide-only">
              {t('owner-verdict')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <VisitLine key={row.visit} row={row} withStore={withStore} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function VisitLine({ row, withStore }: { row: PublishedRow; withStore: boolean }) {
  const { visit, at, store, verdict, percentage, speed, quality } = row;
  return (
    <tr>
      <th scope="row">
        <a class="row-link cell" href={`/visits/${visit}`}>
          <span class="figures">{formatDate(at, store.timeZone)}</span>
          <span class="soft figures">
            {formatTime(at, store.timeZone)} {formatZone(at, store.timeZone)}
          </span>
          {withStore && <span class="soft narrow-only">{store.name}</span>}
        </a>
        <span class="narrow-only">
          <Verdict verdict={verdict} />
        </span>
      </th>
      {withStore && (
        <td class="wide-only">
          <span class="cell">
            {store.name}
            <span class="soft">{store.city}</span>
          </span>
        </td>
      )}
      <td class="figure strong">{percentOrNone(percentage)}</td>
      <td class="figure">{percentOrNone(speed)}</td>
      <td class="figure">{percentOrNone(quality)}</td>
      <td class="wide-only">
        <Verdict verdict={verdict} />
      </td>
    </tr>
  );
}
