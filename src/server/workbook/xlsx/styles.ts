import { walk } from './xml.ts';

/** How a number in a cell is meant: as itself, as a day or time, or as a length of time. */
export type Meaning = 'number' | 'moment' | 'elapsed';

/** The meanings of the formats that have no words of their own (ECMA-376, part 1, 18.8.30), where they are no numbers. */
function builtInMeaning(format: number): Meaning {
  const isMoment = [
    [14, 22],
    [27, 36],
    [45, 45],
    [47, 47],
    [50, 58],
  ].some(([first = 0, last = 0]) => format >= first && format <= last);
  if (format === 46) return 'elapsed';
  return isMoment ? 'moment' : 'number';
}

/** What a format's code means: letters of day and time outside of quoted text, colours and escapes. */
export function meaningOf(code: string): Meaning {
  const bare = code
    .split(';', 1)
    .join('')
    .replace(/"[^"]*"?|\\.|_.|\*./g, '');
  if (/\[(h+|m+|s+)\]/i.test(bare)) return 'elapsed';
  return /[dmyhs]/i.test(bare.replace(/\[[^\]]*\]|general|e[+-]/gi, '')) ? 'moment' : 'number';
}

/** The meaning of numbers by the style that their cells name. */
export function meaningsOf(styles: string | undefined): Meaning[] {
  const own = new Map<number, Meaning>();
  const meanings: Meaning[] = [];
  let inside = false;
  walk(styles ?? '<styleSheet/>', {
    open(name, attribute) {
      const format = Number(attribute('numFmtId') ?? 0);
      if (name === 'cellXfs') inside = true;
      if (name === 'numFmt') own.set(format, meaningOf(attribute('formatCode') ?? ''));
      if (name === 'xf' && inside) meanings.push(own.get(format) ?? builtInMeaning(format));
    },
    close(name) {
      if (name === 'cellXfs') inside = false;
    },
  });
  return meanings;
}
