import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { desk } from './desk-stage.tsx';
import { store } from './evidence.ts';
import { served } from './served.ts';

const known = { reference: '0117', region: 'Baltics', concept: 'Kiosk', channels: [], tags: [] };

async function open(query = '') {
  const urls: URL[] = [];
  const server = served({
    'GET /stores/list': ({ url }) => {
      urls.push(url);
      return { rows: [{ ...store, ...known }], after: null, count: 1 };
    },
    'GET /stores/choices': () => ({ clients: ['Wrenfold'], regions: ['Baltics', 'Bohemia'], concepts: [] }),
    'POST /stores': () => store,
  });
  await desk({ role: 'coordinator', path: `/stores${query}` });
  return { server, urls };
}

describe('the list of stores', () => {
  test('is narrowed and sorted by its address, and asks nothing where there is one choice', async () => {
    const { urls } = await open('?region=Bohemia&sort=nonsense');
    expect(Object.fromEntries(urls[0]?.searchParams ?? [])).toEqual({ region: 'Bohemia' });
    expect(page.getByLabelText('Client', { exact: true }).elements()).toHaveLength(0);
    await page.getByLabelText('Region', { exact: true }).selectOptions('Baltics');
    await expect.poll(() => urls.at(-1)?.searchParams.get('region')).toBe('Baltics');
    await page.getByRole('button', { name: 'City' }).click();
    await expect.poll(() => urls.at(-1)?.searchParams.get('sort')).toBe('city');
    await expect.element(page.getByText('1 store', { exact: true })).toBeVisible();
    const file = page.getByRole('link', { name: 'Save as Excel' });
    expect(file.element().getAttribute('href')).toContain('/api/stores/file?');
  });
});
