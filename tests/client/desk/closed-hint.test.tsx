import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { StoreHours } from '#domain/store/hours.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { desk } from './desk-stage.tsx';
import { store } from './evidence.ts';
import { served } from './served.ts';

const { id, version } = coffeeChecklist;
const hours: StoreHours = {
  weekly: [{ weekdays: [1, 2, 3, 4, 5], from: '10:00', to: '20:00' }],
  exceptions: [{ from: '2026-03-04', to: '2026-03-04', hours: [] }],
};

async function window(day: string, from: string, to: string) {
  await page.getByLabelText('Day', { exact: true }).fill(day);
  await page.getByLabelText('From', { exact: true }).fill(from);
  await page.getByLabelText('To', { exact: true }).fill(to);
}

describe('a window outside of the store’s hours', () => {
  test('is warned of while it is planned, and only then', async () => {
    served({
      'GET /stores': () => [store],
      'GET /checklists': () => [{ ref: { id, version }, title: 'Coffee', questions: 3, moments: 1 }],
      'GET /people': () => [],
      'POST /visits/shoppers': () => [],
      [`GET /stores/${store.id}/hours`]: () => hours,
    });
    await desk({ role: 'coordinator', path: '/visits/new' });
    await page.getByLabelText('Store', { exact: true }).selectOptions(store.id);
    await window('2026-03-03', '11:00', '18:00');
    await expect.element(page.getByText(/The store is/)).not.toBeInTheDocument();
    await window('2026-03-03', '08:00', '12:00');
    await expect.element(page.getByText(/open for a part of this window alone: .*10:00–12:00/)).toBeVisible();
    await window('2026-03-04', '11:00', '18:00');
    await expect.element(page.getByText(/closed in all of this window/)).toBeVisible();
  });
});
