import { formatMoney, formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Table } from '#client/ui/desk/table.tsx';
import type { PayList, PaySum } from '#protocol/api/pay.ts';

interface PayTableProps {
  list: PayList;
  chosen: readonly string[];
  onChoose: (shoppers: readonly string[]) => void;
  onShow: (shopper: { id: string; name: string }) => void;
}

/** A row for each shopper and currency: amounts of two currencies are never one figure. */
export function PayTable({ list: { shoppers, totals }, chosen, onChoose, onShow }: PayTableProps) {
  const due = shoppers.filter((row) => row.due > 0).map(({ shopper }) => shopper.id);
  const isAll = due.length > 0 && due.every((id) => chosen.includes(id));
  const toggled = (id: string) =>
    chosen.includes(id) ? chosen.filter((other) => other !== id) : [...chosen, id];
  return (
    <Table caption={t('pay-list')}>
      <thead>
        <tr>
          <td>
            <input
              type="checkbox"
              aria-label={t('pay-select-all')}
              checked={isAll}
              disabled={due.length === 0}
              onChange={() => onChoose(isAll ? [] : due)}
            />
          </td>
          <th scope="col">{t('pay-shopper')}</th>
          {(['visits', 'fees', 'bonuses', 'expenses', 'total', 'due'] as const).map((name) => (
            <th scope="col" class="figure" key={name}>
              {t(`pay-${name}`)}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {shoppers.flatMap(({ shopper, due: owed, sums }) =>
          sums.map((sum, index) => (
            <tr key={`${shopper.id} ${sum.currency}`}>
              <td>
                {index === 0 && (
                  <input
                    type="checkbox"
                    aria-label={t('pay-select', { name: shopper.name })}
                    checked={chosen.includes(shopper.id)}
                    disabled={owed === 0}
                    onChange={() => onChoose(toggled(shopper.id))}
                  />
                )}
              </td>
              <th scope="row">
                <button
                  type="button"
                  class="link-button"
                  aria-label={t('pay-show-visits', { name: shopper.name })}
                  onClick={() => onShow(shopper)}
                >
                  {shopper.name}
                </button>
              </th>
              <Figures sum={sum} />
            </tr>
          )),
        )}
      </tbody>
      <tfoot>
        {totals.map((sum) => (
          <tr key={sum.currency}>
            <td />
            <th scope="row">
              {t('pay-everyone')} <span class="soft">{sum.currency}</span>
            </th>
            <Figures sum={sum} />
          </tr>
        ))}
      </tfoot>
    </Table>
  );
}

function Figures({ sum: { currency, visits, ...sum } }: { sum: PaySum }) {
  const amounts = [sum.feeMinor, sum.bonusMinor, sum.expensesMinor, sum.totalMinor, sum.dueMinor];
  return (
    <>
      <td class="figure">{formatNumber(visits)}</td>
      {amounts.map((minor, index) => (
        <td class={index >= 3 ? 'figure strong' : 'figure'} key={index}>
          {formatMoney({ minor, currency })}
        </td>
      ))}
    </>
  );
}
