import { beforeEach, describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { pinKey } from '#client/app/lock/pin.ts';
import { prefer } from '#client/app/preferences.ts';
import type { Lock } from '#offline/index.ts';
import { axeFaults } from './axe-faults.ts';
import { type Stage, stage } from './stage.tsx';

const lockName = { name: 'Lists' } as const;

beforeEach(() => prefer({ motion: false }));

/** The page put away and taken up again, as a phone does it. */
function turn(to: 'hidden' | 'visible'): void {
  Object.defineProperty(document, 'visibilityState', { value: to, configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
  onTestFinished(() => void Reflect.deleteProperty(document, 'visibilityState'));
}

async function openAccount(): Promise<void> {
  await page.getByRole('button', { name: 'Account' }).click();
  await expect.element(page.getByRole('heading', { name: 'Screen lock' })).toBeVisible();
}

async function setPin(pin: string): Promise<void> {
  await openAccount();
  await page.getByRole('button', { name: 'Set a PIN' }).click();
  await page.getByLabelText('New PIN').fill(pin);
  await page.getByLabelText('The same again').fill(pin);
  await page.getByRole('button', { name: 'Set a PIN' }).click();
  await expect.element(page.getByText(/^On, with a PIN\./)).toBeVisible();
}

async function choose(here: Stage, after: string, minutes: number): Promise<void> {
  await page.getByLabelText('Lock when out of sight').selectOptions(after);
  await expect.poll(async () => (await here.phone.lock())?.afterMinutes).toBe(minutes);
}

async function type(pin: string): Promise<void> {
  await expect.element(page.getByRole('button', { name: 'Open' })).toBeEnabled();
  await page.getByLabelText('PIN', { exact: true }).fill(pin);
  await page.getByRole('button', { name: 'Open' }).click();
}

async function lockOf(pin: string): Promise<Lock> {
  return { key: await pinKey(pin), afterMinutes: 0, wrong: 0, nextTryAt: 0 };
}

const locked = () => page.getByRole('dialog', lockName);
const list = () => page.getByRole('heading', { name: 'Your visits' });

describe('a PIN', () => {
  test('hides the app at the start, and opens it', async () => {
    const here = await stage({ before: null });
    await setPin('4711');
    await here.relaunch();
    await expect.element(locked()).toBeVisible();
    await expect.element(list()).not.toBeInTheDocument();
    await type('4711');
    await expect.element(list()).toBeVisible();
    await expect.element(locked()).not.toBeInTheDocument();
  });

  test('opens with the digits of any keyboard', async () => {
    const here = await stage({ before: null });
    await setPin('۴۷۱۱');
    await here.relaunch();
    await type('4711');
    await expect.element(list()).toBeVisible();
  });

  test('is not kept itself', async () => {
    const here = await stage({ before: null });
    await setPin('86420');
    const lock = await here.phone.lock();
    expect(JSON.stringify(lock)).not.toContain('86420');
    expect(lock?.key).toMatchObject({ kind: 'pin', iterations: 600_000 });
  });

  test('says what it is, and no more', async () => {
    await stage({ before: null });
    await openAccount();
    await expect.element(page.getByText(/not encrypted by it/)).toBeVisible();
  });

  test('that is mistyped the second time is not set', async () => {
    const here = await stage({ before: null });
    await openAccount();
    await page.getByRole('button', { name: 'Set a PIN' }).click();
    await page.getByLabelText('New PIN').fill('4711');
    await page.getByLabelText('The same again').fill('4712');
    await page.getByRole('button', { name: 'Set a PIN' }).click();
    await expect.element(page.getByText('These are not the same. Please type both again.')).toBeVisible();
    expect(await here.phone.lock()).toBeNull();
  });

  test('may be removed', async () => {
    const here = await stage({ before: null });
    await setPin('4711');
    await page.getByRole('button', { name: 'Remove the lock' }).click();
    await expect.element(page.getByText(/^Off\./)).toBeVisible();
    await here.relaunch();
    await expect.element(list()).toBeVisible();
  });
});

describe('wrong PINs', () => {
  test('are slowed from the fourth on, also over a new start, and the right one still opens', async () => {
    const here = await stage({ before: null });
    await setPin('4711');
    await here.relaunch();
    for (const wrong of ['1111', '2222', '3333']) {
      await type(wrong);
      await expect.element(page.getByText('That is not it. Please try again.')).toBeVisible();
    }
    await type('4444');
    await expect.element(page.getByText(/Too many tries\. The next one in 0:15/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Open' })).toBeDisabled();
    await here.relaunch();
    await expect.element(page.getByText(/Too many tries/)).toBeVisible();
    here.clock.pass(16_000);
    await expect.element(page.getByRole('button', { name: 'Open' })).toBeEnabled();
    await type('4711');
    await expect.element(list()).toBeVisible();
  });
});

describe('the app out of sight', () => {
  test('locks at once where that is chosen', async () => {
    const here = await stage({ before: null });
    await setPin('4711');
    await choose(here, 'at once', 0);
    await userEvent.keyboard('{Escape}');
    turn('hidden');
    await expect.element(locked()).toBeVisible();
    expect(document.querySelector('.guarded')).toHaveProperty('hidden', true);
    turn('visible');
    await expect.element(locked()).toBeVisible();
  });

  test('locks after the chosen while, and not before', async () => {
    const here = await stage({ before: null });
    await setPin('4711');
    await choose(here, 'after 5 minutes', 5);
    await userEvent.keyboard('{Escape}');
    turn('hidden');
    here.clock.pass(4 * 60_000);
    turn('visible');
    await expect.element(list()).toBeVisible();
    turn('hidden');
    here.clock.pass(5 * 60_000);
    turn('visible');
    await expect.element(locked()).toBeVisible();
    await type('4711');
    await expect.element(list()).toBeVisible();
  });

  test('stays hidden behind an open dialog, and comes back to it', async () => {
    const here = await stage({ before: null });
    await setPin('4711');
    await choose(here, 'at once', 0);
    turn('hidden');
    turn('visible');
    await expect.element(locked()).toBeVisible();
    await userEvent.keyboard('{Escape}{Escape}');
    await expect.element(locked()).toBeVisible();
    await type('4711');
    await expect.element(page.getByLabelText('Lock when out of sight')).toBeVisible();
  });

  test('goes on sending', async () => {
    const here = await stage({ screen: 'moments', phone: { drainAfterAppendMs: 10 } });
    await here.phone.setLock(await lockOf('4711'));
    await here.relaunch();
    await expect.element(locked()).toBeVisible();
    const journal = await here.journal();
    await journal.append({ kind: 'answer.set', question: 'people-ahead', value: 2 });
    await expect.poll(() => journal.standing.events - journal.standing.safe).toBe(0);
  });
});

test('the locked screen says nothing of what is behind it', async () => {
  const here = await stage({ before: null });
  await setPin('4711');
  await here.relaunch();
  await expect.element(locked()).toBeVisible();
  expect(document.title).not.toMatch(/visit|shop|plainclothes/i);
  expect(document.body.innerText).toMatch(/^\s*Lists\s+PIN\s+Open\s+I can’t open it\s*$/);
  expect(await axeFaults()).toEqual([]);
});

test.each([
  ['en', 'light'],
  ['fa', 'dark'],
] as const)('in %s, %s, the account panel can be used by everyone', async (locale, theme) => {
  prefer({ theme });
  await stage({ locale, before: null });
  await page.getByRole('button', { name: locale === 'en' ? 'Account' : 'حساب' }).click();
  await expect.poll(() => document.querySelectorAll('.setting').length).toBe(6);
  expect(await axeFaults()).toEqual([]);
});

describe('whoever can’t open it', () => {
  test('is told that what is not sent yet stays, before they sign out', async () => {
    const here = await stage({ screen: 'moments' });
    await here.phone.setLock(await lockOf('4711'));
    await here.relaunch();
    await page.getByRole('button', { name: 'I can’t open it' }).click();
    await page.getByRole('button', { name: 'Sign out' }).click();
    await expect.element(page.getByText(/on this phone only/)).toBeVisible();
    await expect.element(page.getByRole('button', { name: 'Sign out anyway' })).toBeVisible();
  });
});
