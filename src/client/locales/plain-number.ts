import type { Locale } from '#domain/text.ts';

/** Where a language's digits begin, if they are not the Latin ones. */
const ZERO: Partial<Record<Locale, number>> = { fa: 0x6f0 };

/** Latin digits in a language's own. */
export function digits(latin: string, locale: Locale): string {
  const zero = ZERO[locale];
  return zero === undefined
    ? latin
    : [...latin].map((digit) => String.fromCodePoint(zero + Number(digit))).join('');
}

/**
 * A small whole number as people write it, or `null` where it takes a separator or a sign. Most numbers on a phone are such, and
 * its first `Intl.NumberFormat` takes a slow one a twentieth of a second.
 */
export function plainNumber(value: number, locale: Locale): string | null {
  const isPlain = Number.isInteger(value) && value >= 0 && value < 1_000;
  return isPlain ? digits(String(value), locale) : null;
}
