import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeFaults } from '#tests/client/axe-faults.ts';
import { desk } from './desk-stage.tsx';
import { Refusal, served } from './served.ts';

const sees = (words: string | RegExp) => expect.element(page.getByText(words).first()).toBeVisible();

test('an owner chooses in their account when to be written to', async () => {
  let how: unknown = 'never';
  const { asked } = served({
    'GET /owner/visits': () => ({ rows: [], after: null }),
    'GET /owner/mails': () => ({ how, canSend: true }),
    'POST /owner/mails': ({ body }) => {
      how = Object(body).how;
      return { how, canSend: true };
    },
  });
  await desk({ role: 'owner', path: '/visits' });
  await page.getByRole('button', { name: 'Account' }).first().click();
  const choice = page.getByLabelText('Summary by e-mail');
  await expect.element(choice).toHaveValue('never');
  await choice.selectOptions('On Mondays, if there is anything new');
  await expect.element(choice).toHaveValue('weekly');
  expect(asked.find(({ route }) => route === 'POST /owner/mails')?.body).toEqual({ how: 'weekly' });
  expect(await axeFaults()).toEqual([]);
});

test.each([
  [{}, 'You get no more of these mails'],
  [new Refusal('link-expired'), /link/i],
])('the link in a mail stops them by being opened: %o', async (answer, words) => {
  const { asked } = served({ 'POST /mails/stop/a.token': () => answer });
  const hash = location.hash;
  onTestFinished(() => history.replaceState(null, '', hash || location.pathname));
  await desk({ role: 'owner', path: '/stop-mails#a.token' });
  await sees(words);
  expect(asked.filter(({ route }) => route.startsWith('POST'))).toHaveLength(1);
  expect(await axeFaults()).toEqual([]);
});
