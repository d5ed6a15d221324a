import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { UnstampedEvent } from '#domain/journal/event.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import type { LostWork } from '#protocol/api/shopper-views.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { emptyPack, pocket, START, visitOf } from '#tests/offline/pocket.ts';
import { axeFaults } from './axe-faults.ts';
import { stage, VISIT } from './stage.tsx';

const work: LostWork = { visit: VISIT, journal: 'j', known: 2, entries: 12, files: 2, wasHere: true };
const note = () => page.getByText(/cleared before everything was sent|on another phone than has arrived/);

const asking = ({ id, version }: { id: string; version: number }) => ({
  ...visitOf(VISIT),
  checklist: { id, version },
});

describe('the list of a phone that came back empty', () => {
  test('says what never arrived, and what can be done', async () => {
    await stage({ before: null, pack: { lost: [work] } });
    await expect.element(note()).toHaveTextContent('This phone was cleared before everything was sent');
    await expect
      .element(page.getByText(/^Store:/))
      .toHaveTextContent('Store: at least 12 entries and 2 photos or recordings missing');
    await expect.element(page.getByText(/note again what you still know/)).toBeVisible();
    expect(await axeFaults()).toEqual([]);
  });

  test('asks for the other phone where it may be that', async () => {
    const other = { ...work, wasHere: false, files: 0, entries: 1 };
    await stage({ before: null, pack: { lost: [other] } });
    await expect.element(note()).toHaveTextContent('More was noted on another phone than has arrived');
    await expect.element(page.getByText(/^Store:/)).toHaveTextContent('Store: at least one entry missing');
    await expect.element(page.getByText(/If you still have that phone/)).toBeVisible();
  });

  test('says so in Persian', async () => {
    await stage({ before: null, locale: 'fa', pack: { lost: [{ ...work, entries: 0 }] } });
    await expect.element(page.getByText('این گوشی پیش از آنکه همه‌چیز فرستاده شود پاک شده است')).toBeVisible();
    await expect.element(page.getByText(/۲.? عکس یا صدا/)).toBeVisible();
  });

  test('says nothing where nothing was lost', async () => {
    await stage({ before: null });
    await expect.element(page.getByRole('link', { name: /Store/ }).first()).toBeVisible();
    expect(note().elements()).toEqual([]);
  });
});

/** What another phone noted of the visit, as the server holds it, and this phone, which has none of it. */
async function elsewhere(visit: Partial<ShopperVisit>, ...more: UnstampedEvent[]) {
  const there = await pocket();
  // No two devices ever share a session.
  there.clock.relaunch();
  const checklist = coffeeChecklist;
  there.peer.pack = { ...emptyPack('shopper-1'), visits: [asking(checklist)], checklists: [checklist] };
  await there.phone.refreshPack();
  const journal = await there.phone.startVisit(asking(checklist), START);
  await journal.append({ kind: 'answer.set', question: 'greeting-kind', value: 'nod-only' }, ...more);
  await there.phone.sync.drain('button');
  const here = await stage({ before: null, screen: '', visit });
  here.peer.journals.set(journal.id, there.peer.journals.get(journal.id) ?? []);
  here.peer.reports.set(VISIT, [journal.id]);
  here.clock.pass(3_600_000);
  return here;
}

describe('a report that was returned, on a phone that has none of it', () => {
  const comment = 'Please look at the greeting again.';
  const visit = { state: 'returned', returned: { comment, questions: {} } } as const;

  /** What the other phone handed in, as the server holds it. */
  const handedIn = (state: 'returned' | 'underway' = 'returned') =>
    elsewhere({ ...visit, state }, { kind: 'visit.left' }, { kind: 'report.submitted', manifest: [] });

  test('is fetched, shown with what was asked for, amended and handed in again', async () => {
    const { journal, phone } = await handedIn();
    await expect.element(page.getByText(/^You filled this report in on another phone/)).toBeVisible();
    expect(await axeFaults()).toEqual([]);
    await page.getByRole('button', { name: 'Get it and go on here' }).click();
    await expect.element(page.getByText(comment)).toBeVisible();
    expect((await journal()).report.answers.get('greeting-kind')).toMatchObject({ value: 'nod-only' });
    await page.getByRole('link', { name: 'Finish' }).click();
    await page.getByLabelText('What should the editor know?').fill('It was a nod indeed.');
    await page.getByRole('button', { name: 'Submit as it is' }).click();
    await expect
      .element(page.getByRole('heading', { name: /^(Handed in|Safe with the agency)$/ }))
      .toBeVisible();
    expect((await phone.standings()).map(({ submitted }) => submitted)).toEqual([true]);
    const { report } = await journal();
    expect(report.joins).toHaveLength(1);
    expect(report.firstSubmitted).toBeLessThan(report.joins[0] ?? 0);
  });

  test('stands among today’s visits, and says what stops it without a connection', async () => {
    const { peer } = await handedIn();
    peer.mishap = ({ path }) => (path.endsWith('/record') ? 'cut' : undefined);
    await page.getByRole('button', { name: 'Get it and go on here' }).click();
    await expect.element(page.getByText(/^No connection/)).toBeVisible();
    await page.getByRole('link', { name: 'Your visits' }).click();
    await expect.element(page.getByRole('link', { name: /Returned/ })).toBeVisible();
  });

  test('can be gone on with too where the other phone has begun to amend it', async () => {
    await handedIn('underway');
    await page.getByRole('button', { name: 'Get it and go on here' }).click();
    await expect.element(page.getByText(comment)).toBeVisible();
  });
});

describe('a visit that was begun on another phone, or here before it was cleared', () => {
  test('is gone on with from what arrived', async () => {
    const { journal } = await elsewhere({ state: 'underway' });
    await expect.element(page.getByText(/^This visit was begun on another phone/)).toBeVisible();
    await page.getByRole('button', { name: 'Get it and go on here' }).click();
    await expect.poll(() => location.pathname).toBe(`/visit/${VISIT}/moments`);
    const { report } = await journal();
    expect(report.answers.get('greeting-kind')).toMatchObject({ value: 'nod-only' });
    expect(report.joins).toHaveLength(1);
  });

  test('can be begun anew beside that, where there is no connection', async () => {
    const { peer, journal } = await stage({ screen: '', before: null, visit: { state: 'underway' } });
    peer.mishap = ({ path }) => (path.endsWith('/record') ? 'cut' : undefined);
    await page.getByRole('button', { name: 'Get it and go on here' }).click();
    await expect.element(page.getByText(/^No connection/)).toBeVisible();
    expect(await axeFaults()).toEqual([]);
    await page.getByRole('button', { name: /^Start (the visit|anyway)$/ }).click();
    await expect.poll(() => location.pathname).toBe(`/visit/${VISIT}/moments`);
    expect((await journal()).report.startedAt).not.toBeNull();
  });
});
