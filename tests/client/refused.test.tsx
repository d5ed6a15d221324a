import { expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { failure } from '#tests/support/peer.ts';
import { stage } from './stage.tsx';

/* What the server will not take is shown with its reason. */

test('a record that the server cannot take says why', async () => {
  await stage({
    screen: '',
    before: async (journal, { peer, phone }) => {
      peer.refuses.set(journal.id, 'journal-not-yours');
      await phone.sync.drain('open');
    },
  });
  await page.getByRole('link', { name: 'Your visits' }).first().click();
  await expect.element(page.getByText(/^This record belongs to someone else’s visit/).first()).toBeVisible();
});

test('a photo that the server does not take says why, though the answers are safe', async () => {
  await stage({
    screen: '',
    before: async (journal, { peer, phone }) => {
      peer.mishap = ({ path }) => (path.endsWith('/finalise') ? failure('evidence-type') : undefined);
      await journal.addPhoto(new Blob(['no photo'], { type: 'image/jpeg' }), 'receipt');
      await phone.sync.drain('open');
    },
  });
  await page.getByRole('link', { name: 'Your visits' }).first().click();
  await expect.element(page.getByText(/^This kind of file is not taken/).first()).toBeVisible();
});
