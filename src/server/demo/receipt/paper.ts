import { GLYPH_HEIGHT, GLYPH_WIDTH, isDot, printable } from './font.ts';

/** A strip of till paper: where ink is, in dots of the printer. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  isInk(x: number, y: number): boolean;
}

/** A printed line; `large` is twice as big. */
export interface Line {
  readonly text: string;
  readonly large?: boolean;
}

/** Characters to a line of normal size. */
export const PAPER_COLUMNS = 30;
const MARGIN_DOTS = 10;
const PITCH_DOTS = GLYPH_WIDTH + 1;
const LEADING_DOTS = 5;

/** Prints lines on a strip just long enough. Large ones are centred. */
export function print(lines: readonly Line[]): Paper {
  const width = PAPER_COLUMNS * PITCH_DOTS + 2 * MARGIN_DOTS;
  const height = 2 * MARGIN_DOTS + lines.reduce((sum, line) => sum + heightOf(line), 0);
  const dots = new Uint8Array(width * height);
  let top = MARGIN_DOTS;
  for (const line of lines) {
    strike(dots, width, top, line);
    top += heightOf(line);
  }
  return { width, height, isInk: (x, y) => dots[y * width + x] === 1 };
}

function heightOf({ large }: Line): number {
  return GLYPH_HEIGHT * (large ? 2 : 1) + LEADING_DOTS;
}

function strike(dots: Uint8Array, width: number, top: number, { text, large }: Line): void {
  const size = large ? 2 : 1;
  const characters = [...printable(text)];
  const left = large ? Math.floor((width - characters.length * PITCH_DOTS * size) / 2) : MARGIN_DOTS;
  characters.forEach((character, index) => {
    const x = left + index * PITCH_DOTS * size;
    for (let row = 0; row < GLYPH_HEIGHT * size; row += 1) {
      for (let column = 0; column < GLYPH_WIDTH * size; column += 1) {
        if (isDot(character, Math.floor(column / size), Math.floor(row / size)))
          dots[(top + row) * width + x + column] = 1;
      }
    }
  });
}
