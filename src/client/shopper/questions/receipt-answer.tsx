import { useId } from 'preact/hooks';
import { currencyDecimals, dayKey } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { currencyOfReceipt } from '#domain/checklist/answer.ts';
import type { OpenVisit } from '../underway/frame.tsx';
import type { ControlProps } from './answer-control.tsx';
import { Amount } from './number-answer.tsx';
import { useParts } from './use-parts.ts';
import { WhenField } from './when-answer.tsx';

type Change = Readonly<Record<string, string | number | undefined>>;

/**
 * A receipt as it is read off: total, day and time. The day of the visit and the likely currency stand there from the start;
 * they are kept with the first part that is typed.
 */
export function ReceiptAnswer({
  question,
  hold,
  labelledBy,
  timeZone,
  open: { report, visit },
}: ControlProps<'receipt'> & { open: OpenVisit }) {
  const id = useId();
  const { parts, keep } = useParts(hold);
  const visitDay = report.startedAt ? dayKey(report.startedAt.wall, timeZone) : undefined;
  const day = typeof parts['date'] === 'string' ? parts['date'] : visitDay;
  const currency = currencyOfReceipt(question, parts) ?? visit.reimbursementCap?.currency ?? 'EUR';
  const total = typeof parts['total'] === 'number' ? parts['total'] : undefined;
  const presumed: Change = { date: day, ...(question.currency ? {} : { currency }) };
  return (
    <fieldset class="stack parts-answer" aria-labelledby={labelledBy}>
      <div class="part">
        <span id={`${id}-total`}>{t('receipt-total')}</span>
        <Amount
          key={currency}
          labelledBy={`${id}-total`}
          currency={currency}
          minor={total}
          onAmount={(minor) => keep({ ...presumed, total: minor })}
        >
          {!question.currency && (
            <CurrencyField
              currency={currency}
              onChoose={(chosen) => keep({ ...presumed, ...inCurrency(total, currency, chosen) })}
            />
          )}
        </Amount>
      </div>
      <div class="part-pair">
        <div class="part">
          <span id={`${id}-date`}>{t('receipt-date')}</span>
          <WhenField
            type="date"
            labelledBy={`${id}-date`}
            kept={day ?? ''}
            onKeep={(date) => keep({ ...presumed, date })}
          />
        </div>
        <div class="part">
          <span id={`${id}-time`}>{t('receipt-time')}</span>
          <WhenField
            type="time"
            labelledBy={`${id}-time`}
            kept={String(parts['time'] ?? '')}
            onKeep={(time) => keep({ ...presumed, time })}
          />
        </div>
      </div>
    </fieldset>
  );
}

interface CurrencyProps {
  currency: string;
  onChoose: (currency: string) => void;
}

function CurrencyField({ currency, onChoose }: CurrencyProps) {
  return (
    <select
      class="control"
      aria-label={t('receipt-currency')}
      value={currency}
      onChange={(event) => onChoose(event.currentTarget.value)}
    >
      {Intl.supportedValuesOf('currency').map((code) => (
        <option key={code}>{code}</option>
      ))}
    </select>
  );
}

/** The same figures in another currency: 7.20 stays 7.20, whatever that is in the smallest unit. */
function inCurrency(total: number | undefined, before: string, currency: string): Change {
  if (total === undefined) return { currency };
  const more = currencyDecimals(currency) - currencyDecimals(before);
  return { currency, total: Math.round(total * 10 ** more) };
}
