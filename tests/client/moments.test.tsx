import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { type Locator, page, userEvent } from 'vitest/browser';
import { prefer } from '#client/app/preferences.ts';
import { hideToast, TOAST_MS } from '#client/ui/toast.tsx';
import { openPhone } from '#offline/index.ts';
import { axeFaults } from './axe-faults.ts';
import { type Stage, stage, VISIT } from './stage.tsx';

const target = () => page.getByRole('button', { name: /Tap as it happens/ });
const marked = () => page.getByRole('region', { name: 'Marked' });
const waits = () => page.getByLabelText('Waits');

/** Time enough for a busy machine. */
const SOON = { timeout: 10_000 };

const says = (place: Locator, words: string) =>
  expect.poll(() => place.element().textContent, SOON).toContain(words);

async function tap({ clock }: Stage, thenMs = 1_000): Promise<void> {
  await target().click();
  clock.pass(thenMs);
}

async function momentsOf(here: Stage) {
  return (await here.journal()).report.moments;
}

/** A finger that goes down on the target, moves by so many pixels, and comes up. */
async function swipe(px: number): Promise<void> {
  const button = target().element();
  const { left, top, width, height } = button.getBoundingClientRect();
  const at = (x: number) => ({
    bubbles: true,
    isPrimary: true,
    pointerId: 1,
    clientX: left + width / 2 + x,
    clientY: top + height / 2,
  });
  button.dispatchEvent(new PointerEvent('pointerdown', at(0)));
  for (const share of [0.3, 0.6, 1]) button.dispatchEvent(new PointerEvent('pointermove', at(px * share)));
  button.dispatchEvent(new PointerEvent('pointerup', at(px)));
  button.dispatchEvent(new MouseEvent('click', { bubbles: true, detail: 1 }));
}

function feel() {
  const vibrate = vi.spyOn(navigator, 'vibrate').mockReturnValue(true);
  onTestFinished(() => vibrate.mockRestore());
  return vibrate;
}

describe('moments', () => {
  test('come one after the other under the thumb, and are kept at once', async () => {
    const here = await stage({ screen: 'moments' });
    await says(target(), 'Entered');
    await tap(here, 12_000);
    await says(target(), 'Greeted');
    await tap(here);
    await says(target(), 'Joined the queue');
    expect([...(await momentsOf(here)).keys()]).toEqual(['entered', 'greeted']);
    await says(waits(), 'Wait for a greeting0:12');
  });

  test('are felt as they are kept, unless the person wants no such thing', async () => {
    const vibrate = feel();
    const here = await stage({ screen: 'moments' });
    await tap(here);
    await says(target(), 'Greeted');
    expect(vibrate).toHaveBeenCalledTimes(1);
    prefer({ vibrate: false });
    onTestFinished(() => prefer({ vibrate: true }));
    await tap(here);
    await says(target(), 'Joined the queue');
    expect(vibrate).toHaveBeenCalledTimes(1);
  });

  test('take a second tap of a shaky thumb for the same one', async () => {
    const here = await stage({ screen: 'moments' });
    await target().click();
    here.clock.pass(300);
    await says(target(), 'Greeted');
    await target().click();
    expect([...(await momentsOf(here)).keys()]).toEqual(['entered']);
  });

  test('say beside the target what exactly counts, and which waits it starts and stops', async () => {
    const here = await stage({ screen: 'moments' });
    await expect.element(target()).toHaveAccessibleDescription(/Both your feet are inside the door/);
    await tap(here);
    await says(target(), 'Greeted');
    await expect.element(target()).toHaveAccessibleDescription(/Stops: Wait for a greeting/);
  });

  test('are taken back with undo, and the tap stays in the record', async () => {
    const here = await stage({ screen: 'moments' });
    await tap(here);
    await page.getByRole('button', { name: 'Undo' }).click();
    await says(target(), 'Entered');
    const { report } = await here.journal();
    expect(report.moments.size).toBe(0);
    expect(report.taken.get('entered')?.map(({ source, reason }) => reason ?? source)).toEqual([
      'tap',
      'undo',
    ]);
  });

  test('can be taken back for ten seconds, which can be seen running out', async () => {
    expect(TOAST_MS).toBe(10_000);
    const here = await stage({ screen: 'moments' });
    await tap(here);
    await expect.element(page.getByRole('button', { name: 'Undo' })).toBeVisible();
    const bar = document.querySelector('.toast-left');
    expect(bar?.getAnimations().map(({ effect }) => effect?.getTiming().duration)).toEqual([10_000]);
  });

  test('may never come: said so, the next one moves up', async () => {
    const here = await stage({ screen: 'moments' });
    await tap(here);
    await says(target(), 'Greeted');
    await page.getByRole('button', { name: 'I did not see it' }).first().click();
    await page.getByRole('button', { name: 'It did not happen' }).click();
    await says(target(), 'Joined the queue');
    expect((await momentsOf(here)).has('greeted')).toBe(false);
    await says(page.getByRole('region', { name: 'Not marked yet' }), 'GreetedDid not happen');
  });

  test.each([
    ['an estimate', 'Estimated', 'estimate'],
    ['read off the receipt', 'From the receipt', 'receipt'],
  ])('that were not seen are given a time, %s, and say so', async (_, words, source) => {
    const here = await stage({ screen: 'moments' });
    await page.getByRole('button', { name: 'I did not see it' }).last().click();
    await page.getByLabelText('It was at').fill('01:57:00');
    await page.getByRole('radio', { name: words }).click();
    await page.getByRole('button', { name: 'Keep this time' }).click();
    await says(marked(), `Entered · ${words}01:57:00`);
    expect((await momentsOf(here)).get('entered')?.source).toBe(source);
  });

  test('are added out of their order from the list below', async () => {
    const here = await stage({ screen: 'moments' });
    await page.getByText('Served', { exact: true }).click();
    await page.getByRole('button', { name: 'Mark now' }).click();
    await says(marked(), 'Served');
    expect([...(await momentsOf(here)).keys()]).toEqual(['served']);
  });
});

describe('another moment than the expected one', () => {
  test('comes under the thumb with a swipe, which is no tap', async () => {
    const here = await stage({ screen: 'moments' });
    await says(target(), 'Entered');
    await swipe(-120);
    await says(target(), 'Greeted');
    await swipe(-120);
    await says(target(), 'Joined the queue');
    await swipe(120);
    await says(target(), 'Greeted');
    expect((await momentsOf(here)).size).toBe(0);
    await tap(here);
    await says(target(), 'Joined the queue');
    expect([...(await momentsOf(here)).keys()]).toEqual(['greeted']);
  });

  test('is not brought by a finger that only wanders a little', async () => {
    const here = await stage({ screen: 'moments' });
    await says(target(), 'Entered');
    await swipe(20);
    await says(target(), 'Greeted');
    expect([...(await momentsOf(here)).keys()]).toEqual(['entered']);
  });

  test('comes the other way where the writing runs the other way', async () => {
    await stage({ screen: 'moments', locale: 'fa' });
    const inPersian = page.getByRole('button', { name: /همان لحظه بزنید/ });
    await says(inPersian, 'وارد شدم');
    const button = inPersian.element();
    const { left, top } = button.getBoundingClientRect();
    const at = (x: number) => ({ bubbles: true, isPrimary: true, clientX: left + x, clientY: top + 9 });
    button.dispatchEvent(new PointerEvent('pointerdown', at(10)));
    button.dispatchEvent(new PointerEvent('pointerup', at(130)));
    await says(inPersian, 'خوشامد گفتند');
  });

  test('comes by keyboard too, and goes round', async () => {
    const here = await stage({ screen: 'moments' });
    await says(target(), 'Entered');
    const onward = page.getByRole('button', { name: 'Next: Greeted' });
    (onward.element() as HTMLElement).focus();
    await userEvent.keyboard('{Enter}');
    await says(target(), 'Greeted');
    await page.getByRole('button', { name: 'Back: Entered' }).click();
    await page.getByRole('button', { name: 'Back: Left' }).click();
    await says(target(), 'Left');
    await tap(here);
    await says(target(), 'Entered');
  });
});

describe('a tap that came late', () => {
  test('is moved right after it, with the first time kept and shown', async () => {
    const here = await stage({ screen: 'moments' });
    await tap(here);
    await page.getByRole('button', { name: 'I tapped late' }).click();
    const dialog = page.getByRole('dialog');
    await expect.element(dialog.getByRole('radio', { name: 'I tapped late' })).toBeChecked();
    await dialog.getByRole('button', { name: '5 s earlier', exact: true }).click();
    await says(dialog, '02:00:00Tapped');
    await dialog.getByRole('button', { name: 'Keep the correction' }).click();
    await says(marked(), 'Entered · Corrected02:00:0001:59:55');
    expect((await momentsOf(here)).get('entered')?.readings.at(-1)?.reason).toBe('late');
  });

  test('is corrected by seconds later too', async () => {
    const here = await stage({ screen: 'moments' });
    await tap(here);
    await marked()
      .getByRole('button', { name: /^Entered/ })
      .click();
    const dialog = page.getByRole('dialog');
    await dialog.getByRole('button', { name: '10 s earlier' }).click();
    await expect.element(dialog.getByRole('radio', { name: 'I tapped late' })).toBeChecked();
    await dialog.getByRole('button', { name: 'Keep the correction' }).click();
    await says(marked(), 'Entered · Corrected02:00:0001:59:50');
    const moment = (await momentsOf(here)).get('entered');
    expect(moment?.readings.map(({ at }) => (at?.wall ?? 0) % 60_000)).toEqual([0, 50_000]);
  });

  test('is set to a time of the store’s clock', async () => {
    const here = await stage({ screen: 'moments' });
    await tap(here);
    await marked()
      .getByRole('button', { name: /^Entered/ })
      .click();
    await page.getByLabelText('It was at').fill('01:58:30');
    await page.getByRole('radio', { name: 'The receipt says so' }).click();
    await page.getByRole('button', { name: 'Keep the correction' }).click();
    await says(marked(), '01:58:30');
  });

  test('can be taken back altogether, long after', async () => {
    const here = await stage({ screen: 'moments' });
    await tap(here);
    await marked()
      .getByRole('button', { name: /^Entered/ })
      .click();
    await page.getByRole('button', { name: 'Take it back' }).click();
    await says(target(), 'Entered');
    expect((await momentsOf(here)).size).toBe(0);
  });
});

describe('waits', () => {
  test('are drawn from the clocks, also after a sleep of the page', async () => {
    const here = await stage({ screen: 'moments' });
    await tap(here, 65_000);
    await says(waits(), 'Time in the store, running1:05');
    here.clock.pass(3_600_000);
    await says(waits(), 'Time in the store, running1:01:05');
  });

  test('show what starts and what stops them', async () => {
    const here = await stage({ screen: 'moments' });
    await tap(here);
    await waits().getByText('what counts').first().click();
    await says(waits(), 'Starts: EnteredBoth your feet are inside the door.');
    await says(waits(), 'Stops: GreetedA member of staff first speaks to you');
  });

  test('say with bounds and a reason where the phone slept or its clock was set', async () => {
    const here = await stage({ screen: 'moments' });
    await tap(here, 10_000);
    await says(target(), 'Greeted');
    here.clock.sleep(60_000);
    await target().click();
    await says(waits(), 'Wait for a greetingbetween 0:10 and 1:10');
    await says(waits(), 'The phone slept or its clock was set in between');
  });

  test('say so where the app was started anew in between', async () => {
    const here = await stage({ screen: 'moments' });
    await tap(here, 10_000);
    await here.relaunch();
    here.clock.pass(5_000);
    await says(target(), 'Greeted');
    await target().click();
    await says(waits(), 'Wait for a greetingat least');
    await says(waits(), 'The app was started anew in between');
  });

  test('say so where the end is before the start', async () => {
    const here = await stage({
      screen: 'moments',
      before: async (journal, { clock }) => {
        const greeted = { kind: 'moment.marked', moment: 'greeted', source: 'tap' } as const;
        await journal.append(greeted);
        clock.pass(5_000);
      },
    });
    await page.getByRole('button', { name: 'Back: Entered' }).click();
    await tap(here);
    await says(waits(), 'The end is marked before the start');
  });
});

test('two tabs of one visit stay in step', async () => {
  const databaseName = `tabs-${crypto.randomUUID()}`;
  const here = await stage({ screen: 'moments', phone: { databaseName } });
  await says(target(), 'Entered');
  const { clock, peer } = here;
  const other = await openPhone({ clock, databaseName, fetch: peer.fetch, drainAfterAppendMs: null });
  onTestFinished(() => other.close());
  const there = await other.journalOf(VISIT);
  await there?.append({ kind: 'moment.marked', moment: 'entered', source: 'tap' });
  await says(target(), 'Greeted');
  await says(marked(), 'Entered');
  clock.pass(1_000);
  await target().click();
  await says(marked(), 'Greeted');
  await expect.poll(() => [...(there?.report.moments.keys() ?? [])]).toEqual(['entered', 'greeted']);
});

test('turn the light down for use in a store, and only there', async () => {
  await stage({ screen: 'moments' });
  await page.getByRole('button', { name: 'Dim the screen' }).click();
  expect(document.documentElement.dataset['theme']).toBe('dim');
  await page.getByRole('link', { name: 'Back' }).click();
  await expect.element(page.getByRole('heading', { name: 'Briefing' })).toBeVisible();
  expect(document.documentElement.dataset['theme']).toBeUndefined();
});

describe('the dialogs of the moments', () => {
  test.each(['en', 'fa'] as const)('can be used by everyone, in %s', async (locale) => {
    prefer({ motion: false });
    await stage({ screen: 'moments', locale });
    await expect.poll(() => document.querySelector('.moment-beside .button')).toBeTruthy();
    await page.elementLocator(document.querySelector('.moment-beside .button') ?? document.body).click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    expect(await axeFaults()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('dialog[open]')).toBeNull();
    await page.elementLocator(document.querySelector('.moment-target') ?? document.body).click();
    await expect.poll(() => document.querySelector('.toast')).toBeTruthy();
    expect(await axeFaults()).toEqual([]);
    hideToast();
  });
});
