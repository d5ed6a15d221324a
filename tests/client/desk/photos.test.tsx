import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import type { PictureState } from '#protocol/api/views.ts';
import { desk } from './desk-stage.tsx';
import { publishedReport } from './evidence.ts';
import { served } from './served.ts';

async function openReport(change: { verified: boolean; picture?: PictureState }): Promise<void> {
  const report = publishedReport();
  const evidence = report.evidence.map((file) => ({ ...file, ...change }));
  served({ 'GET /owner/visits/visit-1': () => ({ ...report, evidence }) });
  await desk({ role: 'owner', path: '/visits/visit-1' });
}

const asItCame = /^\/api\/evidence\/[0-9a-f]{64}\?visit=visit-1$/;

test.each([
  ['unreadable', 'Damaged: can’t be shown'],
  ['too-large', 'Too large to be shown'],
  ['unsupported', 'Can’t be shown here'],
] as const)('a photo that is %s says so, and is saved as it came', async (picture, words) => {
  await openReport({ verified: true, picture });
  const link = page.getByRole('link', { name: new RegExp(words) });
  await expect.element(link).toHaveAttribute('href', expect.stringMatching(asItCame));
  await expect.element(link).toHaveAttribute('download');
  expect(document.querySelector('.photo img')).toBeNull();
});

test('a photo that nobody has looked at yet is asked for in a small size, and offered as a file where there is none', async () => {
  const asked: string[] = [];
  const watch = new MutationObserver(() => {
    for (const image of document.querySelectorAll('.photo img')) asked.push(image.getAttribute('src') ?? '');
  });
  watch.observe(document.body, { childList: true, subtree: true });
  await openReport({ verified: true });
  // There is no server behind the pictures of this page: none of them comes.
  document.querySelector('.photo')?.scrollIntoView();
  await expect.element(page.getByRole('link', { name: /Can’t be shown here/ })).toBeVisible();
  watch.disconnect();
  expect(new Set(asked).size).toBe(1);
  expect(asked[0]).toMatch(/^\/api\/evidence\/[0-9a-f]{64}\?visit=visit-1&size=tile$/);
});

test('a photo that has not arrived is awaited', async () => {
  await openReport({ verified: false });
  await expect.element(page.getByText(/^Not arrived yet/)).toBeVisible();
});
