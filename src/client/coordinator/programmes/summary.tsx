import { formatMoney } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { Banner } from '#client/ui/state.tsx';
import type { ForecastView, PreviewView, WarningView } from '#protocol/api/programmes.ts';
import { warningWords } from './words.ts';

interface SummaryProps {
  forecast: ForecastView;
  warnings: readonly WarningView[];
  every: string;
  currency: string;
  /** Of a program that has visits: what saving does to them. */
  affected?: PreviewView['affected'] | undefined;
}

/** "12 stores × 2 visits a month = 24 visits, about €360 a month", and what may go wrong with it. */
export function Summary({ forecast, warnings, every, currency, affected }: SummaryProps) {
  const { stores, visits, feesMinor, expensesMinor, bonusMinor } = forecast;
  const money = (minor: number) => formatMoney({ minor, currency });
  const rhythm = t(`programmes-every-${every}`);
  const each = stores === 0 ? 0 : visits / stores;
  const costs = [
    t('programmes-summary-cost', { fees: money(feesMinor), every: rhythm }),
    expensesMinor > 0 && t('programmes-summary-expenses', { expenses: money(expensesMinor) }),
    bonusMinor > 0 && t('programmes-summary-bonus', { bonus: money(bonusMinor) }),
  ].filter((line) => line !== false);
  return (
    <section class="summary" aria-labelledby="summary">
      <h2 id="summary">{t('programmes-summary')}</h2>
      <p class="summary-line figures">
        {t('programmes-summary-visits', { stores, each, visits, every: rhythm })}
        {', '}
        {costs.join(', ')}
      </p>
      {affected && <p>{t('programmes-summary-affected', { ...affected })}</p>}
      {warnings.map((warning) => (
        <Banner key={warning.about} tone="warn">
          {warningWords(warning, currency)}
        </Banner>
      ))}
    </section>
  );
}
