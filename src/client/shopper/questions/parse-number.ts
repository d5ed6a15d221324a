/** A number as people type it: Latin, Persian or Arabic digits, comma or point. `null` where it is none. */
export function parseNumber(text: string): number | null {
  const latin = inLatinDigits(text).replace(/[,٫]/, '.').replace('−', '-');
  return /^-?\d+(\.\d+)?$/.test(latin) ? Number(latin) : null;
}

/**
 * An amount as people type it, in the smallest unit of a currency of so many `decimals`; `null` where it is none.
 * The last mark counts as the decimal one where no more digits follow it than the currency has; others part thousands.
 */
export function parseAmount(text: string, decimals: number): number | null {
  const latin = inLatinDigits(text).replaceAll('٫', '.');
  const { whole = '', fraction = '' } = partsOf(latin, decimals) ?? {};
  if (whole === '') return null;
  const minor = Number(whole.replaceAll(/\D/g, '') + fraction.padEnd(decimals, '0'));
  return Number.isSafeInteger(minor) ? minor : null;
}

function partsOf(latin: string, decimals: number): Record<string, string | undefined> | undefined {
  const fraction = decimals > 0 ? `(?:[.,](?<fraction>\\d{1,${decimals}}))?` : '';
  const plain = new RegExp(`^(?<whole>\\d+)${fraction}$`);
  const parted = new RegExp(
    `^(?<whole>\\d{1,3}(?<mark>[.,’'٬\\s])\\d{3}(?:\\k<mark>\\d{3})*)(?!\\k<mark>)${fraction}$`,
  );
  return (plain.exec(latin) ?? parted.exec(latin))?.groups;
}

/** The text with each digit as a Latin one. */
export function inLatinDigits(text: string): string {
  return text
    .trim()
    .replaceAll(/[۰-۹]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
    .replaceAll(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x0660));
}
