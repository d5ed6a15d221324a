import { percentOrNone } from '#client/desk/report/figures.ts';
import { formatWindow, formatZone } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Table } from '#client/ui/desk/table.tsx';
import { Icon } from '#client/ui/icon.tsx';
import type { VisitRow } from '#protocol/api/views.ts';
import { VisitStateBadge } from '../visit-state.tsx';
import './visit-table.css';

/** Visits as lines; each line leads to its visit. */
export function VisitTable({ rows }: { rows: readonly VisitRow[] }) {
  return (
    <div class="stacks">
      <Table caption={t('coordinator-visits')}>
        <thead>
          <tr>
            <th scope="col">{t('coordinator-window')}</th>
            <th scope="col">{t('coordinator-store')}</th>
            <th scope="col">{t('coordinator-shopper')}</th>
            <th scope="col">{t('coordinator-state')}</th>
            <th scope="col" class="figure">
              {t('report-score')}
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <VisitLine key={row.id} row={row} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function VisitLine({ row }: { row: VisitRow }) {
  const { id, store, window, checklistTitle, checklist, shopper, state, percentage, flags } = row;
  return (
    <tr>
      <th scope="row" class="whole">
        <a class="row-link cell figures" href={`/visits/${id}`}>
          {formatWindow(window.from, window.to, store.timeZone)}
          <span class="soft">{formatZone(window.from, store.timeZone)}</span>
        </a>
      </th>
      <td class="whole">
        <span class="cell">
          <span>
            {store.name}, {store.city}
          </span>
          <span class="soft">
            {checklistTitle}, {t('desk-version', { version: checklist.version })}
          </span>
        </span>
      </td>
      <td class="whole">{shopper ? shopper.name : <span class="soft">{t('coordinator-nobody')}</span>}</td>
      <td>
        <span class="visit-state">
          <VisitStateBadge state={state} />
          {flags.length > 0 && (
            <span class="visit-flags small">
              <Icon name="alert" size={16} />
              {flags.map((flag) => t(`coordinator-flag-${flag}`)).join(', ')}
            </span>
          )}
        </span>
      </td>
      <td class="figure strong">{percentage === null ? '' : percentOrNone(percentage)}</td>
    </tr>
  );
}
