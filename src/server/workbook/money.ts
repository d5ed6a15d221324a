/** An amount as spreadsheets have it, in the currency's own unit: 625 cents are 6.25. */
export function inUnits(minor: number, currency: string): number {
  return minor / 10 ** decimalsOf(currency);
}

/** An amount as a person writes it, `6.25` or `6,25`, in the currency's smallest unit; `null` where it can't be one. */
export function minorOf(written: string, currency: string): number | null {
  const [, whole = '', part = ''] = /^(\d{1,9})(?:[.,](\d+))?$/.exec(written.trim()) ?? [];
  const decimals = decimalsOf(currency);
  const exact = part.replace(/0+$/, '');
  if (whole === '' || exact.length > decimals) return null;
  return Number(whole) * 10 ** decimals + Number(exact.padEnd(decimals, '0') || 0);
}

function decimalsOf(currency: string): number {
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return maximumFractionDigits;
}
