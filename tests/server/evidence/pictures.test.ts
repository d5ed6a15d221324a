import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import sharp from 'sharp';
import { afterAll, beforeAll, expect, onTestFinished, test } from 'vitest';
import type { Scope } from '#domain/scope.ts';
import { evidenceFolders, evidencePath, sizedPath } from '#server/evidence/folders.ts';
import { keepBytes } from '#server/evidence/keep-bytes.ts';
import { openEvidence, openSized } from '#server/evidence/open.ts';
import { createPictures } from '#server/evidence/pictures.ts';
import { readReport } from '#server/report/read.ts';
import type { Database } from '#server/store/database.ts';
import { visitAt } from '#server/store/visits.ts';
import { listVisits } from '#server/visits/list.ts';
import {
  coordinator,
  lived,
  organize,
  owner,
  plan,
  server,
  shopper,
  tailOf,
} from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');

/** A photo as a camera makes it: noise, lying on its side, with a place in it. */
function photograph(width = 2_000, height = 1_500): Promise<Buffer> {
  const noise = { type: 'gaussian', mean: 128, sigma: 30 } as const;
  return sharp({ create: { width, height, channels: 3, background: '#888', noise } })
    .jpeg()
    .withMetadata({ orientation: 6 })
    .withExif({ IFD0: { Artist: 'Ilze' } })
    .toBuffer();
}

eachDatabase((_, open) => {
  let database: Database;
  let organizations = 0;
  const folder = mkdtempSync(join(tmpdir(), 'plainclothes-pictures-'));
  const folders = evidenceFolders(folder);

  beforeAll(async () => {
    database = await open();
  });
  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  async function scene() {
    organizations += 1;
    const organization = `agency-${organizations}`;
    await organize(database, organization);
    await plan(database, organization);
    const failures: unknown[] = [];
    const deps = { ...server(database), folders, unexpected: (cause: unknown) => void failures.push(cause) };
    const pictures = createPictures(deps);
    onTestFinished(() => pictures.stop());
    const sam = shopper(organization, 'sam');
    const cora = coordinator(organization);
    /** Kept as evidence, and mentioned by sam's report. */
    const keep = async (bytes: Uint8Array) => {
      const sha256 = sha256Of(bytes);
      await keepBytes(deps, sam, sha256, bytes);
      const file = { evidence: 'photo-1', question: 'counter', sha256, type: 'image/jpeg' };
      const journey = lived()
        .append({ kind: 'evidence.added', ...file, bytes: bytes.byteLength })
        .append({ kind: 'report.submitted', manifest: [sha256] });
      await deps.sync(sam, tailOf(journey));
      return sha256;
    };
    const look = async () => {
      pictures.wake();
      await pictures.settled();
    };
    const found = async (sha256: string) => {
      const row = await database
        .selectFrom('evidence')
        .select('picture')
        .where('organization', '=', organization)
        .where('sha256', '=', sha256)
        .executeTakeFirstOrThrow();
      return row.picture;
    };
    const sized = (size: 'tile' | 'screen', sha256: string, scope: Scope = cora) =>
      openSized({ database, pictures }, scope, sha256, { visit: 'visit-1', size });
    const flags = async () =>
      (await listVisits(database, { scope: cora, locale: 'en' }, {})).rows.flatMap((row) => row.flags);
    return { organization, pictures, failures, sam, cora, keep, look, found, sized, flags };
  }

  test('a photo is decoded after it was kept, and kept in two sizes beside the original', async () => {
    const { keep, look, found, sized, organization, flags, cora } = await scene();
    const sha256 = await keep(await photograph());
    expect(await found(sha256)).toBeNull();
    await look();
    expect(await found(sha256)).toBe('readable');
    const beside = readdirSync(dirname(evidencePath(folders, organization, sha256)));
    expect(beside.toSorted()).toEqual([sha256, `${sha256}.screen.webp`, `${sha256}.tile.webp`]);
    for (const [size, width, height] of [
      ['tile', 288, 384],
      ['screen', 1_200, 1_600],
    ] as const) {
      const answer = await sized(size, sha256);
      expect(answer.headers.get('content-type')).toBe('image/webp');
      expect(answer.headers.get('content-security-policy')).toBe("sandbox; default-src 'none'");
      expect(answer.headers.get('x-content-type-options')).toBe('nosniff');
      const image = await sharp(await answer.bytes()).metadata();
      expect([image.format, image.width, image.height]).toEqual(['webp', width, height]);
      expect(image.exif).toBeUndefined();
    }
    expect(await flags()).toEqual([]);
    const visit = await visitAt(database, cora, 'visit-1');
    const read = visit && (await readReport(database, cora, visit));
    expect(read?.view.evidence).toMatchObject([{ sha256, verified: true, picture: 'readable' }]);
  });

  test('a size that is gone is made again by who asks for it', async () => {
    const { keep, look, sized, organization } = await scene();
    const sha256 = await keep(await photograph(800, 600));
    await look();
    await rm(sizedPath(folders, organization, sha256, 'tile'));
    const answers = await Promise.all([1, 2, 3].map(() => sized('tile', sha256)));
    expect(answers.map(({ status }) => status)).toEqual([200, 200, 200]);
  });

  test('a size is shown to those who may see the original, and is not there for anyone else', async () => {
    const { keep, look, sized, organization, sam } = await scene();
    const sha256 = await keep(await photograph(800, 600));
    await look();
    expect((await sized('tile', sha256, sam)).status).toBe(200);
    const others = [shopper(organization, 'tess'), owner(organization), coordinator(`${organization}-other`)];
    for (const other of others)
      await expect(sized('tile', sha256, other)).rejects.toMatchObject({ code: 'not-found' });
  });

  const broken: readonly (readonly [string, () => Promise<Uint8Array>, string])[] = [
    ['cut off', async () => (await photograph()).subarray(0, 40_000), 'unreadable'],
    ['cut off by its last pixels', async () => (await photograph()).subarray(0, -64), 'unreadable'],
    [
      'a photo by its first bytes alone',
      async () => Buffer.from([0xff, 0xd8, 0xff, 0xe0, 1, 2, 3]),
      'unreadable',
    ],
    [
      'a bomb of 64 million pixels in a few kilobytes',
      () =>
        sharp({
          create: { width: 8_000, height: 8_000, channels: 3, background: '#fff' },
          limitInputPixels: false,
        })
          .png()
          .toBuffer(),
      'too-large',
    ],
    [
      'in a format that is not decoded here',
      async () => Buffer.concat([Buffer.from([0, 0, 0, 24]), Buffer.from('ftypheic'), Buffer.alloc(64)]),
      'unsupported',
    ],
  ];

  test.each(broken)('an image that is %s is kept, found out and told', async (_, make, expected) => {
    const { keep, look, found, sized, flags, cora } = await scene();
    const bytes = await make();
    const sha256 = await keep(bytes);
    await look();
    expect(await found(sha256)).toBe(expected);
    expect(await flags()).toEqual(expected === 'unsupported' ? [] : ['evidence-unreadable']);
    await expect(sized('tile', sha256)).rejects.toMatchObject({ code: 'not-found' });
    const original = await openEvidence({ database, folders }, cora, sha256, 'visit-1');
    expect(original.headers.get('content-disposition')).toMatch(/^attachment/);
    expect(Buffer.from(await original.bytes())).toEqual(Buffer.from(bytes));
  });

  test('what a kill left undone is done at the next start, and a file that is gone holds up no other', async () => {
    const { keep, found, failures, organization, sam } = await scene();
    const sha256 = await keep(await photograph(600, 400));
    const lost = Buffer.concat([await photograph(40, 30), Buffer.from('lost')]);
    await keepBytes({ ...server(database), folders }, sam, sha256Of(lost), lost);
    await rm(evidencePath(folders, organization, sha256Of(lost)));
    const started = createPictures({ database, folders, unexpected: (cause) => void failures.push(cause) });
    started.wake();
    started.wake();
    await started.settled();
    expect(await found(sha256)).toBe('readable');
    expect(await found(sha256Of(lost))).toBeNull();
    expect(failures).toHaveLength(1);
    await writeFile(evidencePath(folders, organization, sha256Of(lost)), lost);
    const again = createPictures({ database, folders, unexpected: () => undefined });
    again.wake();
    await again.settled();
    expect(await found(sha256Of(lost))).toBe('readable');
  });

  test('a report is complete when every hash of its manifest is verified, and not before', async () => {
    const { sam, organization } = await scene();
    const deps = { ...server(database), folders };
    const photos = await Promise.all([600, 601].map((width) => photograph(width, 400)));
    const journey = lived();
    for (const [index, bytes] of photos.entries()) {
      const file = { question: 'counter', sha256: sha256Of(bytes), type: 'image/jpeg' };
      journey.append({ kind: 'evidence.added', evidence: `p${index}`, ...file, bytes: bytes.byteLength });
    }
    journey.append({ kind: 'report.submitted', manifest: photos.map(sha256Of) });
    const complete = async () => {
      await deps.sync(sam, tailOf(journey.note('Still here')));
      const reports = database.selectFrom('reports').select('complete');
      return (await reports.where('organization', '=', organization).executeTakeFirstOrThrow()).complete;
    };
    expect(await complete()).toBe(0);
    for (const [index, bytes] of photos.entries()) {
      await keepBytes(deps, sam, sha256Of(bytes), bytes);
      expect(await complete()).toBe(Number(index === photos.length - 1));
    }
  });
});
