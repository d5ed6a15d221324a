import { pngOf } from '#server/demo/receipt/png.ts';
import { dice } from './dice.ts';

/** A photo that does not compress: random pixels, so that its upload takes several requests. */
export function noisyPhoto(width: number, height: number, seed = 1): Buffer {
  const random = dice(seed);
  const pixels = Uint8Array.from({ length: width * height }, () => random.between(0, 255));
  const palette = Array.from({ length: 256 }, (_, shade): [number, number, number] => [
    shade,
    255 - shade,
    (shade * 7) % 256,
  ]);
  return pngOf({ width, height, pixels, palette });
}
