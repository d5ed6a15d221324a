import { type Locale, locales } from '#domain/text.ts';

/** How forms name the languages that we have; the code in brackets counts first. */
const NAMES: Readonly<Record<Locale, readonly string[]>> = {
  en: ['english'],
  lv: ['latvian', 'latviešu', 'latviski'],
  cs: ['czech', 'čeština', 'česky', 'cesky'],
  fa: ['persian', 'farsi', 'فارسی'],
  nl: ['dutch', 'nederlands'],
};

/** The language that a form's column is in: `English (en)`, `fa-IR`, `Nederlands`; null for one that we have not. */
export function localeOf(language: string): Locale | null {
  const plain = language.trim().toLowerCase();
  const code = /\(\s*([a-z]{2,3})(?:[-_][\w-]+)?\s*\)\s*$/.exec(plain)?.[1];
  if (code !== undefined) return locales.find((locale) => locale === code) ?? null;
  const bare = plain.split(/[-_]/, 1).join('');
  return locales.find((locale) => locale === bare || NAMES[locale].includes(plain)) ?? null;
}

/** How a language's columns are headed when a form is written. */
export function languageName(locale: Locale): string {
  const [name = ''] = NAMES[locale];
  return `${name.charAt(0).toUpperCase()}${name.slice(1)} (${locale})`;
}
