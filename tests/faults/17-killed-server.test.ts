import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { heldJournals } from '#tests/e2e/held.ts';
import { dice, faultRuns } from '#tests/support/dice.ts';
import { noisyPhoto } from '#tests/support/noise.ts';
import { hashOfKept, readBooks } from './books.ts';
import { type Field, FieldJournal, openField } from './field.ts';
import { WiredHouse } from './wired-house.ts';

/**
 * LESSONS, fault 17: SIGKILL of the server right before and right after each write, commit, flush of a file or folder, and answer,
 * of journals, alone and many at once, and of evidence. What was acknowledged is there; what was not is whole or absent; sending again ends the same.
 */
const LONGEST_LIFE_MS = 700;
const SENDS = 6;
const TOGETHER = 12;
const FIFTH = 5;
const sides = ['before', 'after'] as const;
const random = dice(faultRuns.seed);
const journalPoints = points('write', 'commit', 'answer');
const photoPoints = points('write', 'commit', 'flush', 'answer');
/** A run is a kill: each has its turn at one of the points, or comes at any time. The short form takes a fifth of them. */
const kills = [
  ...journalPoints.map((point) => ['a journal', point] as const),
  ['a journal', 'at any time'] as const,
  ...journalPoints.map((point) => ['many reports at once', point] as const),
  ...photoPoints.map((point) => ['a photo', point] as const),
];
const turns = Array.from({ length: faultRuns.runs > 1 ? faultRuns.runs : kills.length }, (_, turn) => {
  const [what, point] = kills[turn % kills.length] ?? ['a journal', 'at any time'];
  return { turn: turn + 1, what, point };
});

let house: WiredHouse;
let field: Field;

beforeAll(async () => {
  house = await WiredHouse.open();
  field = await openField(house.server.url);
});
afterAll(() => house.close());

test.each(turns)(`$what, killed $point, seed ${faultRuns.seed}, run $turn`, ({ what, point }) => {
  if (point === 'at any time') return killedAnyTime();
  if (what === 'many reports at once') return killedWithMany(point);
  return what === 'a journal' ? killedWithJournal(point) : killedWithPhoto(point);
});

async function killedWithJournal(point: string): Promise<void> {
  const time = someTime();
  await armed(`${point}:${time}`, '/api/sync');
  await expectJournalWhole(async (journal) => {
    const acknowledged = await sendUntilDead(journal);
    await expectDead(time);
    return acknowledged;
  });
}

async function killedAnyTime(): Promise<void> {
  await expectJournalWhole(async (journal) => {
    const killed = new Promise<void>((resolve) =>
      setTimeout(() => void house.server.kill().then(resolve), random.between(0, LONGEST_LIFE_MS)),
    );
    const acknowledged = await sendUntilDead(journal, Number.POSITIVE_INFINITY);
    await killed;
    return acknowledged;
  });
}

/** Reports that come at the same time share a commit: what dies with it was answered to none of them. */
async function killedWithMany(point: string): Promise<void> {
  const journals: FieldJournal[] = [];
  for (let count = 0; count < TOGETHER; count += 1) {
    const journal = new FieldJournal(await field.newVisit());
    for (let answer = 0; answer < 5; answer += 1) journal.answer(answer);
    journals.push(journal.submit());
  }
  const time = random.between(1, point.endsWith('write') ? 4 * TOGETHER : 2);
  await armed(`${point}:${time}`, '/api/sync');
  const answers = await Promise.all(journals.map((journal) => field.send(journal.tail()).catch(() => null)));
  await expectDead(time);

  await house.restartServer();
  const { dataFolder } = house.server;
  for (const [index, journal] of journals.entries()) {
    const held = heldJournals(dataFolder, journal.visit);
    const whole = [{ journal: journal.id, events: journal.events }];
    const isAcknowledged = answers[index]?.items[0]?.outcome === 'held';
    if (isAcknowledged || held.length > 0) expect(held).toEqual(whole);
  }
  const again = await Promise.all(journals.map((journal) => field.send(journal.tail())));
  expect(again.map(({ items }) => items)).toEqual(
    journals.map((journal) => [
      expect.objectContaining({ outcome: 'held', head: journal.head(), visitState: 'submitted' }),
    ]),
  );
  const books = readBooks(
    dataFolder,
    journals.map(({ visit }) => visit),
  );
  expect([books.journals.length, books.complete.size]).toEqual([TOGETHER, TOGETHER]);
  for (const journal of journals)
    expect(heldJournals(dataFolder, journal.visit)).toEqual([
      { journal: journal.id, events: journal.events },
    ]);
}

async function killedWithPhoto(point: string): Promise<void> {
  const photo = noisyPhoto(40, 40, random.between(1, 2 ** 30));
  const sha256 = createHash('sha256').update(photo).digest('hex');
  const journal = new FieldJournal(await field.newVisit()).photo(sha256, photo.byteLength).submit([sha256]);
  await field.send(journal.tail());
  const time = someTime();
  await armed(`${point}:${time}`, '/api/evidence');
  const isAcknowledged = await bring(photo, sha256, journal.visit).catch(() => false);
  await expectDead(time);

  await house.restartServer();
  const { dataFolder } = house.server;
  if (isAcknowledged) expectKept(sha256, journal.visit);
  else expect([null, sha256]).toContain(hashOfKept(dataFolder, sha256));
  expect(await bring(photo, sha256, journal.visit)).toBe(true);
  expectKept(sha256, journal.visit);
}

/** The short form takes each fifth, others with another seed; two runs and more take all. */
function points(...whats: readonly string[]): string[] {
  const all = whats.flatMap((what) => sides.map((side) => `${side}-${what}`));
  return all.filter((_, index) => faultRuns.runs > 1 || index % FIFTH === faultRuns.seed % FIFTH);
}

/** Mostly the first time; a later one may not come, and then it lives. */
function someTime(): number {
  return random.oneOf([1, 1, 2, 3]);
}

async function expectDead(time: number): Promise<void> {
  const isDead = await fetch(`${house.server.url}/health`).then(
    () => false,
    () => true,
  );
  if (time === 1) expect(isDead).toBe(true);
}

/** The server comes back as one that dies at this point. */
function armed(point: string, path: string): Promise<void> {
  const NODE_OPTIONS = '--import ./tests/faults/killing-point.ts';
  return house.restartServer({ NODE_OPTIONS, KILL_AT: point, KILL_ON: path });
}

async function expectJournalWhole(send: (journal: FieldJournal) => Promise<number>): Promise<void> {
  const journal = new FieldJournal(await field.newVisit());
  const acknowledged = await send(journal);
  await house.restartServer();
  const { dataFolder } = house.server;
  const [held] = heldJournals(dataFolder, journal.visit);
  expect(held?.events.length ?? 0).toBeGreaterThanOrEqual(acknowledged);
  expect(held?.events ?? []).toEqual(journal.events.slice(0, held?.events.length ?? 0));

  const { items } = await field.send(journal.tail());
  expect(items).toMatchObject([{ outcome: 'held', through: journal.events.length, head: journal.head() }]);
  expect(heldJournals(dataFolder, journal.visit)).toEqual([{ journal: journal.id, events: journal.events }]);
}

/** Appends and sends one event after another, and gives how many the server said it holds before it died. */
async function sendUntilDead(journal: FieldJournal, most = SENDS): Promise<number> {
  let acknowledged = 0;
  for (let sends = 0; sends < most; sends += 1) {
    const tail = journal.answer(journal.events.length).tail(acknowledged);
    const answer = await field.send(tail).catch(() => null);
    const [item] = answer?.items ?? [];
    if (item?.outcome !== 'held') return acknowledged;
    acknowledged = item.through;
  }
  return acknowledged;
}

/** Uploads a photo and has it verified, from the start. Gives whether the server echoed it. */
async function bring(photo: Buffer, sha256: string, visit: string): Promise<boolean> {
  const tus = { 'tus-resumable': '1.0.0' };
  const length = { 'upload-length': String(photo.byteLength) };
  const made = await field.ask('/api/uploads', { method: 'POST', headers: { ...tus, ...length } });
  const upload = made.headers.get('location') ?? '';
  const type = { 'content-type': 'application/offset+octet-stream', 'upload-offset': '0' };
  const body = Uint8Array.from(photo);
  await field.ask(upload, { method: 'PATCH', headers: { ...tus, ...type }, body });
  const answer = await field.ask(`/api/evidence/${sha256}/finalise`, {
    method: 'POST',
    body: JSON.stringify({
      upload: upload.split('/').at(-1),
      visit,
      bytes: photo.byteLength,
      type: 'image/png',
    }),
  });
  return answer.status === 200 && JSON.stringify(await answer.json()).includes(sha256);
}

/** The bytes are there, and the report knows that it has all of its photos. */
function expectKept(sha256: string, visit: string): void {
  const { dataFolder } = house.server;
  expect(hashOfKept(dataFolder, sha256)).toBe(sha256);
  expect(readBooks(dataFolder, [visit]).complete.get(visit)).toBe(true);
}
