import { createHash } from 'node:crypto';
import { isDeepStrictEqual } from 'node:util';
import { expect } from 'vitest';
import type { JournalEvent } from '#domain/journal/event.ts';
import { type HeldJournal, heldJournals } from '#tests/e2e/held.ts';
import { hashOfKept, readBooks } from '../books.ts';
import { actionOf } from '../pocket/plan.ts';
import type { WiredHouse } from '../wired-house.ts';
import type { Said } from './account.ts';
import type { Life } from './life.ts';

const QUIET_MS = 20_000;
/** States in which a journal of the visit's shopper counts. */
const performed = ['assigned', 'accepted', 'underway', 'submitted', 'approved'];

/**
 * The server against what was heard to be saved: each once, in order, in a journal that is the phone's own, byte for byte;
 * counted or aside as the visit now stands; photos whole. Nothing was taken for a fork or could not be read.
 */
export async function expectExactly(life: Life, { server }: WiredHouse): Promise<void> {
  // A phone may note the server's time once more, after it settled, and sends it in a moment.
  await expect.poll(() => differences(life, server.dataFolder), { timeout: QUIET_MS }).toEqual([]);
  const books = readBooks(
    server.dataFolder,
    life.visits.map(({ id }) => id),
  );
  expect({ forks: books.forks, quarantined: books.quarantined }).toEqual({ forks: 0, quarantined: 0 });
  const held = life.visits.flatMap(({ id }) => heldJournals(server.dataFolder, id));
  const written = held.flatMap(({ events }) => events.flatMap((event) => tokensOf(event)));
  expectEachOnce(life.account.said, [...written, ...goneWith(life, held)]);
  for (const { events } of held)
    expectInOrder(
      life.account.said,
      events.flatMap((event) => tokensOf(event)),
    );
  for (const { journal, events } of held)
    expectPhotos(life, events, server.dataFolder, life.cleared.has(journal));
  for (const { visit, member, standing } of books.journals) {
    const row = books.visits.get(visit);
    const counts = row?.shopper === member && performed.includes(row.state);
    expect(standing, `${visit} is ${row?.state}`).toBe(counts ? 'counted' : 'aside');
  }
  for (const [visit, { state }] of books.visits)
    if (state === 'submitted' && !isAnyCleared(life, held, visit))
      expect(books.complete.get(visit), `${visit} complete`).toBe(true);
}

/** Whether any record of a visit was cleared on its phone, and photos of it perhaps with it. */
function isAnyCleared({ cleared }: Life, held: readonly HeldJournal[], visit: string): boolean {
  return held.some(
    ({ journal, events: [first] }) =>
      cleared.has(journal) && first?.kind === 'visit.started' && first.visit === visit,
  );
}

/** What went with the storage of a phone before it was sent: of each journal all behind what the server holds, and nothing called safe. */
function goneWith({ cleared }: Life, held: readonly HeldJournal[]): string[] {
  const sent = new Map(held.map(({ journal, events }) => [journal, events.length]));
  return [...cleared].flatMap(([journal, { events, safe }]) => {
    const there = sent.get(journal) ?? 0;
    expect(there, `${journal}, of which ${safe} were called safe`).toBeGreaterThanOrEqual(safe);
    return events.slice(there).flatMap(tokensOf);
  });
}

/** Where the server's journals are not the phones' own, each in a line: none is missing, none is there beside, none differs. */
async function differences(life: Life, dataFolder: string): Promise<string[]> {
  const own = await life.journalsOnPhones();
  const held = new Map(
    life.visits
      .flatMap(({ id }) => heldJournals(dataFolder, id))
      .map(({ journal, events }) => [journal, events]),
  );
  return [...new Set([...own.keys(), ...held.keys()])].flatMap((journal) => {
    const there = held.get(journal) ?? [];
    // Of one that was cleared as much as had come: it may be nothing, and never more than the phone had.
    const here = own.get(journal)?.events ?? life.cleared.get(journal)?.events.slice(0, there.length) ?? [];
    const length = Math.max(here.length, there.length);
    const first = Array.from({ length }, (_, index) => index).find(
      (index) => !isDeepStrictEqual(here[index], there[index]),
    );
    if (first === undefined) return [];
    const [ours, theirs] = [here[first], there[first]].map((event) => JSON.stringify(event) ?? 'nothing');
    return [`${journal}, event ${first + 1}: the phone has ${ours}, the server ${theirs}`];
  });
}

function tokensOf(event: JournalEvent): string[] {
  const token = actionOf(event, new Map());
  return token === null ? [] : [token];
}

/** All that was called saved, whole and once; of what nobody heard any more, all or nothing; and nothing else. */
function expectEachOnce(said: readonly Said[], written: readonly string[]): void {
  const counts = new Map<string, number>();
  for (const token of written) counts.set(token, (counts.get(token) ?? 0) + 1);
  for (const { id, events, savedAt } of said) {
    const count = counts.get(id) ?? 0;
    if (savedAt === null && count === 0) continue;
    expect(count, `${id}, ${savedAt === null ? 'not heard' : 'called saved'}`).toBe(events);
  }
  expect([...counts.keys()].filter((token) => !said.some(({ id }) => id === token))).toEqual([]);
}

/** What was called saved before another was begun comes before it. */
function expectInOrder(said: readonly Said[], written: readonly string[]): void {
  const byId = new Map(said.map((one) => [one.id, one]));
  let latestBegun = 0;
  for (const token of written) {
    const one = byId.get(token);
    if (!one) continue;
    expect(one.savedAt ?? Number.POSITIVE_INFINITY, `${token} came too late`).toBeGreaterThan(latestBegun);
    latestBegun = Math.max(latestBegun, one.begunAt);
  }
}

/** Of a phone that was cleared, a photo may be missing; what there is is whole. */
function expectPhotos(
  { account: { photos } }: Life,
  events: readonly JournalEvent[],
  dataFolder: string,
  isCleared: boolean,
): void {
  for (const event of events) {
    if (event.kind !== 'evidence.added') continue;
    const [id = ''] = tokensOf(event);
    const taken = createHash('sha256')
      .update(photos.get(id) ?? '')
      .digest('hex');
    const kept = hashOfKept(dataFolder, taken);
    expect([event.sha256, isCleared ? (kept ?? taken) : kept], id).toEqual([taken, taken]);
  }
}
