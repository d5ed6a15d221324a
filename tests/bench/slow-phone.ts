import type { BrowserContext, Page } from 'playwright';

/** How much slower than this machine a phone is taken to be. */
export const CPU_SLOWDOWN = 4;
/** A finger's way from one answer to the next; the answer is durable, and the page has come to rest at the next one, by then. */
const REST_MS = 600;

/** Slows a page's main thread down, from the next thing it does on. */
export async function slowDown(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  await session.send('Emulation.setCPUThrottlingRate', { rate: CPU_SLOWDOWN });
}

/** Milliseconds from the navigation. */
export interface Opening {
  /** What is in sight can be answered: a tap on the first question, as soon as it is laid out, has been answered by a paint. */
  readonly interactive: number;
  /** The last question is laid out too, and painted. */
  readonly whole: number;
}

declare global {
  interface Window {
    opening: Promise<Opening>;
    /** Milliseconds from each tap on a choice to the next paint. */
    taps: number[];
  }
}

/** Has each page of this browser say how it opens. */
export async function watchOpening(
  context: BrowserContext,
  { first, last }: { first: string; last: string },
): Promise<void> {
  await context.addInitScript(
    (item) => {
      const painted = () =>
        new Promise<number>((resolve) =>
          requestAnimationFrame(() => {
            const after = new MessageChannel();
            after.port1.onmessage = () => resolve(performance.now());
            after.port2.postMessage(null);
          }),
        );
      const laidOut = (control: string) =>
        new Promise<HTMLElement>((resolve) => {
          const look = () => {
            const found = document.querySelector<HTMLElement>(control);
            if (found?.getBoundingClientRect().height) resolve(found);
            else requestAnimationFrame(look);
          };
          requestAnimationFrame(look);
        });
      const interactive = laidOut(`${item.first} input:not(:checked)`).then((choice) => {
        choice.click();
        return painted();
      });
      const whole = laidOut(`${item.last} :is(input, textarea)`).then(painted);
      window.opening = Promise.all([interactive, whole]).then(([soon, late]) => ({
        interactive: soon,
        whole: Math.max(soon, late),
      }));
    },
    { first, last },
  );
}

/** Opens an address and gives how that went. */
export async function openingOf(page: Page, url: string): Promise<Opening> {
  await page.goto(url, { waitUntil: 'commit' });
  return page.evaluate(() => window.opening);
}

/**
 * Taps with a finger on one choice after another, each when the page has come to rest from the one before. Gives the milliseconds
 * of each from the browser's time of the tap to the paint that answers it.
 */
export async function tapMs(page: Page, items: readonly string[]): Promise<number[]> {
  const session = await page.context().newCDPSession(page);
  await page.evaluate(writeTapsDown);
  for (const [index, item] of items.entries()) {
    await page.waitForTimeout(REST_MS);
    await page.evaluate(bringChoice, item);
    await page.waitForTimeout(REST_MS / 2);
    const at = await page.evaluate(placeOfChoice, item);
    if (!at) throw new Error(`Nothing to choose in ${item}`);
    await session.send('Input.dispatchTouchEvent', { type: 'touchStart', touchPoints: [at] });
    await session.send('Input.dispatchTouchEvent', { type: 'touchEnd', touchPoints: [] });
    await page.waitForFunction((count) => window.taps.length > count, index);
  }
  await session.detach();
  return page.evaluate(() => window.taps);
}

function writeTapsDown(): void {
  window.taps = [];
  const afterPaint = (then: () => void) =>
    requestAnimationFrame(() => {
      const painted = new MessageChannel();
      painted.port1.onmessage = then;
      painted.port2.postMessage(null);
    });
  addEventListener(
    'change',
    ({ timeStamp }) => afterPaint(() => window.taps.push(performance.now() - timeStamp)),
    { capture: true },
  );
}

/** Scrolls a choice that is not made yet to the middle. */
function bringChoice(item: string): void {
  const choice = document.querySelector(`${item} :is([type=radio], [type=checkbox]):not(:checked)`);
  choice?.closest('label')?.scrollIntoView({ block: 'center', behavior: 'instant' });
}

/** The middle of a choice that is not made yet. */
function placeOfChoice(item: string): { x: number; y: number } | null {
  const choice = document.querySelector(`${item} :is([type=radio], [type=checkbox]):not(:checked)`);
  const place = choice?.closest('label')?.getBoundingClientRect();
  return place ? { x: place.left + place.width / 2, y: place.top + place.height / 2 } : null;
}
