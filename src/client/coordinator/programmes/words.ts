import { formatMoney } from '#client/locales/format.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import type { PeriodView, RiskView, WarningView } from '#protocol/api/programmes.ts';

/** A local day, `23 Nov 2026`. */
export function dayWords(day: string): string {
  return intl({ dateStyle: 'medium' }).format(Date.parse(`${day}T12:00:00Z`));
}

/** A period as people call it: `November 2026`, `Q4 2026`, `16–22 Nov`. */
export function periodWords({ key, from, to }: PeriodView): string {
  const noon = (day: string) => Date.parse(`${day}T12:00:00Z`);
  if (/^\d{4}-\d{2}$/.test(key)) return intl({ month: 'short', year: 'numeric' }).format(noon(from));
  if (/^\d{4}-Q\d$/.test(key)) return key.split('-').toReversed().join(' ');
  return intl({ day: 'numeric', month: 'short' }).formatRange(noon(from), noon(to));
}

/** The day before the month, as on every other screen. */
function intl(options: Intl.DateTimeFormatOptions): Intl.DateTimeFormat {
  const locale = currentLocale();
  return new Intl.DateTimeFormat(locale === 'en' ? 'en-GB' : locale, { timeZone: 'UTC', ...options });
}

/** Why a visit is at risk, as a sentence. */
export function riskWords({ because, ...facts }: RiskView): string {
  return t(`programmes-risk-${because}`, { ...facts });
}

/** What may go wrong with a plan, as a sentence. */
export function warningWords(warning: WarningView, currency: string): string {
  if (warning.about === 'budget') {
    const { costMinor, budgetMinor } = warning;
    const money = (minor: number) => formatMoney({ minor, currency });
    return t('programmes-warn-budget', { cost: money(costMinor), budget: money(budgetMinor) });
  }
  const { about, ...facts } = warning;
  return t(`programmes-warn-${about}`, { ...facts });
}
