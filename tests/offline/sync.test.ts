import { describe, expect, onTestFinished, test, vi } from 'vitest';
import type { SyncState } from '#offline/index.ts';
import { observe } from '#offline/sync/observe.ts';
import { SyncRequest, SyncResponse } from '#protocol/sync/envelope.ts';
import { type Asked, failure, strangersPage } from '#tests/support/peer.ts';
import { person, picture, pocket, says, visitOf, yes } from './pocket.ts';

const isSync = ({ path }: Asked) => path === '/api/sync';
/** Kinds of the events that the peer holds, those about clocks left out. */
const kinds = (events: readonly { kind: string }[]) =>
  events.map(({ kind }) => kind).filter((kind) => kind !== 'clock.observed');

/** A phone with far more to send than fits into one request, and the journals of what is on its way together at each moment. */
async function muchOnTheWay() {
  const far: string[][][] = [];
  const onTheirWay = new Set<string[]>();
  const { phone, peer, begin, again } = await pocket();
  const slow: typeof fetch = async (input, init) => {
    const answer = await peer.fetch(input, init);
    const said = SyncResponse.safeParse(await answer.clone().json());
    if (!said.success) return answer;
    // The answer says which journals its request was of: another's may have come in the same instant.
    const journals = said.data.items.flatMap(({ journal }) => journal ?? []);
    onTheirWay.add(journals);
    far.push([...onTheirWay]);
    await new Promise((resolve) => setTimeout(resolve, 250));
    onTheirWay.delete(journals);
    return answer;
  };
  for (let visit = 0; visit < 80; visit += 1) {
    const journal = await begin(`visit-${visit}`);
    await journal.append({ kind: 'note.added', question: null, text: 'x'.repeat(9_900) });
    await journal.append({ kind: 'note.added', question: null, text: 'y'.repeat(9_900) });
  }
  phone.close();
  const sender = await again({ fetch: slow });
  return { far, peer, drain: () => sender.sync.drain('button'), standings: () => sender.standings() };
}

describe('sending', () => {
  test('brings all events over, and says what is safe', async () => {
    const { phone, peer, begin, clock } = await pocket();
    const journal = await begin();
    await journal.append(yes('greeted'), says('name', 'Ann'));
    expect(journal.standing).toMatchObject({ events: 4, sent: 0, safe: 0, outcome: 'none' });
    await phone.sync.drain('button');
    expect(kinds(peer.events(journal.id))).toEqual(['visit.started', 'answer.set', 'answer.set']);
    expect(journal.standing).toMatchObject({
      events: 4,
      sent: 4,
      safe: 4,
      outcome: 'counted',
      complete: false,
    });
    expect(phone.sync.state).toEqual({ phase: 'idle', lastSafeAt: clock.now().wall, nextTryAt: null });
  });

  test('sends only what the server lacks, and nothing where it lacks nothing', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    await phone.sync.drain('button');
    await journal.append(yes('greeted'));
    await phone.sync.drain('button');
    await phone.sync.drain('button');
    const tails = peer.askedAt('/api/sync').map(({ json }) => json);
    expect(tails).toMatchObject([{ tails: [{ after: 0 }] }, { tails: [{ after: 2 }] }]);
    expect(peer.events(journal.id)).toHaveLength(3);
  });

  test('happens by itself soon after a tap', async () => {
    const { peer, begin } = await pocket({ drainAfterAppendMs: 10 });
    const journal = await begin();
    await journal.append(yes('greeted'));
    await expect.poll(() => kinds(peer.events(journal.id))).toEqual(['visit.started', 'answer.set']);
    await expect.poll(() => journal.standing.safe).toBe(3);
  });

  test('makes a submitted report complete once the server has all of it, with one last look at its clock', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    await journal.append({ kind: 'visit.left' }, { kind: 'report.submitted', manifest: [] });
    await phone.sync.drain('button');
    expect(peer.events(journal.id).map(({ kind }) => kind)).toEqual([
      'visit.started',
      'clock.observed',
      'visit.left',
      'report.submitted',
      'clock.observed',
    ]);
    expect(journal.standing).toMatchObject({ submitted: true, complete: true, events: 5, safe: 5 });
    expect(journal.report.submittedAt).not.toBeNull();
    for (let round = 0; round < 3; round += 1) await phone.sync.drain('button');
    expect(peer.askedAt('/api/sync')).toHaveLength(2);
  });

  test('goes in several requests where there is much, the first of at most 256 KB', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    for (let index = 0; index < 60; index += 1) {
      await journal.append({ kind: 'note.added', question: null, text: `${index}${'خ'.repeat(8_000)}` });
    }
    await phone.sync.drain('button');
    expect(peer.events(journal.id)).toHaveLength(62);
    expect(peer.askedAt('/api/sync').length).toBeGreaterThan(1);
    const [first] = peer.askedAt('/api/sync').map(({ json }) => new Blob([JSON.stringify(json)]).size);
    expect(first).toBeLessThan(256 * 1024 + 1_000);
    expect(journal.standing.safe).toBe(62);
  });

  test('has two requests on their way at once, with no journal in both', async () => {
    const { far, standings, peer, drain } = await muchOnTheWay();
    await drain();
    expect(Math.max(...far.map(({ length }) => length))).toBe(2);
    for (const together of far) {
      const journals = together.flat();
      expect(new Set(journals).size).toBe(journals.length);
    }
    expect(far[0]).toHaveLength(1);
    for (const { visit, safe, events } of await standings()) expect([visit, safe]).toEqual([visit, events]);
    expect(peer.forks).toEqual([]);
  });

  test('where sending failed the last time, the first request goes alone until it was answered', async () => {
    const { far, standings, peer, drain } = await muchOnTheWay();
    peer.mishap = (asked) => (isSync(asked) ? 'cut' : undefined);
    await drain();
    peer.mishap = () => undefined;
    const before = far.length;
    await drain();
    expect(far.slice(before, before + 2).map(({ length }) => length)).toEqual([1, 1]);
    expect(Math.max(...far.map(({ length }) => length))).toBe(2);
    for (const { visit, safe, events } of await standings()) expect([visit, safe]).toEqual([visit, events]);
  });

  test('of two requests on their way the one that arrives counts, whatever becomes of the other', async () => {
    const { standings, peer, drain } = await muchOnTheWay();
    let requests = 0;
    peer.mishap = (asked) => (isSync(asked) && ++requests === 3 ? 'lose-answer' : undefined);
    await drain();
    const arrived = (await standings()).filter(({ safe, events }) => safe === events).length;
    expect(arrived).toBeGreaterThan(20);
    expect(arrived).toBeLessThan(80);
    peer.mishap = () => undefined;
    await drain();
    for (const { visit, safe, events } of await standings()) expect([visit, safe]).toEqual([visit, events]);
    expect(peer.forks).toEqual([]);
  });

  test('asks for more each time that goes quickly, and never for more than the server takes', async () => {
    const { phone, peer, begin } = await pocket();
    const text = 'x'.repeat(9_700);
    const journals = [];
    for (let visit = 0; visit < 180; visit += 1) {
      const journal = await begin(`visit-${visit}`);
      await journal.append(
        ...[0, 1].map((note) => ({ kind: 'note.added', question: null, text: `${note}${text}` }) as const),
      );
      journals.push(journal);
    }
    await phone.sync.drain('button');
    for (const { standing, id } of journals) expect([id, standing.safe]).toEqual([id, standing.events]);
    const bytes = peer.askedAt('/api/sync').map(({ json }) => JSON.stringify(json).length);
    expect(Math.max(...bytes)).toBeGreaterThan(0.9 * 1024 * 1024);
    expect(Math.max(...bytes)).toBeLessThanOrEqual(1024 * 1024);
  });

  test('sends what was handed in offline once, its look at the clock with it, but for the first two requests', async () => {
    const { phone, peer, begin } = await pocket();
    const text = 'خ'.repeat(8_000);
    const journals = [];
    for (let index = 0; index < 100; index += 1) {
      const journal = await begin(`visit-${index}`);
      await journal.append({ kind: 'note.added', question: null, text });
      await journal.append({ kind: 'report.submitted', manifest: [] });
      journals.push(journal);
    }
    await phone.sync.drain('button');
    const tails = peer.askedAt('/api/sync').map(({ json }) => SyncRequest.parse(json).tails.length);
    const [first = 0, second = 0] = tails;
    expect(tails.reduce((sum, count) => sum + count, 0)).toBeLessThanOrEqual(100 + first + second);
    expect(tails[0]).toBeLessThan(20);
    expect(tails[1]).toBeLessThan(80);
    for (const { id, standing } of journals) {
      expect(peer.events(id).at(-1)?.kind).toBe('clock.observed');
      expect(standing).toMatchObject({ complete: true });
    }
  });

  test('tells that a visit is kept aside', async () => {
    const { phone, peer, begin } = await pocket();
    peer.standing = 'aside';
    const journal = await begin();
    await phone.sync.drain('button');
    expect(journal.standing).toMatchObject({ outcome: 'aside', safe: 2 });
    expect(await phone.standings()).toMatchObject([{ visit: 'visit-1', outcome: 'aside' }]);
  });
});

describe('an answer that is lost', () => {
  test('after the server committed is no loss: the same again changes nothing', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    for (let round = 0; round < 50; round += 1) {
      await journal.append(says('name', `n${round}`));
      peer.mishap = (asked) => (isSync(asked) ? 'lose-answer' : undefined);
      await phone.sync.drain('button');
      expect(journal.standing).toMatchObject({
        sent: journal.report.through,
        safe: round === 0 ? 0 : round + 2,
      });
      expect(phone.sync.state.phase).toBe('offline');
      peer.mishap = () => undefined;
      await phone.sync.drain('button');
    }
    const names = peer
      .events(journal.id)
      .flatMap((event) => (event.kind === 'answer.set' ? [event.value] : []));
    expect(names).toEqual(Array.from({ length: 50 }, (_, index) => `n${index}`));
    expect(peer.forks).toEqual([]);
  });

  test('is tried again by itself', async () => {
    const { phone, peer, begin, clock } = await pocket();
    const journal = await begin();
    peer.mishap = () => 'cut';
    await phone.sync.drain('online');
    expect(phone.sync.state).toMatchObject({
      phase: 'offline',
      problem: 'offline',
      nextTryAt: clock.now().wall + 1_000,
    });
    peer.mishap = () => undefined;
    await expect.poll(() => phone.sync.state.phase, { timeout: 4_000 }).toBe('idle');
    expect(journal.standing.safe).toBe(2);
  });

  test('is tried again soon once something got through, though not all of it', async () => {
    const { phone, peer, begin, clock } = await pocket({ random: () => 1 });
    const journal = await begin();
    for (let index = 0; index < 40; index += 1)
      await journal.append({ kind: 'note.added', question: null, text: `${index}${'خ'.repeat(8_000)}` });
    const waitMs = async () => {
      await phone.sync.drain('button');
      return (phone.sync.state.nextTryAt ?? 0) - clock.now().wall;
    };
    peer.mishap = () => 'cut';
    expect([await waitMs(), await waitMs(), await waitMs()]).toEqual([2_000, 4_000, 8_000]);
    let through = 1;
    peer.mishap = () => (through-- > 0 ? undefined : 'cut');
    expect(await waitMs()).toBe(2_000);
    expect(journal.standing.safe).toBeGreaterThan(0);
    expect(await waitMs()).toBe(4_000);
  });

  test('is tried again soon once a piece of a photo got through, and not where it is only begun anew', async () => {
    const { phone, peer, begin, clock } = await pocket({ random: () => 1 });
    const journal = await begin();
    await journal.addPhoto(picture(600_000), 'counter');
    const waitMs = async () => {
      await phone.sync.drain('button');
      return (phone.sync.state.nextTryAt ?? 0) - clock.now().wall;
    };
    peer.mishap = ({ method }) => (method === 'PATCH' ? 'cut' : undefined);
    expect([await waitMs(), await waitMs(), await waitMs()]).toEqual([2_000, 4_000, 8_000]);
    let pieces = 1;
    peer.mishap = ({ method }) => (method === 'PATCH' && pieces-- <= 0 ? 'cut' : undefined);
    expect(await waitMs()).toBe(2_000);
    // The server has lost it meanwhile.
    peer.uploads.clear();
    peer.mishap = ({ method }) => (method === 'PATCH' ? 'cut' : undefined);
    expect([await waitMs(), await waitMs()]).toEqual([4_000, 8_000]);
  });

  test('comes to nothing while the session is another’s: nothing is taken as theirs, and nothing is refused', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    peer.person = 'shopper-2';
    await phone.sync.drain('button');
    expect(phone.sync.state.phase).toBe('signed-out');
    expect(peer.journals.size).toBe(0);
    expect(journal.standing).toMatchObject({ safe: 0, outcome: 'none' });
    peer.person = 'shopper-1';
    await phone.sync.drain('button');
    expect(journal.standing.safe).toBe(journal.standing.events);
  });

  test('is waited for longer each time, and taps do not hurry it', async () => {
    const { phone, peer, begin, clock } = await pocket({ random: () => 1 });
    await begin();
    peer.mishap = () => 'cut';
    const waits: number[] = [];
    for (let round = 0; round < 4; round += 1) {
      await phone.sync.drain('button');
      waits.push((phone.sync.state.nextTryAt ?? 0) - clock.now().wall);
    }
    expect(waits).toEqual([2_000, 4_000, 8_000, 16_000]);
    const asked = peer.asked.length;
    await phone.sync.drain('append');
    expect(peer.asked.length).toBe(asked);
    await phone.sync.drain('online');
    expect(peer.asked.length).toBe(asked + 1);
  });

  test('that hangs is given up, and a large request becomes smaller ones', async () => {
    const { phone, peer, begin } = await pocket({ requestTimeoutMs: 60 });
    const journal = await begin();
    for (let index = 0; index < 12; index += 1)
      await journal.append({ kind: 'note.added', question: null, text: 'x'.repeat(3_000) });
    peer.mishap = (asked) => (isSync(asked) && asked.bytes.byteLength > 10_000 ? 'hang' : undefined);
    await phone.sync.drain('button');
    expect(journal.standing.safe).toBe(14);
    peer.mishap = () => 'hang';
    await journal.append(yes('greeted'));
    await phone.sync.drain('button');
    expect(phone.sync.state.phase).toBe('offline');
  });
});

describe('a request', () => {
  const isPacked = ({ headers }: Asked) => headers.get('content-encoding') === 'gzip';

  async function muchToSend() {
    const found = await pocket();
    const journal = await found.begin();
    for (let index = 0; index < 10; index += 1)
      await journal.append({ kind: 'note.added', question: null, text: `The queue, ${index}. `.repeat(20) });
    return { ...found, journal };
  }

  test('goes packed where that is worth it', async () => {
    const { phone, peer, journal } = await muchToSend();
    await phone.sync.drain('button');
    await journal.append(yes('greeted'));
    await phone.sync.drain('button');
    const [much, little] = peer.askedAt('/api/sync');
    if (!much || !little) throw new Error('Two requests were to be sent.');
    expect([isPacked(much), isPacked(little)]).toEqual([true, false]);
    expect(much.wireBytes).toBeLessThan(much.bytes.byteLength / 3);
    expect(journal.standing.safe).toBe(13);
  });

  test.each<[string, () => Response]>([
    ['a server that can’t unpack', () => new Response(null, { status: 415 })],
    ['a server that could not read it', () => failure('bad-input')],
    ['a proxy’s 400', () => strangersPage(400)],
    ['a firewall’s 403', () => strangersPage(403)],
    ['a proxy’s 501', () => strangersPage(501)],
  ])('goes plain for the rest of the drain after %s', async (_, answer) => {
    const { phone, peer, begin, journal } = await muchToSend();
    const second = await begin('visit-2');
    const long = { kind: 'note.added', question: null, text: 'x'.repeat(19_000) } as const;
    await second.append(...Array.from({ length: 16 }, () => long));
    peer.mishap = (asked) => (isPacked(asked) ? answer() : undefined);
    await phone.sync.drain('button');
    expect([journal.standing.safe, second.standing.safe]).toEqual([12, 18]);
    expect(peer.askedAt('/api/sync').map(isPacked)).toEqual([true, false, false]);
    expect(phone.sync.state.phase).toBe('idle');
  });

  test('goes as it is where the browser can’t pack', async () => {
    vi.stubGlobal('CompressionStream', undefined);
    Reflect.deleteProperty(globalThis, 'CompressionStream');
    onTestFinished(() => void vi.unstubAllGlobals());
    const { phone, peer, journal } = await muchToSend();
    await phone.sync.drain('button');
    expect(peer.askedAt('/api/sync').map(isPacked)).toEqual([false]);
    expect(journal.standing.safe).toBe(12);
  });
});

describe('what the phone holds and the server will not have all of', () => {
  const holdsIn = ({ json }: Asked) => SyncRequest.parse(json).holds;

  test('is said with the first request of a drain, and not where all of it goes in that', async () => {
    const { phone, peer, begin } = await pocket();
    const small = await begin('visit-1');
    const large = await begin('visit-2');
    const long = { kind: 'note.added', question: null, text: 'x'.repeat(19_000) } as const;
    await large.append(...Array.from({ length: 16 }, () => long));
    await phone.sync.drain('button');
    expect(peer.askedAt('/api/sync').map(holdsIn)).toEqual([
      [{ journal: large.id, visit: 'visit-2', through: 18 }],
      undefined,
    ]);
    await small.append(yes('greeted'));
    await phone.sync.drain('button');
    expect(holdsIn(peer.askedAt('/api/sync').at(-1) ?? nothing())).toBeUndefined();
  });

  test('is said again where the request did not get through', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    for (let index = 0; index < 12; index += 1)
      await journal.append({ kind: 'note.added', question: null, text: `${index} `.repeat(1_000) });
    let left = 2;
    peer.mishap = () => {
      left -= 1;
      return left >= 0 ? failure('too-large') : undefined;
    };
    await phone.sync.drain('button');
    const [whole, half, quarter, ...rest] = peer.askedAt('/api/sync').map(holdsIn);
    const all = [{ journal: journal.id, visit: 'visit-1', through: 14 }];
    expect([whole, half, quarter]).toEqual([undefined, all, all]);
    expect(new Set(rest)).toEqual(new Set([undefined]));
  });

  test('is a photo, too, whose words have all gone', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    await journal.addPhoto(picture(1_000), 'counter');
    peer.mishap = ({ path }) => (path === '/api/uploads' ? 'cut' : undefined);
    await phone.sync.drain('button');
    expect(holdsIn(peer.askedAt('/api/sync')[0] ?? nothing())).toEqual([
      { journal: journal.id, visit: 'visit-1', through: 3 },
    ]);
    peer.mishap = () => undefined;
    await phone.sync.drain('button');
    await journal.append(yes('greeted'));
    await phone.sync.drain('button');
    expect(holdsIn(peer.askedAt('/api/sync').at(-1) ?? nothing())).toBeUndefined();
  });

  test('is a photo, too, that was taken while the same drain was on its way', async () => {
    const { phone, peer, begin, again } = await pocket();
    await begin();
    phone.close();
    let taking: Promise<unknown> | undefined;
    const sender = await again({
      fetch: async (input, init) => {
        const answer = await peer.fetch(input, init);
        const journal = await sender.journalOf('visit-1');
        taking ??= journal?.addPhoto(picture(1_000), 'counter');
        await taking;
        return answer;
      },
    });
    peer.mishap = ({ path }) => (path === '/api/uploads' ? 'cut' : undefined);
    await sender.sync.drain('button');
    expect(peer.askedAt('/api/sync').map(holdsIn).slice(0, 2)).toEqual([
      undefined,
      [{ journal: expect.any(String), visit: 'visit-1', through: expect.any(Number) }],
    ]);
  });

  function nothing(): never {
    throw new Error('Nothing was sent.');
  }
});

describe('an answer that is not the server’s', () => {
  const truncated = () =>
    new Response('{"protocol":1,"serverTime":1,"items":[{"outc', {
      headers: { 'content-type': 'application/json' },
    });
  const otherShape = () => Response.json({ ok: true });
  const elsewhere = () =>
    new Response(null, { status: 302, headers: { location: 'http://portal.example/' } });

  test.each<[string, () => Response, SyncState['phase']]>([
    ['a portal’s page with status 200', () => strangersPage(200), 'trouble'],
    ['a redirect', elsewhere, 'trouble'],
    ['a proxy’s 404', () => strangersPage(404), 'trouble'],
    ['a portal’s 511', () => strangersPage(511), 'trouble'],
    ['half an answer', truncated, 'trouble'],
    ['JSON of another shape', otherShape, 'trouble'],
    ['the server’s 500', () => failure('unexpected'), 'trouble'],
    ['a proxy’s 502', () => strangersPage(502), 'waiting'],
    ['the server’s 503', () => failure('unavailable'), 'waiting'],
    ['the server’s 429', () => failure('too-many-requests'), 'waiting'],
    [
      'a 201',
      () => Response.json({ protocol: 1, serverTime: 1, items: [], verified: [] }, { status: 201 }),
      'trouble',
    ],
  ])('makes nothing safe: %s', async (_, answer, phase) => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    await journal.append(yes('greeted'));
    peer.mishap = () => answer();
    await phone.sync.drain('button');
    expect(journal.standing.safe).toBe(0);
    expect(phone.sync.state).toMatchObject({ phase, lastSafeAt: null });
    expect(phone.sync.state.nextTryAt).not.toBeNull();
    peer.mishap = () => undefined;
    await phone.sync.drain('button');
    expect(journal.standing.safe).toBe(3);
    expect(phone.sync.state.phase).toBe('idle');
  });

  test('makes nothing safe: an echo of another hash, of another place, or of another journal', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    const held = {
      outcome: 'held',
      journal: journal.id,
      through: 2,
      head: 'a'.repeat(64),
      visitState: null,
      standing: 'counted',
    };
    const { head } = { head: 'b'.repeat(64) };
    const echoes = [held, { ...held, through: 1, head }, { ...held, journal: 'another', head }];
    for (const echo of echoes) {
      peer.mishap = () => Response.json({ protocol: 1, serverTime: 0, items: [echo], verified: [] });
      await phone.sync.drain('button');
      expect([journal.standing.safe, phone.sync.state.phase]).toEqual([0, 'trouble']);
    }
  });

  test('follows no redirect and sends the cookie to its own origin alone', async () => {
    const fetch = vi.fn<typeof globalThis.fetch>(() => Promise.resolve(strangersPage()));
    const { phone, begin, again } = await pocket();
    await begin();
    phone.close();
    await (await again({ fetch, origin: 'https://own.example' })).sync.drain('button');
    expect(fetch).toHaveBeenCalledWith(
      'https://own.example/api/sync',
      expect.objectContaining({ redirect: 'manual', credentials: 'same-origin' }),
    );
  });

  test('is asked again no sooner than it asked for', async () => {
    const { phone, peer, begin, clock } = await pocket();
    await begin();
    peer.mishap = () => failure('unavailable', { 'retry-after': '120' });
    await phone.sync.drain('online');
    expect(phone.sync.state.nextTryAt).toBe(clock.now().wall + 120_000);
    const asked = peer.asked.length;
    for (const why of ['online', 'visible', 'append', 'open'] as const) await phone.sync.drain(why);
    expect(peer.asked.length).toBe(asked);
    clock.pass(120_001);
    await phone.sync.drain('visible');
    expect(peer.asked.length).toBe(asked + 1);
  });

  test('is asked again no sooner than the date that it named, by its own clock', async () => {
    const { phone, peer, begin, clock } = await pocket();
    await begin();
    const date = 'Sun, 06 Nov 1994 08:49:37 GMT';
    peer.mishap = () => failure('unavailable', { date, 'retry-after': 'Sun, 06 Nov 1994 08:52:37 GMT' });
    await phone.sync.drain('online');
    expect(phone.sync.state.nextTryAt).toBe(clock.now().wall + 180_000);
    peer.mishap = () => failure('unavailable', { date, 'retry-after': 'when I am back' });
    await phone.sync.drain('button');
    expect(phone.sync.state.nextTryAt).toBe(clock.now().wall + 1_000);
  });
});

describe('one bad item', () => {
  test('that the server refuses is shown, left alone, and blocks nothing else', async () => {
    const { phone, peer, begin } = await pocket();
    const [bad, good] = [await begin('visit-1'), await begin('visit-2')];
    peer.refuses.set(bad.id, 'journal-unreadable');
    await phone.sync.drain('online');
    expect(bad.standing).toMatchObject({
      outcome: 'refused',
      refusal: { code: 'journal-unreadable', retryable: false },
      safe: 0,
    });
    expect(good.standing).toMatchObject({ outcome: 'counted', safe: 2 });
    expect(phone.sync.state).toMatchObject({
      phase: 'trouble',
      problem: 'journal-unreadable',
      nextTryAt: null,
    });
    const asked = peer.asked.length;
    await phone.sync.drain('online');
    expect(peer.asked.length).toBe(asked);
    peer.refuses.clear();
    await phone.sync.drain('button');
    expect(bad.standing).toMatchObject({ outcome: 'counted', safe: 2 });
  });

  test('over which the server stumbles is found, and the rest goes through', async () => {
    const { phone, peer, begin } = await pocket();
    const journals = [await begin('visit-1'), await begin('visit-2'), await begin('visit-3')];
    const poison = journals[0]?.id ?? '';
    peer.mishap = ({ bytes }) =>
      new TextDecoder().decode(bytes).includes(poison) ? failure('unexpected') : undefined;
    await phone.sync.drain('online');
    expect(journals.map(({ standing }) => standing.safe)).toEqual([0, 2, 2]);
    expect(phone.sync.state).toMatchObject({ phase: 'trouble', problem: 'unexpected' });
    expect(phone.sync.state.nextTryAt).not.toBeNull();
  });

  test('too large for the server comes over in pieces', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    for (let index = 0; index < 20; index += 1)
      await journal.append({ kind: 'note.added', question: null, text: 'x'.repeat(2_000) });
    peer.mishap = ({ bytes }) => (bytes.byteLength > 6_000 ? failure('too-large') : undefined);
    await phone.sync.drain('online');
    expect(journal.standing.safe).toBe(22);
  });

  test('too large even alone is refused, and the rest goes through', async () => {
    const { phone, peer, begin } = await pocket();
    const [large, small] = [await begin('visit-1'), await begin('visit-2')];
    await large.append({ kind: 'note.added', question: null, text: 'x'.repeat(9_000) });
    peer.mishap = ({ bytes }) => (bytes.byteLength > 6_000 ? failure('too-large') : undefined);
    await phone.sync.drain('online');
    expect(large.standing).toMatchObject({ outcome: 'refused', refusal: { code: 'too-large' }, safe: 2 });
    expect(small.standing.safe).toBe(2);
  });
});

describe('a server that has another past', () => {
  test('that lost events is sent them again from where it is', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    await journal.append(yes('greeted'), says('name', 'Ann'));
    await phone.sync.drain('button');
    peer.journals.set(journal.id, (peer.journals.get(journal.id) ?? []).slice(0, 1));
    await journal.append(yes('counter'));
    await phone.sync.drain('button');
    expect(peer.events(journal.id)).toHaveLength(5);
    expect(journal.standing).toMatchObject({ events: 5, safe: 5 });
  });

  test('that holds other events in these places keeps both; what came is not sent again, what comes is', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    await phone.sync.drain('button');
    const held = peer.journals.get(journal.id) ?? [];
    peer.journals.set(journal.id, [
      ...held,
      {
        journal: journal.id,
        seq: 3,
        hash: 'f'.repeat(64),
        event: { kind: 'visit.left', at: { wall: 1, mono: 1, session: 'x' } },
      },
    ]);
    await journal.append(yes('greeted'));
    await phone.sync.drain('button');
    await phone.sync.drain('button');
    expect(peer.forks).toHaveLength(1);
    expect(journal.standing).toMatchObject({ outcome: 'forked', safe: 2, complete: false });
    await journal.append(yes('counter'));
    await phone.sync.drain('button');
    expect(peer.forks.at(-1)?.events).toHaveLength(2);
  });
});

describe('a session that ended', () => {
  test('stops nothing but the sending, which goes on after signing in', async () => {
    const { phone, peer, begin } = await pocket();
    peer.person = null;
    const journal = await begin();
    await phone.sync.drain('online');
    expect(phone.sync.state).toEqual({
      phase: 'signed-out',
      lastSafeAt: null,
      nextTryAt: null,
      problem: 'signed-out',
    });
    await journal.append(yes('greeted'));
    peer.person = 'shopper-1';
    await phone.rememberPerson(person('shopper-1'));
    await expect.poll(() => journal.standing.safe).toBe(3);
  });

  test('sends nobody’s work under another person’s name', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    await phone.rememberPerson(person('shopper-2'));
    await phone.sync.drain('button');
    expect(peer.askedAt('/api/sync')).toEqual([]);
    await phone.rememberPerson(null);
    await phone.sync.drain('button');
    expect(phone.sync.state.phase).toBe('signed-out');
    expect(peer.asked).toEqual([]);
    await phone.rememberPerson(person('shopper-1'));
    await phone.sync.drain('button');
    expect(peer.events(journal.id)).toHaveLength(2);
  });
});

describe('the server’s clock', () => {
  test('half a millisecond before the phone’s is the same on the phone as where it was sent: no zero has a sign', () => {
    const at = (ms: number) => ({ wall: ms, mono: ms, session: 'run' });
    expect(observe(at(0), at(1), 0)?.serverOffset).toBe(0);
  });

  test('is noted when the phone’s was set, and not for the network’s jitter', async () => {
    const { phone, peer, begin, clock } = await pocket();
    const journal = await begin();
    const noted = () => journal.report.clocks.map(({ serverOffset }) => serverOffset);
    const tapAndSend = async () => {
      await journal.append(yes('greeted'));
      await phone.sync.drain('button');
    };
    await tapAndSend();
    clock.set(400);
    await tapAndSend();
    expect(noted()).toEqual([0]);
    clock.set(3_600_000);
    await tapAndSend();
    await tapAndSend();
    expect(noted()).toEqual([0, -3_600_400]);
    expect(peer.events(journal.id)).toHaveLength(journal.report.through);
    expect(journal.standing.safe).toBe(journal.report.through);
  });

  test('is noted once in each session of a visit that goes on', async () => {
    const { begin, again, clock } = await pocket();
    await begin();
    clock.relaunch();
    const phone = await again();
    const journal = await phone.journalOf('visit-1');
    await phone.refreshPack();
    await phone.refreshPack();
    await phone.sync.drain('button');
    expect(journal?.report.clocks.map(({ at }) => at.session)).toEqual(['run-1', 'run-2']);
    await phone.startVisit(visitOf('visit-2'), { timeZone: 'Europe/Riga', app: 'test' });
    expect((await phone.journalOf('visit-2'))?.report.clocks).toHaveLength(1);
  });

  test('is heard anew with each answer, though it is news to no journal', async () => {
    const { phone, begin, clock } = await pocket();
    const journal = await begin();
    for (const aheadMs of [100, 200, 300]) {
      clock.set(100);
      await journal.append(yes('greeted'));
      await phone.sync.drain('button');
      expect(await phone.serverOffset()).toBe(-aheadMs);
    }
    expect(journal.report.clocks).toHaveLength(1);
  });

  test('is not believed where the phone’s was set while it answered', async () => {
    const { phone, peer, begin, clock } = await pocket();
    const journal = await begin();
    peer.mishap = () => void clock.set(5_000);
    await phone.sync.drain('button');
    expect(journal.report.clocks).toHaveLength(1);
    expect(journal.standing.safe).toBe(2);
  });
});

describe('two tabs that send', () => {
  test('do it one after the other', async () => {
    const { phone, peer, begin, again } = await pocket();
    const journal = await begin();
    const other = await again();
    await Promise.all([phone.sync.drain('button'), other.sync.drain('button'), phone.sync.drain('online')]);
    expect(peer.askedAt('/api/sync')).toHaveLength(1);
    await expect.poll(() => journal.standing.safe).toBe(2);
  });

  test('do not wait for one that was frozen while it sent', async () => {
    const { phone, begin, databaseName } = await pocket();
    const journal = await begin();
    const frozen = navigator.locks.request(`${databaseName}-sync`, () => new Promise(() => undefined));
    frozen.catch(() => undefined);
    await phone.sync.drain('button');
    expect(journal.standing.safe).toBe(2);
  });
});
