import { genesis, place } from '#domain/journal/chain.ts';
import type { JournalEvent, PlacedEvent } from '#domain/journal/event.ts';
import { hashText } from '#tests/support/visit.ts';
import { bytesOf } from './plan.ts';

/*
 * The tables as the first build made them, with a visit in them, by hand: never changed, since there are phones that have them so.
 */

const JOURNAL = 'old-journal';
const PHOTO_BYTES = 200_000;

/** Makes the first build's database with a visit of so many answers and one photo; gives its connection, as an old tab holds it. */
export async function makeOld(visit: string, answers: number): Promise<IDBDatabase> {
  const database = await openFirst();
  const photo = bytesOf('old', PHOTO_BYTES);
  const sha256 = await sha256Of(photo);
  const events = eventsOf(visit, answers, sha256);
  const placed = place(JOURNAL, 0, genesis(JOURNAL, hashText), events, hashText);
  const stores = ['meta', 'journals', 'events', 'photos', 'bytes'];
  const transaction = database.transaction(stores, 'readwrite', { durability: 'strict' });
  const store = (name: string) => transaction.objectStore(name);
  const organization = { id: 'o', name: 'O' };
  const me = {
    person: { id: 'p', name: 'P', email: 'p@example.com' },
    role: 'shopper',
    locale: 'en',
    organization,
  };
  store('meta').put({ key: 'device', id: 'old-phone' });
  store('meta').put({ key: 'person', me });
  store('journals').put(rowOf(visit, placed));
  for (const event of placed) store('events').put(event);
  const about = { journal: JOURNAL, sha256 };
  const progress = { state: 'kept', upload: null, uploadedBytes: 0, refusal: null };
  store('photos').put({ ...about, visit, seq: 2, bytes: PHOTO_BYTES, type: 'image/jpeg', ...progress });
  store('bytes').put({ ...about, data: photo.buffer });
  await new Promise((resolve) => transaction.addEventListener('complete', resolve));
  return database;
}

function openFirst(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('plainclothes', 1);
    asked.onupgradeneeded = () => {
      const { result } = asked;
      result.createObjectStore('meta', { keyPath: 'key' });
      result.createObjectStore('packs', { keyPath: 'person' });
      result.createObjectStore('checklists', { keyPath: ['id', 'version'] });
      result.createObjectStore('journals', { keyPath: 'id' }).createIndex('person', ['person', 'visit']);
      result.createObjectStore('events', { keyPath: ['journal', 'seq'] });
      result.createObjectStore('photos', { keyPath: ['journal', 'sha256'] });
      result.createObjectStore('bytes', { keyPath: ['journal', 'sha256'] });
    };
    asked.onsuccess = () => {
      // As the first build did: make way for a newer version, as soon as the tab hears of it.
      asked.result.onversionchange = () => asked.result.close();
      resolve(asked.result);
    };
    asked.onerror = () => reject(asked.error);
  });
}

function eventsOf(visit: string, answers: number, sha256: string): JournalEvent[] {
  const at = (index: number) => ({
    wall: 1_790_000_000_000 + index * 1_000,
    mono: index * 1_000,
    session: 'old',
  });
  const checklist = { id: 'test-checklist', version: 1 };
  const file = { sha256, bytes: PHOTO_BYTES, type: 'image/jpeg' };
  return [
    {
      kind: 'visit.started',
      at: at(0),
      visit,
      checklist,
      device: 'old-phone',
      timeZone: 'UTC',
      app: '0.1.0',
    },
    { kind: 'evidence.added', at: at(1), evidence: 'old-photo', question: 'p-old', ...file },
    ...Array.from({ length: answers }, (_, index): JournalEvent => {
      return { kind: 'answer.set', at: at(index + 2), question: 'greeted', value: `old ${index}` };
    }),
  ];
}

function rowOf(visit: string, placed: readonly PlacedEvent[]) {
  const start = genesis(JOURNAL, hashText);
  const server = {
    sentThrough: 0,
    safeThrough: 0,
    safeHead: start,
    forkThrough: 0,
    standing: 'none',
    refusal: null,
  };
  const about = { id: JOURNAL, visit, person: 'p', checklist: { id: 'test-checklist', version: 1 } };
  const end = { through: placed.length, head: placed.at(-1)?.hash ?? start };
  return { ...about, startedAt: 1_790_000_000_000, ...end, submitted: false, ...server };
}

async function sha256Of(bytes: Uint8Array<ArrayBuffer>): Promise<string> {
  const hash = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return [...hash].map((byte) => byte.toString(16).padStart(2, '0')).join('');
}
