import { stat } from 'node:fs/promises';
import sharp from 'sharp';
import type { PictureSize, PictureState } from '#protocol/api/views.ts';

/** The long edge of the sizes that desks show, in pixels. */
const edges: Readonly<Record<PictureSize, number>> = { tile: 384, screen: 1600 };

/** Most pixels that are decoded: a phone's best camera has as many, a file made to exhaust memory has more. */
const MOST_PIXELS = 50_000_000;
const PATIENCE_SECONDS = 20;

// What a stranger sent is read by the decoders of photographs alone, on one thread, and nothing is kept in memory afterwards.
sharp.block({ operation: ['VipsForeignLoad'] });
sharp.unblock({
  operation: ['Jpeg', 'Png', 'Webp', 'Heif'].map((format) => `VipsForeignLoad${format}`),
});
sharp.concurrency(1);
sharp.cache(false);

/** What became of decoding an image: its sizes as WebP, upright and without what its camera wrote into it, or why there are none. */
export type Decoded =
  | { readonly picture: 'readable'; readonly sizes: Readonly<Record<PictureSize, Uint8Array>> }
  | { readonly picture: Exclude<PictureState, 'readable'> };

/** Decodes an image to its last pixel. Throws only where the file can't be read at all. */
export async function decode(path: string, type: string): Promise<Decoded> {
  await stat(path);
  try {
    const screen = await shrink(path, edges.screen);
    return { picture: 'readable', sizes: { screen, tile: await shrink(screen, edges.tile) } };
  } catch (cause) {
    return { picture: whyNot(cause, type) };
  }
}

function shrink(image: string | Uint8Array, edge: number): Promise<Uint8Array> {
  return sharp(image, { failOn: 'error', limitInputPixels: MOST_PIXELS })
    .timeout({ seconds: PATIENCE_SECONDS })
    .autoOrient()
    .resize({ width: edge, height: edge, fit: 'inside', withoutEnlargement: true })
    .webp({ quality: 80, effort: 2 })
    .toBuffer();
}

/** Prebuilt decoders read no HEVC, whose patents are not free: such a photo is no worse for it. */
function whyNot(cause: unknown, type: string): Exclude<PictureState, 'readable'> {
  const message = cause instanceof Error ? cause.message : '';
  if (/pixel limit|timeout/i.test(message)) return 'too-large';
  return type === 'image/heic' ? 'unsupported' : 'unreadable';
}
