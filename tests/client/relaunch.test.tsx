import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { lastPlace } from '#client/app/place.ts';
import { stage, VISIT } from './stage.tsx';

describe('a relaunch', () => {
  test('comes back to the screen, with every answer', async () => {
    const here = await stage({ screen: 'questions/arrival' });
    await page.getByText('A look or a nod, no words').click();
    await expect.element(page.getByText('Saved')).toBeVisible();
    await here.relaunch();
    await expect.element(page.getByRole('radio', { name: 'A look or a nod, no words' })).toBeChecked();
    expect(location.pathname).toBe(`/visit/${VISIT}/questions/arrival`);
  });

  test('comes back to the list where the shopper had gone there', async () => {
    const here = await stage({ screen: '' });
    await page.getByRole('link', { name: 'Your visits' }).click();
    await expect.element(page.getByRole('heading', { name: 'Your visits' })).toBeVisible();
    await expect.poll(lastPlace).toBe('/');
    await here.relaunch();
    await expect.element(page.getByRole('heading', { name: 'Your visits' })).toBeVisible();
  });

  test('says in the list what is on this phone only', async () => {
    await stage({
      before: (journal) => journal.append({ kind: 'moment.marked', moment: 'entered', source: 'tap' }),
    });
    await page.getByRole('link', { name: 'Back' }).click();
    await page.getByRole('link', { name: 'Your visits' }).click();
    await expect.element(page.getByText('3 entries on this phone only').first()).toBeVisible();
  });

  test('with no storage to write to starts no visit', async () => {
    const here = await stage({ screen: '', before: null, quizPassed: true });
    const real = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await page.getByRole('button', { name: 'Start the visit' }).click();
    await expect.element(page.getByText(/can’t keep records/)).toBeVisible();
    IDBObjectStore.prototype.put = real;
    expect(await here.phone.journalOf(VISIT)).toBeNull();
    await page.getByRole('button', { name: 'Start the visit' }).click();
    await expect.element(page.getByRole('button', { name: /Tap as it happens/ })).toBeVisible();
  });
});
