import { describe, expect, onTestFinished, test, vi } from 'vitest';
import { openPhone } from '#offline/index.ts';
import { TestClock } from '#tests/support/visit.ts';
import { leaveNoRoom } from './no-room.ts';
import { bare, noise, picture, pocket, START, says, visitOf, yes } from './pocket.ts';

const realTransaction = IDBDatabase.prototype.transaction;

/** Watches every transaction that is opened; `spoil` may harm it before anyone uses it. */
function watchTransactions(spoil: (transaction: IDBTransaction) => void = () => undefined) {
  const opened: { stores: string[]; mode: string; durability: string; isDone: boolean }[] = [];
  const watched = function (this: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>) {
    const transaction = realTransaction.apply(this, args);
    const entry = {
      stores: [...transaction.objectStoreNames],
      mode: transaction.mode,
      durability: transaction.durability,
      isDone: false,
    };
    opened.push(entry);
    transaction.addEventListener('complete', () => {
      entry.isDone = true;
    });
    spoil(transaction);
    return transaction;
  };
  IDBDatabase.prototype.transaction = watched;
  onTestFinished(() => {
    IDBDatabase.prototype.transaction = realTransaction;
  });
  return opened;
}

describe('what is called saved', () => {
  test('was asked to be on the disk, and is complete: every write there is', async () => {
    const opened = watchTransactions();
    const { phone, begin } = await pocket();
    const journal = await begin();
    const writes = () => opened.filter(({ mode }) => mode === 'readwrite');
    await journal.append(yes('greeted'));
    expect(writes().at(-1)).toMatchObject({ durability: 'strict', isDone: true });
    const { evidence } = await journal.addPhoto(picture(2_000), 'counter');
    expect(writes().slice(-2)).toMatchObject([{ stores: ['bytes'], isDone: true }, { isDone: true }]);
    await journal.append({ kind: 'evidence.removed', evidence });
    await journal.dropOriginal(await journal.keepOriginal(picture(2_000), 'counter'));
    const sound = journal.sound('name', 'audio/webm');
    await sound.keep(picture(100), 5_000);
    await sound.finish();
    await phone.setIntent({ visit: 'visit-1', question: null });
    await phone.setIntent(null);
    await phone.probe();
    await phone.sync.drain('button');
    expect(new Set(writes().flatMap(({ stores }) => stores)).size).toBe(10);
    expect(new Set(writes().map(({ durability }) => durability))).toEqual(new Set(['strict']));
  });

  test('is not called so where the transaction fails after each of its requests went well', async () => {
    const { begin, again } = await pocket();
    const journal = await begin();
    const before = journal.report;
    const mend = failToCommit();
    await expect(journal.append(yes('greeted'))).rejects.toMatchObject({ code: 'storage-broken' });
    expect(journal.report).toBe(before);
    mend();
    expect((await (await again()).journalOf('visit-1'))?.report).toEqual(before);
  });

  test('is not called so where a row is in the way', async () => {
    const { begin, databaseName } = await pocket();
    const journal = await begin();
    const before = journal.report;
    const database = await bare(databaseName);
    const planted = database.transaction('events', 'readwrite');
    planted.objectStore('events').add({ journal: journal.id, seq: 3, hash: 'x', event: {} });
    await new Promise((resolve) => planted.addEventListener('complete', resolve));
    await expect(journal.append(yes('greeted'))).rejects.toMatchObject({ code: 'storage-broken' });
    expect(journal.report).toBe(before);
  });

  test('says that the storage is full where it is; what found no room leaves nothing, and saves once there is some', async () => {
    const { begin, databaseName } = await pocket();
    const journal = await begin();
    const makeRoom = leaveNoRoom();
    await expect(journal.addPhoto(noise(3_000_000), 'counter')).rejects.toMatchObject({
      code: 'storage-full',
    });
    await expect(journal.append(yes('greeted'))).rejects.toMatchObject({ code: 'storage-full' });
    expect([journal.report.evidence.size, journal.report.answers.size]).toEqual([0, 0]);
    makeRoom();
    expect(await keysOf(databaseName, 'bytes')).toEqual([]);
    expect((await journal.append(yes('greeted'))).answers.size).toBe(1);
    expect((await journal.addPhoto(noise(20_000), 'counter')).bytes).toBe(20_000);
  });

  test('counts once where the confirmation of a commit was lost', async () => {
    const { begin } = await pocket();
    const journal = await begin();
    let losses = 1;
    watchTransactions((transaction) => {
      if (transaction.mode !== 'readwrite' || losses === 0) return;
      losses -= 1;
      loseConfirmation(transaction);
    });
    await journal.append(yes('greeted'));
    expect(losses).toBe(0);
    expect(journal.report.through).toBe(3);
    expect(journal.report.answers.get('greeted')?.history.length).toBe(1);
  });
});

describe('the connection', () => {
  test('is opened again where it was closed under us', async () => {
    const handles = watchHandles();
    const { begin } = await pocket();
    const journal = await begin();
    for (const handle of handles) handle.close();
    await journal.append(yes('greeted'));
    for (const handle of handles) handle.close();
    expect((await journal.append(says('name', 'Ann'))).through).toBe(4);
  });

  test('makes way for a newer version, and says so when it is asked for more', async () => {
    const { phone, begin, databaseName } = await pocket();
    const journal = await begin();
    await bare(databaseName, 99);
    await expect(journal.append(yes('greeted'))).rejects.toMatchObject({ code: 'storage-blocked' });
    await expect(phone.standings()).rejects.toMatchObject({ code: 'storage-blocked' });
  });

  test('does not wait for ever where an old tab holds the upgrade up', { timeout: 20_000 }, async () => {
    const databaseName = `test-${crypto.randomUUID()}`;
    const opening = indexedDB.open(databaseName, 1);
    opening.onupgradeneeded = () => opening.result.createObjectStore('old');
    await new Promise((resolve) => opening.addEventListener('success', resolve));
    onTestFinished(() => opening.result.close());
    indexedDB.open(databaseName, 2);
    await expect(pocket({ databaseName })).rejects.toMatchObject({ code: 'storage-blocked' });
  });
});

describe('a photo', () => {
  test('is kept with its bytes, hash and size, and found after a kill', async () => {
    const { begin, again } = await pocket();
    const journal = await begin();
    const added = await journal.addPhoto(picture(5_000), 'counter');
    expect(added).toMatchObject({ question: 'counter', bytes: 5_000, type: 'image/jpeg' });
    const relaunched = await (await again()).journalOf('visit-1');
    const kept = await relaunched?.photo(added.sha256);
    expect(new Uint8Array((await kept?.arrayBuffer()) ?? new ArrayBuffer())).toEqual(
      new Uint8Array(await picture(5_000).arrayBuffer()),
    );
    expect(kept?.type).toBe('image/jpeg');
  });

  test('that is damaged is flagged, and it alone', async () => {
    const { begin, databaseName } = await pocket();
    const journal = await begin();
    const sound = await journal.addPhoto(picture(1_000, 1), 'counter');
    const harmed = await journal.addPhoto(picture(1_000, 2), 'counter');
    const database = await bare(databaseName);
    const harm = database.transaction('bytes', 'readwrite');
    harm
      .objectStore('bytes')
      .put({ journal: journal.id, sha256: harmed.sha256, data: new ArrayBuffer(1_000) });
    await new Promise((resolve) => harm.addEventListener('complete', resolve));
    const told = vi.fn();
    journal.subscribe(told);
    expect(await journal.photo(harmed.sha256)).toBeNull();
    expect(await journal.photo(sound.sha256)).not.toBeNull();
    expect(journal.standing.photos).toMatchObject({ total: 2, unreadable: 1 });
    expect(told).toHaveBeenCalled();
    expect((await journal.append(yes('greeted'))).answers.size).toBe(1);
  });

  test('goes when it is removed, after that is on the disk; the same one under another question stays', async () => {
    const { begin, databaseName } = await pocket();
    const journal = await begin();
    const first = await journal.addPhoto(picture(1_000), 'counter');
    const second = await journal.addPhoto(picture(1_000), 'name');
    await journal.append({ kind: 'evidence.removed', evidence: first.evidence });
    expect((await keysOf(databaseName, 'bytes')).length).toBe(1);
    await journal.append({ kind: 'evidence.removed', evidence: second.evidence });
    expect(await keysOf(databaseName, 'bytes')).toEqual([]);
    expect(journal.standing.photos.total).toBe(0);
  });

  test('whose commit never came is not there after a kill, and takes no room', async () => {
    const { begin, databaseName, again } = await pocket();
    const journal = await begin();
    const database = await bare(databaseName);
    const orphan = database.transaction('bytes', 'readwrite');
    orphan
      .objectStore('bytes')
      .put({ journal: journal.id, sha256: 'a'.repeat(64), data: new ArrayBuffer(10) });
    await new Promise((resolve) => orphan.addEventListener('complete', resolve));
    await again();
    await expect.poll(() => keysOf(databaseName, 'bytes'), { timeout: 5_000 }).toEqual([]);
  });

  test('whose file is gone is told apart from a full phone', async () => {
    const { begin } = await pocket();
    const journal = await begin();
    const gone = new Blob(['x']);
    Object.defineProperty(gone, 'arrayBuffer', {
      value: () => Promise.reject(new DOMException('gone', 'NotReadableError')),
    });
    await expect(journal.addPhoto(gone, 'counter')).rejects.toMatchObject({ code: 'photo-unreadable' });
    await expect(journal.addPhoto(new Blob([]), 'counter')).rejects.toMatchObject({ code: 'bad-input' });
  });
});

describe('the probe', () => {
  test('tells that this phone can keep a record, and leaves nothing', async () => {
    const { phone, databaseName } = await pocket();
    expect(await phone.probe()).toMatchObject({ writable: true, durable: true });
    expect((await keysOf(databaseName, 'meta')).filter((key) => String(key).includes('probe'))).toEqual([]);
  });

  test('is not led astray by another one at the same time', async () => {
    const { phone } = await pocket();
    const probes = await Promise.all([phone.probe(), phone.probe(), phone.probe()]);
    expect(probes.map(({ writable }) => writable)).toEqual([true, true, true]);
  });

  test('tells that it cannot, on a phone that opens all the same', async () => {
    leaveNoRoom();
    const phone = await openPhone({ clock: new TestClock(0), databaseName: `test-${crypto.randomUUID()}` });
    onTestFinished(() => phone.close());
    expect(await phone.probe()).toMatchObject({ writable: false, durable: false });
  });
});

describe('the pack', () => {
  test('keeps the checklist of a begun visit, whatever comes after', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    const pack = (await phone.pack()) ?? expect.fail();
    const next = { ...journal.checklist, version: 2 };
    peer.pack = {
      ...pack,
      visits: [{ ...visitOf('visit-2'), checklist: { id: next.id, version: 2 } }],
      checklists: [next],
    };
    expect((await phone.refreshPack()).checklists).toEqual([next]);
    expect((await phone.journalOf('visit-1'))?.checklist.version).toBe(1);
    await expect(phone.startVisit(visitOf('visit-3'), START)).resolves.toMatchObject({
      checklist: { version: 1 },
    });
  });
});

/** Lets each request of a write succeed, and its transaction fail where it should be committed; until told otherwise or the test ends. */
function failToCommit(): () => void {
  const { commit } = IDBTransaction.prototype;
  IDBTransaction.prototype.commit = function () {
    const [store] = this.objectStoreNames;
    if (this.mode !== 'readwrite' || !store) return commit.call(this);
    // Requests are answered in order: once this one is, all before it went well.
    this.objectStore(store).count().onsuccess = () => this.abort();
  };
  const mend = () => {
    IDBTransaction.prototype.commit = commit;
  };
  onTestFinished(mend);
  return mend;
}

/** Lets the commit happen and tells the page that it did not. */
function loseConfirmation(transaction: IDBTransaction): void {
  transaction.addEventListener('complete', (event) => {
    event.stopImmediatePropagation();
    transaction.dispatchEvent(new Event('abort'));
  });
}

function watchHandles(): IDBDatabase[] {
  const handles: IDBDatabase[] = [];
  const watched = function (this: IDBDatabase, ...args: Parameters<IDBDatabase['transaction']>) {
    if (!handles.includes(this)) handles.push(this);
    return realTransaction.apply(this, args);
  };
  IDBDatabase.prototype.transaction = watched;
  onTestFinished(() => {
    IDBDatabase.prototype.transaction = realTransaction;
  });
  return handles;
}

async function keysOf(databaseName: string, store: string): Promise<IDBValidKey[]> {
  const database = await bare(databaseName);
  return new Promise((resolve) => {
    const request = database.transaction(store).objectStore(store).getAllKeys();
    request.onsuccess = () => resolve(request.result);
  });
}
