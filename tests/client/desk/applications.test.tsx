import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { ApplicationPage } from '#domain/person/application.ts';
import type { ApplicationRow } from '#protocol/api/applications.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';
import { axeFaults } from '../axe-faults.ts';
import { desk } from './desk-stage.tsx';
import { Refusal, served } from './served.ts';

const asked: ApplicationPage = {
  about: { en: 'You visit shops.', fa: 'به فروشگاه‌ها سر می‌زنید.' },
  questions: [
    { id: 'adult', kind: 'yes-no', text: { en: 'Are you 18 or older?' }, options: [], required: true },
    {
      id: 'often',
      kind: 'one-of',
      text: { en: 'How often?' },
      options: [
        { id: 'weekly', text: { en: 'Weekly' } },
        { id: 'monthly', text: { en: 'Monthly' } },
      ],
      required: false,
    },
  ],
};
const kept = { isOpen: true, page: asked, link: 'https://example.com/apply/abc', revision: 4 };
const ana: ApplicationRow = {
  id: 'a-1',
  name: 'Ana',
  email: 'ana@example.com',
  locale: 'lv',
  said: {
    answers: { adult: 'yes', often: 'weekly' },
    places: ['Riga'],
    languages: [],
    conflicts: ['Rival Tea'],
  },
  state: 'open',
  appliedAt: MIDNIGHT,
  decidedAt: null,
  decidedBy: null,
  words: null,
};
const version = {
  version: 2,
  body: { en: 'Be kind.' },
  publishedAt: MIDNIGHT,
  publishedBy: 'Cora',
  accepted: 3,
  of: 5,
};
const answers = {
  'GET /people/applications': () => ({ rows: [ana], after: null, open: 1 }),
  'GET /people/applications/page': () => kept,
  'GET /agreements': () => [version],
};
const open = (path: string, width = 1280) => desk({ role: 'coordinator', path, width });
const press = (name: string) => page.getByRole('button', { name, exact: true }).click();
const sent = (all: readonly { route: string; body: unknown }[]) =>
  all.filter(({ route }) => route.startsWith('POST')).map(({ body }) => body);

test('an application is read with its answers, and accepted with the usual invitation', async () => {
  const invitation = { link: 'https://example.com/welcome#t', expiresAt: MIDNIGHT, mailed: true };
  const server = served({
    ...answers,
    'POST /people/applications/a-1/decide': () => ({ invitation, told: false }),
  });
  await open('/people/applications');
  for (const words of ['Are you 18 or older?', 'Weekly', 'Rival Tea', 'Riga'])
    await expect.element(page.getByText(words, { exact: true })).toBeVisible();
  await press('Accept');
  await page.getByLabelText('A word for the record').fill('Good');
  await page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
  await expect.element(page.getByText('Ana is invited')).toBeVisible();
  expect(sent(server.asked)).toEqual([{ accept: true, words: 'Good' }]);
});

test('one that is declined is told so by mail, unless the coordinator would rather not', async () => {
  const server = served({
    ...answers,
    'POST /people/applications/a-1/decide': () => ({ invitation: null, told: true }),
  });
  await open('/people/applications');
  await press('Decline');
  const dialog = page.getByRole('dialog');
  await expect.element(dialog.getByRole('checkbox', { name: /^Tell ana@example.com by mail/ })).toBeChecked();
  expect(await axeFaults()).toEqual([]);
  await dialog.getByRole('button', { name: 'Decline' }).click();
  await expect.element(page.getByText('Ana is declined, and was told by mail.')).toBeVisible();
  expect(sent(server.asked)).toEqual([{ accept: false, tell: true }]);
});

test('an application that was answered can be deleted for good', async () => {
  const declined = { ...ana, state: 'declined', decidedAt: MIDNIGHT, decidedBy: 'Cora', words: 'Too far' };
  const server = served({
    ...answers,
    'GET /people/applications': () => ({ rows: [declined], after: null, open: 0 }),
    'POST /people/applications/a-1/forget': () => ({}),
  });
  await open('/people/applications?state=declined');
  await expect.element(page.getByText('Too far')).toBeVisible();
  await press('Delete…');
  await press('Delete');
  await expect.element(page.getByText('What Ana wrote is deleted.')).toBeVisible();
  expect(sent(server.asked)).toHaveLength(1);
});

test('one of someone who is here already says so', async () => {
  const refused = () => new Refusal('bad-input', 'email');
  served({ ...answers, 'POST /people/applications/a-1/decide': refused });
  await open('/people/applications');
  await press('Accept');
  await page.getByRole('dialog').getByRole('button', { name: 'Accept' }).click();
  await expect.element(page.getByText(/^ana@example.com works here already/)).toBeVisible();
});

test('the public page is written language by language, with its questions', async () => {
  const server = served({ ...answers, 'POST /people/applications/page': () => kept });
  await open('/people/applications/page');
  await page.getByLabelText('Language', { exact: true }).selectOptions('lv');
  await page.getByLabelText('What the work is').fill('Tu apmeklē veikalus.');
  await page.getByLabelText('Choices').fill('Katru nedēļu\nKatru mēnesi');
  await press('Add a question');
  await expect.element(page.getByText('A question has no text yet.')).toBeVisible();
  await press('Remove question 3');
  await page.getByRole('radio', { name: 'Off' }).click();
  await press('Save');
  await expect.element(page.getByText('The page is saved.')).toBeVisible();
  expect(sent(server.asked)).toMatchObject([
    {
      isOpen: false,
      revision: 4,
      page: {
        about: { ...asked.about, lv: 'Tu apmeklē veikalus.' },
        questions: [
          { id: 'adult' },
          {
            options: [
              { text: { en: 'Weekly', lv: 'Katru nedēļu' } },
              { text: { en: 'Monthly', lv: 'Katru mēnesi' } },
            ],
          },
        ],
      },
    },
  ]);
});

test('another version of the agreement follows on the one that was looked at', async () => {
  const server = served({ ...answers, 'POST /agreements': () => ({ version: 3 }) });
  await open('/people/agreements');
  await expect.element(page.getByText('Accepted by 3 of 5')).toBeVisible();
  const publish = page.getByRole('button', { name: 'Publish version 3' });
  await expect.element(publish).toBeDisabled();
  await page.getByLabelText('Text', { exact: true }).fill('Be kind, always.');
  await publish.click();
  await expect.poll(() => sent(server.asked)).toEqual([{ after: 2, body: { en: 'Be kind, always.' } }]);
});

test.each(
  ['/people/applications', '/people/applications/page', '/people/agreements'].flatMap((path) =>
    [360, 1280].map((width) => [path, width] as const),
  ),
)('%s at %i px has nothing that axe finds, all its words, and no sideways scrolling', async (path, width) => {
  served(answers);
  await open(path, width);
  await expect.poll(() => document.querySelector('.application, .application-form')).toBeTruthy();
  expect(await axeFaults()).toEqual([]);
  expect(document.body.textContent).not.toMatch(/\b(?:applications|agreements|coordinator)-[a-z]/);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
