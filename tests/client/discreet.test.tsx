import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import { prefer } from '#client/app/preferences.ts';
import { rename } from '#client/shopper/discreet/own-list.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { visitOf } from '#tests/offline/pocket.ts';
import { axeFaults } from './axe-faults.ts';
import { type Stage, stage, VISIT } from './stage.tsx';

const store = {
  ...visitOf(VISIT).store,
  name: 'Kaffa Brīvības',
  client: 'Wrenfold',
  address: '7 Elm Street',
};

/** A checklist that leaves the list to the stock of plain words. */
const { discreet: _, ...plain } = coffeeChecklist;

/** Time enough for a busy machine. */
const SOON = { timeout: 10_000 };

const item = (name: string) => page.getByRole('checkbox', { name, exact: true });
const here = (scene: Parameters<typeof stage>[0] = {}) =>
  stage({ screen: 'list', visit: { store }, checklist: plain, ...scene });

/** A tap, and a second later. */
async function tick({ clock }: Stage, name: string): Promise<void> {
  await item(name).click();
  clock.pass(1_000);
}

async function momentsOf(phone: Stage): Promise<string[]> {
  return [...(await phone.journal()).report.moments.keys()];
}

/** All that can be read or heard off the page as it is shown: words, names for screen readers, and what the tab says. */
function said(): string {
  const named = [...document.body.querySelectorAll('[aria-label], [title], [placeholder]')]
    .filter((element) => element.checkVisibility())
    .flatMap((element) => ['aria-label', 'title', 'placeholder'].map((name) => element.getAttribute(name)));
  return [document.title, document.body.innerText, ...named].join('\n').toLowerCase();
}

const telling = [
  ...[store.name, store.client, store.address],
  ...[coffeeChecklist.title, ...coffeeChecklist.moments.map(({ name }) => name)].flatMap((text) =>
    Object.values(text),
  ),
  ...['plainclothes', 'visit', 'store', 'moment', 'mystery', 'shopper', 'evaluat', 'audit', 'agency'],
].map((word) => word.toLowerCase());

const told = () => telling.filter((word) => said().includes(word));

function putAway(): void {
  Object.defineProperty(document, 'visibilityState', { value: 'hidden', configurable: true });
  document.dispatchEvent(new Event('visibilitychange'));
}

function takeUp(): void {
  Reflect.deleteProperty(document, 'visibilityState');
  document.dispatchEvent(new Event('visibilitychange'));
}

describe('the plain list', () => {
  test('marks a moment with a tick, and shows it as kept', async () => {
    const vibrate = vi.spyOn(navigator, 'vibrate').mockReturnValue(true);
    onTestFinished(() => vibrate.mockRestore());
    const phone = await here();
    await tick(phone, 'Milk');
    await expect.element(item('Milk')).toBeChecked();
    expect(await momentsOf(phone)).toEqual(['entered']);
    expect(vibrate).toHaveBeenCalledTimes(1);
    expect(document.querySelector('.toast')).toBeNull();
  });

  test('takes items in any order', async () => {
    const phone = await here();
    await tick(phone, 'Tomatoes');
    await expect.element(item('Tomatoes')).toBeChecked();
    await tick(phone, 'Bread');
    await expect.element(item('Bread')).toBeChecked();
    expect(await momentsOf(phone)).toEqual(['served', 'greeted']);
  });

  test.each([
    ['within ten seconds', 3_000],
    ['much later', 600_000],
  ])('takes a moment back when its tick is taken away %s, and asks for nothing', async (_, afterMs) => {
    const phone = await here();
    await tick(phone, 'Milk');
    await expect.element(item('Milk')).toBeChecked();
    phone.clock.pass(afterMs);
    await tick(phone, 'Milk');
    await expect.element(item('Milk')).not.toBeChecked();
    const { report } = await phone.journal();
    expect(report.taken.get('entered')?.at(-1)?.reason).toBe('undo');
    expect(document.querySelector('dialog[open], .toast')).toBeNull();
  });

  test('takes a second tap of a shaky thumb for the same one', async () => {
    const phone = await here();
    await item('Milk').click();
    await expect.element(item('Milk')).toBeChecked();
    phone.clock.pass(300);
    await item('Milk').click();
    await expect.element(item('Milk')).toBeChecked();
    expect(await momentsOf(phone)).toEqual(['entered']);
  });

  test('is used by keyboard alone', async () => {
    const phone = await here();
    await expect.element(item('Milk')).toBeVisible();
    await userEvent.keyboard('{Tab}{Tab} ');
    await expect.element(item('Milk')).toBeChecked();
    phone.clock.pass(1_000);
    await userEvent.keyboard('{Tab} ');
    await expect.element(item('Bread')).toBeChecked();
    expect(await momentsOf(phone)).toEqual(['entered', 'greeted']);
  });

  test('shows what is marked already as ticked', async () => {
    await here({
      before: (journal) => journal.append({ kind: 'moment.marked', moment: 'greeted', source: 'tap' }),
    });
    await expect.element(item('Bread')).toBeChecked();
    await expect.element(item('Milk')).not.toBeChecked();
  });

  test('has items that mark nothing, and stay as they are left', async () => {
    const phone = await here();
    const { through } = (await phone.journal()).report;
    await tick(phone, 'Batteries');
    await expect.element(item('Batteries')).toBeChecked();
    expect((await phone.journal()).report.through).toBe(through);
    await phone.relaunch();
    await expect.element(item('Batteries')).toBeChecked();
    await item('Batteries').click();
    await expect.element(item('Batteries')).not.toBeChecked();
  });

  test('leaves the tick off where it could not be kept, in words that tell nothing', async () => {
    const phone = await here();
    const real = IDBObjectStore.prototype.put;
    IDBObjectStore.prototype.put = () => {
      throw new DOMException('full', 'QuotaExceededError');
    };
    onTestFinished(() => {
      IDBObjectStore.prototype.put = real;
    });
    await item('Milk').click();
    await expect.element(page.getByText(/Not saved/)).toBeVisible();
    await expect.element(item('Milk')).not.toBeChecked();
    IDBObjectStore.prototype.put = real;
    expect(await momentsOf(phone)).toEqual([]);
    expect(told()).toEqual([]);
  });

  test('comes back after a relaunch, as it was', async () => {
    const phone = await here();
    await tick(phone, 'Milk');
    await expect.element(item('Milk')).toBeChecked();
    await phone.relaunch();
    await expect.element(item('Milk')).toBeChecked();
    expect(location.pathname).toBe(`/visit/${VISIT}/list`);
  });

  test('is called as the checklist says', async () => {
    const discreet = { title: { en: 'Party' }, items: { entered: { en: 'Candles' } } };
    await here({ checklist: { ...plain, discreet } });
    await expect.element(page.getByRole('heading', { name: 'Party' })).toBeVisible();
    await expect.element(item('Candles')).toBeVisible();
    await expect.element(item('Bread')).toBeVisible();
    await expect.poll(() => document.title, SOON).toBe('Party');
  });

  test('never has two items of one name, whoever named them', async () => {
    const items = { entered: { en: 'Soap' }, left: { en: 'Milk' } };
    await here({ checklist: { ...plain, discreet: { title: { en: 'Party' }, items } } });
    await expect.element(item('Soap')).toBeVisible();
    const names = [...document.querySelectorAll('.plain-item')].map(({ textContent }) => textContent);
    expect(names.length).toBe(9);
    expect(new Set(names).size).toBe(names.length);
  });

  test('is called as the person likes, and stays so', async () => {
    onTestFinished(() => rename(coffeeChecklist.id, { title: '', items: {} }));
    const phone = await here({ screen: 'moments' });
    await page.getByRole('button', { name: 'Set up the list' }).click();
    await page.getByLabelText('Title', { exact: true }).fill('Weekend');
    await page.getByLabelText('Greeted', { exact: true }).fill('Charcoal');
    await page.getByRole('link', { name: 'Show it now' }).click();
    await expect.element(page.getByRole('heading', { name: 'Weekend' })).toBeVisible();
    await tick(phone, 'Charcoal');
    await expect.poll(() => momentsOf(phone), SOON).toEqual(['greeted']);
    await phone.relaunch();
    await expect.element(item('Charcoal')).toBeChecked();
  });
});

describe('nothing tells', () => {
  test.each([
    ['en', plain],
    ['fa', plain],
    ['en', coffeeChecklist],
    ['fa', coffeeChecklist],
  ] as const)('on the list, in %s', async (locale, checklist) => {
    const phone = await here({ locale, checklist });
    await expect.poll(() => document.querySelectorAll('[type=checkbox]').length, SOON).toBe(9);
    await expect.poll(told).toEqual([]);
    await page.getByRole('checkbox').first().click();
    await expect.poll(() => momentsOf(phone), SOON).toEqual(['entered']);
    expect(told()).toEqual([]);
  });

  test.each(['moments', 'questions/arrival', 'finish', 'list'])('in the tab of %s', async (screen) => {
    document.title = `${store.name} · Plainclothes`;
    await here({ screen });
    await expect.poll(() => document.querySelector('.phone h1'), SOON).toBeTruthy();
    await expect.poll(() => document.title, SOON).toBe(screen === 'list' ? 'Groceries' : 'Lists');
  });

  test('in dim light, whatever the person reads by otherwise', async () => {
    prefer({ theme: 'light', dim: false });
    await here();
    await expect.element(item('Milk')).toBeVisible();
    const theme = () => expect.poll(() => document.documentElement.dataset['theme']);
    await theme().toBe('dim');
    await page.getByRole('button', { name: 'Lists' }).click();
    await expect.element(page.getByRole('button', { name: /Tap as it happens/ })).toBeVisible();
    await theme().toBe('light');
  });
});

describe('there and back', () => {
  const isList = () => expect.poll(() => location.pathname, SOON).toBe(`/visit/${VISIT}/list`);
  const isMoments = () => expect.poll(() => location.pathname, SOON).toBe(`/visit/${VISIT}/moments`);
  const shown = () => expect.poll(() => document.querySelector('.phone h1'), SOON).toBeTruthy();

  test('goes by two taps on the title', async () => {
    await here({ screen: 'moments' });
    await page.getByRole('heading', { name: 'Moments' }).dblClick();
    await isList();
    await page.getByRole('heading', { name: 'Groceries' }).dblClick();
    await isMoments();
  });

  test('does not go by one tap', async () => {
    await here({ screen: 'moments' });
    await page.getByRole('heading', { name: 'Moments' }).click();
    await isMoments();
  });

  test('goes by Escape, but not where Escape has other work', async () => {
    await here({ screen: 'moments' });
    await page.getByRole('button', { name: 'Set up the list' }).click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('dialog[open]')).toBeNull();
    await isMoments();
    await userEvent.keyboard('{Escape}');
    await isList();
    await expect.element(item('Milk')).toBeVisible();
    await userEvent.keyboard('{Escape}');
    await isMoments();
  });

  test('goes by buttons whose names say nothing', async () => {
    await here({ screen: 'questions/arrival' });
    await shown();
    await page.getByRole('link', { name: 'Show as a list' }).click();
    await isList();
    await page.getByRole('button', { name: 'Lists' }).click();
    await isMoments();
  });
});

describe('an app that is put away', () => {
  test('shows the list from then on, for who wants that, and what was beneath is still there', async () => {
    prefer({ cover: true });
    onTestFinished(() => {
      takeUp();
      prefer({ cover: false });
    });
    const phone = await here({ screen: 'questions/arrival' });
    await page.getByText('A look or a nod, no words').click();
    await expect.element(page.getByText('Saved')).toBeVisible();
    putAway();
    await expect.element(item('Milk')).toBeVisible();
    expect(told()).toEqual([]);
    takeUp();
    await tick(phone, 'Milk');
    await expect.poll(() => momentsOf(phone), SOON).toEqual(['entered']);
    expect(told()).toEqual([]);
    await page.getByRole('heading', { name: 'Groceries' }).dblClick();
    await expect.element(page.getByRole('radio', { name: 'A look or a nod, no words' })).toBeChecked();
  });

  test('shows it even where a dialog was open, and after a relaunch', async () => {
    prefer({ cover: true });
    onTestFinished(() => {
      takeUp();
      prefer({ cover: false });
    });
    const phone = await here({ screen: 'moments' });
    await page.getByRole('button', { name: 'Set up the list' }).click();
    await expect.element(page.getByRole('dialog')).toBeVisible();
    putAway();
    await tick(phone, 'Milk');
    await expect.poll(() => momentsOf(phone), SOON).toEqual(['entered']);
    await phone.relaunch();
    await expect.element(item('Milk')).toBeChecked();
    expect(told()).toEqual([]);
    await userEvent.keyboard('{Escape}');
    await expect.poll(() => document.querySelector('.moment-target')?.checkVisibility()).toBe(true);
  });

  test('is let be otherwise', async () => {
    onTestFinished(takeUp);
    await here({ screen: 'moments' });
    await expect.element(page.getByRole('button', { name: /Tap as it happens/ })).toBeVisible();
    putAway();
    await new Promise((resolve) => setTimeout(resolve, 200));
    expect(document.querySelector('.plain-list')).toBeNull();
  });
});

test.each(['en', 'fa'] as const)('the list can be used by everyone, in %s', async (locale) => {
  await here({ locale });
  await expect.poll(() => document.querySelectorAll('.plain-item').length, SOON).toBe(9);
  expect(await axeFaults()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(360);
  const targets = [...document.querySelectorAll('button, .plain-item')];
  expect(targets.filter((target) => target.getBoundingClientRect().height < 47.5)).toEqual([]);
});
