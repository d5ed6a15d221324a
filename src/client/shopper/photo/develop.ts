import type { PhotoTraits } from '#domain/journal/event.ts';
import { PhoneError } from '#offline/errors.ts';
import { type Paper, paper } from './paper.ts';
import { HEAD_BYTES, isHeic, sizeIn } from './picture-head.ts';
import { MEASURED_EDGE, traitsOf } from './traits.ts';

/** Long edge of a kept photo, in pixels: a receipt stays readable, a weak signal still carries it. */
export const LONG_EDGE = 1_800;
const LEAST_EDGE = 1_600;

/** How large a kept photo should be at most. One that is larger at the last of the {@link steps} stays so. */
export const AIMED_BYTES = 500_000;

/** Long edge and quality, from the best down. */
const steps = [
  [LONG_EDGE, 0.82],
  [LONG_EDGE, 0.7],
  [LONG_EDGE, 0.58],
  [LEAST_EDGE, 0.5],
  [LEAST_EDGE, 0.4],
] as const;

/** A photo as it is kept, and what it looks like. */
export interface Developed {
  readonly photo: Blob;
  readonly traits: PhotoTraits;
}

/**
 * The photo drawn anew: upright, no larger than {@link LONG_EDGE}, as JPEG. Drawing it drops everything the camera wrote
 * into the file, position included. Throws `photo-heic` or `photo-unreadable` where this device can't decode it.
 */
export async function develop(original: Blob): Promise<Developed> {
  const bitmap = await decode(original);
  try {
    const photo = await print(bitmap);
    return { photo, traits: await readBack(photo, bitmap) };
  } finally {
    bitmap.close();
  }
}

/** Never larger than needed: a picture of 100 megapixels as a whole would be too much for many a phone. */
async function decode(original: Blob): Promise<ImageBitmap> {
  const head = new DataView(await original.slice(0, HEAD_BYTES).arrayBuffer());
  const size = sizeIn(head);
  const isLarge = size !== null && Math.min(size.width, size.height) > LONG_EDGE;
  const smaller: ImageBitmapOptions = isLarge ? { resizeWidth: LONG_EDGE, resizeQuality: 'high' } : {};
  return upright(original, smaller).catch((cause: unknown) => {
    throw new PhoneError(isHeic(head) ? 'photo-heic' : 'photo-unreadable', cause);
  });
}

/** Browsers that don't know an option refuse it with a `TypeError`; those turn photos upright by themselves. */
function upright(original: Blob, options: ImageBitmapOptions): Promise<ImageBitmap> {
  return createImageBitmap(original, { ...options, imageOrientation: 'from-image' }).catch(
    (failure: unknown) => {
      if (failure instanceof TypeError) return createImageBitmap(original);
      throw failure;
    },
  );
}

async function print(bitmap: ImageBitmap): Promise<Blob> {
  let sheet: Paper | undefined;
  let photo: Blob | undefined;
  for (const [longEdge, quality] of steps) {
    if (photo && photo.size <= AIMED_BYTES) break;
    if (!sheet || Math.max(sheet.width, sheet.height) > longEdge) sheet = drawn(bitmap, longEdge);
    photo = await sheet.print(quality);
  }
  if (!photo) throw new PhoneError('photo-unreadable');
  return photo;
}

function drawn(bitmap: ImageBitmap, longEdge: number): Paper {
  const scale = Math.min(1, longEdge / Math.max(bitmap.width, bitmap.height));
  const edge = (length: number) => Math.max(1, Math.round(length * scale));
  const sheet = paper(edge(bitmap.width), edge(bitmap.height));
  sheet.context.drawImage(bitmap, 0, 0, sheet.width, sheet.height);
  return sheet;
}

/** By how much the mean light may change on the way (of 255). Encoding changes it by less than one. */
const LIGHT_CHANGES_BY = 12;

/**
 * What the kept photo looks like, measured on what its bytes give back. Some phones give an empty or black picture when
 * memory is short: what is not the picture that went in is not kept.
 */
async function readBack(photo: Blob, bitmap: ImageBitmap): Promise<PhotoTraits> {
  const seen = await createImageBitmap(photo).catch((cause: unknown) => {
    throw new PhoneError('photo-unreadable', cause);
  });
  const traits = measured(seen);
  const shape = Math.abs(seen.width / seen.height - bitmap.width / bitmap.height) * seen.height;
  seen.close();
  if (shape > 2 || Math.abs(traits.light - measured(bitmap).light) > LIGHT_CHANGES_BY)
    throw new PhoneError('photo-unreadable');
  return traits;
}

function measured(bitmap: ImageBitmap): PhotoTraits {
  const { context, width, height } = drawn(bitmap, MEASURED_EDGE);
  return traitsOf(context.getImageData(0, 0, width, height));
}
