import { formatMoney, formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Table } from '#client/ui/desk/table.tsx';
import type { PlanRow } from '#protocol/api/planning.ts';
import { type Load, loadsOf, sumsOf } from './grouped.ts';
import { dayWords } from './words.ts';

/** What each shopper would have: how many visits, how far they go, what that costs, and where. */
export function ByShopper({ rows }: { rows: readonly PlanRow[] }) {
  return (
    <div class="stacks">
      <Table caption={t('planning-view-shopper')}>
        <thead>
          <tr>
            <th scope="col">{t('planning-shopper')}</th>
            <th scope="col" class="figure">
              {t('planning-visits')}
            </th>
            <th scope="col" class="figure">
              {t('planning-figure-km')}
            </th>
            <th scope="col" class="figure">
              {t('planning-figure-travel')}
            </th>
            <th scope="col">{t('planning-where')}</th>
          </tr>
        </thead>
        <tbody>
          {loadsOf(rows).map((load) => (
            <LoadLine key={load.id} load={load} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function LoadLine({ load: { name, rows } }: { load: Load }) {
  const { km, travelMinor, currency } = sumsOf(rows);
  const byDay = rows.toSorted((a, b) => (a.day ?? '').localeCompare(b.day ?? ''));
  return (
    <tr>
      <th scope="row">{name}</th>
      <td class="figure">{formatNumber(rows.length)}</td>
      <td class="figure">{t('planning-km', { km: Math.round(km) })}</td>
      <td class="figure">{currency === null ? '–' : formatMoney({ minor: travelMinor, currency })}</td>
      <td class="whole">
        <details class="plan-details">
          <summary>
            {t('planning-stores-of', {
              cities: [...new Set(rows.map(({ store }) => store.city))].join(', '),
            })}
          </summary>
          <ul class="plan-stores">
            {byDay.map(({ visit, store, day }) => (
              <li key={visit}>
                <a href={`/visits/${visit}`}>{store.name}</a>
                <span class="soft"> {day === null ? t('planning-by-hand') : dayWords(day)}</span>
              </li>
            ))}
          </ul>
        </details>
      </td>
    </tr>
  );
}
