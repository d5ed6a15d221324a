import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { formatMoney, formatPercent } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Table } from '#client/ui/desk/table.tsx';
import { Dialog } from '#client/ui/dialog.tsx';
import type { PayLine, PayQuery } from '#protocol/api/pay.ts';
import { dayWords } from '../programmes/words.ts';

interface ShopperLinesProps {
  wanted: PayQuery;
  shopper: { id: string; name: string };
  onClose: () => void;
}

/** What each visit of a shopper's pays, and why it is that much. */
export function ShopperLines({ wanted, shopper, onClose }: ShopperLinesProps) {
  const lines = useLoad(`lines ${shopper.id} ${JSON.stringify(wanted)}`, () =>
    api.coordinator.pay.lines({ ...wanted, shopper: shopper.id }),
  );
  return (
    <Dialog
      open
      title={shopper.name}
      onClose={onClose}
      actions={<Button onClick={onClose}>{t('programmes-close')}</Button>}
    >
      <Loaded of={lines} lines={4}>
        {(found) => (
          <Table caption={t('pay-show-visits', { name: shopper.name })}>
            <thead>
              <tr>
                <th scope="col">{t('pay-visit')}</th>
                <th scope="col" class="figure">
                  {t('pay-total')}
                </th>
                <th scope="col">{t('pay-note')}</th>
              </tr>
            </thead>
            <tbody>
              {found.map((line) => (
                <tr key={line.visit}>
                  <th scope="row">
                    <a class="cell" href={`/visits/${line.visit}`}>
                      {line.store.name}
                      <span class="soft small">{dayWords(line.day)}</span>
                    </a>
                  </th>
                  <td class="figure">{totalWords(line)}</td>
                  <td class="small">{notesOf(line).join('. ')}</td>
                </tr>
              ))}
            </tbody>
          </Table>
        )}
      </Loaded>
    </Dialog>
  );
}

function totalWords({ currency, totalMinor: minor }: PayLine): string {
  return currency === null ? '–' : formatMoney({ minor, currency });
}

/** What it is made of, and what is out of the ordinary. */
function notesOf(line: PayLine): string[] {
  const { currency, payment } = line;
  const amount = (name: string, minor: number) =>
    minor > 0 && currency !== null ? `${t(name)} ${formatMoney({ minor, currency })}` : null;
  return [
    amount('pay-fees', line.feeMinor),
    amount('pay-bonuses', line.bonusMinor),
    amount('pay-expenses', line.expensesMinor),
    line.preventedPercent === null
      ? null
      : t('pay-prevented', { percent: formatPercent(line.preventedPercent) }),
    line.isExcluded ? t('pay-excluded') : null,
    payment && t('pay-paid', { day: dayWords(payment.paidOn) }),
  ].filter((note) => note !== null);
}
