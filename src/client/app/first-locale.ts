import type { Locale } from '#domain/text.ts';
import { spoken } from '../locales/t.ts';
import { preferences } from './preferences.ts';

/** The language to begin in: chosen on this device, else the person's, else the browser's, else English. */
export function firstLocale(persons?: Locale): Locale {
  const wishes = [preferences.value.locale, persons, ...navigator.languages.map((tag) => tag.split('-')[0])];
  const wish = wishes.find((candidate) => spoken.some((locale) => locale === candidate));
  return spoken.find((locale) => locale === wish) ?? 'en';
}
