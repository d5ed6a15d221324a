/** What the bytes of a CSV file are written in. */
export const encodings = [
  'utf-8',
  'utf-16le',
  'utf-16be',
  'windows-1252',
  'windows-1257',
  'windows-1250',
] as const;
export type Encoding = (typeof encodings)[number];

/** The encoding of a text's bytes: by its mark, by being UTF-8, else the old one whose letters fit best. */
export function encodingOf(bytes: Uint8Array): Encoding {
  const [first, second, third] = bytes;
  if (first === 0xff && second === 0xfe) return 'utf-16le';
  if (first === 0xfe && second === 0xff) return 'utf-16be';
  if (first === 0xef && second === 0xbb && third === 0xbf) return 'utf-8';
  return unmarked(bytes);
}

/** UTF-16 without a mark shows by the zeros in every second byte. */
function unmarked(bytes: Uint8Array): Encoding {
  const start = bytes.subarray(0, 4_096);
  const zeros = [0, 1].map((side) => start.filter((byte, index) => byte === 0 && index % 2 === side).length);
  const [even = 0, odd = 0] = zeros;
  if (Math.max(even, odd) > start.length / 4) return odd > even ? 'utf-16le' : 'utf-16be';
  return isUtf8(bytes) ? 'utf-8' : oldOne(bytes);
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The letters beyond a–z of languages that people keep lists in, with the old encoding of each; the first where several fit alike. */
const LANGUAGES: readonly { encoding: Encoding; common: string; rarer: string }[] = [
  { encoding: 'windows-1252', common: 'éèàçê', rarer: 'âîôûùëïüœæ' },
  { encoding: 'windows-1252', common: 'äöüß', rarer: 'é' },
  { encoding: 'windows-1252', common: 'áéíóúñ', rarer: 'ü¿¡ªº' },
  { encoding: 'windows-1252', common: 'ãçáéíóõú', rarer: 'âêôà' },
  { encoding: 'windows-1252', common: 'àèéìòù', rarer: 'îó' },
  { encoding: 'windows-1252', common: 'åäöæø', rarer: 'éü' },
  { encoding: 'windows-1252', common: 'éëï', rarer: 'öüèáó' },
  { encoding: 'windows-1257', common: 'āīēšžū', rarer: 'čņļķģõ' },
  { encoding: 'windows-1257', common: 'ėųąįšžū', rarer: 'čę' },
  { encoding: 'windows-1257', common: 'äõöü', rarer: 'šž' },
  { encoding: 'windows-1250', common: 'áíýéěščřžů', rarer: 'ňťďóúôľĺŕä' },
  { encoding: 'windows-1250', common: 'ąęłóśż', rarer: 'ćńź' },
  { encoding: 'windows-1250', common: 'áéöőüű', rarer: 'íóú' },
];
const WEIGHTS = { common: 3, rarer: 1, none: -3 } as const;

/** The encoding of the language that fits best, the western one where none does. */
function oldOne(bytes: Uint8Array): Encoding {
  const scores = LANGUAGES.map((language) => fitOf(decoded(bytes, language.encoding), language));
  const best = Math.max(...scores);
  return (best > 0 ? LANGUAGES[scores.indexOf(best)]?.encoding : undefined) ?? 'windows-1252';
}

function fitOf(text: string, { common, rarer }: { readonly common: string; readonly rarer: string }): number {
  const weights = [...text.toLowerCase().matchAll(/[^\p{ASCII}\P{L}]/gu)].map(([letter]) => {
    if (common.includes(letter)) return WEIGHTS.common;
    return rarer.includes(letter) ? WEIGHTS.rarer : WEIGHTS.none;
  });
  return weights.reduce<number>((sum, weight) => sum + weight, 0);
}

/** The text of the bytes, without a mark before it. */
export function decoded(bytes: Uint8Array, encoding: Encoding): string {
  return new TextDecoder(encoding).decode(bytes);
}
