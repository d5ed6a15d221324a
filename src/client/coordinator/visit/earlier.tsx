import { api } from '#client/desk/api.ts';
import { percentOrNone } from '#client/desk/report/figures.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { formatDay } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { Id } from '#domain/ids.ts';
import type { VisitRow } from '#protocol/api/views.ts';
import { VisitStateBadge } from '../visit-state.tsx';
import './earlier.css';

/** What was reported before, of the same store and by the same shopper: what a reviewer compares with. */
export function Earlier({ visit }: { visit: Id }) {
  const { value } = useLoad(`earlier ${visit}`, () => api.coordinator.review.earlier({ visit }));
  if (!value) return null;
  return (
    <section class="report-part earlier" aria-labelledby="earlier">
      <h2 id="earlier">{t('review-earlier')}</h2>
      <div class="earlier-lists">
        <Visits title={t('review-earlier-store')} rows={value.ofStore} nameOf={byWhom} />
        <Visits title={t('review-earlier-shopper')} rows={value.ofShopper} nameOf={where} />
      </div>
    </section>
  );
}

interface VisitsProps {
  title: string;
  rows: readonly VisitRow[];
  nameOf: (row: VisitRow) => string;
}

function Visits({ title, rows, nameOf }: VisitsProps) {
  return (
    <div>
      <h3>{title}</h3>
      {rows.length === 0 && <p class="soft">{t('review-earlier-none')}</p>}
      <ul>
        {rows.map((row) => (
          <li key={row.id}>
            <a href={`/visits/${row.id}`}>{formatDay(row.window.from, row.store.timeZone)}</a>
            <span>{nameOf(row)}</span>
            <strong class="figures">{percentOrNone(row.percentage)}</strong>
            <VisitStateBadge state={row.state} />
          </li>
        ))}
      </ul>
    </div>
  );
}

const byWhom = ({ shopper }: VisitRow) => shopper?.name ?? t('coordinator-nobody');
const where = ({ store }: VisitRow) => `${store.name}, ${store.city}`;
