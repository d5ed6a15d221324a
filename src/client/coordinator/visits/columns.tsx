import { percentOrNone } from '#client/desk/report/figures.ts';
import { formatDay, formatTime, formatWindow, formatZone } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { Column } from '#client/ui/desk/list/column.ts';
import { Icon } from '#client/ui/icon.tsx';
import type { VisitRow } from '#protocol/api/views.ts';
import { VisitStateBadge } from '../visit-state.tsx';
import './visit-table.css';

/** Visits as lines of the shared list; each leads to its visit. */
export function visitColumns(): Column<VisitRow>[] {
  return [
    { key: 'window', title: t('coordinator-window'), sorts: 'desc', cell: (row) => <When row={row} /> },
    { key: 'store', title: t('coordinator-store'), cell: (row) => <Where row={row} /> },
    {
      key: 'shopper',
      title: t('coordinator-shopper'),
      cell: ({ shopper }) => shopper?.name ?? <span class="soft">{t('coordinator-nobody')}</span>,
    },
    { key: 'state', title: t('coordinator-state'), cell: (row) => <Standing row={row} /> },
    {
      key: 'submitted',
      title: t('visits-submitted'),
      sorts: 'desc',
      look: 'minor',
      cell: ({ submittedAt, store }) => submittedAt !== null && whenAt(submittedAt, store.timeZone),
    },
    {
      key: 'score',
      title: t('report-score'),
      sorts: 'asc',
      look: 'figure',
      cell: ({ percentage }) => percentage !== null && <strong>{percentOrNone(percentage)}</strong>,
    },
  ];
}

/** What a visit is called where it is chosen. */
export function visitName({ store, window }: VisitRow): string {
  return `${store.name}, ${formatWindow(window.from, window.to, store.timeZone)}`;
}

function whenAt(at: number, timeZone: string): string {
  return `${formatDay(at, timeZone)} · ${formatTime(at, timeZone)}`;
}

function When({ row: { window, store } }: { row: VisitRow }) {
  return (
    <span class="cell figures">
      {formatWindow(window.from, window.to, store.timeZone)}
      <span class="soft">{formatZone(window.from, store.timeZone)}</span>
    </span>
  );
}

function Where({ row: { store, checklist, checklistTitle } }: { row: VisitRow }) {
  return (
    <span class="cell">
      <span>
        {store.name}, {store.city}
      </span>
      <span class="soft">
        {checklistTitle}, {t('desk-version', { version: checklist.version })}
      </span>
    </span>
  );
}

function Standing({ row: { state, flags } }: { row: VisitRow }) {
  return (
    <span class="visit-state">
      <VisitStateBadge state={state} />
      {flags.length > 0 && (
        <span class="visit-flags small">
          <Icon name="alert" size={16} />
          {flags.map((flag) => t(`coordinator-flag-${flag}`)).join(', ')}
        </span>
      )}
    </span>
  );
}
