import type { CDPSession } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { newProfile, openBrowser, type RealBrowser } from '../support/browser.ts';
import { freePort, type RunningServer, startServer } from '../support/server.ts';
import { ShopperHand } from './shopper-hand.ts';

/* The screen lock by the phone's own finger, face or code. Passkeys belong to a name, so the server is reached by one. */
let server: RunningServer;
let phone: RealBrowser;
let url: string;
let devtools: CDPSession;
let authenticatorId: string;

beforeAll(async () => {
  const port = await freePort();
  url = `http://localhost:${port}`;
  server = await startServer({ demo: true, port, environment: { PUBLIC_URL: url } });
  phone = await openBrowser({ profile: await newProfile() });
  devtools = await phone.context.newCDPSession(phone.page);
  await devtools.send('WebAuthn.enable');
  const added = await devtools.send('WebAuthn.addVirtualAuthenticator', {
    options: {
      protocol: 'ctap2',
      transport: 'internal',
      hasUserVerification: true,
      hasResidentKey: true,
      isUserVerified: true,
      automaticPresenceSimulation: true,
    },
  });
  authenticatorId = added.authenticatorId;
});
afterAll(async () => {
  await phone.close();
  await server.stop();
});

test('opens for the owner of the phone, and for nobody else', async () => {
  const { page } = phone;
  await new ShopperHand(page, []).signIn(url, 'ilze@wrenfold.example', 'fresh-coffee');
  await page.getByRole('button', { name: 'Account' }).click();
  await page.getByRole('button', { name: 'Use this phone’s own' }).click();
  await page.getByText(/^On, with this phone’s own/).waitFor();
  await page.reload();
  await page.getByRole('dialog', { name: 'Lists' }).waitFor();
  expect(await page.title()).toBe('Lists');
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: false });
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByText('That did not work. Please try again.').waitFor();
  expect(await page.getByRole('heading', { name: 'Your visits' }).count()).toBe(0);
  await devtools.send('WebAuthn.setUserVerified', { authenticatorId, isUserVerified: true });
  await page.getByRole('button', { name: 'Open', exact: true }).click();
  await page.getByRole('heading', { name: 'Your visits' }).waitFor();
});

test('whose passkey is gone signs out and in again, and the lock with it', async () => {
  const { page } = phone;
  await devtools.send('WebAuthn.clearCredentials', { authenticatorId });
  await page.reload();
  await page.getByRole('button', { name: 'I can’t open it' }).click();
  await page.getByRole('button', { name: 'Sign out' }).click();
  const hand = new ShopperHand(page, []);
  await page.getByRole('heading', { name: 'Sign in' }).waitFor();
  await hand.signInAgain('ilze@wrenfold.example', 'fresh-coffee');
  await page.getByRole('heading', { name: 'Your visits' }).waitFor();
  await page.reload();
  await page.getByRole('heading', { name: 'Your visits' }).waitFor();
});
