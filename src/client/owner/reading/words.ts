import { formatCountedMonth, formatNumber, formatPercent } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { EstimateView, Period } from '#protocol/api/reading.ts';

/** How a kind of figure is written: a percentage, a share, seconds, points. */
export type Written = (value: number) => string;

/** A percentage, 0–100, to one decimal. */
export const asPercent: Written = (value) => formatPercent(Math.round(value * 10) / 10);

/** A share, 0–1, in whole percent. */
export const asShare: Written = (value) => formatPercent(Math.round(value * 100));

/** Points of a hundred, to one decimal, always with its sign. */
export const asPoints: Written = (value) =>
  formatNumber(value, { signDisplay: 'exceptZero', maximumFractionDigits: 1 });

/** A wait in minutes and seconds, `2:05`. */
export const asWait: Written = (seconds) => {
  const whole = Math.round(seconds);
  const two = { minimumIntegerDigits: 2 };
  return `${formatNumber(Math.floor(whole / 60))}:${formatNumber(whole % 60, two)}`;
};

/** Between which bounds a figure is known, or why nobody can say. */
export function boundsInWords(estimate: EstimateView, write: Written): string {
  switch (estimate.kind) {
    case 'known':
      return t('reading-between', { low: write(estimate.low), high: write(estimate.high) });
    case 'unbounded':
      return t(`reading-why-${estimate.why}`);
    case 'nothing':
      return t('reading-none');
  }
}

/** The figure itself; a dash where there is none. */
export function figureInWords(estimate: EstimateView, write: Written): string {
  return estimate.kind === 'nothing' ? '–' : write(estimate.value);
}

/** `March 2026`; a run of months with both ends. */
export function periodInWords({ from, to }: Period): string {
  return from === to ? monthInWords(from) : `${monthInWords(from)} – ${monthInWords(to)}`;
}

/** A month with its year. */
export function monthInWords(month: string): string {
  return formatCountedMonth(month);
}

/** A change is told as one only where its interval leaves no doubt which way it went. */
export function changeInWords(change: EstimateView, before: string): string {
  if (change.kind === 'nothing') return t('reading-change-nothing', { before });
  if (change.kind === 'unbounded') return t('reading-change-unbounded', { before });
  const [low, high] = [asPoints(change.low), asPoints(change.high)];
  const which = change.low > 0 ? 'up' : change.high < 0 ? 'down' : 'none';
  return t(`reading-change-${which}`, { low, high, before });
}
