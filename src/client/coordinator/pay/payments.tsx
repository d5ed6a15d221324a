import { formatList, formatMoney } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import type { PaymentView } from '#protocol/api/pay.ts';
import { dayWords } from '../programmes/words.ts';
import { undo } from './mark-paid.tsx';

interface PaymentsProps {
  payments: readonly PaymentView[];
  onUndone: () => void;
}

/** The last payments, each to be taken back. */
export function Payments({ payments, onUndone }: PaymentsProps) {
  return (
    <section class="payments" aria-labelledby="payments">
      <h2 id="payments">{t('pay-payments')}</h2>
      {payments.length === 0 && <p class="soft">{t('pay-no-payments')}</p>}
      <ul>
        {payments.map(({ id, paidOn, reference, by, visits, sums }) => (
          <li key={id}>
            <span class="cell">
              <strong class="figures">
                {formatList(sums.map(({ totalMinor: minor, currency }) => formatMoney({ minor, currency })))}
              </strong>
              <span class="soft small">
                {t(reference ? 'pay-paid-reference' : 'pay-paid', { day: dayWords(paidOn), reference })}
                {' · '}
                {t('pay-payment-by', { name: by })}
                {' · '}
                {t('pay-visits-count', { visits })}
              </span>
            </span>
            <Button look="quiet" icon="undo" onClick={() => void undo(id, onUndone)}>
              {t('pay-undo')}
            </Button>
          </li>
        ))}
      </ul>
    </section>
  );
}
