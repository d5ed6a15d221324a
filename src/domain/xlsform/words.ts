import type { LocalizedText } from '#domain/text.ts';

/** What `or_other` adds to a list in every form program, and the line that it opens. */
export const OTHER: Required<LocalizedText> = {
  en: 'Other',
  lv: 'Cits',
  cs: 'Jiné',
  fa: 'مورد دیگر',
  nl: 'Anders',
};
export const WHICH_OTHER: Required<LocalizedText> = {
  en: 'Which one?',
  lv: 'Kurš?',
  cs: 'Jaké?',
  fa: 'کدام؟',
  nl: 'Welke?',
};

/** A yes/no question is a list of two for forms. */
export const YES: Required<LocalizedText> = { en: 'Yes', lv: 'Jā', cs: 'Ano', fa: 'بله', nl: 'Ja' };
export const NO: Required<LocalizedText> = { en: 'No', lv: 'Nē', cs: 'Ne', fa: 'خیر', nl: 'Nee' };
