import * as z from 'zod/mini';

/** The languages that every person-facing text can be written in, as BCP 47 tags. */
export const locales = ['en', 'lv', 'cs', 'fa', 'nl'] as const;
export const Locale = z.enum(locales);
export type Locale = z.infer<typeof Locale>;

/** A text of a standard, checklist or briefing: locale to text, at least one of them present. */
export const LocalizedText = z
  .partialRecord(Locale, z.string())
  .check(z.refine((text) => Object.keys(text).length > 0, 'A text needs at least one language.'));
export type LocalizedText = z.infer<typeof LocalizedText>;

/** The text in the person's locale, else in English, else in the first language it has. */
export function textIn(text: LocalizedText, locale: Locale): string {
  return text[locale] ?? text.en ?? Object.values(text)[0] ?? '';
}

/** Writing direction of a locale, for the `dir` attribute. */
export function directionOf(locale: Locale): 'ltr' | 'rtl' {
  return locale === 'fa' ? 'rtl' : 'ltr';
}
