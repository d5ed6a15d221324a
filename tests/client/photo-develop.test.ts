import { afterEach, describe, expect, test, vi } from 'vitest';
import { developed } from '#client/shopper/photo/darkroom.ts';
import { AIMED_BYTES, develop, LONG_EDGE } from '#client/shopper/photo/develop.ts';
import { sizeIn } from '#client/shopper/photo/picture-head.ts';
import { isBlurred, isDark, looksAlike } from '#domain/report/photo-findings.ts';
import { type Corner, cameraPhoto, cornersOf, drawing } from '#tests/support/camera-photo.ts';
import { dice } from '#tests/support/dice.ts';

/** Where the sensor's corners end up once the photo is upright, clockwise from the top left, by EXIF orientation. */
const upright: readonly (readonly [number, readonly Corner[]])[] = [
  [1, ['red', 'green', 'blue', 'white']],
  [2, ['green', 'red', 'white', 'blue']],
  [3, ['blue', 'white', 'red', 'green']],
  [4, ['white', 'blue', 'green', 'red']],
  [5, ['red', 'white', 'blue', 'green']],
  [6, ['white', 'red', 'green', 'blue']],
  [7, ['blue', 'green', 'red', 'white']],
  [8, ['green', 'blue', 'white', 'red']],
];

afterEach(() => {
  vi.unstubAllGlobals();
  vi.restoreAllMocks();
});

const textOf = async (photo: Blob) => new TextDecoder('latin1').decode(await photo.arrayBuffer());

/** Where cameras write what they know: the time, themselves, the position. */
const APP1 = 0xffe1;

/** The markers of a JPEG's segments before its picture begins. */
async function segmentsOf(photo: Blob): Promise<number[]> {
  const bytes = new DataView(await photo.arrayBuffer());
  const markers: number[] = [];
  for (let at = 2; bytes.getUint16(at) !== 0xffda; at += 2 + bytes.getUint16(at + 2))
    markers.push(bytes.getUint16(at));
  return markers;
}

async function sizeOf(photo: Blob): Promise<[number, number]> {
  const { width, height } = await createImageBitmap(photo);
  return [width, height];
}

/** Blocks of chance colours with lines over them, as the same seed gives them again. */
function shop(seed: number, { lines = true, shade = 1 } = {}) {
  return (context: OffscreenCanvasRenderingContext2D) => {
    const random = dice(seed);
    const { width, height } = context.canvas;
    context.scale(width / 800, height / 600);
    for (let block = 0; block < 300; block += 1) {
      const [red, green, blue] = [0, 0, 0].map(() => random.between(30, 230) * shade);
      context.fillStyle = `rgb(${red} ${green} ${blue})`;
      context.fillRect(random.between(-50, 800), random.between(-50, 600), 120, 90);
    }
    context.fillStyle = '#111';
    for (let line = 0; lines && line < 40; line += 1) context.fillRect(0, line * 15, 800, 2);
  };
}

describe('a photo', () => {
  test.each(upright)('of orientation %i is upright', async (orientation, shown) => {
    const { photo } = await developed(await cameraPhoto(orientation));
    expect(await cornersOf(photo)).toEqual(shown);
    expect(await sizeOf(photo)).toEqual(orientation < 5 ? [400, 200] : [200, 400]);
  });

  test.each(upright)('of orientation %i is upright when it is decoded small', async (orientation, shown) => {
    const { photo } = await developed(await cameraPhoto(orientation, 4_000, 3_000));
    expect(await cornersOf(photo)).toEqual(shown);
    const [long, short] = [LONG_EDGE, LONG_EDGE * 0.75];
    expect(await sizeOf(photo)).toEqual(orientation < 5 ? [long, short] : [short, long]);
  });

  test('loses all that the camera wrote into it, where it was taken too', async () => {
    const taken = await cameraPhoto(1);
    expect(await segmentsOf(taken)).toContain(APP1);
    const { photo } = await developed(taken);
    expect(await segmentsOf(photo)).not.toContain(APP1);
    expect(await textOf(photo)).not.toContain('Exif');
    expect(photo.type).toBe('image/jpeg');
  });

  test('states its size in its head, behind what the camera wrote', async () => {
    const head = async (photo: Blob) => sizeIn(new DataView(await photo.arrayBuffer()));
    expect(await head(await cameraPhoto(6, 640, 480))).toEqual({ width: 640, height: 480 });
    const png = await sheetOf(() => undefined, 70, 50).convertToBlob({ type: 'image/png' });
    expect(await head(png)).toEqual({ width: 70, height: 50 });
    expect(await head(new Blob(['not a picture at all, but longer than a head']))).toBeNull();
    expect(
      await head(new Blob([new Uint8Array([0xff, 0xd8, 0xff, 0xe1, 0xff, 0xff, 0, 0, 0, 0])])),
    ).toBeNull();
  });

  test('is never made larger than it was', async () => {
    expect(await sizeOf((await developed(await cameraPhoto(1, 300, 100))).photo)).toEqual([300, 100]);
  });

  test('of twenty megapixels and more is decoded small', { timeout: 60_000 }, async () => {
    const { photo } = await developed(await cameraPhoto(8, 6_000, 4_000));
    expect(await sizeOf(photo)).toEqual([1_200, 1_800]);
    expect(await cornersOf(photo)).toEqual(['green', 'blue', 'white', 'red']);
  });

  test('full of detail is encoded step by step until it is small enough', async () => {
    const rich = await drawing(2_400, 1_800, (context) => {
      const random = dice(3);
      for (let spot = 0; spot < 40_000; spot += 1) {
        context.fillStyle = `hsl(${random.between(0, 360)} 80% ${random.between(10, 90)}%)`;
        context.fillRect(random.between(0, 2_400), random.between(0, 1_800), 14, 14);
      }
    });
    expect(rich.size).toBeGreaterThan(3 * AIMED_BYTES);
    const { photo } = await developed(rich);
    expect(photo.size).toBeLessThanOrEqual(AIMED_BYTES);
    expect(Math.max(...(await sizeOf(photo)))).toBeGreaterThanOrEqual(1_600);
  });

  test('is measured as it is kept: dark, blurred, or good', async () => {
    const good = await developed(await drawing(1_600, 1_200, shop(1)));
    expect([isDark(good.traits), isBlurred(good.traits)]).toEqual([false, false]);
    const dark = await developed(await drawing(1_600, 1_200, shop(1, { shade: 0.08 })));
    expect(isDark(dark.traits)).toBe(true);
    const blurred = await drawing(1_600, 1_200, (context) => {
      context.filter = 'blur(14px)';
      context.drawImage(sheetOf(shop(1)), 0, 0, 1_600, 1_200);
    });
    expect(isBlurred((await developed(blurred)).traits)).toBe(true);
  });

  test('looks like itself when it is sent on, and like no other', async () => {
    const { traits } = await developed(await drawing(1_600, 1_200, shop(1)));
    const sentOn = await developed(await drawing(1_024, 768, shop(1), 0.5));
    expect(looksAlike(traits.look, sentOn.traits.look)).toBe(true);
    for (const seed of [2, 3, 4, 5]) {
      const other = await developed(await drawing(1_600, 1_200, shop(seed)));
      expect(looksAlike(traits.look, other.traits.look), `seed ${seed}`).toBe(false);
    }
  });

  test('that can’t be decoded is refused', async () => {
    const noPhoto = new Blob(['no photo at all'], { type: 'image/jpeg' });
    await expect(developed(noPhoto)).rejects.toMatchObject({ code: 'photo-unreadable' });
    await expect(developed(new Blob([]))).rejects.toMatchObject({ code: 'photo-unreadable' });
  });

  test.each(['heic', 'mif1', 'hevc'])('in a format of iPhones (%s) is refused as such', async (brand) => {
    const heic = new Blob([new Uint8Array([0, 0, 0, 24]), `ftyp${brand}`, new Uint8Array(40)]);
    await expect(developed(heic)).rejects.toMatchObject({ code: 'photo-heic' });
  });

  test('that comes out black is not kept', async () => {
    const { convertToBlob } = OffscreenCanvas.prototype;
    const bright = await sheetOf(shop(1)).convertToBlob({ type: 'image/png' });
    vi.spyOn(OffscreenCanvas.prototype, 'convertToBlob').mockImplementation(function (
      this: OffscreenCanvas,
      options,
    ) {
      return convertToBlob.call(
        sheetOf(() => undefined, this.width, this.height),
        options,
      );
    });
    await expect(develop(bright)).rejects.toMatchObject({ code: 'photo-unreadable' });
  });
});

describe('the darkroom', () => {
  test('works beside the page', async () => {
    const photos = [await cameraPhoto(1), await cameraPhoto(6)];
    const made = countWorkers();
    await Promise.all(photos.map((photo) => developed(photo)));
    expect(made()).toBe(1);
    vi.stubGlobal('createImageBitmap', () => Promise.reject(new Error('the page decodes nothing')));
    expect((await developed(await drawing(40, 30, () => undefined))).photo.size).toBeGreaterThan(0);
  });

  test('works on the page where there are no workers', async () => {
    vi.stubGlobal('Worker', undefined);
    const { photo } = await developed(await cameraPhoto(6));
    expect(await cornersOf(photo)).toEqual(['white', 'red', 'green', 'blue']);
  });

  test('works on the page, on a canvas of its own, where there is none off the screen', async () => {
    const photo = await cameraPhoto(6);
    vi.stubGlobal('OffscreenCanvas', undefined);
    const kept = await developed(photo);
    vi.unstubAllGlobals();
    expect(await cornersOf(kept.photo)).toEqual(['white', 'red', 'green', 'blue']);
    expect(kept.traits.light).toBeGreaterThan(80);
  });

  // Last: from then on this page works without a worker.
  test('works on the page when the worker’s code can’t be had', async () => {
    const Missing = class extends Worker {
      constructor() {
        super('/there-is-no-such-worker.js', { type: 'module' });
      }
    };
    vi.stubGlobal('Worker', Missing);
    const { photo } = await developed(await cameraPhoto(3));
    expect(await cornersOf(photo)).toEqual(['blue', 'white', 'red', 'green']);
  });
});

function sheetOf(
  draw: (context: OffscreenCanvasRenderingContext2D) => void,
  width = 800,
  height = 600,
): OffscreenCanvas {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (context) draw(context);
  return canvas;
}

function countWorkers(): () => number {
  let made = 0;
  const Counted = class extends Worker {
    constructor(url: string | URL, options?: WorkerOptions) {
      super(url, options);
      made += 1;
    }
  };
  vi.stubGlobal('Worker', Counted);
  return () => made;
}
