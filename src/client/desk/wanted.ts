import * as z from 'zod/mini';

/** What an address says of these fields, each by itself; what it says wrongly, or not at all, is left out. */
export function wantedIn(
  query: Readonly<Record<string, string>>,
  fields: Readonly<Record<string, z.core.$ZodType>>,
): Record<string, string> {
  const said = Object.entries(fields).flatMap(([name, field]) => {
    const value = query[name] ?? '';
    return value !== '' && z.safeParse(field, value).success ? [[name, value]] : [];
  });
  return Object.fromEntries(said);
}

/** The address of a file with these. */
export function fileAddress(path: string, wanted: object, format: 'csv' | 'xlsx'): string {
  return `${path}?${new URLSearchParams({ ...wanted, format })}`;
}
