import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { storageTold } from '#client/app/storage-note.tsx';
import { SCHEMA_VERSION } from '#offline/store/schema.ts';
import { bare } from '#tests/offline/pocket.ts';
import { stage } from './stage.tsx';

/** Every write meets this failure until it is mended. */
function breakWrites(name: string): () => void {
  const { put, delete: remove } = IDBObjectStore.prototype;
  const mend = () => void Object.assign(IDBObjectStore.prototype, { put, delete: remove });
  const fail = () => {
    throw new DOMException('broken', name);
  };
  Object.assign(IDBObjectStore.prototype, { put: fail, delete: fail });
  onTestFinished(() => {
    mend();
    storageTold(null);
  });
  return mend;
}

const entry = { kind: 'answer.set', question: 'people-ahead', value: 2 } as const;

test('a phone that gets full says so over every screen, until there is room again', async () => {
  const here = await stage({ screen: 'moments', phone: { onStorage: storageTold } });
  const mend = breakWrites('QuotaExceededError');
  const journal = await here.journal();
  await expect(journal.append(entry)).rejects.toMatchObject({ code: 'storage-full' });
  const note = page.getByText('This phone is full');
  await expect.element(note).toBeVisible();
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect.element(note).toBeVisible();
  mend();
  // Any write that goes through clears it, the engine's too: the button may be gone by now.
  const again = page.getByRole('button', { name: 'Try again' });
  if (again.elements().length > 0) await again.click();
  await expect.element(note).not.toBeInTheDocument();
  await journal.append(entry);
});

test('a storage that stops working says so, and offers to load again', async () => {
  const here = await stage({ before: null, phone: { onStorage: storageTold } });
  breakWrites('UnknownError');
  expect(await here.phone.probe()).toMatchObject({ writable: false });
  await expect.element(page.getByText('This phone’s storage stopped working')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Load again' })).toBeVisible();
});

test('a newer version in another tab takes the storage over: this one says so', async () => {
  let name = '';
  const real = indexedDB.open.bind(indexedDB);
  onTestFinished(() => {
    indexedDB.open = real;
    storageTold(null);
  });
  indexedDB.open = (asked, version) => {
    if (asked.startsWith('test-')) name = asked;
    return real(asked, version);
  };
  const here = await stage({ before: null, phone: { onStorage: storageTold } });
  await expect.poll(() => document.querySelector('.visit-card')).toBeTruthy();
  await bare(name, SCHEMA_VERSION + 1);
  await expect(here.phone.standings()).rejects.toMatchObject({ code: 'storage-blocked' });
  await expect.element(page.getByText('This is open in another tab')).toBeVisible();
  await expect.element(page.getByText(/perhaps in a newer version/)).toBeVisible();
});

test('a handle that the browser closes is opened again, and nobody is told', async () => {
  const here = await stage({ screen: 'moments', phone: { onStorage: storageTold } });
  const real = IDBDatabase.prototype.transaction;
  let isLost = true;
  onTestFinished(() => {
    IDBDatabase.prototype.transaction = real;
  });
  IDBDatabase.prototype.transaction = function lost(...args) {
    if (!isLost) return real.apply(this, args);
    isLost = false;
    throw new DOMException('The connection was closed', 'InvalidStateError');
  };
  await (await here.journal()).append(entry);
  expect(isLost).toBe(false);
  await expect.element(page.getByText('This phone’s storage stopped working')).not.toBeInTheDocument();
});
