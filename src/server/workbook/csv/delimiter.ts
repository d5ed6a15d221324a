const DELIMITERS = [',', ';', '\t', '|'] as const;
export type Delimiter = (typeof DELIMITERS)[number];

/** How much of a file is looked at. */
const LOOKED_AT_LINES = 20;
const LOOKED_AT_CHARACTERS = 64 * 1024;

/** A first line `sep=;`, as Excel writes and heeds it. */
export const SAID = /^sep=([,;\t|])\r?\n/i;

/** What stands between the cells: what the file says, else what is on every line, and equally often. */
export function delimiterOf(text: string): Delimiter {
  const said = SAID.exec(text)?.[1];
  const lines = unquoted(text.slice(0, LOOKED_AT_CHARACTERS))
    .split(/\r\n|\n|\r/)
    .filter((line) => line.trim() !== '')
    .slice(0, LOOKED_AT_LINES);
  const [first = ','] = DELIMITERS.toSorted((a, b) => evenness(lines, b) - evenness(lines, a));
  return DELIMITERS.find((one) => one === said) ?? first;
}

/** Text in quotes is no structure. */
function unquoted(text: string): string {
  return text.replace(/"(?:[^"]|"")*("|$)/g, '""');
}

/** The share of lines with as many of it as the first, then how many that are. */
function evenness(lines: readonly string[], delimiter: string): number {
  const counts = lines.map((line) => line.split(delimiter).length - 1);
  const [first = 0] = counts;
  if (first === 0) return 0;
  return counts.filter((count) => count === first).length / counts.length + Math.min(first, 100) / 1_000;
}
