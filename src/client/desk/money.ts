import type { Money } from '#protocol/api/views.ts';

/** An amount as a person types it, `12.50` or `12,5`, in a currency's smallest unit; `null` where it can't be one. */
export function moneyOf(typed: string, currency: string): Money | null {
  const found = /^(\d{1,7})(?:[.,](\d+))?$/.exec(typed.trim());
  const digits = digitsOf(currency);
  const [, whole = '0', part = ''] = found ?? [];
  if (!found || part.length > digits) return null;
  return { minor: Number(whole) * 10 ** digits + Number(part.padEnd(digits, '0') || 0), currency };
}

/** An amount as {@link moneyOf} reads it. */
export function typedMoney({ minor, currency }: Money): string {
  const digits = digitsOf(currency);
  return (minor / 10 ** digits).toFixed(digits);
}

/** How many decimals a currency has: two of most, none of the yen. */
function digitsOf(currency: string): number {
  return (
    new Intl.NumberFormat('en', { style: 'currency', currency }).resolvedOptions().maximumFractionDigits ?? 2
  );
}
