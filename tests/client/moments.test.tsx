import { describe, expect, test } from 'vitest';
import { type Locator, page } from 'vitest/browser';
import { type Stage, stage } from './stage.tsx';

const target = () => page.getByRole('button', { name: /Tap as it happens/ });
const marked = () => page.getByRole('region', { name: 'Marked' });

const says = (place: Locator, words: string) =>
  expect.poll(() => place.element().textContent).toContain(words);

async function tap({ clock }: Stage, thenMs = 1_000): Promise<void> {
  await target().click();
  clock.pass(thenMs);
}

describe('moments', () => {
  test('come one after the other under the thumb, and are kept at once', async () => {
    const here = await stage({ screen: 'moments' });
    await says(target(), 'Entered');
    await tap(here, 12_000);
    await says(target(), 'Greeted');
    await tap(here);
    await says(target(), 'Joined the queue');
    const { report } = await here.journal();
    expect([...report.moments.keys()]).toEqual(['entered', 'greeted']);
    await says(page.getByLabelText('Waits'), 'Wait for a greeting0:12');
  });

  test('take a second tap of a shaky thumb for the same one', async () => {
    const here = await stage({ screen: 'moments' });
    await target().click();
    here.clock.pass(300);
    await says(target(), 'Greeted');
    await target().click();
    expect([...(await here.journal()).report.moments.keys()]).toEqual(['entered']);
  });

  test('draw a running wait from the clocks, also after a sleep of the page', async () => {
    const here = await stage({ screen: 'moments' });
    await tap(here, 65_000);
    await says(page.getByLabelText('Waits'), 'Time in the store, running1:05');
    here.clock.pass(3_600_000);
    await says(page.getByLabelText('Waits'), 'Time in the store, running1:01:05');
  });

  test('are taken back with undo, and the tap stays in the record', async () => {
    const here = await stage({ screen: 'moments' });
    await tap(here);
    await page.getByRole('button', { name: 'Undo' }).click();
    await says(target(), 'Entered');
    const { report } = await here.journal();
    expect(report.moments.size).toBe(0);
    expect(report.taken.get('entered')?.map(({ source, reason }) => reason ?? source)).toEqual([
      'tap',
      'undo',
    ]);
  });

  test('are corrected by seconds, with the first time kept and shown', async () => {
    const here = await stage({ screen: 'moments' });
    await tap(here);
    await marked()
      .getByRole('button', { name: /^Entered/ })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '10 s earlier' }).click();
    await expect.element(dialog.getByRole('radio', { name: 'I tapped late' })).toBeChecked();
    await dialog.getByRole('button', { name: 'Keep the correction' }).click();
    await says(marked(), 'Entered · Corrected02:00:0001:59:50');
    const moment = (await here.journal()).report.moments.get('entered');
    expect(moment?.readings.map(({ at }) => (at?.wall ?? 0) % 60_000)).toEqual([0, 50_000]);
    expect(moment?.readings.at(-1)?.reason).toBe('late');
  });

  test('are set to a time of the store’s clock', async () => {
    const here = await stage({ screen: 'moments' });
    await tap(here);
    await marked()
      .getByRole('button', { name: /^Entered/ })
      .click();
    await page.getByLabelText('It was at').fill('01:58:30');
    await page.getByRole('radio', { name: 'The receipt says so' }).click();
    await page.getByRole('button', { name: 'Keep the correction' }).click();
    await says(marked(), '01:58:30');
  });

  test('may never come: said so, the next one moves up, and it counts as missing nothing', async () => {
    const here = await stage({ screen: 'moments' });
    await tap(here);
    await page.getByRole('button', { name: 'Did not happen' }).click();
    await says(target(), 'Joined the queue');
    expect((await here.journal()).report.moments.has('greeted')).toBe(false);
  });

  test('are added from memory, and say that they are an estimate', async () => {
    const here = await stage({ screen: 'moments' });
    await page.getByText('Served').click();
    await page.getByText('Add the time').nth(4).click();
    await page.getByLabelText('It was at').fill('01:57:00');
    await page.getByRole('radio', { name: 'Estimated' }).click();
    await page.getByRole('button', { name: 'Keep this time' }).click();
    await says(marked(), 'Served · Estimated01:57:00');
    expect((await here.journal()).report.moments.get('served')?.source).toBe('estimate');
  });

  test('turn the light down for use in a store, and only there', async () => {
    await stage({ screen: 'moments' });
    await page.getByRole('button', { name: 'Dim the screen' }).click();
    expect(document.documentElement.dataset['theme']).toBe('dim');
    await page.getByRole('link', { name: 'Back' }).click();
    await expect.element(page.getByRole('heading', { name: 'Briefing' })).toBeVisible();
    expect(document.documentElement.dataset['theme']).toBeUndefined();
  });
});
