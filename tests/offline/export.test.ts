import { describe, expect, test } from 'vitest';
import { UnfinishedFile, VisitFile } from '#protocol/import.ts';
import { picture, pocket } from './pocket.ts';

const OPUS = 'audio/webm;codecs=opus';

async function fileOf(of: Blob) {
  const file = VisitFile.parse(JSON.parse(await of.text()));
  return { ...file, unfinished: file.unfinished.map((one) => UnfinishedFile.parse(one)) };
}

const bytesOf = ({ base64 }: UnfinishedFile) =>
  Uint8Array.from(atob(base64), (character) => character.charCodeAt(0));

describe('what a visit is handed over with', () => {
  test('has no unfinished files where all was finished', async () => {
    const { phone, begin } = await pocket();
    const journal = await begin();
    const original = await journal.keepOriginal(picture(500), 'counter');
    await journal.addPhoto(picture(90), 'counter', undefined, original);
    const { media, unfinished } = await fileOf(await phone.exportVisit('visit-1'));
    expect(media).toHaveLength(1);
    expect(unfinished).toEqual([]);
  });

  test('has the photos that no smaller one was made of yet, as the camera gave them', async () => {
    const { phone, begin } = await pocket();
    const journal = await begin();
    await journal.addPhoto(picture(90), 'counter');
    await journal.keepOriginal(picture(70_001, 2), 'counter');
    await journal.keepOriginal(picture(80, 3), null);
    const { media, unfinished } = await fileOf(await phone.exportVisit('visit-1'));
    expect(media).toHaveLength(1);
    expect(new Set(unfinished.map(({ kind, question }) => `${kind} for ${question}`))).toEqual(
      new Set(['photo for counter', 'photo for null']),
    );
    const large = unfinished.find(({ question }) => question === 'counter') ?? expect.fail();
    expect(bytesOf(large)).toEqual(new Uint8Array(await picture(70_001, 2).arrayBuffer()));
  });

  test('has each recording that was cut off, as far as it came, and leaves it on the phone', async () => {
    const { phone, begin } = await pocket();
    const journal = await begin();
    const sound = journal.sound('greeted', OPUS);
    await sound.keep(new Blob(['one '], { type: OPUS }), 5_000);
    await sound.keep(new Blob(['two'], { type: OPUS }), 9_000);
    const { unfinished } = await fileOf(await phone.exportVisit('visit-1'));
    expect(unfinished).toMatchObject([{ kind: 'sound', question: 'greeted' }]);
    expect(unfinished.map((file) => new TextDecoder().decode(bytesOf(file)))).toEqual(['one two']);
    expect((await sound.finish()).bytes).toBe(7);
  });

  test('has nothing of another visit', async () => {
    const { phone, begin } = await pocket();
    await begin('visit-1');
    const other = await begin('visit-2');
    await other.keepOriginal(picture(80), null);
    expect((await fileOf(await phone.exportVisit('visit-1'))).unfinished).toEqual([]);
  });
});
