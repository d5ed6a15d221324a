/** A sheet of a form to be written: titles of columns, and rows of texts under them. */
export interface WrittenSheet {
  readonly name: string;
  readonly titles: readonly string[];
  readonly rows: readonly (readonly string[])[];
}

/** A sheet of rows whose cells go by their title, in the order in which titles first come up; `first` come first, where anything stands in them. */
export function written(
  name: string,
  rows: readonly ReadonlyMap<string, string>[],
  first: readonly string[] = [],
): WrittenSheet {
  const met = new Set(rows.flatMap((row) => [...row].flatMap(([title, cell]) => (cell === '' ? [] : title))));
  const titles = [
    ...first.filter((title) => met.has(title)),
    ...[...met].filter((title) => !first.includes(title)),
  ];
  return { name, titles, rows: rows.map((row) => titles.map((title) => row.get(title) ?? '')) };
}
