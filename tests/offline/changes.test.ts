import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Phone } from '#offline/index.ts';
import type { ShopperPack } from '#protocol/api/views.ts';
import { SEED } from '#tests/support/for-all.ts';
import type { Mishap } from '#tests/support/peer.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';
import { bare, coffee, packFor, pocket, visitOf, yes } from './pocket.ts';

const DAY_MS = 86_400_000;
const OWNER = 'shopper-1';

async function visitsOf(phone: Phone): Promise<Record<string, boolean>> {
  const { visits } = (await phone.pack()) ?? expect.fail('no pack');
  return Object.fromEntries(visits.map(({ id, takenBack = false }) => [id, takenBack]));
}

describe('a pack that is asked for again', () => {
  test('comes as one short answer where nothing has changed', async () => {
    const { phone, peer } = await pocket();
    const before = await phone.pack();
    peer.pack = { ...packFor(OWNER, ['visit-1', 'visit-2', 'visit-3']), serverTime: MIDNIGHT + 1 };
    await phone.refreshPack();
    expect(peer.asked.map(({ method, path }) => `${method} ${path}`)).toEqual(['POST /api/shopper/changes']);
    expect(peer.asked[0]?.wireBytes).toBeLessThan(150);
    expect(await phone.pack()).toEqual({ ...before, serverTime: MIDNIGHT + 1 });
  });

  test('is that of the server, of which only what is new came', async () => {
    const { phone, peer } = await pocket();
    const sent: string[] = [];
    const next = { ...coffee, version: 2 };
    const pack: ShopperPack = {
      ...packFor(OWNER, ['visit-4', 'visit-1']),
      offers: [{ ...visitOf('offer-1'), state: 'offered', checklist: { id: next.id, version: 2 } }],
      record: { visited: [], qualifications: ['car'] },
      checklists: [coffee, next],
    };
    peer.pack = pack;
    peer.mishap = ({ path }) => void sent.push(path);
    await phone.refreshPack();
    expect(sent).toEqual(['/api/shopper/changes', '/api/shopper/changes']);
    expect(await phone.pack()).toEqual(pack);
  });

  test('comes whole from a server that can’t say what has changed, and when another build had kept it', async () => {
    const { phone, peer, databaseName } = await pocket();
    peer.tellsChanges = false;
    peer.pack = packFor(OWNER, ['visit-2']);
    await phone.refreshPack();
    expect(await phone.pack()).toEqual(peer.pack);
    peer.tellsChanges = true;
    await phone.refreshPack();

    await keptByAnotherBuild(databaseName);
    peer.asked.length = 0;
    await phone.refreshPack();
    expect(peer.asked.map(({ method }) => method)).toEqual(['GET']);
  });

  test('is not believed where its places are not ours', async () => {
    const { phone, peer } = await pocket();
    const { serverTime, person } = packFor(OWNER, []);
    const parts = { visits: ['a'], offers: [], record: 'r', checklists: [] };
    const changes = { visits: [7], offers: [], checklists: [], parts };
    const answer = { serverTime, person, whole: 'new', lost: [], changes };
    peer.mishap = ({ method }) => (method === 'POST' ? Response.json(answer) : undefined);
    await phone.refreshPack();
    expect(await phone.pack()).toEqual(peer.pack);
  });

  test('is the server’s after the last time, whatever changed and whichever answers were lost', async () => {
    const change = fc.record({
      visits: fc.shuffledSubarray(['visit-1', 'visit-2', 'visit-3', 'visit-4']),
      offers: fc.shuffledSubarray(['visit-2', 'offer-1', 'offer-2']),
      revision: fc.nat(3),
      version: fc.integer({ min: 1, max: 3 }),
      mishaps: fc.array(fc.constantFrom<(Mishap | null)[]>(null, null, 'cut', 'lose-answer'), {
        maxLength: 3,
      }),
    });
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 8 }), async (all) => {
        const { phone, peer } = await pocket();
        for (const { visits, offers, revision, version, mishaps } of all) {
          const checklist = { id: coffee.id, version };
          const shown = (id: string) => ({ ...visitOf(id), revision, checklist });
          peer.pack = {
            ...packFor(OWNER, []),
            visits: visits.map(shown),
            offers: offers.map(shown),
            checklists: visits.length + offers.length > 0 ? [{ ...coffee, version }] : [],
          };
          const left = [...mishaps];
          peer.mishap = () => left.shift() ?? undefined;
          await phone.refreshPack().catch(() => undefined);
        }
        peer.mishap = () => undefined;
        await phone.refreshPack();
        expect(await phone.pack()).toEqual(peer.pack);
        phone.close();
      }),
      { seed: SEED, numRuns: 30 },
    );
  });
});

describe('a visit that was taken back', () => {
  test('is gone where nothing was done for it', async () => {
    const { phone, peer } = await pocket();
    peer.pack = packFor(OWNER, ['visit-2']);
    await phone.refreshPack();
    expect(await visitsOf(phone)).toEqual({ 'visit-2': false });
  });

  test('stays with its work, which is still sent and can be handed over', async () => {
    const { phone, peer, begin, again } = await pocket();
    const journal = await begin('visit-1');
    await journal.append(yes('greeted'));
    peer.pack = packFor(OWNER, ['visit-2']);
    peer.standing = 'aside';
    await phone.refreshPack();
    expect(await visitsOf(phone)).toEqual({ 'visit-2': false, 'visit-1': true });
    await phone.refreshPack();
    const reopened = await again();
    expect(await visitsOf(reopened)).toEqual({ 'visit-2': false, 'visit-1': true });
    expect((await reopened.journalOf('visit-1'))?.report.answers.has('greeted')).toBe(true);
    expect((await reopened.exportVisit('visit-1')).size).toBeGreaterThan(100);
    await reopened.sync.drain('button');
    expect(peer.events(journal.id)).toHaveLength(journal.report.through);
    expect((await reopened.standings())[0]).toMatchObject({ outcome: 'aside' });
  });

  test('is an ordinary one again once it is given back', async () => {
    const { phone, peer, begin } = await pocket();
    await begin('visit-1');
    peer.pack = packFor(OWNER, []);
    await phone.refreshPack();
    peer.pack = packFor(OWNER, ['visit-1']);
    await phone.refreshPack();
    expect(await visitsOf(phone)).toEqual({ 'visit-1': false });
  });

  test('goes a month after its time, but not before all of its work is safe', async () => {
    const { phone, peer, begin } = await pocket();
    await begin('visit-1');
    peer.pack = { ...packFor(OWNER, []), serverTime: MIDNIGHT + 40 * DAY_MS };
    await phone.refreshPack();
    expect(await visitsOf(phone)).toEqual({ 'visit-1': true });
    await phone.sync.drain('button');
    await phone.refreshPack();
    expect(await visitsOf(phone)).toEqual({});
  });
});

/** As if the pack had been written by a build with other shapes. */
async function keptByAnotherBuild(databaseName: string): Promise<void> {
  const database = await bare(databaseName);
  const transaction = database.transaction('packs', 'readwrite');
  const packs = transaction.objectStore('packs');
  const row = await new Promise<object>((resolve) => {
    const asking = packs.get(OWNER);
    asking.onsuccess = () => resolve(asking.result);
  });
  packs.put({ ...row, shape: 'another' });
  await new Promise((resolve) => {
    transaction.oncomplete = resolve;
  });
  database.close();
}
