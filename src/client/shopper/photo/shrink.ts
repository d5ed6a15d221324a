import { PhoneError } from '#offline/index.ts';

/** Long edge of a kept photo, in pixels: a receipt stays readable, a weak signal still carries it. */
export const LONG_EDGE = 1_800;
const QUALITY = 0.8;

/**
 * The photo drawn anew: upright, no larger than {@link LONG_EDGE}, as JPEG. Drawing it drops everything the camera wrote
 * into the file, position included. Throws `photo-unreadable` where this device can't decode it.
 */
export async function shrink(photo: Blob): Promise<Blob> {
  const bitmap = await createImageBitmap(photo, { imageOrientation: 'from-image' }).catch(
    (cause: unknown) => {
      throw new PhoneError('photo-unreadable', cause);
    },
  );
  try {
    return await drawn(bitmap);
  } finally {
    bitmap.close();
  }
}

async function drawn(bitmap: ImageBitmap): Promise<Blob> {
  const scale = Math.min(1, LONG_EDGE / Math.max(bitmap.width, bitmap.height));
  const canvas = new OffscreenCanvas(Math.round(bitmap.width * scale), Math.round(bitmap.height * scale));
  const context = canvas.getContext('2d', { alpha: false });
  if (!context) throw new PhoneError('photo-unreadable');
  context.imageSmoothingQuality = 'high';
  context.drawImage(bitmap, 0, 0, canvas.width, canvas.height);
  const blob = await canvas.convertToBlob({ type: 'image/jpeg', quality: QUALITY });
  await readBack(blob, canvas);
  return blob;
}

/** Some phones give back an empty picture when memory is short: what can't be read back is not kept. */
async function readBack(blob: Blob, { width, height }: OffscreenCanvas): Promise<void> {
  const seen = await createImageBitmap(blob).catch((cause: unknown) => {
    throw new PhoneError('photo-unreadable', cause);
  });
  const same = seen.width === width && seen.height === height;
  seen.close();
  if (!same) throw new PhoneError('photo-unreadable');
}
