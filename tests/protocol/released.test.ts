import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod';
import { eventKinds } from '#domain/journal/event.ts';
import { failureOf } from '#offline/failure.ts';
import { decodeEvents } from '#protocol/sync/codec.ts';
import { OLDEST_PROTOCOL, PROTOCOL, TailOutcome, WireEvent } from '#protocol/sync/envelope.ts';
import { member, openHouse, PASSWORD, PUBLIC_URL } from '#tests/server/http/house.ts';
import { plan } from '#tests/server/store/scene.ts';
import { places } from '#tests/support/databases.ts';
import { answered, type Shape, type Shapes, said, shapesOf } from './shapes.ts';
import { noLongerRead, notWithin } from './within.ts';

/*
 * Phones of every released protocol against the server of today. What they say is replayed byte by byte (`fixtures/N/*.http`), and what
 * they are answered is read by the shapes that they had then (`fixtures/N/shapes.json`). `record.ts` makes a new fixture.
 */
const folder = join(import.meta.dirname, 'fixtures');
const released = readdirSync(folder)
  .map(Number)
  .toSorted((a, b) => a - b);

interface Recorded {
  readonly said: Shapes;
  readonly answered: Shapes;
}

function shapesAt(protocol: number): Recorded {
  return JSON.parse(readFileSync(join(folder, String(protocol), 'shapes.json'), 'utf8'));
}

/** A recorded request: its first line, its headers, an empty line, its body. */
function requestAt(path: string) {
  const text = readFileSync(path, 'utf8');
  const mark = text.indexOf('\n\n');
  const [line = '', ...headers] = text.slice(0, mark).split('\n');
  const [method = '', target = ''] = line.split(' ');
  const pairs = headers.map((header) => header.split(/: (.*)/s).slice(0, 2));
  return { method, target, headers: Object.fromEntries(pairs), body: text.slice(mark + 2) };
}

test('every protocol that the server takes is recorded, and the present one', () => {
  expect(released).toContain(PROTOCOL);
  expect(released).toEqual(
    Array.from({ length: PROTOCOL - OLDEST_PROTOCOL + 1 }, (_, index) => OLDEST_PROTOCOL + index),
  );
});

test('what phones say at present has every kind of event in its recording', () => {
  const kinds = readdirSync(join(folder, String(PROTOCOL)))
    .filter((name) => name.includes('-sync-') && !name.includes('unreadable'))
    .flatMap((name) => Tails.parse(JSON.parse(requestAt(join(folder, String(PROTOCOL), name)).body)).tails)
    .filter(({ after }) => after < 10)
    .flatMap(({ events }) => decodeEvents(events).map(({ kind }) => kind));
  expect([...new Set(kinds)].toSorted()).toEqual(Object.keys(eventKinds).toSorted());
});

const Tails = z.object({
  tails: z.array(z.object({ after: z.number(), events: z.array(z.array(z.unknown())) })),
});

describe.each(released)('the shapes of protocol %i', (protocol) => {
  const then = shapesAt(protocol);
  const takenNow = shapesOf(said, 'input');
  const answersNow = shapesOf(answered, 'output');

  test.each(Object.keys(then.said))('%s, as a phone says it, is taken by today’s server', (name) => {
    const [before, now] = [then.said[name], takenNow[name]];
    if (!before || !now) return expect.fail(`${name} is taken no more`);
    expect(notWithin(before, now)).toEqual([]);
    expect(noLongerRead(before, now)).toEqual([]);
  });

  test.each(Object.keys(then.answered))('%s, as today’s server says it, is read by a phone', (name) => {
    const [before, now] = [then.answered[name], answersNow[name]];
    if (!before || !now) return expect.fail(`${name} is said no more`);
    const faults = notWithin(now, before).filter(
      (fault) => !(name === 'ErrorBody' && fault.startsWith('.code:')),
    );
    expect(faults).toEqual([]);
  });

  test('a code that a phone does not know is read by its status', async () => {
    const answer = Response.json({ code: 'of-next-year', retryable: false }, { status: 503 });
    expect(await failureOf(answer)).toMatchObject({ code: 'unavailable', retryable: true });
    const item = { outcome: 'refused', journal: 'journal-1', error: 'of-next-year', retryable: false };
    expect(TailOutcome.parse(item)).toMatchObject({ error: 'unexpected', retryable: false });
  });
});

test('a shape that no recording has is recorded with the present protocol: node tests/protocol/record.ts --add', () => {
  const present = shapesAt(PROTOCOL);
  expect(Object.keys(present.said).toSorted()).toEqual(Object.keys(said).toSorted());
  expect(Object.keys(present.answered).toSorted()).toEqual(Object.keys(answered).toSorted());
});

describe('a change of a shape is found', () => {
  const object = (properties: Record<string, Shape>, required = Object.keys(properties)): Shape => ({
    type: 'object',
    properties,
    required,
  });
  const members: Record<string, Shape> = {
    kind: { enum: ['a', 'b'] },
    note: { type: 'string', maxLength: 10 },
  };
  const was = object(members);

  test.each<[string, Shape, Shape, number]>([
    ['nothing', was, was, 0],
    ['one more member', object({ ...members, more: { type: 'string' } }), was, 0],
    ['a member less', object({ kind: { enum: ['a', 'b'] } }), was, 1],
    ['a member that may be absent', object(members, ['kind']), was, 1],
    ['another type', object({ kind: { enum: ['a'] }, note: { type: 'number' } }), was, 1],
    [
      'one more value',
      object({ kind: { enum: ['a', 'c'] }, note: { type: 'string', maxLength: 9 } }),
      was,
      1,
    ],
    ['longer texts', object({ kind: { const: 'a' }, note: { type: 'string' } }), was, 1],
    [
      'deep inside',
      { type: 'array', items: { anyOf: [{ type: 'null' }, object({})] } },
      { type: 'array', items: was },
      3,
    ],
  ])('%s', (_, now, before, faults) => {
    expect(notWithin(now, before)).toHaveLength(faults);
  });
});

/** What each request of protocol 1 comes to, and which shape its answer is read by. */
const outcomes: Record<number, Record<string, [status: number, shape?: string, outcome?: object]>> = {
  1: {
    '01-sync-first': [200, 'SyncResponse', { items: [{ outcome: 'held', through: 4 }] }],
    '02-sync-rest': [
      200,
      'SyncResponse',
      { items: [{ outcome: 'held', standing: 'counted' }], verified: [] },
    ],
    '03-sync-again': [200, 'SyncResponse', { items: [{ outcome: 'held', through: 4 }] }],
    '04-sync-fork': [200, 'SyncResponse', { items: [{ outcome: 'forked', journal: 'journal-1' }] }],
    '05-sync-behind': [200, 'SyncResponse', { items: [{ outcome: 'behind', through: 0 }] }],
    '06-sync-unreadable': [
      200,
      'SyncResponse',
      {
        items: [
          { outcome: 'refused', journal: 'journal-3', error: 'journal-unreadable' },
          { outcome: 'held', journal: 'journal-2' },
        ],
      },
    ],
    '07-upload-create': [201],
    '08-upload-first': [204],
    '09-upload-where': [200],
    '10-upload-rest': [204],
    '11-finalise': [200, 'FinaliseResponse', { bytes: 25 }],
    '12-sync-asks': [200, 'SyncResponse', { verified: [expect.stringMatching(/^[0-9a-f]{64}$/)] }],
    '13-pack': [200, 'Pack', { visits: [{ id: 'visit-1' }, { id: 'visit-2' }] }],
  },
};

describe.each(places)('a server on %s', (_, place) => {
  let house: Awaited<ReturnType<typeof openHouse>>;
  let cookie: string;

  beforeAll(async () => {
    house = await openHouse({}, {}, await place());
    const acme = await house.agency('Acme');
    const sam = await acme.join('sam', 'shopper');
    const shopper = await acme.idOf(sam);
    for (const id of ['visit-1', 'visit-2']) {
      await plan(house.deps.database, acme.id, { id, shopper });
      await house.deps.database
        .updateTable('visits')
        .set({ window_to: Date.now() + 86_400_000 })
        .where('id', '=', id)
        .execute();
    }
    const answer = await house
      .browser()
      .post('/auth/sign-in/email', { email: sam.email, password: PASSWORD });
    cookie = answer.headers
      .getSetCookie()
      .map((set) => set.split(';')[0])
      .join('; ');
  });

  const send = (method: string, target: string, headers: Record<string, string>, body: string) =>
    house.app.request(
      `${PUBLIC_URL}${target}`,
      {
        method,
        headers: { ...headers, cookie, origin: PUBLIC_URL, host: new URL(PUBLIC_URL).host },
        body: ['GET', 'HEAD'].includes(method) ? null : body,
      },
      {},
    );

  test.each(released)(
    'does what a phone of protocol %i asks, and answers so that it understands',
    async (protocol) => {
      const { answered } = shapesAt(protocol);
      let upload = '';
      for (const [name, [status, shape, outcome]] of Object.entries(outcomes[protocol] ?? {})) {
        const recorded = requestAt(join(folder, String(protocol), `${name}.http`));
        const named = (text: string) => text.replace('{upload}', upload);
        const answer = await send(
          recorded.method,
          named(recorded.target),
          recorded.headers,
          named(recorded.body),
        );
        const text = await answer.text();
        expect({ name, status: answer.status, text: answer.status === status ? '' : text }).toEqual({
          name,
          status,
          text: '',
        });
        upload = answer.headers.get('location')?.split('/').at(-1) ?? upload;
        if (shape === undefined) continue;
        const body: unknown = JSON.parse(text);
        const readable = answered[shape] ?? expect.fail(`${shape} was not recorded`);
        expect(z.fromJSONSchema(readable).safeParse(body).error?.issues ?? []).toEqual([]);
        expect({ name, body }).toMatchObject({ name, body: outcome });
      }
    },
  );

  test.each([
    [PROTOCOL + 1, 'protocol-too-new'],
    [OLDEST_PROTOCOL - 1, 'protocol-too-old'],
  ])(
    'refuses what is said in protocol %i, in words, and keeps none of it for lost',
    async (protocol, error) => {
      const tail = { journal: 'journal-9', visit: 'visit-2', after: 0, events: [], head: '0'.repeat(64) };
      const body = JSON.stringify({ protocol, device: 'device-1', sentAt: 1, tails: [tail], asks: [] });
      const answer = await send('POST', '/api/sync', { 'content-type': 'application/json' }, body);
      expect(member(await answer.json(), 'items')).toEqual([
        { outcome: 'refused', journal: 'journal-9', error, retryable: false },
      ]);
    },
  );
});

test('a wire event is an array of anything, whatever comes later', () => {
  expect(WireEvent.safeParse([999, { strange: true }]).success).toBe(true);
});
