import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { LONG_EDGE, shrink } from '#client/shopper/photo/shrink.ts';
import { stage } from './stage.tsx';

/** A photo as a camera writes it: red on the left, blue on the right, with an orientation and a place in its EXIF. */
async function cameraPhoto(orientation: number, width = 400, height = 200): Promise<Blob> {
  const canvas = new OffscreenCanvas(width, height);
  const context = canvas.getContext('2d');
  if (!context) throw new Error('No canvas here');
  context.fillStyle = '#f00';
  context.fillRect(0, 0, width / 2, height);
  context.fillStyle = '#00f';
  context.fillRect(width / 2, 0, width / 2, height);
  const plain = new Uint8Array(
    await (await canvas.convertToBlob({ type: 'image/jpeg', quality: 0.95 })).arrayBuffer(),
  );
  return new Blob([plain.slice(0, 2), exif(orientation), plain.slice(2)], { type: 'image/jpeg' });
}

/** An APP1 segment with two entries: the orientation, and a pointer to a (short) place. */
function exif(orientation: number): Uint8Array<ArrayBuffer> {
  const tiff = [
    0x4d,
    0x4d,
    0,
    42,
    0,
    0,
    0,
    8,
    0,
    2,
    0x01,
    0x12,
    0,
    3,
    0,
    0,
    0,
    1,
    0,
    orientation,
    0,
    0,
    0x88,
    0x25,
    0,
    4,
    0,
    0,
    0,
    1,
    0,
    0,
    0,
    38,
    0,
    0,
    0,
    0,
    0,
    1,
    0,
    1,
    0,
    2,
    0,
    0,
    0,
    2,
    0x4e,
    0,
    0,
    0,
    0,
    0,
    0,
    0,
  ];
  const body = [...new TextEncoder().encode('Exif'), 0, 0, ...tiff];
  return new Uint8Array([0xff, 0xe1, 0, body.length + 2, ...body]);
}

async function colourAt(photo: Blob, [x, y]: readonly [number, number]): Promise<'red' | 'blue'> {
  const bitmap = await createImageBitmap(photo);
  const canvas = new OffscreenCanvas(bitmap.width, bitmap.height);
  const context = canvas.getContext('2d');
  context?.drawImage(bitmap, 0, 0);
  const [red = 0, , blue = 0] = context?.getImageData(bitmap.width * x, bitmap.height * y, 1, 1).data ?? [];
  return red > blue ? 'red' : 'blue';
}

async function textOf(photo: Blob): Promise<string> {
  return new TextDecoder('latin1').decode(await photo.arrayBuffer());
}

/** Where the camera's left side (red) ends up once the photo is upright, by EXIF orientation. */
const upright = [
  [1, 'left'],
  [2, 'right'],
  [3, 'right'],
  [4, 'left'],
  [5, 'top'],
  [6, 'top'],
  [7, 'bottom'],
  [8, 'bottom'],
] as const;
const points = { left: [0.1, 0.5], right: [0.9, 0.5], top: [0.5, 0.1], bottom: [0.5, 0.9] } as const;
const opposite = { left: 'right', right: 'left', top: 'bottom', bottom: 'top' } as const;

describe('a photo', () => {
  test.each(upright)('of orientation %i is upright, its left side at the %s', async (orientation, side) => {
    const kept = await shrink(await cameraPhoto(orientation));
    expect(await colourAt(kept, points[side])).toBe('red');
    expect(await colourAt(kept, points[opposite[side]])).toBe('blue');
  });

  test('loses all that the camera wrote into it', async () => {
    const taken = await cameraPhoto(1);
    expect(await textOf(taken)).toContain('Exif');
    const kept = await shrink(taken);
    expect(await textOf(kept)).not.toContain('Exif');
    expect(kept.type).toBe('image/jpeg');
  });

  test('is made no larger than is needed to read a receipt, and never larger than it was', async () => {
    const large = await createImageBitmap(await shrink(await cameraPhoto(6, 4_000, 3_000)));
    expect([large.width, large.height]).toEqual([LONG_EDGE * 0.75, LONG_EDGE]);
    const small = await createImageBitmap(await shrink(await cameraPhoto(1, 400, 200)));
    expect([small.width, small.height]).toEqual([400, 200]);
  });

  test('that can’t be decoded is refused in words', async () => {
    await expect(shrink(new Blob(['no photo'], { type: 'image/jpeg' }))).rejects.toMatchObject({
      code: 'photo-unreadable',
    });
  });

  test('goes from the camera to the disk, with the intent kept until it is there', async () => {
    const here = await stage({ screen: 'questions/product' });
    const input = await photoInput();
    input.addEventListener('click', (tap) => tap.preventDefault());
    await page.getByRole('button', { name: 'Take a photo' }).click();
    await expect.poll(() => here.phone.intent()).toEqual({ visit: 'visit-1', question: questionOf(input) });
    choose(input, await cameraPhoto(6));
    await expect.element(page.getByRole('button', { name: 'Another photo' })).toBeVisible();
    const { report } = await here.journal();
    const [photo] = report.evidence.values();
    expect(photo).toMatchObject({ question: questionOf(input), type: 'image/jpeg' });
    await expect.poll(() => here.phone.intent()).toBeNull();
    expect(
      await textOf((await (await here.journal()).photo(photo?.sha256 ?? '')) ?? new Blob()),
    ).not.toContain('Exif');
    await page.getByRole('button', { name: 'Remove photo 1' }).click();
    await expect.poll(async () => (await here.journal()).report.evidence.size).toBe(0);
  });

  test('that the camera cost the app its life for is asked for again, at its question', async () => {
    const here = await stage({ screen: 'questions/product' });
    const question = questionOf(await photoInput());
    await here.phone.setIntent({ visit: 'visit-1', question });
    await here.relaunch();
    await expect.element(page.getByText(/The camera closed the app/)).toBeVisible();
    expect(location.search).toBe(`?q=${question}`);
    await page.getByRole('button', { name: 'Close' }).click();
    await expect.poll(async () => page.getByText(/The camera closed the app/).elements().length).toBe(0);
  });
});

async function photoInput(): Promise<HTMLInputElement> {
  const find = () => document.querySelector('input[type=file]');
  await expect.poll(find).toBeTruthy();
  const input = find();
  if (!(input instanceof HTMLInputElement)) throw new Error('No camera on this screen');
  return input;
}

function questionOf(input: HTMLInputElement): string {
  return input.closest('.question')?.id.slice(2) ?? '';
}

function choose(input: HTMLInputElement, photo: Blob): void {
  const files = new DataTransfer();
  files.items.add(new File([photo], 'photo.jpg', { type: photo.type }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}
