import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeFaults } from './axe-faults.ts';
import { desk } from './desk/desk-stage.tsx';
import { Refusal, served } from './desk/served.ts';
import { stage } from './stage.tsx';

const answer = {
  organization: 'Acme',
  page: {
    about: { en: 'You go to shops and write down what happened.', fa: 'به فروشگاه‌ها سر می‌زنید.' },
    questions: [
      { id: 'adult', kind: 'yes-no', text: { en: 'Are you 18 or older?' }, options: [], required: true },
      { id: 'why', kind: 'text', text: { en: 'Why you?' }, options: [], required: false },
    ],
  },
};
const open = (locale: 'en' | 'fa' = 'en', width = 360) =>
  desk({ role: 'owner', path: '/apply/abc', width, locale });

test('someone applies, and is asked again for what is missing', async () => {
  const { asked } = served({ 'GET /apply/abc': () => answer, 'POST /apply/abc': () => ({}) });
  await open();
  await expect.element(page.getByRole('heading', { name: 'Work with Acme' })).toBeVisible();
  await expect.element(page.getByText(/^You go to shops/)).toBeVisible();
  await page.getByLabelText('Your name').fill('Ana');
  await page.getByLabelText('E-mail').fill('ana@example.com');
  await page.getByLabelText('Where you can go').fill('Riga, Cesis');
  await page.getByLabelText(/^Places you can’t judge/).fill('Rival Tea');
  await page.getByRole('button', { name: 'Send' }).click();
  await expect.element(page.getByText('This needs an answer.')).toBeVisible();
  expect(await axeFaults()).toEqual([]);
  await page.getByRole('radio', { name: 'Yes' }).click();
  await page.getByRole('button', { name: 'Send' }).click();
  await expect.element(page.getByRole('heading', { name: 'Thank you' })).toBeVisible();
  expect(asked.filter(({ route }) => route.startsWith('POST')).map(({ body }) => body)).toEqual([
    {
      name: 'Ana',
      email: 'ana@example.com',
      locale: 'en',
      said: { answers: { adult: 'yes' }, places: ['Riga', 'Cesis'], languages: [], conflicts: ['Rival Tea'] },
    },
  ]);
});

test('the page is in the reader’s language as far as it is written in it, and fits a phone', async () => {
  served({ 'GET /apply/abc': () => answer });
  await open('fa');
  const about = () => document.querySelector('.apply-about');
  await expect.poll(() => about()?.getAttribute('dir')).toBe('rtl');
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  expect(await axeFaults()).toEqual([]);
  expect(document.body.textContent).not.toMatch(/\bapply-[a-z]/);
});

test('a page that is switched off says no more than that', async () => {
  served({ 'GET /apply/abc': () => new Refusal('not-found') });
  await open();
  await expect.element(page.getByRole('heading', { name: 'This page is closed' })).toBeVisible();
  expect(await axeFaults()).toEqual([]);
});

test('an agreement is read and accepted on the account screen, in the language that it is written in', async () => {
  const pending = { version: 2, body: { en: 'Be kind.' }, publishedAt: 0, acceptedAt: null };
  const { asked } = served({
    'GET /shopper/calendar': () => ({ madeAt: null, naming: 'plain' }),
    'GET /shopper/agreement': () => pending,
    'POST /shopper/agreement': () => ({ ...pending, acceptedAt: 0 }),
  });
  await stage({ before: null });
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('button', { name: 'Read it' }).click();
  await expect.element(page.getByText('Be kind.')).toBeVisible();
  expect(await axeFaults()).toEqual([]);
  await page.getByRole('button', { name: 'I accept this' }).click();
  await expect.element(page.getByText(/^You accepted it on/)).toBeVisible();
  expect(asked.find(({ route }) => route.startsWith('POST'))?.body).toEqual({ version: 2, locale: 'en' });
});
