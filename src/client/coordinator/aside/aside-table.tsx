import { formatDay, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Table } from '#client/ui/desk/table.tsx';
import { State } from '#client/ui/state.tsx';
import type { AsideRow } from '#protocol/api/aside-views.ts';
import { holdsWords, visitWords } from './aside-words.ts';

/** What is kept aside, line by line; each line leads to what it holds. */
export function AsideTable({ rows }: { rows: readonly AsideRow[] }) {
  return (
    <div class="stacks">
      <Table caption={t('coordinator-aside')}>
        <thead>
          <tr>
            <th scope="col">{t('coordinator-aside-from')}</th>
            <th scope="col">{t('coordinator-aside-visit')}</th>
            <th scope="col">{t('coordinator-aside-because')}</th>
            <th scope="col">{t('coordinator-aside-holds')}</th>
            <th scope="col">{t('coordinator-received')}</th>
          </tr>
        </thead>
        <tbody>
          {rows.map((row) => (
            <AsideLine key={`${row.kind} ${row.item}`} row={row} />
          ))}
        </tbody>
      </Table>
    </div>
  );
}

function AsideLine({ row }: { row: AsideRow }) {
  const { kind, item, because, person, visit, receivedAt } = row;
  const timeZone = visit?.store.timeZone;
  return (
    <tr>
      <th scope="row" class="whole">
        <a class="row-link cell" href={`/aside/${kind}/${item}`}>
          {person.name}
          <span class="soft">{t(`coordinator-aside-kind-${kind}`)}</span>
        </a>
      </th>
      <td class="whole">
        <span class="cell">
          <span>{visitWords(visit)}</span>
          {visit && <span class="soft">{visit.checklistTitle}</span>}
        </span>
      </td>
      <td class="whole">
        <State tone="warn">{t(`coordinator-aside-because-${because}`)}</State>
      </td>
      <td class="whole soft figures">{holdsWords(row)}</td>
      <td class="figures soft">
        {formatDay(receivedAt, timeZone)} {formatTime(receivedAt, timeZone)}
      </td>
    </tr>
  );
}
