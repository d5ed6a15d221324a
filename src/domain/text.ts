/** The languages that every person-facing text can be written in, as BCP 47 tags. What parses them is in `text-schema.ts`. */
export const locales = ['en', 'lv', 'cs', 'fa', 'nl'] as const;
export type Locale = (typeof locales)[number];

/** A text of a standard, checklist or briefing: locale to text, at least one of them present. */
export type LocalizedText = Partial<Record<Locale, string>>;

/** The text in the person's locale, else in English, else in the first language it has. */
export function textIn(text: LocalizedText, locale: Locale): string {
  return text[locale] ?? text.en ?? Object.values(text)[0] ?? '';
}

/** The locale of the text that {@link textIn} gives. */
export function localeIn(text: LocalizedText, locale: Locale): Locale {
  if (text[locale] !== undefined) return locale;
  return locales.find((one) => text[one] !== undefined) ?? locale;
}

/** Writing direction of a locale, for the `dir` attribute. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'fa' ? 'rtl' : 'ltr';
}
