import { describe, expect, test } from 'vitest';
import { type Asked, failure, strangersPage } from '#tests/support/peer.ts';
import { leaveNoRoom } from './no-room.ts';
import { packFor, person, picture, pocket, yes } from './pocket.ts';

const isPatch = ({ method }: Asked) => method === 'PATCH';

describe('a photo', () => {
  test('follows its words, in pieces of at most 256 KB, and is safe when its hash comes back', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    const { sha256 } = await journal.addPhoto(picture(600_000), 'counter');
    expect(journal.standing.photos).toMatchObject({
      total: 1,
      sent: 0,
      safe: 0,
      sendingBytes: 0,
      totalBytes: 600_000,
    });
    await phone.sync.drain('button');
    expect(peer.asked.map(({ method, path }) => `${method} ${path.replace(sha256, '…')}`)).toEqual([
      'POST /api/sync',
      'POST /api/sync',
      'POST /api/uploads',
      'PATCH /api/uploads/upload-1',
      'PATCH /api/uploads/upload-1',
      'PATCH /api/uploads/upload-1',
      'POST /api/evidence/…/finalise',
    ]);
    expect(peer.evidence.get(sha256)).toEqual(new Uint8Array(await picture(600_000).arrayBuffer()));
    expect(journal.standing.photos).toMatchObject({ total: 1, sent: 1, safe: 1, sendingBytes: 0 });
  });

  test('names its hash, type and visit when its upload begins', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    const { sha256 } = await journal.addPhoto(picture(1_000), 'counter');
    await phone.sync.drain('button');
    const [creation] = peer.askedAt('/api/uploads', 'POST');
    const metadata = (creation?.headers.get('upload-metadata') ?? '')
      .split(',')
      .map((pair) => pair.split(' '));
    expect(metadata.map(([key, value]) => [key, atob(value ?? '')])).toEqual([
      ['sha256', sha256],
      ['type', 'image/jpeg'],
      ['visit', 'visit-1'],
    ]);
    expect(creation?.headers.get('tus-resumable')).toBe('1.0.0');
    expect(creation?.headers.get('upload-length')).toBe('1000');
  });

  test('that the server has already is not sent', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    const { sha256 } = await journal.addPhoto(picture(1_000), 'counter');
    peer.evidence.set(sha256, new Uint8Array());
    await phone.sync.drain('button');
    expect(peer.askedAt('/api/uploads')).toEqual([]);
    expect(journal.standing.photos.safe).toBe(1);
  });

  test('goes on where it was cut, also after a kill', async () => {
    const { phone, peer, begin, again } = await pocket();
    const journal = await begin();
    await journal.addPhoto(picture(900_000), 'counter');
    let pieces = 0;
    peer.mishap = (asked) => (isPatch(asked) && ++pieces === 3 ? 'lose-answer' : undefined);
    await phone.sync.drain('button');
    expect(journal.standing.photos).toMatchObject({ safe: 0, sendingBytes: 2 * 262_144 });
    expect(phone.sync.state.phase).toBe('offline');
    phone.close();
    const relaunched = await again();
    await relaunched.sync.drain('open');
    expect(pieces).toBe(4);
    expect(peer.askedAt('/api/uploads', 'POST')).toHaveLength(1);
    expect((await relaunched.standings())[0]?.photos).toMatchObject({ total: 1, safe: 1 });
  });

  test.each([404, 410])('whose upload the server has lost (%i) begins again', async (status) => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    await journal.addPhoto(picture(600_000), 'counter');
    peer.mishap = (asked) => (isPatch(asked) ? 'lose-answer' : undefined);
    await phone.sync.drain('button');
    peer.uploads.clear();
    const gone = () => new Response(null, { status });
    peer.mishap = ({ path }) => (path.endsWith('/upload-1') ? gone() : undefined);
    await phone.sync.drain('button');
    expect(journal.standing.photos).toMatchObject({ safe: 1 });
    expect(peer.askedAt('/api/uploads', 'POST')).toHaveLength(2);
  });

  test('is sent in smaller pieces where large ones do not get through', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    await journal.addPhoto(picture(300_000), 'counter');
    peer.mishap = (asked) =>
      isPatch(asked) && asked.bytes.byteLength > 70_000 ? strangersPage(413) : undefined;
    await phone.sync.drain('button');
    expect(journal.standing.photos.safe).toBe(1);
  });

  test('is not safe by an echo of something else', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    const { sha256 } = await journal.addPhoto(picture(1_000), 'counter');
    for (const echo of [{ sha256: 'a'.repeat(64), bytes: 1_000 }, { sha256, bytes: 999 }, { ok: true }]) {
      peer.mishap = ({ path }) => (path.endsWith('/finalise') ? Response.json(echo) : undefined);
      await phone.sync.drain('button');
      expect([journal.standing.photos.safe, phone.sync.state.phase]).toEqual([0, 'trouble']);
    }
  });

  test('that arrived damaged is sent anew', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    await journal.addPhoto(picture(1_000), 'counter');
    let damages = 1;
    peer.mishap = ({ path }) => {
      if (path.endsWith('/finalise') && damages-- > 0)
        for (const upload of peer.uploads.values()) upload.data[0] = (upload.data[0] ?? 0) + 1;
      return undefined;
    };
    await phone.sync.drain('button');
    expect(journal.standing.photos.safe).toBe(1);
    expect(peer.askedAt('/api/uploads', 'POST')).toHaveLength(2);
  });

  test('that is refused is shown and stops no other', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    const bad = await journal.addPhoto(picture(1_000, 1), 'counter');
    await journal.addPhoto(picture(1_000, 2), 'counter');
    peer.mishap = ({ path }) =>
      path === `/api/evidence/${bad.sha256}/finalise` ? failure('evidence-type') : undefined;
    await phone.sync.drain('online');
    expect(journal.standing).toMatchObject({
      photos: { total: 2, safe: 1 },
      refusal: { code: 'evidence-type', retryable: false },
    });
    const asked = peer.asked.length;
    await phone.sync.drain('online');
    expect(peer.asked.length).toBe(asked);
  });

  test('that was removed meanwhile is not asked for', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    const { evidence } = await journal.addPhoto(picture(1_000), 'counter');
    await journal.append({ kind: 'evidence.removed', evidence });
    await phone.sync.drain('button');
    expect(peer.askedAt('/api/uploads')).toEqual([]);
    expect(journal.standing).toMatchObject({ safe: journal.report.through, photos: { total: 0 } });
  });
});

describe('a report with photos', () => {
  test('is complete only when each of them is safe', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    const { sha256 } = await journal.addPhoto(picture(1_000), 'counter');
    await journal.append(yes('greeted'), { kind: 'report.submitted', manifest: [sha256] });
    peer.mishap = ({ path }) => (path.startsWith('/api/uploads') ? 'cut' : undefined);
    await phone.sync.drain('button');
    expect(journal.standing).toMatchObject({
      submitted: true,
      complete: false,
      safe: journal.report.through,
    });
    peer.mishap = () => undefined;
    await phone.sync.drain('button');
    expect(journal.standing.complete).toBe(true);
  });

  test('gives room back once it is complete and its visit is over, and keeps what it said', async () => {
    const { phone, peer, begin } = await pocket();
    const journal = await begin();
    const { sha256 } = await journal.addPhoto(picture(1_000), 'counter');
    await journal.append({ kind: 'report.submitted', manifest: [sha256] });
    peer.pack = packFor('shopper-1', []);
    await phone.refreshPack();
    expect(await journal.photo(sha256)).not.toBeNull();
    await phone.sync.drain('button');
    await phone.refreshPack();
    expect(await journal.photo(sha256)).toBeNull();
    expect(journal.standing).toMatchObject({ complete: true, photos: { total: 1, safe: 1, unreadable: 0 } });
  });
});

test('a photo can be shown as soon as the report speaks of it', async () => {
  const { begin } = await pocket();
  const journal = await begin();
  const shown: Promise<Blob | null>[] = [];
  journal.subscribe(() => {
    for (const { sha256 } of journal.report.evidence.values()) shown.push(journal.photo(sha256));
  });
  await journal.addPhoto(picture(1_000), 'counter');
  expect((await Promise.all(shown)).map((blob) => blob?.size)).toContain(1_000);
  expect(await Promise.all(shown)).not.toContain(null);
});

describe('an original', () => {
  test('is on the disk first, and goes with the commit of the photo that is made of it', async () => {
    const { begin, again } = await pocket();
    const journal = await begin();
    const id = await journal.keepOriginal(picture(9_000), 'counter');
    const relaunched = await (await again()).journalOf('visit-1');
    const [left] = (await relaunched?.originals()) ?? [];
    expect(left).toMatchObject({ id, question: 'counter' });
    expect(left?.blob).toMatchObject({ size: 9_000, type: 'image/jpeg' });
    expect(journal.report.evidence.size).toBe(0);
    await journal.addPhoto(picture(1_000), 'counter', undefined, id);
    expect(await journal.originals()).toEqual([]);
    expect(journal.report.evidence.size).toBe(1);
  });

  test('of which another tab has made the photo makes no second one', async () => {
    const { begin, again } = await pocket();
    const journal = await begin();
    const id = await journal.keepOriginal(picture(9_000), 'counter');
    const otherTab = await (await again()).journalOf('visit-1');
    await otherTab?.addPhoto(picture(1_000), 'counter', undefined, id);
    await expect(journal.addPhoto(picture(1_000), 'counter', undefined, id)).rejects.toMatchObject({
      code: 'not-found',
    });
    await journal.append(yes('greeted'));
    expect(journal.report.evidence.size).toBe(1);
    expect(await journal.photo([...journal.report.evidence.values()][0]?.sha256 ?? '')).not.toBeNull();
  });

  test('stays where its photo finds no room', async () => {
    const { begin } = await pocket();
    const journal = await begin();
    const id = await journal.keepOriginal(picture(9_000), null);
    const makeRoom = leaveNoRoom();
    await expect(journal.addPhoto(picture(1_000), null, undefined, id)).rejects.toMatchObject({
      code: 'storage-full',
    });
    makeRoom();
    expect(await journal.originals()).toMatchObject([{ id, question: null }]);
    await journal.dropOriginal(id);
    expect(await journal.originals()).toEqual([]);
  });
});

describe('what a photo looks like', () => {
  const traits = { light: 90, sharpness: 700, look: '00ff00ff00ff00ff' };

  test('is in its event, and out of it again where it is given to a question', async () => {
    const { begin } = await pocket();
    const journal = await begin();
    const { evidence } = await journal.addPhoto(picture(1_000), null, traits);
    const report = await journal.append({ kind: 'evidence.assigned', evidence, question: 'counter' });
    expect(report.evidence.get(evidence)).toMatchObject({ question: 'counter', traits });
  });

  test('is known of the photos of other visits, and of no other person’s', async () => {
    const { phone, begin } = await pocket();
    const first = await begin('visit-1');
    const given = await first.addPhoto(picture(1_000, 1), 'counter', traits);
    const { evidence } = await first.addPhoto(picture(1_000, 2), 'counter', traits);
    await first.append({ kind: 'evidence.removed', evidence });
    await (await begin('visit-2')).addPhoto(picture(1_000, 3), 'counter');
    const ofFirst = { visit: 'visit-1', sha256: given.sha256, look: traits.look };
    expect(await phone.earlierPhotos('visit-2')).toEqual([ofFirst]);
    expect(await phone.earlierPhotos('visit-3')).toMatchObject([ofFirst, { visit: 'visit-2', look: null }]);
    await phone.rememberPerson(person('shopper-2'));
    expect(await phone.earlierPhotos('visit-2')).toEqual([]);
  });
});
