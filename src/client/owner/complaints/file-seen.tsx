import { formatMoney } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Table } from '#client/ui/desk/table.tsx';
import { Banner } from '#client/ui/state.tsx';
import { type ComplaintFile, complaintColumns } from '#protocol/api/complaints.ts';
import { dayInWords } from './columns.tsx';

/** What a file holds: what is new, what is here already, and what can't be taken, cell by cell. */
export function FileSeen({ of }: { of: ComplaintFile }) {
  return (
    <>
      <Banner
        tone={of.fresh > 0 ? 'neutral' : 'warn'}
        icon="info"
        role="status"
        title={t('complaints-fresh', { count: of.fresh })}
      >
        {of.known > 0 && <p>{t('complaints-known', { count: of.known })}</p>}
        {of.faulty > 0 && <p>{t('complaints-faulty', { count: of.faulty })}</p>}
      </Banner>
      {of.faults.length > 0 && <Faults of={of} />}
      {of.first.length > 0 && <First of={of} />}
    </>
  );
}

function Faults({ of: { faults } }: { of: ComplaintFile }) {
  return (
    <Table caption={t('complaints-faults')} shown>
      <thead>
        <tr>
          <th scope="col" class="figure">
            {t('complaints-row')}
          </th>
          <th scope="col">{t('complaints-column')}</th>
          <th scope="col">{t('complaints-wrong')}</th>
        </tr>
      </thead>
      <tbody>
        {faults.map(({ row, column, fault, cell }) => (
          <tr key={`${row} ${column}`}>
            <th scope="row" class="figure">
              {row}
            </th>
            <td>{complaintColumns[column]}</td>
            <td class="complaint-fault">{t(`complaints-fault-${fault}`, { cell })}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}

/** The first rows, as they were understood: whoever mixed up two columns sees it here. */
function First({ of: { first, stores } }: { of: ComplaintFile }) {
  const names = new Map(stores.map(({ id, name }) => [id, name]));
  return (
    <Table caption={t('complaints-first')} shown>
      <thead>
        <tr>
          <th scope="col">{t('complaints-day')}</th>
          <th scope="col">{t('owner-store')}</th>
          <th scope="col">{t('complaints-what')}</th>
          <th scope="col" class="figure">
            {t('complaints-cost')}
          </th>
        </tr>
      </thead>
      <tbody>
        {first.map(({ day, store, text, kind, channel, cost }, at) => (
          <tr key={`${at} ${day}`}>
            <th scope="row">{dayInWords(day)}</th>
            <td>{names.get(store)}</td>
            <td>
              <span class="cell">
                <span class="complaint-words">{text}</span>
                <span class="soft">
                  {t(`reading-${kind}`)} · {t(`reading-channel-${channel}`)}
                </span>
              </span>
            </td>
            <td class="figure">{cost ? formatMoney(cost) : '–'}</td>
          </tr>
        ))}
      </tbody>
    </Table>
  );
}
