import type { PhotoTraits } from '#domain/journal/event.ts';

/** A picture as its pixels: four bytes each, red, green, blue and opacity, row by row. */
export interface Pixels {
  readonly data: ArrayLike<number>;
  readonly width: number;
  readonly height: number;
}

/** The same in shades of grey, 0 black – 255 white. */
interface Greys {
  readonly shades: Float32Array;
  readonly width: number;
  readonly height: number;
}

/** Long edge at which photos are measured: sharpness means something only at a size that is always the same. */
export const MEASURED_EDGE = 512;

/** What a photo looks like; see {@link PhotoTraits}. Give it at {@link MEASURED_EDGE}. */
export function traitsOf(pixels: Pixels): PhotoTraits {
  const greys = greysOf(pixels);
  return {
    light: Math.round(lightOf(greys)),
    sharpness: Math.round(sharpnessOf(greys)),
    look: lookOf(greys),
  };
}

/** Luma by ITU-R BT.601. */
function greysOf({ data, width, height }: Pixels): Greys {
  const at = (index: number) => data[index] ?? 0;
  const shades = Float32Array.from(
    { length: width * height },
    (_, pixel) => 0.299 * at(pixel * 4) + 0.587 * at(pixel * 4 + 1) + 0.114 * at(pixel * 4 + 2),
  );
  return { shades, width, height };
}

function lightOf({ shades }: Greys): number {
  return shades.reduce((sum, shade) => sum + shade, 0) / Math.max(1, shades.length);
}

/** Variance of the Laplacian (J. L. Pech-Pacheco et al., 2000): edges make it large, blur takes them away. */
function sharpnessOf({ shades, width, height }: Greys): number {
  const at = (index: number) => shades[index] ?? 0;
  let sum = 0;
  let squares = 0;
  for (let y = 1; y < height - 1; y += 1) {
    for (let x = 1; x < width - 1; x += 1) {
      const here = y * width + x;
      const bend = at(here - 1) + at(here + 1) + at(here - width) + at(here + width) - 4 * at(here);
      sum += bend;
      squares += bend * bend;
    }
  }
  const count = Math.max(1, (width - 2) * (height - 2));
  return squares / count - (sum / count) ** 2;
}

const COLUMNS = 9;
const ROWS = 8;

/** Difference hash (N. Krawetz, 2013): of 9 × 8 patches, whether each is darker than the one to its right. */
function lookOf(greys: Greys): string {
  const patches = Array.from({ length: COLUMNS * ROWS }, (_, index) =>
    patch(greys, index % COLUMNS, Math.floor(index / COLUMNS)),
  );
  const bits = patches.flatMap((shade, index) =>
    index % COLUMNS === COLUMNS - 1 ? [] : [shade < (patches[index + 1] ?? 0) ? 1n : 0n],
  );
  return bits
    .reduce((hash, bit) => (hash << 1n) | bit, 0n)
    .toString(16)
    .padStart(16, '0');
}

/** Mean shade of one patch; at least a pixel, however small the picture. */
function patch({ shades, width, height }: Greys, column: number, row: number): number {
  const [left, right] = span(column, COLUMNS, width);
  const [top, bottom] = span(row, ROWS, height);
  let sum = 0;
  for (let y = top; y < bottom; y += 1) {
    for (let x = left; x < right; x += 1) sum += shades[y * width + x] ?? 0;
  }
  return sum / ((right - left) * (bottom - top));
}

function span(part: number, parts: number, length: number): readonly [number, number] {
  const from = Math.min(length - 1, Math.floor((part * length) / parts));
  return [from, Math.max(from + 1, Math.floor(((part + 1) * length) / parts))];
}
