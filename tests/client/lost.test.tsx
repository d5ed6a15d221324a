import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { LostWork } from '#protocol/api/shopper-views.ts';
import { axeFaults } from './axe-faults.ts';
import { stage, VISIT } from './stage.tsx';

const work: LostWork = { visit: VISIT, journal: 'j', known: 2, entries: 12, files: 2, wasHere: true };
const note = () => page.getByText(/cleared before everything was sent|on another phone than has arrived/);

describe('the list of a phone that came back empty', () => {
  test('says what never arrived, and what can be done', async () => {
    await stage({ before: null, pack: { lost: [work] } });
    await expect.element(note()).toHaveTextContent('This phone was cleared before everything was sent');
    await expect
      .element(page.getByText(/^Store:/))
      .toHaveTextContent('Store: at least 12 entries and 2 photos or recordings missing');
    await expect.element(page.getByText(/note again what you still know/)).toBeVisible();
    expect(await axeFaults()).toEqual([]);
  });

  test('asks for the other phone where it may be that', async () => {
    const other = { ...work, wasHere: false, files: 0, entries: 1 };
    await stage({ before: null, pack: { lost: [other] } });
    await expect.element(note()).toHaveTextContent('More was noted on another phone than has arrived');
    await expect.element(page.getByText(/^Store:/)).toHaveTextContent('Store: at least one entry missing');
    await expect.element(page.getByText(/If you still have that phone/)).toBeVisible();
  });

  test('says so in Persian', async () => {
    await stage({ before: null, locale: 'fa', pack: { lost: [{ ...work, entries: 0 }] } });
    await expect.element(page.getByText('این گوشی پیش از آنکه همه‌چیز فرستاده شود پاک شده است')).toBeVisible();
    await expect.element(page.getByText(/۲.? عکس یا صدا/)).toBeVisible();
  });

  test('says nothing where nothing was lost', async () => {
    await stage({ before: null });
    await expect.element(page.getByRole('link', { name: /Store/ }).first()).toBeVisible();
    expect(note().elements()).toEqual([]);
  });
});

describe('a visit that was begun on another phone, or here before it was cleared', () => {
  test('can be gone on with, in a record of its own', async () => {
    const { journal } = await stage({ screen: '', before: null, visit: { state: 'underway' } });
    await expect.element(page.getByText(/^This visit was begun on another phone/)).toBeVisible();
    expect(await axeFaults()).toEqual([]);
    await page.getByRole('button', { name: /^Start (the visit|anyway)$/ }).click();
    await expect.poll(() => location.pathname).toBe(`/visit/${VISIT}/moments`);
    expect((await journal()).report.startedAt).not.toBeNull();
  });
});
