import axe from 'axe-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { SheetPreview } from '#protocol/store-sheet.ts';
import { desk } from './desk-stage.tsx';

const preview: SheetPreview = {
  columns: [
    { header: 'Store no', field: 'reference', example: '0101' },
    { header: 'Branch', field: 'name', example: 'Central Station' },
    { header: 'Door', field: null, example: 'red' },
  ],
  rows: 4,
  counts: { added: 1, changed: 1, same: 1, faulty: 1 },
  faults: [{ row: 5, field: 'timeZone', kind: 'time-zone', value: 'Moon/Base' }],
  changes: [
    { row: 2, name: 'Central Station', changes: null },
    { row: 3, name: 'Old Town', changes: [{ field: 'region', before: '', after: 'Baltics' }] },
  ],
  digest: 'what-was-shown',
};

interface Sent {
  readonly path: string;
  readonly query: URLSearchParams;
}

/** A server that answers previews, and takes in as `takeIn` says, line by line. */
function listServer(takeIn: (say: (line: object) => void, signal: AbortSignal) => Promise<void>): Sent[] {
  const sent: Sent[] = [];
  const network = globalThis.fetch;
  globalThis.fetch = async (input, init) => {
    const request = new Request(input, init);
    const { pathname, searchParams } = new URL(request.url);
    if (!pathname.startsWith('/api/')) return network(input, init);
    sent.push({ path: pathname, query: searchParams });
    if (pathname.endsWith('/preview')) return Response.json(preview);
    if (!pathname.endsWith('/take-in')) return Response.json({ open: 0 });
    const { readable, writable } = new TransformStream<Uint8Array, Uint8Array>();
    const writer = writable.getWriter();
    const encoder = new TextEncoder();
    const say = (line: object) => void writer.write(encoder.encode(`${JSON.stringify(line)}\n`));
    void takeIn(say, request.signal).then(
      () => writer.close(),
      (cause: unknown) => writer.abort(cause),
    );
    return new Response(readable);
  };
  onTestFinished(() => {
    globalThis.fetch = network;
  });
  return sent;
}

async function chosen(takeIn: Parameters<typeof listServer>[0] = async () => {}) {
  const sent = listServer(takeIn);
  await desk({ role: 'coordinator', path: '/stores/import' });
  const file = new File(['Store no;Branch\n0101;Central Station'], 'stores.csv', { type: 'text/csv' });
  await userEvent.upload(page.getByLabelText('List of stores'), file);
  await expect.element(page.getByRole('heading', { name: 'What would happen' })).toBeVisible();
  return sent;
}
const faultsFound = async () =>
  (await axe.run(document)).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
const askedIn = (sent: Sent | undefined): unknown => JSON.parse(sent?.query.get('asked') ?? 'null');

describe('stores from a file', () => {
  test('show what would happen, each fault with what mends it, and take in nothing by themselves', async () => {
    const sent = await chosen();
    await expect
      .element(page.getByText('There is no time zone “Moon/Base”. Write a place’s, such as Europe/Riga.'))
      .toBeVisible();
    await expect.element(page.getByText('Region: nothing → Baltics')).toBeVisible();
    expect(await faultsFound()).toEqual([]);
    expect(sent.some(({ path }) => path.endsWith('/take-in'))).toBe(false);
  });

  test('are read otherwise by columns that are named by hand, each field held by one', async () => {
    const sent = await chosen();
    await page.getByLabelText('What “Door” holds').selectOptions('Name');
    await expect
      .poll(() => askedIn(sent.filter(({ path }) => path.endsWith('/preview')).at(-1)))
      .toMatchObject({ columns: ['reference', null, 'name'] });
  });

  test('are taken in as shown once faulty rows are left out, and say what became of them', async () => {
    const sent = await chosen(async (say) => {
      say({ done: 1, of: 2 });
      say({ counts: { added: 1, changed: 1, same: 1, faulty: 1 } });
    });
    const button = page.getByRole('button', { name: 'Take in 2 stores' });
    await expect.element(button).toBeDisabled();
    await page.getByLabelText('Leave out the row with a mistake').click();
    await button.click();
    await expect
      .element(page.getByText('1 new, 1 changed, 1 as they were. One row was left out.'))
      .toBeVisible();
    const query = sent.find(({ path }) => path.endsWith('/take-in'))?.query;
    expect([query?.get('digest'), query?.get('leaveOut')]).toEqual(['what-was-shown', 'yes']);
    expect(await faultsFound()).toEqual([]);
  });

  test('show how far they are, and are stopped', async () => {
    const { promise: stopped, resolve } = Promise.withResolvers<void>();
    await chosen(async (say, signal) => {
      signal.addEventListener('abort', () => resolve());
      say({ done: 250, of: 1_000 });
      await stopped;
    });
    await page.getByLabelText('Leave out the row with a mistake').click();
    await page.getByRole('button', { name: 'Take in 2 stores' }).click();
    await expect.element(page.getByText('250 of 1,000')).toBeVisible();
    await page.getByRole('button', { name: 'Stop' }).click();
    await stopped;
    await expect.element(page.getByRole('button', { name: 'Take in 2 stores' })).toBeVisible();
  });

  test('say so where stores were changed meanwhile', async () => {
    await chosen(async (say) => say({ failed: { code: 'stale', retryable: false } }));
    await page.getByLabelText('Leave out the row with a mistake').click();
    await page.getByRole('button', { name: 'Take in 2 stores' }).click();
    await expect.element(page.getByText(/Stores were changed meanwhile/)).toBeVisible();
  });
});
