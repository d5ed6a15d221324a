import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { mapAddress } from '#client/shopper/map-address.ts';
import { plainTerms } from '#domain/visit/terms.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';
import { visitOf } from '#tests/offline/pocket.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';
import { stage } from './stage.tsx';

const DAY_MS = 86_400_000;
const heading = (name: string | RegExp) => page.getByRole('heading', { name });

function other(id: string, change: Partial<ShopperVisit> = {}): ShopperVisit {
  const plain = visitOf(id);
  return { ...plain, store: { ...plain.store, id: `store-${id}`, name: `Store ${id}` }, ...change };
}

describe('the list', () => {
  test('tells of a visit when, within which hours, where, for how much, and until when the report is due', async () => {
    await stage({
      before: null,
      visit: {
        fee: { minor: 1_850, currency: 'EUR' },
        reimbursementCap: { minor: 900, currency: 'EUR' },
        terms: {
          ...plainTerms,
          dayparts: [{ weekdays: [1, 2, 3, 4, 5], from: '08:00', to: '11:00' }],
          reportWithinHours: 12,
        },
      },
    });
    const card = page.getByRole('link', { name: /Store/ }).first();
    await expect.element(card).toMatchTextContent('Mon 2 Mar · 02:00–Tue 3 Mar · 02:00');
    await expect.element(card).toMatchTextContent('Only Mon–Fri 08:00–11:00');
    await expect.element(card).toMatchTextContent('1 Street, Riga');
    await expect.element(card).toMatchTextContent('€18.50 + up to €9.00 back');
    await expect.element(card).toMatchTextContent('Report due: within 12 hours of leaving');
    expect(document.querySelector('.visit-card .visit-mark')?.textContent).toBe('S');
  });

  test('has the way there beside each visit, in the phone’s own map', async () => {
    const { visit } = await stage({ before: null });
    const way = page.getByRole('link', { name: 'Store in maps' });
    await expect.element(way).toHaveAttribute('href', mapAddress(visit.store));
    const android = mapAddress(
      { ...visit.store, position: { latitude: 56.9, longitude: 24.1 } },
      'Android 15',
    );
    expect(android).toBe('geo:56.9,24.1?q=56.9,24.1(Store)');
    expect(mapAddress(visit.store, 'iPhone')).toContain('https://maps.apple.com/?q=Store');
  });

  test('has what is over behind one tap, the latest first, and the rest as it comes', async () => {
    const past = Array.from({ length: 12 }, (_, index) =>
      other(`p${index}`, {
        state: 'approved',
        window: { from: MIDNIGHT - (12 - index) * DAY_MS, to: MIDNIGHT - (11 - index) * DAY_MS },
      }),
    );
    const later = other('later', { window: { from: MIDNIGHT + 3 * DAY_MS, to: MIDNIGHT + 4 * DAY_MS } });
    await stage({ before: null, pack: { visits: [...past, later] } });
    await expect.element(heading('Today')).toBeVisible();
    await expect.element(page.getByRole('region', { name: 'Upcoming' })).toMatchTextContent('Store later');
    expect(document.querySelectorAll('.past .row').length).toBe(0);
    await page.getByText('12 past visits').click();
    await expect.poll(() => document.querySelectorAll('.past .row').length).toBe(10);
    expect(document.querySelector('.past .row')?.textContent).toContain('Store p11');
    await page.getByRole('button', { name: 'Show all 12' }).click();
    await expect.poll(() => document.querySelectorAll('.past .row').length).toBe(12);
  });

  test('keeps a visit that was handed in among today’s until it is safe', async () => {
    const { peer, phone } = await stage({
      before: async (journal, { peer }) => {
        peer.mishap = () => 'cut';
        await journal.append({ kind: 'visit.left' }, { kind: 'report.submitted', manifest: [] });
      },
      screen: '/',
    });
    await expect
      .element(page.getByRole('region', { name: 'Today' }))
      .toMatchTextContent('on this phone only');
    peer.mishap = () => undefined;
    await phone.sync.drain('button');
    await expect.element(page.getByText('One past visit')).toBeVisible();
  });

  test('leads to offers and earnings in one tap, and says how many offers there are', async () => {
    await stage({ before: null, screen: '/', pack: { offers: [other('a', { state: 'offered' })] } });
    await page.getByRole('link', { name: '1 Offers' }).click();
    await expect.element(heading('Offers')).toBeVisible();
    await page.getByRole('link', { name: 'Earnings' }).click();
    await expect.element(heading('Earnings')).toBeVisible();
    await page.getByRole('link', { name: 'Visits' }).click();
    await expect.element(heading('Your visits')).toBeVisible();
  });

  test('shows what is long over without its list, and says of one to come that the list is missing', async () => {
    const gone = { id: 'long-gone', version: 1 };
    const old = other('old', {
      state: 'published',
      checklist: gone,
      settled: { fee: null, reimbursement: null },
    });
    await stage({ before: null, pack: { visits: [old, other('new', { checklist: gone })] } });
    await page.getByText('One past visit').click();
    await page.getByRole('link', { name: /Store old/ }).click();
    await expect.element(page.getByText('This visit is over for you.')).toBeVisible();
    await page.getByRole('link', { name: 'Your visits' }).click();
    await page
      .getByRole('link', { name: /Store new/ })
      .first()
      .click();
    await expect.element(page.getByText('This visit’s list is not on this phone yet')).toBeVisible();
  });
});
