import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { plainTerms } from '#domain/visit/terms.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import type { ShopperPack, ShopperVisit } from '#protocol/api/views.ts';
import { visitOf } from '#tests/offline/pocket.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';
import { wireScreensTo } from './api-wire.ts';
import { axeFaults } from './axe-faults.ts';
import { type Stage, stage } from './stage.tsx';

const DAY_MS = 86_400_000;

function offer(id: string, change: Partial<ShopperVisit> = {}): ShopperVisit {
  const plain = visitOf(id);
  const { id: checklist, version } = coffeeChecklist;
  const store = { ...plain.store, id: `store-${id}`, name: `Café ${id}` };
  const window = { from: MIDNIGHT + 2 * DAY_MS, to: MIDNIGHT + 4 * DAY_MS };
  return { ...plain, store, window, state: 'offered', checklist: { id: checklist, version }, ...change };
}

/** The board with these offers, on a phone whose screens can speak to the server. */
async function board(offers: ShopperVisit[], pack: Partial<ShopperPack> = {}): Promise<Stage> {
  const here = await stage({ before: null, screen: '/offers', pack: { offers, ...pack } });
  wireScreensTo(here.peer);
  // The screen has asked for news itself, after the stage (twice, of a new pack): what a test changes from now on is news to it.
  await expect.poll(() => here.peer.askedAt('/api/shopper/changes').length, { timeout: 10_000 }).toBe(3);
  return here;
}

const card = (name: string) => page.getByRole('article', { name });

describe('the job board', () => {
  test('says of each offer when, where, for how much, and until when it can be taken', async () => {
    await board([
      offer('A', {
        fee: { minor: 2_000, currency: 'EUR' },
        reimbursementCap: { minor: 1_200, currency: 'EUR' },
        terms: { ...plainTerms, offerUntil: MIDNIGHT + DAY_MS + 16 * 3_600_000 },
      }),
    ]);
    for (const words of [
      'Take it until Tue 3 Mar 18:00',
      'Wed 4 Mar',
      '1 Street, Riga',
      '€20.00 + up to €12.00 back',
      'Counter service, coffee',
      'Report due: Fri 6 Mar, 02:00',
    ])
      await expect.element(card('Café A')).toMatchTextContent(words);
    expect(await axeFaults()).toEqual([]);
  });

  test('adds the bonus of a late visit to its fee, and says how many of a program one may take', async () => {
    const limits = { programme: 'counter', period: '2026-03', open: 1, perPeriod: null };
    const window = { from: MIDNIGHT - DAY_MS, to: MIDNIGHT + 2 * DAY_MS };
    await board(
      [
        offer('A', {
          fee: { minor: 2_000, currency: 'EUR' },
          window,
          terms: { ...plainTerms, limits, bonus: [{ daysLeft: 3, percent: 20 }] },
        }),
      ],
      {
        record: {
          visited: [],
          claimed: [
            {
              visit: 'mine',
              store: 'other',
              client: 'Client',
              window,
              programme: 'counter',
              period: '2026-03',
            },
          ],
          qualifications: [],
        },
      },
    );
    await expect.element(card('Café A')).toMatchTextContent('€24.00');
    await expect.element(card('Café A')).toMatchTextContent('With €4.00 extra');
    await expect.element(card('Café A')).toMatchTextContent('You have 1 of these, the most at once.');
    expect(await axeFaults()).toEqual([]);
  });

  test('explains each rule in words, and holds what can’t be', async () => {
    const visited = [{ visit: 'earlier', store: 'store-A', client: 'Client', at: MIDNIGHT - 41 * DAY_MS }];
    const rotation = { days: 90, of: 'store' } as const;
    await board(
      [
        offer('A', { terms: { ...plainTerms, rotation } }),
        offer('B', {
          terms: {
            ...plainTerms,
            rotation,
            qualifications: ['Bar licence'],
            dayparts: [{ weekdays: [3], from: '08:00', to: '11:00' }],
          },
        }),
      ],
      { record: { visited, qualifications: ['bar licence'] } },
    );
    const held = card('Café A');
    await expect
      .element(held)
      .toMatchTextContent('You were here 41 days ago; the rule is 90. You could from');
    await expect.element(held.getByRole('button', { name: 'Take it' })).toBeDisabled();
    const free = card('Café B');
    await free.getByText('5 conditions, all met').click();
    await expect.element(free.getByText('You were not here in the last 90 days.')).toBeVisible();
    await expect.element(free.getByText('It asks for Bar licence: you hold that.')).toBeVisible();
    await expect
      .element(free)
      .toMatchTextContent('The hours asked for are Wed 08:00–11:00; the next begin Wed');
    await expect.element(free.getByRole('button', { name: 'Take it' })).toBeEnabled();
  });

  test('of a rotation that ends within the visit’s time says from when on', async () => {
    const visited = [{ visit: 'earlier', store: 'store-A', client: 'Client', at: MIDNIGHT - 87 * DAY_MS }];
    await board([offer('A', { terms: { ...plainTerms, rotation: { days: 90, of: 'store' } } })], {
      record: { visited, qualifications: [] },
    });
    const words = 'You were here 87 days ago; the rule is 90. From Thu 5 Mar on you can.';
    await expect.element(card('Café A')).toMatchTextContent(words);
    await expect.element(card('Café A').getByRole('button', { name: 'Take it' })).toBeEnabled();
  });

  test('holds what is too near to another visit that one has yet to make, and says which day is not', async () => {
    const window = { from: MIDNIGHT, to: MIDNIGHT + DAY_MS };
    const claimed = ['A', 'B'].map((id) => ({
      visit: `mine-${id}`,
      store: `store-${id}`,
      client: 'Client',
      window,
    }));
    const rotation = (days: number) => ({
      terms: { ...plainTerms, rotation: { days, of: 'store' as const } },
    });
    await board([offer('A', rotation(30)), offer('B', rotation(3))], {
      record: { visited: [], claimed, qualifications: [] },
    });
    await expect
      .element(card('Café A'))
      .toMatchTextContent(
        /You have another visit here from Mon 2 Mar to .*; the rule is 30 days between two\. No day of this one is far enough from it\./,
      );
    await expect.element(card('Café A').getByRole('button', { name: 'Take it' })).toBeDisabled();
    await expect.element(card('Café B').getByRole('button', { name: 'Take it' })).toBeEnabled();
    await expect
      .element(card('Café B'))
      .toMatchTextContent('The first day that is far enough from it is Fri 6 Mar.');
  });

  test('gives what is taken to the person, and leads there', async () => {
    const { peer } = await board([offer('A'), offer('B')]);
    await card('Café A').getByRole('button', { name: 'Take it' }).click();
    await expect.element(page.getByText('It is yours: Café A')).toBeVisible();
    await expect.element(card('Café A')).not.toBeInTheDocument();
    expect(peer.pack?.visits.find(({ id }) => id === 'A')?.state).toBe('accepted');
    await page.getByRole('button', { name: 'See it' }).click();
    await expect.element(page.getByRole('heading', { name: 'Café A' })).toBeVisible();
  });

  test('says kindly that someone else was quicker', async () => {
    const { peer } = await board([offer('A'), offer('B')]);
    if (peer.pack) peer.pack = { ...peer.pack, offers: [offer('B')] };
    await card('Café A').getByRole('button', { name: 'Take it' }).click();
    await expect.element(page.getByText(/Someone else was quicker with Café A/)).toBeVisible();
    await expect.element(card('Café A')).not.toBeInTheDocument();
    await expect.element(card('Café B')).toBeVisible();
  });

  test('without a signal says so and keeps the offer; an answer lost on the way is not lost', async () => {
    const { peer } = await board([offer('A')]);
    peer.mishap = () => 'cut';
    const take = card('Café A').getByRole('button', { name: 'Take it' });
    await take.click();
    await expect.element(card('Café A').getByRole('alert')).toMatchTextContent('This needs a signal');
    peer.mishap = ({ path }) => (path.endsWith('/moves') ? 'lose-answer' : undefined);
    await take.click();
    await expect.poll(() => peer.pack?.visits.some(({ id }) => id === 'A')).toBe(true);
    await expect.element(page.getByText('No offers at the moment')).toBeVisible();
    await page.getByRole('link', { name: 'Visits' }).click();
    await expect.element(page.getByRole('heading', { name: 'Café A' })).toBeVisible();
  });

  test('turns one down with a reason', async () => {
    const { peer } = await board([offer('A')]);
    await card('Café A').getByRole('button', { name: 'Not for me' }).click();
    await page.getByRole('dialog').getByText('Too far').click();
    expect(await axeFaults()).toEqual([]);
    await page.getByLabelText('In your words').fill('Two hours by bus');
    await page.getByRole('dialog').getByRole('button', { name: 'Not for me' }).click();
    await expect.element(page.getByText('No offers at the moment')).toBeVisible();
    const [asked] = peer.askedAt('/api/shopper/visits/A/moves');
    expect(asked?.json).toEqual({ visit: 'A', move: 'decline', reason: 'Too far: Two hours by bus' });
  });

  test('sorts by day or by place', async () => {
    const early = { window: { from: MIDNIGHT + DAY_MS, to: MIDNIGHT + 2 * DAY_MS } };
    const names = () => [...document.querySelectorAll('article h2')].map((name) => name.textContent);
    await board([offer('A'), offer('B', early)]);
    await expect.poll(names).toEqual(['Café B', 'Café A']);
    await page.getByRole('radio', { name: 'By place' }).click();
    await expect.poll(names).toEqual(['Café A', 'Café B']);
  });

  test('with nothing on it says so', async () => {
    await board([]);
    await expect.element(page.getByText('No offers at the moment')).toBeVisible();
    expect(await axeFaults()).toEqual([]);
  });
});
