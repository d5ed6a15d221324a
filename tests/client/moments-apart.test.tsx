import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { initialsOf, MARKS, markOf } from '#client/shopper/underway/marks.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { emptyPack, START, visitOf } from '#tests/offline/pocket.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';
import { stage, VISIT } from './stage.tsx';

/** Time enough for a busy machine. */
const SOON = { timeout: 10_000 };
const OTHER = 'visit-2';
/** Nothing to be passed before the start: that is not what this is about. */
const checklist = { ...coffeeChecklist, briefing: { ...coffeeChecklist.briefing, quiz: [] } };
const { id, version } = checklist;

function visitAt(name: string, visit: string) {
  const plain = visitOf(visit);
  return { ...plain, checklist: { id, version }, store: { ...plain.store, id: `store-${visit}`, name } };
}

/** A phone with two visits of the same day on it; the first is under way, the second is not begun. */
function twoVisits(screen = 'moments') {
  const [first, second] = [visitAt('Elm Street', VISIT), visitAt('Harbour', OTHER)];
  return stage({
    screen,
    visit: first,
    checklist,
    before: async (_, { peer, phone }) => {
      peer.pack = { ...emptyPack('shopper-1'), visits: [first, second], checklists: [checklist] };
      await phone.refreshPack();
    },
  });
}

async function goTo(visit: string): Promise<void> {
  await page.getByRole('link', { name: 'Back' }).click();
  await page.getByRole('link', { name: 'Your visits' }).click();
  await expect.poll(() => document.querySelector(`a[href$="/visit/${visit}"]`), SOON).toBeTruthy();
  await page.elementLocator(document.querySelector(`a[href$="/visit/${visit}"]`) ?? document.body).click();
}

describe('a second visit', () => {
  test('asks before it begins, and leads back to the one that is open', async () => {
    const here = await twoVisits();
    await expect.element(page.getByRole('button', { name: /Tap as it happens/ })).toBeVisible();
    await goTo(OTHER);
    await page.getByRole('button', { name: 'Start the visit' }).click();
    const dialog = page.getByRole('dialog', { name: 'Elm Street is still under way' });
    await expect.element(dialog).toBeVisible();
    expect(await here.phone.journalOf(OTHER)).toBeNull();
    await dialog.getByRole('link', { name: 'Go to Elm Street' }).click();
    await expect.poll(() => location.pathname, SOON).toBe(`/visit/${VISIT}`);
    expect(await here.phone.journalOf(OTHER)).toBeNull();
  });

  test('begins where that is meant, in a record of its own', async () => {
    const here = await twoVisits();
    await expect.element(page.getByRole('button', { name: /Tap as it happens/ })).toBeVisible();
    await goTo(OTHER);
    await page.getByRole('button', { name: 'Start the visit' }).click();
    await page.getByRole('button', { name: 'Begin Harbour too' }).click();
    await expect.poll(() => location.pathname, SOON).toBe(`/visit/${OTHER}/moments`);
    await page.getByRole('button', { name: /Tap as it happens/ }).click();
    const there = await here.phone.journalOf(OTHER);
    await expect.poll(() => [...(there?.report.moments.keys() ?? [])]).toEqual(['entered']);
    expect((await here.journal()).report.moments.size).toBe(0);
  });

  test('begins at once where no other is open', async () => {
    const here = await stage({ screen: '', before: null, checklist });
    await page.getByRole('button', { name: 'Start the visit' }).click();
    await expect.poll(() => location.pathname, SOON).toBe(`/visit/${VISIT}/moments`);
    expect(await here.phone.journalOf(VISIT)).not.toBeNull();
  });
});

describe('the mark of a visit', () => {
  test('stands in the bar of each of its screens, and is another visit’s nowhere', async () => {
    const here = await twoVisits();
    const mark = () => document.querySelector('.phone-bar .visit-mark');
    await expect.poll(() => mark()?.textContent, SOON).toBe(initialsOf('Elm Street'));
    const first = mark()?.getAttribute('data-mark');
    for (const [tab, sign] of [
      ['Questions', '.question'],
      ['Finish', 'main'],
    ] as const) {
      await page.getByRole('link', { name: tab, exact: true }).click();
      await expect.poll(() => document.querySelector(sign), SOON).toBeTruthy();
      expect(mark()?.getAttribute('data-mark')).toBe(first);
    }
    await here.phone.startVisit(visitAt('Harbour', OTHER), START);
    await goTo(OTHER);
    await page.getByRole('link', { name: 'Continue' }).click();
    await expect.poll(() => mark()?.textContent, SOON).toBe('H');
    expect(mark()?.getAttribute('data-mark')).not.toBe(first);
  });

  test('is no other’s of the same day while there are enough, and does not change with the order of the pack', () => {
    const visits = Array.from({ length: MARKS }, (_, at) => visitAt(`Store ${at}`, `v-${at * 7}`));
    const marks = visits.map((visit) => markOf(visit, visits));
    expect(new Set(marks).size).toBe(MARKS);
    expect(visits.map((visit) => markOf(visit, visits.toReversed()))).toEqual(marks);
  });

  test('is by the visit alone on a day of its own', () => {
    const visit = visitAt('Elm Street', VISIT);
    const tomorrow = { from: MIDNIGHT + 86_400_000, to: MIDNIGHT + 2 * 86_400_000 };
    const others = ['a', 'b', 'c', 'd'].map((other) => ({ ...visitAt('Harbour', other), window: tomorrow }));
    expect(markOf(visit, [visit, ...others])).toBe(markOf(visit, [visit]));
  });

  test('is read in any script', () => {
    expect(initialsOf('Kaffa, Brīvības iela')).toBe('K\u200ci'.toLocaleUpperCase());
    expect(initialsOf('قهوه تجریش')).toBe('ق\u200cت');
    expect(initialsOf('7 – Elm')).toBe('7\u200cE');
    expect(initialsOf('Kiosk')).toBe('K');
  });
});
