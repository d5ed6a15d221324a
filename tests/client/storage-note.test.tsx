import { expect, onTestFinished, test } from 'vitest';
import { page } from 'vitest/browser';
import { storageTold } from '#client/app/storage-note.tsx';
import { SCHEMA_VERSION } from '#offline/store/schema.ts';
import { bare, picture } from '#tests/offline/pocket.ts';
import { axeFaults } from './axe-faults.ts';
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
  await again.click({ timeout: 1_000 }).catch(() => undefined);
  await expect.element(note).not.toBeInTheDocument();
  await journal.append(entry);
});

/** Room for so many bytes a row, until told otherwise. */
function leaveRoomFor(bytes: number): (now: number) => void {
  const { put } = IDBObjectStore.prototype;
  let most = bytes;
  IDBObjectStore.prototype.put = function tight(this: IDBObjectStore, value: object, ...rest) {
    const sizes = Object.values(value).map((part) => (part instanceof ArrayBuffer ? part.byteLength : 0));
    if (Math.max(...sizes) > most) throw new DOMException('no room', 'QuotaExceededError');
    return put.call(this, value, ...rest);
  };
  onTestFinished(() => {
    IDBObjectStore.prototype.put = put;
    storageTold(null);
  });
  return (now) => {
    most = now;
  };
}

test('that photos find no room is said until things as large do again: a small answer that is saved does not take it back', async () => {
  const here = await stage({ screen: 'moments', phone: { onStorage: storageTold } });
  const makeRoomFor = leaveRoomFor(100_000);
  const journal = await here.journal();
  await expect(journal.keepOriginal(picture(1_000_000), null)).rejects.toMatchObject({
    code: 'storage-full',
  });
  const note = page.getByText('Photos can’t be kept');
  await expect.element(note).toBeVisible();
  await expect
    .element(page.getByText(/What you tap and type is kept; photos and sound are not/))
    .toBeVisible();
  await journal.append(entry);
  await journal.keepOriginal(picture(90_000), null);
  await page.getByRole('button', { name: 'Try again' }).click();
  await new Promise((resolve) => setTimeout(resolve, 200));
  await expect.element(note).toBeVisible();
  expect(await axeFaults()).toEqual([]);
  // A photo of like size that goes through takes it back.
  makeRoomFor(600_000);
  await journal.keepOriginal(picture(550_000), null);
  await expect.element(note).not.toBeInTheDocument();
});

test('that there is room for photos again is found out by trying, too', async () => {
  const here = await stage({ screen: 'moments', phone: { onStorage: storageTold } });
  const makeRoomFor = leaveRoomFor(100_000);
  const journal = await here.journal();
  await expect(journal.keepOriginal(picture(1_000_000), null)).rejects.toThrow();
  const again = page.getByRole('button', { name: 'Try again' });
  await expect.element(again).toBeVisible();
  expect(await here.phone.probe()).toMatchObject({ writable: true });
  await expect.element(again).toBeVisible();
  makeRoomFor(Number.POSITIVE_INFINITY);
  await again.click();
  await expect.element(page.getByText('Photos can’t be kept')).not.toBeInTheDocument();
});

test('a storage that stops working says so, and offers to load again', async () => {
  const here = await stage({ before: null, phone: { onStorage: storageTold } });
  breakWrites('UnknownError');
  expect(await here.phone.probe()).toMatchObject({ writable: false });
  await expect.element(page.getByText('This phone’s storage stopped working')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Load again' })).toBeVisible();
});

test('a storage that no longer reads as the app opens is told, and breaks nothing else', async () => {
  const here = await stage({ before: null, phone: { onStorage: storageTold } });
  const real = IDBDatabase.prototype.transaction;
  onTestFinished(() => {
    IDBDatabase.prototype.transaction = real;
    storageTold(null);
  });
  const seen: PromiseRejectionEvent[] = [];
  const note = (event: PromiseRejectionEvent) => seen.push(event);
  addEventListener('unhandledrejection', note);
  onTestFinished(() => removeEventListener('unhandledrejection', note));
  IDBDatabase.prototype.transaction = function broken(...args) {
    const [stores] = args;
    const isMore = typeof stores !== 'string' && [...stores].some((name) => name !== 'meta');
    if (this.name === here.databaseName && isMore) throw new DOMException('broken', 'UnknownError');
    return real.apply(this, args);
  };
  await here.relaunch();
  await expect.element(page.getByText('This phone’s storage stopped working')).toBeVisible();
  await expect.element(page.getByRole('button', { name: 'Load again' })).toBeVisible();
  expect(seen).toEqual([]);
});

test('a newer version in another tab takes the storage over: this one says so', async () => {
  let name = '';
  const real = indexedDB.open.bind(indexedDB);
  onTestFinished(() => {
    indexedDB.open = real;
    storageTold(null);
  });
  indexedDB.open = (asked, version) => {
    if (asked.startsWith('test-') && !asked.endsWith(' straw')) name = asked;
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
