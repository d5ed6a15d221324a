import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import { prefer } from '#client/app/preferences.ts';
import { cameraPhoto, cornersOf, drawing } from '#tests/support/camera-photo.ts';
import { checklist, moment, photo, section, yesNo } from '#tests/support/checklist.ts';
import { axeFaults } from './axe-faults.ts';
import { stage as anyStage, type Stage, VISIT } from './stage.tsx';

const RECEIPT = 'receipt';
const QUESTION = 'questions/door';

/** One question that asks for a photo, and one that does not. */
const short = checklist({
  moments: [moment('entered')],
  sections: [section('door', [yesNo('greeted', 10), photo(RECEIPT)])],
});

const stage = (scene: Parameters<typeof anyStage>[0] = {}) => anyStage({ checklist: short, ...scene });
const patiently = { timeout: 15_000 };

const button = (name: string | RegExp) => page.getByRole('button', { name });
const evidence = async (here: Stage) => [...(await here.journal()).report.evidence.values()];

async function textOf(photo: Blob): Promise<string> {
  return new TextDecoder('latin1').decode(await photo.arrayBuffer());
}

/** The file chooser behind a button; a tap on it opens none here. */
async function chooser(from: 'camera' | 'gallery', within = ''): Promise<HTMLInputElement> {
  const find = () => document.querySelector(`${within} input[data-from="${from}"]`);
  await expect.poll(find, patiently).toBeTruthy();
  const input = find();
  if (!(input instanceof HTMLInputElement)) throw new Error('No chooser on this screen');
  input.addEventListener('click', (tap) => tap.preventDefault());
  return input;
}

function choose(input: HTMLInputElement, ...photos: Blob[]): void {
  const files = new DataTransfer();
  for (const [index, photo] of photos.entries())
    files.items.add(new File([photo], `photo-${index}`, { type: photo.type }));
  input.files = files.files;
  input.dispatchEvent(new Event('change', { bubbles: true }));
}

/** A photo that is good to look at: neither dark nor blurred, another one for each hue. */
function shot(hue: number): Promise<Blob> {
  return drawing(640, 480, (context) => {
    for (let line = 0; line < 480; line += 8) {
      context.fillStyle = line % 16 ? '#fff' : `hsl(${hue} 70% 40%)`;
      context.fillRect(0, line, 640, 8);
    }
  });
}

describe('a photo of the camera app', () => {
  test('goes to the disk as it is, then as it is kept; the intent lasts until then', async () => {
    const here = await stage({ screen: QUESTION });
    const input = await chooser('camera', `#q-${RECEIPT}`);
    await page
      .getByRole('listitem')
      .filter({ has: page.elementLocator(input) })
      .getByRole('button', { name: 'Camera app' })
      .click();
    await expect.poll(() => here.phone.intent()).toEqual({ visit: VISIT, question: RECEIPT });
    choose(input, await cameraPhoto(6));
    await expect.element(button('Another photo')).toBeVisible();
    const journal = await here.journal();
    const [photo] = journal.report.evidence.values();
    expect(photo).toMatchObject({ question: RECEIPT, type: 'image/jpeg' });
    expect(photo?.traits?.look).toMatch(/^[0-9a-f]{16}$/);
    const kept = (await journal.photo(photo?.sha256 ?? '')) ?? new Blob();
    expect(await textOf(kept)).not.toContain('Exif');
    expect(await cornersOf(kept)).toEqual(['white', 'red', 'green', 'blue']);
    await expect.poll(() => here.phone.intent()).toBeNull();
    expect(await journal.originals()).toEqual([]);
  });

  test('that cost the app its life is asked for again, at its question', async () => {
    const here = await stage({ screen: QUESTION });
    await here.phone.setIntent({ visit: VISIT, question: RECEIPT });
    await here.relaunch();
    await expect.element(page.getByText(/The camera closed the app/)).toBeVisible();
    expect(location.search).toBe(`?q=${RECEIPT}`);
    await button('Close').click();
    await expect.poll(() => page.getByText(/The camera closed the app/).elements().length).toBe(0);
  });

  test('that cost the app its life is asked for again in the tray, if it was for that', async () => {
    const here = await stage({ screen: 'moments' });
    await here.phone.setIntent({ visit: VISIT, question: null });
    await here.relaunch();
    await expect.element(page.getByText(/The camera closed the app/)).toBeVisible();
    expect(location.pathname).toBe(`/visit/${VISIT}/photos`);
  });

  test('that was chosen when the app was killed is made and kept at the next start', async () => {
    const here = await stage({ screen: QUESTION });
    await (await here.journal()).keepOriginal(await shot(200), RECEIPT);
    await here.relaunch();
    await expect.element(page.getByText('A photo from before is kept now.')).toBeVisible();
    expect(await evidence(here)).toMatchObject([{ question: RECEIPT, type: 'image/jpeg' }]);
    expect(await (await here.journal()).originals()).toEqual([]);
  });

  test('that has ended the app twice is not tried again by itself', async () => {
    const here = await stage({ screen: QUESTION });
    const id = await (await here.journal()).keepOriginal(await shot(200), RECEIPT);
    localStorage.setItem(`lists.developing.${id}`, '2');
    await here.relaunch();
    await expect.element(page.getByText('One photo was not finished when the app closed.')).toBeVisible();
    expect(await evidence(here)).toEqual([]);
    await button('Try again').click();
    await expect.poll(() => evidence(here), patiently).toMatchObject([{ question: RECEIPT }]);
    expect(localStorage.getItem(`lists.developing.${id}`)).toBeNull();
  });

  test('in a format that this phone can’t open is refused with what to do, and nothing stays behind', async () => {
    const here = await stage({ screen: QUESTION });
    choose(
      await chooser('camera', `#q-${RECEIPT}`),
      new Blob([new Uint8Array([0, 0, 0, 24]), 'ftypheic', new Uint8Array(40)], { type: 'image/heic' }),
    );
    await expect
      .element(page.getByText(/Set the camera to “most compatible”, or take the photo within the app/))
      .toBeVisible();
    expect(await evidence(here)).toEqual([]);
    expect(await (await here.journal()).originals()).toEqual([]);
  });
});

describe('the camera within the page', () => {
  test('takes several in a row into the tray, and nothing is heard of it', async () => {
    const here = await stage({ screen: 'photos' });
    await button('Take a photo').click();
    const shutter = page.getByRole('dialog').getByRole('button', { name: 'Take the photo' });
    await expect.element(shutter).toBeEnabled();
    await expect.element(page.getByText('Without a sound')).toBeVisible();
    expect(await axeFaults()).toEqual([]);
    await shutter.click();
    await expect.element(page.getByText('One kept')).toBeVisible();
    await shutter.click();
    await expect.element(page.getByText('2 kept')).toBeVisible();
    await button('Done').click();
    const photos = await evidence(here);
    expect(photos).toMatchObject([
      { question: null, type: 'image/jpeg' },
      { question: null, type: 'image/jpeg' },
    ]);
    await expect.element(button(/^Photo 2/)).toBeVisible();
    await expect.poll(() => document.querySelectorAll('dialog.camera').length).toBe(0);
  });

  test('takes a photo for the question that asked', async () => {
    const here = await stage({ screen: QUESTION });
    await button('Take a photo').click();
    await page.getByRole('button', { name: 'Take the photo' }).click();
    await expect.element(page.getByText('One kept')).toBeVisible();
    await button('Done').click();
    expect(await evidence(here)).toMatchObject([{ question: RECEIPT }]);
    await expect.element(button('Another photo')).toBeVisible();
  });

  test.each([
    ['NotAllowedError', 'The camera is not allowed here'],
    ['NotFoundError', 'No camera here'],
    ['NotReadableError', 'Another app has the camera'],
  ])('says why there is no picture (%s), and leaves the other ways open', async (name, words) => {
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockRejectedValue(new DOMException('no', name));
    onTestFinished(() => void vi.restoreAllMocks());
    const here = await stage({ screen: 'photos' });
    await button('Take a photo').click();
    await expect.element(page.getByText(words)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Take the photo' })).toBeDisabled();
    choose(await chooser('gallery', 'dialog'), await shot(20), await shot(90));
    await expect.poll(async () => (await evidence(here)).length, patiently).toBe(2);
    await expect.poll(() => document.querySelectorAll('dialog.camera').length).toBe(0);
  });

  test('lets the camera go when it is closed', async () => {
    const tracks: MediaStreamTrack[] = [];
    const ask = navigator.mediaDevices.getUserMedia.bind(navigator.mediaDevices);
    vi.spyOn(navigator.mediaDevices, 'getUserMedia').mockImplementation(async (wanted) => {
      const stream = await ask(wanted);
      tracks.push(...stream.getTracks());
      return stream;
    });
    onTestFinished(() => void vi.restoreAllMocks());
    await stage({ screen: 'photos' });
    await button('Take a photo').click();
    await expect.element(page.getByRole('button', { name: 'Take the photo' })).toBeEnabled();
    await button('Done').click();
    await expect.poll(() => tracks.map(({ readyState }) => readyState)).toEqual(['ended']);
  });

  test('is dim where the screen is', async () => {
    prefer({ dim: true });
    await stage({ screen: 'photos' });
    await button('Take a photo').click();
    await expect.element(page.getByRole('button', { name: 'Take the photo' })).toBeEnabled();
    const video = document.querySelector('dialog.camera video');
    expect(video && getComputedStyle(video).filter).toBe('brightness(0.45)');
  });
});

describe('the tray', () => {
  /** Two photos in the tray and none at the question. */
  const withTwo = (screen: string) => {
    prefer({ motion: false });
    return stage({
      screen,
      before: async (journal) => {
        const traits = { light: 120, sharpness: 900, look: '0123456789abcdef' };
        await journal.addPhoto(await shot(10), null, traits);
        await journal.addPhoto(await shot(120), null, { ...traits, light: 12 });
      },
    });
  };

  test('is one tap away from the moments, and says how many wait there', async () => {
    await withTwo('moments');
    await page.getByRole('link', { name: /^2\s*Photos$/ }).click();
    await expect.element(page.getByRole('heading', { name: 'Without a question yet' })).toBeVisible();
    expect(document.querySelectorAll('.thumb img').length).toBe(2);
  });

  test('gives a photo to a question that asks for one, and takes it back', async () => {
    const here = await withTwo('photos');
    await button(/^Photo 1/).click();
    const dialog = page.getByRole('dialog');
    await expect
      .element(dialog.getByRole('button', { name: /receipt.*One photo is asked for/i }))
      .toBeVisible();
    expect(await axeFaults()).toEqual([]);
    await dialog.getByRole('button', { name: /receipt.*One photo is asked for/i }).click();
    await expect
      .poll(() => evidence(here), patiently)
      .toMatchObject([{ question: RECEIPT }, { question: null }]);
    const given = page.getByRole('region', { name: /receipt/i });
    await given.getByRole('button', { name: /^Photo 1/ }).click();
    await page.getByRole('button', { name: 'Take it from its question' }).click();
    await expect
      .poll(() => evidence(here), patiently)
      .toMatchObject([{ question: null }, { question: null }]);
  });

  test('gives a photo to any other question too', async () => {
    const here = await withTwo('photos');
    await button(/^Photo 1/).click();
    await page.getByText('Another question').click();
    await page.getByRole('button', { name: 'greeted?' }).click();
    await expect
      .poll(() => evidence(here), patiently)
      .toMatchObject([{ question: 'greeted' }, { question: null }]);
  });

  test('is chosen from at a question', async () => {
    const here = await withTwo(QUESTION);
    await button('Use one of 2').click();
    await page.getByRole('dialog').getByRole('button').nth(1).click();
    await expect
      .poll(() => evidence(here), patiently)
      .toMatchObject([{ question: null }, { question: RECEIPT }]);
    await expect.element(button('Use the one taken')).toBeVisible();
  });

  test('warns of a dark photo, and stops nothing', async () => {
    await withTwo('photos');
    await expect.element(page.getByText('Dark', { exact: true })).toBeVisible();
    expect(page.getByText('Blurred').elements()).toEqual([]);
  });

  test('lets a photo go, and gets it back with undo', async () => {
    const here = await withTwo('photos');
    const [before] = await evidence(here);
    await button('Remove photo 1').click();
    await expect.poll(async () => (await evidence(here)).length, patiently).toBe(1);
    await button('Undo').click();
    await expect.poll(async () => (await evidence(here)).length, patiently).toBe(2);
    const back = (await evidence(here)).at(-1);
    expect(back).toMatchObject({ sha256: before?.sha256, traits: before?.traits, question: null });
    expect(await (await here.journal()).photo(before?.sha256 ?? '')).not.toBeNull();
  });

  test('takes several from the gallery', async () => {
    const here = await stage({ screen: 'photos' });
    choose(await chooser('gallery'), await shot(1), await shot(100), await shot(200));
    await expect
      .poll(() => evidence(here), patiently)
      .toMatchObject([{ question: null }, { question: null }, { question: null }]);
  });

  test.each([
    ['en', 'light'],
    ['fa', 'dark'],
    ['en', 'dim'],
  ] as const)('can be used by everyone, in %s, %s', async (locale, theme) => {
    prefer({ theme: theme === 'dim' ? 'light' : theme, dim: theme === 'dim', motion: false });
    await stage({
      locale,
      screen: 'photos',
      before: async (journal) => void (await journal.addPhoto(await shot(10), null)),
    });
    await expect.poll(() => document.querySelector('.thumb img')).toBeTruthy();
    expect(await axeFaults()).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
    const targets = [...document.querySelectorAll('a, button, summary')];
    expect(targets.filter((target) => target.getBoundingClientRect().height < 47.5)).toEqual([]);
  });
});
