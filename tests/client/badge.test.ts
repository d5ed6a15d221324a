import { expect, onTestFinished, test } from 'vitest';
import { watchBadge } from '#client/app/badge.ts';
import { person, pocket, yes } from '#tests/offline/pocket.ts';

/** What the app's icon shows, as a platform with badges would have it; `null`: nothing yet. */
function icon(): { badge: number | null } {
  const shown: { badge: number | null } = { badge: null };
  const real = { setAppBadge: navigator.setAppBadge, clearAppBadge: navigator.clearAppBadge };
  Object.assign(navigator, {
    setAppBadge: async (count: number) => {
      shown.badge = count;
    },
    clearAppBadge: async () => {
      shown.badge = 0;
    },
  });
  onTestFinished(() => void Object.assign(navigator, real));
  return shown;
}

test('the icon counts what is on this phone only, and nothing once all is safe', async () => {
  const { phone, begin } = await pocket();
  const shown = icon();
  watchBadge(phone);
  await expect.poll(() => shown.badge).toBe(0);
  const journal = await begin();
  await journal.append(yes('greeted'));
  await expect.poll(() => shown.badge).toBe(journal.standing.events);
  expect(shown.badge).toBeGreaterThan(0);
  await phone.sync.drain('button');
  await expect.poll(() => shown.badge).toBe(0);
});

test('it never counts what another person left on the phone', async () => {
  const { phone, begin } = await pocket();
  await (await begin()).append(yes('greeted'));
  await phone.rememberPerson(person('shopper-2'));
  const shown = icon();
  watchBadge(phone);
  await expect.poll(() => shown.badge).toBe(0);
});
