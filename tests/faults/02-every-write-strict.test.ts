import { afterAll, beforeAll, expect, test } from 'vitest';
import { ShopperHand } from '#tests/e2e/shopper-hand.ts';
import { newProfile, openBrowser } from '#tests/support/browser.ts';
import { noisyPhoto } from '#tests/support/noise.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';
import { demoServer, openField } from './field.ts';

/** What the page's spy has seen. */
interface Writes {
  /** Each transaction that may write: which stores, what was asked of the disk, and whether it is complete. */
  readonly all: { stores: string[]; durability: string; isDone: boolean }[];
  /** How often the screen said "Saved" while a write to the journal was still under way. */
  early: number;
  said: number;
}

declare global {
  interface Window {
    writes: Writes;
  }
}

/** LESSONS, fault 2: every write of the whole app asks for the disk, and the screen says "Saved" only after it is complete. */
let server: RunningServer;
beforeAll(async () => {
  server = await startServer(demoServer());
});
afterAll(() => server.stop());

test('from signing in to handing a photo in, nothing is written in passing, and nothing called saved too soon', async () => {
  const visit = await (await openField(server.url)).newVisit();
  const { page, close } = await openBrowser({ profile: await newProfile() });
  await page.addInitScript(spyOnWrites);
  const hand = new ShopperHand(page, []);
  await hand.signIn(server.url, 'ilze@wrenfold.example', 'fresh-coffee');
  await hand.openVisit(visit);
  await hand.start();
  await hand.mark('entered');
  await hand.undo('entered');
  await hand.mark('entered');
  await hand.tappedLate('entered');
  await hand.answer('greeting-kind', 'nod-only');
  await hand.answer('people-ahead', 2);
  await hand.answer('order-manner', ['looked', 'thanked']);
  await hand.answer('ordered-items', 'Flat white');
  await hand.photograph('receipt', noisyPhoto(900, 700));
  const { all, early, said } = await page.evaluate(() => window.writes);
  await close();
  expect(new Set(all.map(({ durability }) => durability))).toEqual(new Set(['strict']));
  const stores = new Set(all.flatMap((write) => write.stores));
  expect([...stores]).toEqual(
    expect.arrayContaining(['meta', 'packs', 'checklists', 'journals', 'events', 'photos', 'bytes']),
  );
  expect(said).toBeGreaterThan(3);
  expect(early).toBe(0);
});

/** In the page, before any of its own code. */
function spyOnWrites(): void {
  const writes: Writes = { all: [], early: 0, said: 0 };
  window.writes = writes;
  const { transaction } = IDBDatabase.prototype;
  IDBDatabase.prototype.transaction = function (...args) {
    const opened = transaction.apply(this, args);
    if (opened.mode !== 'readwrite') return opened;
    const write = { stores: [...opened.objectStoreNames], durability: opened.durability, isDone: false };
    writes.all.push(write);
    for (const end of ['complete', 'abort'])
      opened.addEventListener(end, () => Object.assign(write, { isDone: true }));
    return opened;
  };
  const isWriting = () => writes.all.some(({ stores, isDone }) => stores.includes('events') && !isDone);
  const look = (node: Node) => {
    if (node.textContent?.trim() !== 'Saved') return;
    writes.said += 1;
    if (isWriting()) writes.early += 1;
  };
  const seen = new MutationObserver((changes) => {
    for (const { addedNodes, target, type } of changes) {
      if (type === 'characterData') look(target);
      for (const node of addedNodes) look(node);
    }
  });
  seen.observe(document, { subtree: true, childList: true, characterData: true });
}
