import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page } from 'vitest/browser';
import type { UnstampedEvent } from '#domain/journal/event.ts';
import { stage } from './stage.tsx';

/** Time enough for a busy machine. */
const SOON = { timeout: 10_000 };

const mark = (moment: string): UnstampedEvent => ({ kind: 'moment.marked', moment, source: 'tap' });

/** A lock as the browser gives one. */
class Lock extends EventTarget implements WakeLockSentinel {
  readonly type = 'screen';
  readonly onrelease = null;
  released = false;

  async release(): Promise<void> {
    this.released = true;
  }
}

/** A phone that grants what is asked; `held` counts the locks that nobody gave back. */
function willingPhone() {
  const given: Lock[] = [];
  const request = vi.spyOn(navigator.wakeLock, 'request').mockImplementation(async () => {
    const lock = new Lock();
    given.push(lock);
    return lock;
  });
  onTestFinished(() => request.mockRestore());
  return { request, given, held: () => given.filter(({ released }) => !released).length };
}

describe('the screen', () => {
  test('stays awake while a wait is running, on each screen of the visit, and no longer', async () => {
    const phone = willingPhone();
    const here = await stage({ screen: 'moments' });
    await expect.element(page.getByRole('button', { name: /Tap as it happens/ })).toBeVisible();
    expect(phone.request).not.toHaveBeenCalled();
    await (await here.journal()).append(mark('entered'));
    await expect.poll(phone.held, SOON).toBe(1);
    await page.getByRole('link', { name: 'Questions' }).click();
    await expect.poll(() => document.querySelector('.question'), SOON).toBeTruthy();
    await expect.poll(phone.held, SOON).toBe(1);
    await page.getByRole('link', { name: 'Show as a list' }).click();
    await expect.poll(() => document.querySelector('.plain-list'), SOON).toBeTruthy();
    await expect.poll(phone.held, SOON).toBe(1);
    for (const moment of ['greeted', 'joined', 'ordered', 'served', 'left'])
      await (await here.journal()).append(mark(moment));
    await expect.poll(phone.held, SOON).toBe(0);
  });

  test('is let go on leaving the visit’s screens', async () => {
    const phone = willingPhone();
    await stage({ screen: 'moments', before: (journal) => journal.append(mark('entered')) });
    await expect.poll(phone.held, SOON).toBe(1);
    await page.getByRole('link', { name: 'Back' }).click();
    await expect.element(page.getByRole('heading', { name: 'Briefing' })).toBeVisible();
    await expect.poll(phone.held, SOON).toBe(0);
  });

  test('is asked for again when the app is taken up again', async () => {
    const phone = willingPhone();
    await stage({ screen: 'moments', before: (journal) => journal.append(mark('entered')) });
    await expect.poll(phone.held, SOON).toBe(1);
    // As the browser does when the page is hidden.
    await phone.given[0]?.release();
    document.dispatchEvent(new Event('visibilitychange'));
    await expect.poll(phone.held, SOON).toBe(1);
    expect(phone.request).toHaveBeenCalledTimes(2);
  });

  test('goes as the phone likes where that refuses', async () => {
    const request = vi
      .spyOn(navigator.wakeLock, 'request')
      .mockRejectedValue(new DOMException('Low battery', 'NotAllowedError'));
    onTestFinished(() => request.mockRestore());
    const here = await stage({ screen: 'moments', before: (journal) => journal.append(mark('entered')) });
    await expect.poll(() => request.mock.calls.length, SOON).toBe(1);
    here.clock.pass(5_000);
    await page.getByRole('button', { name: /Tap as it happens/ }).click();
    await expect.poll(async () => (await here.journal()).report.moments.size).toBe(2);
  });
});
