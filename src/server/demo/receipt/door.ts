import type { Random } from '#server/random.ts';
import { type Line, PAPER_COLUMNS, print } from './paper.ts';
import { photograph } from './photograph.ts';
import { pngOf } from './png.ts';

const notice: readonly Line[] = [
  '',
  'WATER PIPE BURST',
  '',
  'WE OPEN AGAIN TOMORROW AT 7:30',
  'SORRY FOR YOUR WAY',
].map((text) => ({ text: `${' '.repeat(Math.floor((PAPER_COLUMNS - text.length) / 2))}${text}` }));

/** A photo of the sign on a closed door, as PNG bytes. Pure: the same seed, the same bytes. */
export function doorPhoto(random: Random, chain: string): Uint8Array<ArrayBuffer> {
  const sign = [{ text: chain, large: true }, { text: '' }, { text: 'CLOSED TODAY', large: true }, ...notice];
  return new Uint8Array(pngOf(photograph(random, print(sign))));
}
