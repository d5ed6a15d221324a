const KEY = 'desk.currency';

/** The currency that visits were last paid in from this device, else the euro. */
export function rememberedCurrency(): string {
  const known = Intl.supportedValuesOf('currency');
  const last = localStorage.getItem(KEY) ?? '';
  return known.includes(last) ? last : 'EUR';
}

export function rememberCurrency(currency: string): void {
  localStorage.setItem(KEY, currency);
}
