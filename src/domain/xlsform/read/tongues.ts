import { type Locale, locales } from '#domain/text.ts';
import type { Report } from '../finding.ts';
import type { Header } from './headers.ts';
import { localeOf } from './languages.ts';
import type { Table, Tongues } from './table.ts';

const SPOKEN = ['label', 'hint', 'guidance_hint', 'constraint_message', 'form_title'];

/**
 * Which language each column is in. One that says none is in the form's default language, else, by its letters, in English
 * or Persian. Columns in languages that we have not are reported; where there are no others, the first is taken as English.
 */
export function tonguesOf(tables: readonly Table[], defaultLanguage: string, report: Report): Tongues {
  const spoken = tables.flatMap((table) =>
    table.headers.filter(({ name }) => SPOKEN.includes(name)).map((header) => ({ table, header })),
  );
  const named = [...new Set(spoken.flatMap(({ header }) => header.language ?? []))];
  const isSilent = spoken.some(({ header }) => header.language === null && header.name === 'label');
  const base = localeOf(defaultLanguage) ?? lettersOf(tables);
  const stranger = !isSilent && named.every((language) => localeOf(language) === null) ? named[0] : undefined;
  const find = (header: Header): Locale | null => {
    if (header.language === null) return base;
    return localeOf(header.language) ?? (header.language === stranger ? base : null);
  };
  for (const { table, header } of spoken) tell(table, header);
  const found = new Set(
    spoken.flatMap(({ header }) => (header.name === 'label' ? (find(header) ?? []) : [])),
  );
  return {
    locales: found.size === 0 ? [base] : locales.filter((locale) => found.has(locale)),
    localeOf: find,
  };

  function tell(table: Table, header: Header): void {
    const what = header.language ?? '';
    const place = { sheet: table.sheet, row: null, column: header.title, what };
    const same = table.headers.find((one) => one.name === header.name && find(one) === find(header));
    if (find(header) === null) report({ kind: 'language-unknown', ...place });
    else if (same !== header) report({ kind: 'language-twice', ...place });
    else if (header.language !== null && header.language === stranger && header.name === 'label')
      report({ kind: 'language-taken-as', ...place, about: base });
  }
}

/** Persian where labels are in Arabic letters, else English. */
function lettersOf(tables: readonly Table[]): Locale {
  const words = tables.flatMap(({ rows }) => rows.slice(0, 20).map((line) => line.cell('label'))).join('');
  return /\p{Script=Arabic}/u.test(words) ? 'fa' : 'en';
}
