import { createHash } from 'node:crypto';
import { readdirSync } from 'node:fs';
import { beforeAll, describe, expect, test } from 'vitest';
import { MOST_IMPORT_BYTES } from '#protocol/import.ts';
import {
  type Agency,
  type Browser,
  HalfSent,
  type House,
  member,
  openHouse,
} from '#tests/server/http/house.ts';
import { lived, request, tailOf } from '#tests/server/store/scene.ts';
import type { TestVisit } from '#tests/support/visit.ts';

/*
 * Files as phones make them. That a phone's own file is taken is shown end to end, in tests/e2e/import.test.ts;
 * here is what a file of that shape meets when the server, or the file, is not as it should be.
 */
const picture = (content: string) =>
  Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(content)]);
const webm = (content: string) =>
  Buffer.concat([Buffer.from([0x1a, 0x45, 0xdf, 0xa3]), Buffer.from(content)]);
const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

let house: House;
let acme: Agency;
let sam: Browser;
let samsId: string;
let count = 0;

beforeAll(async () => {
  house = await openHouse();
  acme = await house.agency('Acme');
  sam = await acme.join('sam', 'shopper');
  samsId = await acme.idOf(sam);
});

/** A visit of sam's with two photos, submitted on the phone. */
async function performed(): Promise<{ visit: string; life: TestVisit; photos: Buffer[] }> {
  const visit = await acme.plan(sam);
  count += 1;
  const photos = [picture(`counter ${count}`), picture(`shelf ${count}`)];
  const life = lived({ visit, journal: `journal-${count}` });
  for (const [index, bytes] of photos.entries()) {
    const file = { sha256: sha256Of(bytes), bytes: bytes.byteLength, type: 'image/jpeg' };
    life.append({ kind: 'evidence.added', evidence: `photo-${index}`, question: 'counter', ...file });
  }
  life.leave().append({ kind: 'report.submitted', manifest: photos.map(sha256Of) });
  return { visit, life, photos };
}

function fileOf(life: TestVisit, visit: string, photos: readonly Buffer[], more: object = {}) {
  return {
    format: 'plainclothes-visit',
    version: 1,
    journal: { id: life.journal, visit, person: samsId },
    checklist: life.checklist,
    events: life.placed(),
    media: photos.map((bytes) => ({ sha256: sha256Of(bytes), base64: bytes.toString('base64') })),
    ...more,
  };
}

const take = (file: unknown, by: Browser = acme.cora) => by.post('/import', file);
const reviewOf = async (visit: string) => (await acme.cora.get(`/visits/${visit}`)).body;
const importsOf = async (visit: string) => {
  const history = member(await reviewOf(visit), 'history');
  return Array.isArray(history) ? history.filter(({ move }) => move === 'import') : [];
};

/** A review without what differs from one visit to the next: ids, hashes and when it came. */
function report(review: unknown): unknown {
  const { answers, moments, intervals, score, evidence, submittedAt, leftAt } = Object(
    member(review, 'report'),
  );
  return { answers, moments, intervals, score, submittedAt, leftAt, evidence: evidence.length };
}

describe('a visit’s file', () => {
  test('makes the report that a sync would have made, with its photos', async () => {
    const sent = await performed();
    await sam.post('/sync', request([tailOf(sent.life, { visit: sent.visit })]));
    const { visit, life, photos } = await performed();
    const answer = await take(fileOf(life, visit, photos));
    expect(answer).toMatchObject({
      status: 200,
      body: {
        visit,
        journal: life.journal,
        outcome: 'held',
        standing: 'counted',
        events: { inFile: life.events.length, taken: life.events.length, damaged: 0 },
        media: { inFile: 2, taken: 2, known: 0, damaged: [] },
      },
    });
    const review = await reviewOf(visit);
    expect(report(review)).toEqual(report(await reviewOf(sent.visit)));
    expect(review).toMatchObject({
      row: { state: 'submitted', flags: [] },
      report: { evidence: [{ verified: true }, { verified: true }] },
      journals: [{ device: 'device-1', through: life.events.length, standing: 'counted' }],
    });
    expect(await importsOf(visit)).toMatchObject([{ by: 'Cora', from: 'submitted', to: 'submitted' }]);
    const [photo = picture('')] = photos;
    const shown = await acme.cora.get(`/evidence/${sha256Of(photo)}?visit=${visit}`);
    expect(shown.status).toBe(200);
  });

  test('taken in twice, or after its phone had sent it, changes nothing more', async () => {
    const { visit, life, photos } = await performed();
    await take(fileOf(life, visit, photos));
    await house.deps.pictures.settled();
    const before = await reviewOf(visit);
    const again = await take(fileOf(life, visit, photos));
    expect(again).toMatchObject({
      status: 200,
      body: { outcome: 'held', events: { taken: 0 }, media: { taken: 0, known: 2 } },
    });
    const synced = await sam.post('/sync', request([tailOf(life, { visit })]));
    expect(member(synced.body, 'items', 0)).toMatchObject({ outcome: 'held', through: life.events.length });
    expect(await reviewOf(visit)).toEqual(before);
  });

  test('adds to what its phone sent before', async () => {
    const { visit, life, photos } = await performed();
    await sam.post('/sync', request([tailOf(life, { visit, through: 3 })]));
    const answer = await take(fileOf(life, visit, photos));
    expect(answer).toMatchObject({ body: { events: { taken: life.events.length - 3 } } });
    expect(await reviewOf(visit)).toMatchObject({ row: { state: 'submitted' } });
  });

  test('of which a photo is damaged or missing says which, and keeps the rest', async () => {
    const { visit, life, photos } = await performed();
    const [first = picture(''), second = picture('')] = photos;
    const media = [
      { sha256: sha256Of(first), base64: picture('another').toString('base64') },
      { sha256: sha256Of(second), base64: null },
      { sha256: sha256Of(picture('strange')), base64: picture('strange').toString('base64') },
      { base64: 7 },
    ];
    const { body } = await take(fileOf(life, visit, [], { media }));
    expect(body).toMatchObject({
      events: { taken: life.events.length },
      media: {
        inFile: 4,
        taken: 0,
        known: 0,
        damaged: [
          { sha256: sha256Of(first), because: 'changed' },
          { sha256: sha256Of(second), because: 'absent' },
          { sha256: sha256Of(picture('strange')), because: 'stray' },
          { sha256: null, because: 'unreadable' },
        ],
      },
    });
    expect(await reviewOf(visit)).toMatchObject({ row: { flags: ['evidence-incomplete'] } });
    expect(readdirSync(house.deps.folders.uploads)).toEqual([]);
    await take(fileOf(life, visit, photos));
    expect(await reviewOf(visit)).toMatchObject({ row: { flags: [] } });
  });

  test('keeps what its phone had not finished with the visit, once, and part of no answer', async () => {
    const { visit, life, photos } = await performed();
    const [raw, sound] = [picture(`as the camera gave it ${count}`), webm(`half a sentence ${count}`)];
    const unfinished = [
      { kind: 'photo', question: 'counter', sha256: sha256Of(raw), base64: raw.toString('base64') },
      { kind: 'sound', question: 'story', sha256: sha256Of(sound), base64: sound.toString('base64') },
    ];
    const first = await take(fileOf(life, visit, photos, { unfinished }));
    expect(first).toMatchObject({ body: { unfinished: { inFile: 2, taken: 2, known: 0, damaged: [] } } });
    const review = await reviewOf(visit);
    expect(review).toMatchObject({ report: { evidence: [{}, {}] }, row: { flags: [] } });
    const shown = member(review, 'unfinished');
    expect(shown).toHaveLength(2);
    expect(shown).toEqual(
      expect.arrayContaining([
        expect.objectContaining({ kind: 'photo', question: 'counter', type: 'image/jpeg' }),
        expect.objectContaining({ kind: 'sound', question: 'story', type: 'audio/webm' }),
      ]),
    );
    expect((await acme.cora.get(`/evidence/${sha256Of(raw)}?visit=${visit}`)).status).toBe(200);
    const again = await take(fileOf(life, visit, photos, { unfinished }));
    expect(again).toMatchObject({ body: { unfinished: { inFile: 2, taken: 0, known: 2 } } });
    expect(await importsOf(visit)).toHaveLength(1);
    expect(member(await reviewOf(visit), 'unfinished')).toEqual(shown);
  });

  test('of whose unfinished files some are damaged says which, and keeps the others', async () => {
    const { visit, life, photos } = await performed();
    const whole = picture(`whole ${count}`);
    const unfinished = [
      { kind: 'photo', question: null, sha256: sha256Of(whole), base64: whole.toString('base64') },
      { kind: 'photo', question: null, sha256: sha256Of(picture('x')), base64: whole.toString('base64') },
      { kind: 'photo', question: null },
    ];
    expect(await take(fileOf(life, visit, photos, { unfinished }))).toMatchObject({
      body: {
        unfinished: {
          inFile: 3,
          taken: 1,
          damaged: [
            { sha256: sha256Of(picture('x')), because: 'changed' },
            { sha256: null, because: 'unreadable' },
          ],
        },
      },
    });
    expect(member(await reviewOf(visit), 'unfinished')).toMatchObject([{ sha256: sha256Of(whole) }]);
  });

  test('takes no page for a photo', async () => {
    const page = Buffer.from('<html><script>alert(1)</script>');
    const visit = await acme.plan(sam);
    count += 1;
    const file = { sha256: sha256Of(page), bytes: page.byteLength, type: 'image/jpeg' };
    const life = lived({ visit, journal: `journal-${count}` });
    life.append({ kind: 'evidence.added', evidence: 'page', question: 'counter', ...file });
    const { body } = await take(fileOf(life, visit, [page]));
    expect(member(body, 'media', 'damaged')).toEqual([{ sha256: file.sha256, because: 'unfit' }]);
  });

  test('that is damaged in the middle is taken as far as it proves itself; the rest is kept, and a whole file completes it', async () => {
    const { visit, life, photos } = await performed();
    const events = life
      .placed()
      .map((placed) =>
        placed.seq === 4 ? { ...placed, event: { ...placed.event, question: 'thanked' } } : placed,
      );
    const { body } = await take(fileOf(life, visit, photos, { events }));
    const inFile = life.events.length;
    expect(body).toMatchObject({ events: { inFile, taken: 3, damaged: inFile - 3 } });
    const kept = await house.deps.database
      .selectFrom('quarantine')
      .selectAll()
      .where('organization', '=', acme.id)
      .execute();
    expect(kept.map(({ reason, device, member: of }) => ({ reason, device, of }))).toEqual([
      { reason: 'head-mismatch', device: 'device-1', of: samsId },
    ]);
    const whole = await take(fileOf(life, visit, photos));
    expect(whole).toMatchObject({ body: { events: { taken: inFile - 3, damaged: 0 } } });
    expect(await reviewOf(visit)).toMatchObject({ row: { state: 'submitted', flags: [] } });
  });

  test('that tells it otherwise than its phone sent it is kept beside, and flagged', async () => {
    const { visit, life } = await performed();
    await sam.post('/sync', request([tailOf(life, { visit })]));
    const other = lived({ visit, journal: life.journal }).answer('greeted', false).submit();
    const { body } = await take(fileOf(other, visit, []));
    expect(body).toMatchObject({ outcome: 'forked', standing: null, events: { taken: 0 } });
    expect(await reviewOf(visit)).toMatchObject({ row: { flags: expect.arrayContaining(['fork']) } });
    await take(fileOf(other, visit, []));
    expect(await importsOf(visit)).toHaveLength(1);
  });

  test('of a visit that was given to someone else, or that nobody knows, stands aside', async () => {
    const { visit, life, photos } = await performed();
    await acme.move(visit, 'cancel');
    expect(await take(fileOf(life, visit, photos))).toMatchObject({ body: { standing: 'aside' } });
    expect(await reviewOf(visit)).toMatchObject({
      row: { state: 'cancelled', flags: expect.arrayContaining(['aside']) },
    });
    count += 1;
    const lost = lived({ visit: 'long-gone', journal: `journal-${count}` }).submit();
    expect(await take(fileOf(lost, 'long-gone', []))).toMatchObject({
      status: 200,
      body: { outcome: 'held', standing: 'aside' },
    });
  });
});

describe('nothing changes, and it is said why,', () => {
  const everything = async () => {
    const tables = ['journals', 'journal_forks', 'evidence', 'quarantine', 'visit_moves'] as const;
    const { database } = house.deps;
    return Promise.all(
      tables.map(async (table) => (await database.selectFrom(table).select('organization').execute()).length),
    );
  };

  test.each([
    ['text', 'no file at all'],
    ['another format', { format: 'something-else' }],
    ['a version to come', { version: 2 }],
    ['no events', { events: [] }],
    ['a first event that is damaged', { events: [{ seq: 1, hash: '0'.repeat(64), event: {} }] }],
    ['no journal', { journal: {} }],
  ])('for %s', async (_, wrong) => {
    const { visit, life, photos } = await performed();
    const before = await everything();
    const file = typeof wrong === 'string' ? wrong : fileOf(life, visit, photos, wrong);
    expect(await take(file)).toMatchObject({
      status: 400,
      body: { code: 'export-unreadable', retryable: false },
    });
    expect(await everything()).toEqual(before);
  });

  test('for half a file', async () => {
    const { visit, life, photos } = await performed();
    const text = JSON.stringify(fileOf(life, visit, photos));
    const answer = await take(new HalfSent(text.slice(0, text.length / 2)));
    expect(answer).toMatchObject({ status: 400, body: { code: 'export-unreadable' } });
  });

  test('for another organization’s coordinator', async () => {
    const { visit, life, photos } = await performed();
    const stranger = await house.agency('Stranger');
    const before = await everything();
    expect(await take(fileOf(life, visit, photos), stranger.cora)).toMatchObject({
      status: 403,
      body: { code: 'not-yours' },
    });
    expect(await everything()).toEqual(before);
    expect(await reviewOf(visit)).toMatchObject({ journals: [] });
  });

  test('for a record of someone who is no shopper here', async () => {
    const { visit, life, photos } = await performed();
    const cora = await acme.idOf(acme.cora);
    const file = fileOf(life, visit, photos, { journal: { id: life.journal, visit, person: cora } });
    expect(await take(file)).toMatchObject({ status: 403, body: { code: 'not-yours' } });
  });

  test('for a journal that is another shopper’s', async () => {
    const { visit, life, photos } = await performed();
    await sam.post('/sync', request([tailOf(life, { visit })]));
    const tess = await acme.join('tess', 'shopper');
    const person = await acme.idOf(tess);
    const file = fileOf(life, visit, photos, { journal: { id: life.journal, visit, person } });
    expect(await take(file)).toMatchObject({ status: 403, body: { code: 'journal-not-yours' } });
  });

  test('for a file that is too large', async () => {
    const file = { format: 'plainclothes-visit', padding: 'x'.repeat(MOST_IMPORT_BYTES) };
    expect(await take(file)).toMatchObject({ status: 413, body: { code: 'too-large' } });
  });
});
