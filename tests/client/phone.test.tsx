import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { askToInstall, watchForInstall } from '#client/app/phone/install.ts';
import { stage } from './stage.tsx';

watchForInstall();

beforeEach(async () => {
  localStorage.removeItem('lists.install-offered');
  await forgetQuestion();
});

/** The browser says that the app could be installed. Gives how often it was then asked to put its own question. */
function couldBeInstalled(): { asked: number } {
  const seen = { asked: 0 };
  const prompt = async () => {
    seen.asked += 1;
  };
  dispatchEvent(Object.assign(new Event('beforeinstallprompt', { cancelable: true }), { prompt }));
  return seen;
}

/** The browser's question is used up, as after it was put. */
const forgetQuestion = () => askToInstall();

const offer = () => page.getByText('On your home screen');

describe('the home screen', () => {
  test('is offered on the list, and installs by the browser’s own question', async () => {
    await stage({ before: null });
    const seen = couldBeInstalled();
    await expect.element(offer()).toBeVisible();
    await page.getByRole('button', { name: 'Install' }).click();
    expect(seen.asked).toBe(1);
    await expect.element(offer()).not.toBeInTheDocument();
  });

  test('is offered once: whoever says no finds it in the account panel', async () => {
    const here = await stage({ before: null });
    const seen = couldBeInstalled();
    await page.getByRole('button', { name: 'Not now' }).click();
    await expect.element(offer()).not.toBeInTheDocument();
    await here.relaunch();
    await expect.element(page.getByRole('heading', { name: 'Your visits' })).toBeVisible();
    await expect.element(offer()).not.toBeInTheDocument();
    await page.getByRole('button', { name: 'Account' }).click();
    await page.getByRole('button', { name: 'Install' }).click();
    expect(seen.asked).toBe(1);
  });

  test('is never offered while a visit is open', async () => {
    const here = await stage({ screen: 'moments' });
    couldBeInstalled();
    await page.getByRole('link', { name: 'Back' }).click();
    await page.getByRole('link', { name: 'Your visits' }).click();
    await expect.element(page.getByRole('heading', { name: 'Your visits' })).toBeVisible();
    await expect.poll(async () => (await here.phone.standings()).length).toBe(1);
    await expect.element(offer()).not.toBeInTheDocument();
  });

  test('is explained in words on an iPhone, where nothing can be asked', async () => {
    Object.defineProperty(navigator, 'standalone', { value: false, configurable: true });
    Object.defineProperty(navigator, 'maxTouchPoints', { value: 5, configurable: true });
    onTestFinished(() => {
      Reflect.deleteProperty(navigator, 'standalone');
      Reflect.deleteProperty(navigator, 'maxTouchPoints');
    });
    await stage({ before: null });
    await expect.element(page.getByText(/In Safari tap Share/)).toBeVisible();
    await page.getByRole('button', { name: 'Understood' }).click();
    await expect.element(page.getByText(/In Safari tap Share/)).not.toBeInTheDocument();
  });
});

test('whoever told the browser never to ask again reads the way back', async () => {
  Object.defineProperty(Notification, 'permission', { value: 'denied', configurable: true });
  const getRegistration = navigator.serviceWorker.getRegistration;
  const registration = { pushManager: { getSubscription: async () => null } };
  Object.assign(navigator.serviceWorker, { getRegistration: async () => registration });
  onTestFinished(() => {
    Reflect.deleteProperty(Notification, 'permission');
    Object.assign(navigator.serviceWorker, { getRegistration });
  });
  await stage({ before: null });
  await page.getByRole('button', { name: 'Account' }).click();
  await expect.element(page.getByText(/open the site’s settings in the browser/)).toBeVisible();
});
