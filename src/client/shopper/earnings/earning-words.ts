import { formatList, formatMoney } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { Money } from '#protocol/api/views.ts';
import type { Earning } from './earning.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** Where a visit's money is, in plain words: "with the editor since 3 days". */
export function stageWords({ stage, phase, visit, at }: Earning, now: number): string {
  if (stage === 'approved') return t('money-approved');
  if (stage === 'review') {
    const days = Math.floor((now - at) / DAY_MS);
    return days < 1 ? t('money-submitted-today') : t('money-submitted', { days });
  }
  if (visit.takenBack) return t('state-taken-back');
  if (phase === 'returned') return t('money-returned');
  if (phase === 'underway') return t('money-underway');
  return phase === 'ahead' ? t('money-ahead') : t(`money-${visit.state}`);
}

/** Sums of several currencies in one breath; nothing where there is none. */
export function sumWords(sums: readonly Money[]): string {
  return formatList(sums.map(formatMoney));
}
