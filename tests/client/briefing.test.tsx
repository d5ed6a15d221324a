import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { spansOf, timedMoments } from '#client/shopper/visit/spans.ts';
import { plainTerms } from '#domain/visit/terms.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { checklist, moment, photo, section, wait, yesNo } from '#tests/support/checklist.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';
import { axeFaults } from './axe-faults.ts';
import { stage } from './stage.tsx';

const HOUR_MS = 3_600_000;
const region = (name: string) => page.getByRole('region', { name, exact: true });

describe('the briefing', () => {
  test('is read in plain sections, without a signal', async () => {
    const { peer } = await stage({
      screen: '',
      before: null,
      visit: { reimbursementCap: { minor: 900, currency: 'EUR' } },
    });
    peer.mishap = () => 'cut';
    for (const { title, body } of coffeeChecklist.briefing.sections)
      await expect.element(region(title.en ?? '')).toMatchTextContent(body.en ?? '');
    await expect.element(region('What you buy')).toMatchTextContent('You are paid back up to €9.00.');
    expect(await axeFaults()).toEqual([]);
  });

  test('says of each wait from which instant to which, with what exactly each is, and no target', async () => {
    await stage({ screen: '', before: null });
    const timed = region('What you time');
    await expect.element(timed).toMatchTextContent('Wait for a greeting from “Entered” to “Greeted”');
    for (const { definition } of timedMoments(coffeeChecklist))
      await expect.element(timed).toMatchTextContent(definition.en ?? '');
    expect(document.querySelectorAll('.timed-bar').length).toBe(coffeeChecklist.intervals.length);
    await expect.element(timed).not.toMatchTextContent(/\btarget\b|0:30|30 s/);
  });

  test('of a checklist that says nothing of it tells what to time and to photograph all the same', async () => {
    const bare = checklist({
      moments: [moment('in'), moment('out')],
      intervals: [wait('stay', 'in', 'out', { section: 's' })],
      sections: [section('s', [photo('counter', { photos: 2 }), yesNo('q')])],
    });
    await stage({ screen: '', before: null, checklist: bare });
    await expect.element(region('What to time')).toMatchTextContent('What counts as in');
    await expect.element(region('What to photograph')).toMatchTextContent('counter? 2 photos');
  });
});

describe('the waits as they are drawn', () => {
  test('share a lane only where one ends as another begins', () => {
    const two = checklist({
      moments: [moment('a'), moment('b'), moment('c')],
      intervals: [wait('ab', 'a', 'b'), wait('bc', 'b', 'c'), wait('ac', 'a', 'c')],
      sections: [section('_first', [yesNo('q')])],
    });
    const lanes = spansOf(two, timedMoments(two)).map(({ lane, from, to }) => [lane, from, to]);
    expect(lanes).toEqual([
      [0, 0, 1],
      [0, 1, 2],
      [1, 0, 2],
    ]);
  });
});

describe('the rules before going', () => {
  const started = page.getByRole('button', { name: 'Start anyway' });

  test.each([
    [
      'the window is not open yet',
      { window: { from: MIDNIGHT + 7 * HOUR_MS, to: MIDNIGHT + 9 * HOUR_MS } },
      'Its time begins Mon 2 Mar at 09:00.',
    ],
    [
      'the window is over',
      { window: { from: MIDNIGHT - 9 * HOUR_MS, to: MIDNIGHT - HOUR_MS } },
      'Its time was over Mon 2 Mar at 01:00. Ask your coordinator before you go.',
    ],
    [
      'the hours are others',
      { terms: { ...plainTerms, dayparts: [{ weekdays: [1], from: '08:00', to: '11:00' }] } },
      'The hours asked for are Mon 08:00–11:00; the next begin Mon 2 Mar at 08:00.',
    ],
    [
      'the person was there lately',
      { terms: { ...plainTerms, rotation: { days: 90, of: 'client' as const } } },
      'You were at one of these places 41 days ago; the rule is 90. You could from Mon 20 Apr on, which is after this visit’s time.',
    ],
  ])('say that %s, and stop nobody in the store', async (_, visit, words) => {
    const visited = [{ visit: 'x', store: 'other', client: 'Client', at: MIDNIGHT - 41 * 24 * HOUR_MS }];
    const here = await stage({
      screen: '',
      before: null,
      visit,
      quizPassed: true,
      pack: { record: { visited, qualifications: [] } },
    });
    await expect.element(page.getByText(words).last()).toBeVisible();
    await started.click();
    await expect.element(page.getByRole('button', { name: /Tap as it happens/ })).toBeVisible();
    expect((await here.journal()).report.startedAt).not.toBeNull();
  });

  test('go by the server’s clock where this phone’s is wrong', async () => {
    const here = await stage({ screen: '', before: null, quizPassed: true });
    here.clock.set(-3 * HOUR_MS);
    await here.phone.refreshPack();
    await here.relaunch();
    await page.getByRole('link', { name: /Store/ }).first().click();
    await expect.element(page.getByRole('button', { name: 'Start the visit' })).toBeVisible();
  });
});
