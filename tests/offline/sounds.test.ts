import { describe, expect, test } from 'vitest';
import { leaveSound } from './left-sound.ts';
import { leaveNoRoom } from './no-room.ts';
import { bare, noise, pocket } from './pocket.ts';

const piece = (text: string) => new Blob([text], { type: 'audio/webm;codecs=opus' });
const OPUS = 'audio/webm;codecs=opus';

async function rowsOf(databaseName: string, store: string): Promise<unknown[]> {
  const database = await bare(databaseName);
  const asked = database.transaction(store).objectStore(store).getAll();
  return new Promise((resolve) => asked.addEventListener('success', () => resolve(asked.result)));
}

describe('a sound', () => {
  test('is on the disk piece by piece, and one evidence in the end', async () => {
    const { begin, databaseName } = await pocket();
    const journal = await begin();
    const sound = journal.sound('greeted', OPUS);
    await sound.keep(piece('one '), 5_000);
    expect(await rowsOf(databaseName, 'sounds')).toMatchObject([
      { index: 0, lengthMs: 5_000, question: 'greeted' },
    ]);
    await sound.keep(piece('two '), 10_000);
    await sound.keep(piece('three'), 12_500);
    expect(sound.lengthMs).toBe(12_500);
    const kept = await sound.finish();
    expect(kept).toMatchObject({ question: 'greeted', type: 'audio/webm', bytes: 13 });
    expect(await (await journal.photo(kept.sha256))?.text()).toBe('one two three');
    expect(await rowsOf(databaseName, 'sounds')).toEqual([]);
    expect(await journal.interruptedSounds()).toEqual([]);
  });

  test('is sent like every evidence', async () => {
    const { begin, phone, peer } = await pocket();
    const journal = await begin();
    const sound = journal.sound('greeted', OPUS);
    await sound.keep(piece('heard'), 5_000);
    const { sha256 } = await sound.finish();
    await phone.sync.drain('button');
    expect(new TextDecoder().decode(peer.evidence.get(sha256))).toBe('heard');
    expect(journal.standing.photos).toMatchObject({ total: 1, safe: 1 });
  });

  test('keeps its pieces in order when they come faster than the disk', async () => {
    const { begin } = await pocket();
    const journal = await begin();
    const sound = journal.sound('greeted', OPUS);
    await Promise.all(['a', 'b', 'c', 'd'].map((text, index) => sound.keep(piece(text), index)));
    expect(await (await journal.photo((await sound.finish()).sha256))?.text()).toBe('abcd');
  });

  test('of which nothing was heard is none', async () => {
    const { begin } = await pocket();
    const journal = await begin();
    await expect(journal.sound('greeted', OPUS).finish()).rejects.toMatchObject({ code: 'sound-empty' });
    expect(journal.report.evidence.size).toBe(0);
  });

  test('that is discarded leaves nothing', async () => {
    const { begin, databaseName } = await pocket();
    const journal = await begin();
    const sound = journal.sound('greeted', OPUS);
    await sound.keep(piece('no'), 5_000);
    await sound.discard();
    expect(await rowsOf(databaseName, 'sounds')).toEqual([]);
    expect(journal.report.evidence.size).toBe(0);
  });

  test('that is being made is nobody else’s to keep, in any tab', async () => {
    const { begin, again } = await pocket();
    const journal = await begin();
    const sound = journal.sound('greeted', OPUS);
    await sound.keep(piece('now'), 5_000);
    const otherTab = await (await again()).journalOf('visit-1');
    expect(await otherTab?.interruptedSounds()).toEqual([]);
    await sound.discard();
  });

  test('that a kill cut off is offered with its length, and kept as far as it came', async () => {
    const { begin, databaseName } = await pocket();
    const journal = await begin();
    await leaveSound(databaseName, journal.id, [piece('half '), piece('a word')]);
    const [cut] = await journal.interruptedSounds();
    expect(cut).toMatchObject({ question: 'greeted', lengthMs: 10_000 });
    const kept = await cut?.finish();
    expect(await (await journal.photo(kept?.sha256 ?? ''))?.text()).toBe('half a word');
    expect(await rowsOf(databaseName, 'sounds')).toEqual([]);
  });

  test('that two tabs keep at once is there once', async () => {
    const { begin, again, databaseName } = await pocket();
    const journal = await begin();
    await leaveSound(databaseName, journal.id, [piece('only once')]);
    const otherTab = await (await again()).journalOf('visit-1');
    const cut = [...(await journal.interruptedSounds()), ...((await otherTab?.interruptedSounds()) ?? [])];
    const kept = await Promise.allSettled(cut.map((sound) => sound.finish()));
    expect(kept.map(({ status }) => status).toSorted()).toEqual(['fulfilled', 'rejected']);
    await otherTab?.append({ kind: 'visit.left' });
    expect(otherTab?.report.evidence.size).toBe(1);
    expect(await rowsOf(databaseName, 'bytes')).toHaveLength(1);
  });

  test('on a full phone says so, and keeps what it had', async () => {
    const { begin } = await pocket();
    const journal = await begin();
    const sound = journal.sound('greeted', OPUS);
    await sound.keep(piece('before'), 5_000);
    const makeRoom = leaveNoRoom();
    await expect(sound.keep(noise(2_000), 10_000)).rejects.toMatchObject({ code: 'storage-full' });
    makeRoom();
    await expect(sound.keep(piece('after a gap'), 15_000)).rejects.toMatchObject({ code: 'storage-full' });
    const { sha256 } = await sound.finish();
    expect(await (await journal.photo(sha256))?.text()).toBe('before');
  });
});
