import type { Page } from 'playwright';

/**
 * Freezes a tab as a phone does: none of its timers, messages and answers is heard by it, and what it holds, locks too, it keeps.
 * Gives how to thaw it. It stands still in the debugger: `Page.setWebLifecycleState` leaves a page alone that counts as visible,
 * as each page does that Playwright drives.
 */
export async function freeze(page: Page): Promise<() => Promise<void>> {
  const devtools = await page.context().newCDPSession(page);
  const stands = new Promise<void>((resolve) => void devtools.once('Debugger.paused', () => resolve()));
  await devtools.send('Debugger.enable');
  await devtools.send('Debugger.pause');
  // It stops at the next statement, whichever that is.
  void devtools.send('Runtime.evaluate', { expression: '0' }).catch(() => undefined);
  await stands;
  return async () => {
    await devtools.send('Debugger.resume');
    await devtools.detach();
  };
}
