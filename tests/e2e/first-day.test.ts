import { afterAll, beforeAll, expect, test } from 'vitest';
import { newProfile, openBrowser, type RealBrowser } from '../support/browser.ts';
import { freePort, type RunningServer, startServer } from '../support/server.ts';
import { CoordinatorHand } from './desk-hands.ts';

/* The first day of an agency on its own server in production: from the link on the console to a visit on a phone. */
const PASSWORD = 'four plain words here';
let server: RunningServer;
let desk: RealBrowser;
let phone: RealBrowser;

beforeAll(async () => {
  const port = await freePort();
  const production = { PLAINCLOTHES_MODE: 'production', SECRET: 's'.repeat(40) };
  server = await startServer({
    port,
    environment: { ...production, PUBLIC_URL: `http://127.0.0.1:${port}` },
  });
  desk = await openBrowser({ profile: await newProfile(), width: 1440, height: 900 });
  phone = await openBrowser({ profile: await newProfile() });
});
afterAll(async () => {
  await Promise.all([desk.close(), phone.close()]);
  await server.stop();
});

test('an agency sets itself up, adds a store, invites a shopper and plans a visit', async () => {
  const { page } = desk;
  expect(server.output()).not.toContain('demo');
  await page.goto(/http\S+welcome#\S+/.exec(server.output())?.[0] ?? '');
  await page.getByLabel('Organization').fill('Harbour Research');
  await page.getByLabel('Your name').fill('Cora Lind');
  await page.getByLabel('E-mail').fill('cora@harbour.example');
  await page.getByLabel('Choose a password').fill(PASSWORD);
  await page.getByRole('button', { name: 'Continue' }).click();
  await page.getByText('No visits yet').waitFor();

  await page.getByRole('link', { name: 'Stores' }).click();
  await page.getByText('No stores yet').waitFor();
  await page.getByRole('button', { name: 'Add a store' }).click();
  const form = page.getByRole('dialog');
  await form.getByLabel('Name').fill('Pier Kiosk');
  await form.getByLabel('Client').fill('Pier Coffee');
  await form.getByLabel('Address').fill('1 Pier');
  await form.getByLabel('City').fill('Riga');
  await form.getByLabel('Time zone').fill('Riga/Europe');
  await form.getByRole('button', { name: 'Add a store' }).click();
  await form.getByText('There is no such time zone.').waitFor();
  await form.getByLabel('Time zone').fill('Europe/Riga');
  await form.getByRole('button', { name: 'Add a store' }).click();
  await page.getByRole('link', { name: 'Pier Kiosk' }).waitFor();

  await page.getByRole('link', { name: 'People' }).click();
  await page.getByRole('button', { name: 'Invite someone' }).click();
  await page.getByRole('dialog').getByLabel('Name').fill('Sam Oak');
  await page.getByRole('dialog').getByLabel('E-mail').fill('sam@harbour.example');
  await page.getByRole('button', { name: 'Make the invitation' }).click();
  const link = await page.getByLabel('Invitation link').inputValue();
  await page.getByRole('dialog').getByRole('button', { name: 'Close' }).last().click();

  await phone.page.goto(link);
  await phone.page.getByRole('heading', { name: 'Join Harbour Research' }).waitFor();
  await phone.page.getByLabel('Choose a password').fill(PASSWORD);
  await phone.page.getByRole('button', { name: 'Continue' }).click();
  await phone.page.getByText('Nothing planned').waitFor();

  await page.getByRole('link', { name: 'Visits' }).click();
  await new CoordinatorHand(page).plan({
    store: 'Pier Kiosk, Riga',
    checklist: 'Counter service, coffee, version 3',
    shopper: 'Sam Oak',
    day: '2036-05-02',
    from: '09:00',
    to: '12:00',
    fee: '12.50',
  });
  await phone.page.reload();
  await phone.page.getByRole('heading', { name: 'Pier Kiosk' }).waitFor();
});
