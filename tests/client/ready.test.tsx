import { describe, expect, onTestFinished, test } from 'vitest';
import { type CDPSession, cdp, page } from 'vitest/browser';
import * as z from 'zod/mini';
import type { Look } from '#client/shopper/visit/look.ts';
import { readinessOf, toLookAt } from '#client/shopper/visit/readiness.ts';
import { checklist, section, yesNo } from '#tests/support/checklist.ts';
import { axeFaults } from './axe-faults.ts';
import { stage } from './stage.tsx';

const line = (name: string) => page.getByRole('listitem').filter({ hasText: new RegExp(`^${name}`) });

/** A phone on which all is well. */
const well: Look = {
  probe: { writable: true, durable: true, persisted: true, quotaBytes: 2e9, usedBytes: 1e6 },
  promised: 'promised',
  installing: 'done',
  serverOffset: 400,
  isWhole: true,
  hasPassedQuiz: true,
  camera: 'granted',
  microphone: 'not-needed',
  position: 'granted',
};

const Target = z.object({ targetInfo: z.object({ browserContextId: z.string() }) });

/** Where this browser is, and whether pages may know it: by its own devices. */
async function positionIs(setting: 'granted' | 'denied'): Promise<void> {
  const browser: CDPSession & { send(method: string, params?: unknown): Promise<unknown> } = cdp();
  const { browserContextId } = Target.parse(await browser.send('Target.getTargetInfo')).targetInfo;
  const permission = { name: 'geolocation' };
  await browser.send('Emulation.setGeolocationOverride', { latitude: 56.95, longitude: 24.11, accuracy: 12 });
  await browser.send('Browser.setPermission', { permission, setting, browserContextId });
  onTestFinished(async () => {
    await browser.send('Browser.setPermission', { permission, setting: 'prompt', browserContextId });
    await browser.send('Emulation.clearGeolocationOverride');
  });
}

describe('“Ready for this visit?”', () => {
  test('looks at storage, space, content, quiz, clock, camera and position, each in a sentence', async () => {
    await stage({ screen: 'ready', before: null });
    for (const name of [
      'Records',
      'Kept for good',
      'Space',
      'Content',
      'Quiz',
      'Clock',
      'Camera',
      'Position',
    ])
      await expect.element(line(name)).toBeVisible();
    await expect.element(line('Records')).toMatchTextContent('records are kept here');
    await expect.element(line('Clock')).toMatchTextContent('This phone’s clock is right.');
    expect(await axeFaults()).toEqual([]);
    await line('Quiz').getByRole('link', { name: 'To the quiz' }).click();
    await expect.element(page.getByRole('heading', { name: 'Quiz' })).toBeVisible();
  });

  test('says that nothing can be kept, and that it can again', async () => {
    await stage({ screen: 'ready', before: null });
    await expect.element(line('Records')).toMatchTextContent('records are kept here');
    const real = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    await page.getByRole('button', { name: 'Look again' }).click();
    await expect.element(line('Records')).toMatchTextContent('Nothing can be kept here.');
    IDBObjectStore.prototype.put = real;
    await page.getByRole('button', { name: 'Look again' }).click();
    await expect.element(line('Records')).toMatchTextContent('records are kept here');
  });

  test.each([
    [5, 'This phone’s clock is 5 minutes ahead. It does no harm'],
    [-4, 'This phone’s clock is 4 minutes behind. It does no harm'],
    [1, 'This phone’s clock is right.'],
  ])('of a clock that is %i minutes off says so, and that it does no harm', async (minutes, words) => {
    const here = await stage({ screen: 'ready', before: null });
    here.clock.set(minutes * 60_000);
    await here.phone.refreshPack();
    await page.getByRole('button', { name: 'Look again' }).click();
    await expect.element(line('Clock')).toMatchTextContent(words);
  });

  test('asks for no camera where no photo is asked for, and is short in the visit', async () => {
    await stage({
      screen: 'ready',
      before: null,
      checklist: checklist({ sections: [section('s', [yesNo('q')])] }),
    });
    await expect.element(line('Camera')).toMatchTextContent('Not needed for this visit.');
    await page.getByRole('link', { name: 'Back' }).click();
    await expect
      .element(page.getByRole('link', { name: /Ready for this visit/ }))
      .toMatchTextContent(/to look at|All set/);
  });
});

describe('a look', () => {
  const ways = (look: Partial<Look>) => readinessOf({ ...well, ...look }).flatMap((check) => check.ways);
  const tones = (look: Partial<Look>) => readinessOf({ ...well, ...look }).map(({ tone }) => tone);

  test('at a phone on which all is well has nothing to say', () => {
    expect(toLookAt(readinessOf(well))).toBe(0);
    expect(ways({})).toEqual([]);
  });

  test('offers a way out of each thing that has one', () => {
    expect(ways({ promised: 'not-promised', installing: 'ask' })).toEqual(['install', 'keep']);
    expect(ways({ hasPassedQuiz: false })).toEqual(['quiz']);
    expect(ways({ camera: 'prompt', microphone: 'prompt', position: 'prompt' })).toEqual([
      'camera',
      'microphone',
      'position',
    ]);
    expect(ways({ camera: 'denied', position: 'denied' })).toEqual([]);
  });

  test('calls nothing bad but a phone that keeps nothing, and a position that is denied fine', () => {
    const worst: Partial<Look> = {
      promised: 'not-promised',
      installing: 'no',
      serverOffset: 9e6,
      isWhole: false,
      hasPassedQuiz: false,
      camera: 'denied',
      position: 'denied',
    };
    expect(tones({ ...worst, probe: { ...well.probe, quotaBytes: 2e6 } })).not.toContain('bad');
    expect(tones({ position: 'denied' })).not.toContain('warn');
    expect(tones({ probe: { ...well.probe, writable: false } })).toContain('bad');
  });
});

describe('the position', () => {
  const start = page.getByRole('button', { name: 'Start the visit' });

  test('is noted once at the start, with its accuracy, where it is allowed', async () => {
    await positionIs('granted');
    const here = await stage({ screen: '', before: null, quizPassed: true });
    await start.click();
    await expect.element(page.getByRole('button', { name: /Tap as it happens/ })).toBeVisible();
    await expect
      .poll(async () => (await here.journal()).report.positions)
      .toMatchObject([{ latitude: 56.95, longitude: 24.11, accuracyMetres: 12 }]);
  });

  test('is not asked for where it is denied, and nothing waits for it', async () => {
    await positionIs('denied');
    const here = await stage({ screen: '', before: null, quizPassed: true });
    await start.click();
    await expect.element(page.getByRole('button', { name: /Tap as it happens/ })).toBeVisible();
    expect((await here.journal()).report.positions).toEqual([]);
  });

  test('tells how far a store is, without being asked for', async () => {
    await positionIs('granted');
    const position = { latitude: 56.96, longitude: 24.11 };
    const { visit } = await stage({ screen: '/', before: null });
    expect(visit.store.position).toBeNull();
    await stage({ screen: '', before: null, visit: { store: { ...visit.store, position } } });
    await expect.element(page.getByText('1.1 km from here')).toBeVisible();
  });
});
