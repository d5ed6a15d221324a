import { PhoneError } from '#offline/errors.ts';

/** What a photo is drawn on. */
export interface Paper {
  readonly width: number;
  readonly height: number;
  readonly context: CanvasRenderingContext2D | OffscreenCanvasRenderingContext2D;
  /** As JPEG; `quality` between 0 and 1. */
  print(quality: number): Promise<Blob>;
}

/** A canvas of that size: off the screen where there is one, which workers need, else one of the page's. */
export function paper(width: number, height: number): Paper {
  const sheet = offScreen(width, height) ?? onPage(width, height);
  if (!sheet) throw new PhoneError('photo-unreadable', 'no canvas');
  sheet.context.imageSmoothingQuality = 'high';
  return sheet;
}

function offScreen(width: number, height: number): Paper | null {
  if (typeof OffscreenCanvas === 'undefined') return null;
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d', { alpha: false });
  const print = (quality: number) => canvas.convertToBlob({ type: 'image/jpeg', quality });
  return context && { width, height, context, print };
}

function onPage(width: number, height: number): Paper | null {
  if (typeof document === 'undefined') return null;
  const canvas = Object.assign(document.createElement('canvas'), { width, height });
  const context = canvas.getContext('2d', { alpha: false });
  const print = (quality: number) =>
    new Promise<Blob>((resolve, reject) => {
      const done = (blob: Blob | null) => (blob ? resolve(blob) : reject(new PhoneError('photo-unreadable')));
      canvas.toBlob(done, 'image/jpeg', quality);
    });
  return context && { width, height, context, print };
}
