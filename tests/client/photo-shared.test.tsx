import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { forgetShared, keepShared, sharedFiles } from '#offline/shared-files.ts';
import { cameraPhoto } from '#tests/support/camera-photo.ts';
import { axeFaults } from './axe-faults.ts';
import { type Stage, stage, VISIT } from './stage.tsx';

const ME = 'shopper-1';

/** Photos as another app hands them over, before our screen is open. */
async function share(...photos: Blob[]): Promise<void> {
  for (const { id } of await sharedFiles(ME)) await forgetShared(id);
  const files = photos.map((photo, index) => new File([photo], `IMG_${index}.jpg`, { type: photo.type }));
  await keepShared(files, { person: ME, sharedAt: 1 });
}

/** The app, opened by the share. */
async function opened(before?: null): Promise<Stage> {
  const here = await stage(before === null ? { before, screen: '/shared' } : { screen: '/shared' });
  await expect.element(page.getByRole('heading', { name: 'Shared photos' })).toBeVisible();
  return here;
}

const evidence = async (here: Stage) => [...(await here.journal()).report.evidence.values()];

describe('shared photos', () => {
  test('go into the tray of the visit that is open, and are forgotten once they are kept', async () => {
    await share(await cameraPhoto(1, 300, 200), await cameraPhoto(6, 300, 200));
    const here = await opened();
    await expect.element(page.getByRole('img', { name: 'IMG_1.jpg' })).toBeVisible();
    expect(await axeFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Store' }).click();
    await expect.element(page.getByRole('heading', { name: 'Without a question yet' })).toBeVisible();
    expect(location.pathname).toBe(`/visit/${VISIT}/photos`);
    expect(await evidence(here)).toMatchObject([
      { question: null, type: 'image/jpeg' },
      { question: null, type: 'image/jpeg' },
    ]);
    expect(await sharedFiles(ME)).toEqual([]);
  });

  test('that are kept already, by an app that was killed in between, are not kept twice', async () => {
    const photo = await cameraPhoto(1, 300, 200);
    await share(photo);
    const here = await opened();
    await page.getByRole('button', { name: 'Store' }).click();
    await expect.poll(async () => (await evidence(here)).length).toBe(1);
    await expect.poll(() => sharedFiles(ME)).toEqual([]);
    await share(photo);
    history.pushState(null, '', '/shared');
    dispatchEvent(new PopStateEvent('popstate'));
    await page.getByRole('button', { name: 'Store' }).click();
    await expect.poll(() => sharedFiles(ME)).toEqual([]);
    expect(await evidence(here)).toHaveLength(1);
  });

  test('that can’t be opened stay until they are dropped', async () => {
    await share(new Blob(['no photo'], { type: 'image/jpeg' }));
    const here = await opened();
    await page.getByRole('button', { name: 'Store' }).click();
    await expect.element(page.getByText(/This photo can’t be read/)).toBeVisible();
    expect(await sharedFiles(ME)).toHaveLength(1);
    await page.getByRole('button', { name: 'Drop IMG_0.jpg' }).click();
    await expect.element(page.getByText('Nothing is waiting here')).toBeVisible();
    expect(await evidence(here)).toEqual([]);
  });

  test('wait while no visit is open', async () => {
    await share(await cameraPhoto(1, 300, 200));
    await opened(null);
    await expect.element(page.getByText(/Nothing is under way/)).toBeVisible();
    expect(await sharedFiles(ME)).toHaveLength(1);
  });
});
