import { plainTerms } from '#domain/visit/terms.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { openPhone, type VisitJournal } from '#offline/index.ts';
import type { ShopperPack, ShopperVisit } from '#protocol/api/views.ts';

/** Milliseconds of each durable write, ours and the bare one, taken in turns. */
export interface AppendTimes {
  readonly ours: number[];
  readonly bare: number[];
}

declare global {
  interface Window {
    measureAppends(times: number): Promise<AppendTimes>;
  }
}

const store = { id: 's', name: 'S', client: 'C', address: '1', city: 'R', timeZone: 'UTC', position: null };
const visit: ShopperVisit = {
  id: 'visit',
  state: 'accepted',
  revision: 1,
  store,
  checklist: { id: coffeeChecklist.id, version: coffeeChecklist.version },
  window: { from: 0, to: 1 },
  fee: null,
  reimbursementCap: null,
  returned: null,
  terms: plainTerms,
  submittedAt: null,
  settled: null,
  grade: null,
};
const pack: ShopperPack = {
  serverTime: 0,
  person: 'p',
  visits: [visit],
  offers: [],
  record: { visited: [], qualifications: [] },
  checklists: [coffeeChecklist],
  lost: [],
};

window.measureAppends = async (times) => {
  const journal = await openJournal();
  const raw = await openBare();
  const measured: AppendTimes = { ours: [], bare: [] };
  for (let turn = 0; turn < times; turn += 1) {
    measured.ours.push(
      await timed(() => journal.append({ kind: 'answer.set', question: 'people-ahead', value: turn })),
    );
    measured.bare.push(await timed(() => putBare(raw, turn)));
  }
  return measured;
};

async function openJournal(): Promise<VisitJournal> {
  const answerWithPack: typeof fetch = async (input) =>
    String(input).includes('/shopper/pack')
      ? Response.json(pack)
      : Promise.reject(new TypeError('No network'));
  const clock = { now: () => ({ wall: Date.now(), mono: Math.round(performance.now()), session: 'bench' }) };
  const phone = await openPhone({ clock, fetch: answerWithPack, drainAfterAppendMs: null });
  const organization = { id: 'o', name: 'O' };
  await phone.rememberPerson({
    person: { id: 'p', name: 'P', email: 'p@example.com' },
    role: 'shopper',
    locale: 'en',
    organization,
  });
  await phone.refreshPack();
  return phone.startVisit(visit, { timeZone: 'UTC', app: 'bench' });
}

function openBare(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const asked = indexedDB.open('bare', 1);
    asked.onupgradeneeded = () => asked.result.createObjectStore('rows');
    asked.onsuccess = () => resolve(asked.result);
    asked.onerror = () => reject(asked.error);
  });
}

function putBare(database: IDBDatabase, key: number): Promise<void> {
  return new Promise((resolve, reject) => {
    const transaction = database.transaction('rows', 'readwrite', { durability: 'strict' });
    transaction.objectStore('rows').put({ question: 'people-ahead', value: key, at: Date.now() }, key);
    transaction.oncomplete = () => resolve();
    transaction.onabort = () => reject(transaction.error);
  });
}

async function timed(write: () => Promise<unknown>): Promise<number> {
  const from = performance.now();
  await write();
  return performance.now() - from;
}
