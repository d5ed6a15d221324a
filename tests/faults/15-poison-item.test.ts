import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { heldJournals } from '#tests/e2e/held.ts';
import type { RealBrowser } from '#tests/support/browser.ts';
import { hashOfKept } from './books.ts';
import { FieldJournal, openField } from './field.ts';
import { WiredHouse } from './wired-house.ts';
import { layPhoto, openPhones, type WiredPhone } from './wired-phone.ts';

/**
 * LESSONS, fault 15: the first in the queue is one that the server cannot take. The rest goes through; it stays, is told with its
 * reason, and can be saved as a file.
 */
const SHOPPER = 'ilze@wrenfold.example';
const OTHER = 'nasrin@wrenfold.example';
const NOTES = ['one', 'two', 'three'];

let house: WiredHouse;
let browser: RealBrowser;
let phone: WiredPhone;
beforeAll(async () => {
  house = await WiredHouse.open();
});
afterAll(() => house.close());

/** What makes a journal one that cannot be taken, and the reason that the phone is to tell. */
const poisons = {
  'that is somebody else’s by its id': { poison: takenByAnother, reason: 'journal-not-yours' },
  'with an event that was damaged on the disk': {
    poison: (visit: string) => damage(visit, 'text'),
    reason: 'head-mismatch',
  },
  'with an event of a kind that nobody knows': {
    poison: (visit: string) => damage(visit, 'kind'),
    reason: 'journal-unreadable',
  },
} as const;

describe.each(Object.entries(poisons))('a journal %s', (what, { poison, reason }) => {
  test('holds up nothing, is told with its reason, and can be saved', async () => {
    const { wire, server } = house;
    const visits = await phoneWithVisits(what.replaceAll(/\W+/g, '-'), 4);
    const [poisoned = '', ...good] = visits;
    wire.treat = (_, path) => (path === '/api/sync' ? 'cut' : 'carry');
    for (const visit of visits) await note(visit, NOTES);
    await poison(poisoned);
    wire.treat = () => 'carry';
    await expect
      .poll(async () => safeVisits(await phone.drain()), { timeout: 20_000 })
      .toEqual(new Set(good));

    const { visits: standings } = await phone.drain();
    expect(standings.find(({ visit }) => visit === poisoned)).toMatchObject({
      outcome: 'refused',
      safe: 0,
      refusal: { code: reason },
    });
    for (const visit of good) expect(notesOnServer(visit)).toEqual([NOTES]);
    expect(heldJournals(server.dataFolder, poisoned).filter(({ events }) => events.length > 2)).toEqual([]);
    const file = await phone.exported(poisoned);
    expect(file.events.length).toBeGreaterThan(NOTES.length);
    await browser.kill();
  });
});

test('a photo that is none is refused alone, and told with its reason', async () => {
  const { wire, server } = house;
  const [first = '', second = ''] = await phoneWithVisits('photos', 2);
  wire.treat = (_, path) => (path === '/api/sync' ? 'cut' : 'carry');
  wire.files.set('/photos/none.png', { type: 'image/png', body: 'This is a letter, and no photo at all.' });
  const photos = ['a', 'b', 'c'].map((name) => layPhoto(wire, name, 60));
  await phone.photograph(first, 'receipt', 'none');
  await phone.photograph(first, 'receipt', 'a');
  await phone.photograph(second, 'receipt', 'b');
  await phone.photograph(second, 'receipt', 'c');
  await note(first, NOTES);
  wire.treat = () => 'carry';
  const photosOf = async (visit: string) => (await phone.drain()).visits.find((one) => one.visit === visit);
  await expect.poll(async () => (await photosOf(second))?.photos.safe, { timeout: 20_000 }).toBe(2);
  expect(await photosOf(first)).toMatchObject({
    photos: { total: 2, safe: 1 },
    refusal: { code: 'evidence-type', retryable: false },
  });
  expect(notesOnServer(first)).toEqual([NOTES]);
  for (const photo of photos) expect(hashOfKept(server.dataFolder, await sha256(photo))).not.toBeNull();
  expect((await phone.exported(first)).media).toHaveLength(2);
  await browser.kill();
});

async function phoneWithVisits(name: string, count: number): Promise<string[]> {
  house.wire.treat = () => 'carry';
  phone = await house.phone(name, SHOPPER);
  browser = await openPhones([phone]);
  const visits: string[] = [];
  for (let index = 0; index < count; index += 1) visits.push(await house.desk.plan(SHOPPER));
  expect(await phone.visits()).toEqual(expect.arrayContaining(visits));
  return visits;
}

async function note(visit: string, texts: readonly string[]): Promise<void> {
  for (const text of texts) await phone.append(visit, [{ kind: 'note.added', question: null, text }]);
}

function safeVisits({ visits }: Awaited<ReturnType<WiredPhone['drain']>>): Set<string> {
  return new Set(visits.filter(({ events, safe }) => events === safe).map(({ visit }) => visit));
}

function notesOnServer(visit: string): string[][] {
  return heldJournals(house.server.dataFolder, visit).map(({ events }) =>
    events.flatMap((event) => (event.kind === 'note.added' ? [event.text] : [])),
  );
}

/** Another shopper's phone has a journal of the same id. */
async function takenByAnother(visit: string): Promise<void> {
  const other = new FieldJournal(await house.desk.plan(OTHER));
  const found = await phone.found(visit);
  Object.assign(other, { id: found?.journal });
  await (await openField(house.server.url, OTHER)).send(other.tail());
}

/** Changes the second last event behind the phone's back, where its hash does not follow. */
async function damage(visit: string, what: 'text' | 'kind'): Promise<void> {
  const journal = (await phone.found(visit))?.journal ?? '';
  await phone.page.evaluate(
    ([id, member]) =>
      new Promise<void>((resolve, reject) => {
        const opening = indexedDB.open('plainclothes');
        opening.onerror = () => reject(opening.error);
        opening.onsuccess = () => {
          const transaction = opening.result.transaction(['events'], 'readwrite');
          const events = transaction.objectStore('events');
          const reading = events.getAll(IDBKeyRange.bound([id], [id, []]));
          reading.onsuccess = () => {
            const row = reading.result.at(-2);
            row.event[member] = 'from.the.future';
            events.put(row);
          };
          transaction.oncomplete = () => resolve(opening.result.close());
          transaction.onabort = () => reject(transaction.error);
        };
      }),
    [journal, what] as const,
  );
  await phone.reload();
}

async function sha256(bytes: Buffer): Promise<string> {
  return Buffer.from(await crypto.subtle.digest('SHA-256', Uint8Array.from(bytes))).toString('hex');
}
