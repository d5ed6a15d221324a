import { onTestFinished } from 'vitest';
import type { Id } from '#domain/ids.ts';
import { plainTerms } from '#domain/visit/terms.ts';
import { openPhone, type Phone, type PhoneOptions, type VisitJournal } from '#offline/index.ts';
import type { Me, ShopperPack, ShopperVisit } from '#protocol/api/views.ts';
import { checklist, moment, photo, section, text, yesNo } from '#tests/support/checklist.ts';
import { Peer } from '#tests/support/peer.ts';
import { MIDNIGHT, TestClock } from '#tests/support/visit.ts';

/** The checklist that all visits here answer. */
export const coffee = checklist({
  moments: [moment('entered'), moment('served')],
  sections: [section('door', [yesNo('greeted', 10), text('name'), photo('counter')])],
});

export const START = { timeZone: 'Europe/Riga', app: 'test' } as const;

export function person(id: Id): Me {
  return {
    person: { id, name: id, email: `${id}@example.com` },
    role: 'shopper',
    locale: 'en',
    organization: { id: 'org-1', name: 'Demo' },
  };
}

export function visitOf(id: Id): ShopperVisit {
  const store = {
    id: 'store-1',
    name: 'Store',
    client: 'Client',
    address: '1 Street',
    city: 'Riga',
    timeZone: 'Europe/Riga',
    position: null,
  };
  return {
    id,
    state: 'accepted',
    revision: 1,
    store,
    checklist: { id: coffee.id, version: coffee.version },
    window: { from: MIDNIGHT, to: MIDNIGHT + 86_400_000 },
    fee: null,
    reimbursementCap: null,
    returned: null,
    terms: plainTerms,
    submittedAt: null,
    settled: null,
    grade: null,
  };
}

/** A pack of nothing, to be filled. */
export function emptyPack(owner: Id): ShopperPack {
  return {
    serverTime: MIDNIGHT,
    person: owner,
    visits: [],
    offers: [],
    record: { visited: [], qualifications: [] },
    checklists: [],
    lost: [],
  };
}

export function packFor(owner: Id, visits: readonly Id[]): ShopperPack {
  return { ...emptyPack(owner), visits: visits.map(visitOf), checklists: [coffee] };
}

/** A shopper with a phone, its clocks, and the server at the other end. */
export interface Pocket {
  readonly phone: Phone;
  readonly peer: Peer;
  readonly clock: TestClock;
  readonly databaseName: string;
  /** Opens the same phone again: another tab, or the app after a kill. */
  again(options?: Partial<PhoneOptions>): Promise<Phone>;
  /** Begins a visit, or goes on with it. */
  begin(visit?: Id): Promise<VisitJournal>;
}

/** A phone on which someone is signed in and has the pack. Nothing is sent but by `drain`. */
export async function pocket(options: Partial<PhoneOptions> = {}): Promise<Pocket> {
  const databaseName = `test-${crypto.randomUUID()}`;
  const clock = new TestClock(MIDNIGHT);
  const peer = new Peer(() => clock.trueMs);
  peer.pack = packFor('shopper-1', ['visit-1', 'visit-2', 'visit-3']);
  const again = async (others: Partial<PhoneOptions> = {}) => {
    const base = { clock, databaseName, fetch: peer.fetch, random: () => 0, drainAfterAppendMs: null };
    const phone = await openPhone({ ...base, ...options, ...others });
    onTestFinished(() => phone.close());
    return phone;
  };
  const phone = await again();
  await phone.rememberPerson(person('shopper-1'));
  await phone.refreshPack();
  peer.asked.length = 0;
  return {
    phone,
    peer,
    clock,
    databaseName,
    again,
    begin: (visit = 'visit-1') => phone.startVisit(visitOf(visit), START),
  };
}

/** The database under a phone, to look at it or to harm it from outside. */
export function bare(databaseName: string, version?: number): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const opening = indexedDB.open(databaseName, version);
    opening.onsuccess = () => {
      onTestFinished(() => opening.result.close());
      resolve(opening.result);
    };
    opening.onerror = () => reject(opening.error);
  });
}

/** Bytes that no two sizes share, as a photo. */
export function picture(bytes: number, seed = 1): Blob {
  const data = Uint8Array.from({ length: bytes }, (_, index) => (index * 31 + seed * 7 + (index >> 8)) % 256);
  return new Blob([data], { type: 'image/jpeg' });
}

/** Bytes that don't compress, so that storage has to make room for all of them. */
export function noise(bytes: number): Blob {
  const parts = Array.from({ length: Math.ceil(bytes / 50_000) }, () =>
    crypto.getRandomValues(new Uint8Array(50_000)),
  );
  return new Blob(parts, { type: 'image/jpeg' }).slice(0, bytes, 'image/jpeg');
}

export function yes(question: Id) {
  return { kind: 'answer.set', question, value: true } as const;
}

export function says(question: Id, value: string) {
  return { kind: 'answer.set', question, value } as const;
}
