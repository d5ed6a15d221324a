import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { serve } from '@hono/node-server';
import { Upload } from 'tus-js-client';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { OwnerScope, ShopperScope } from '#domain/scope.ts';
import type { ReportView } from '#protocol/api/views.ts';
import type { SyncRequest } from '#protocol/sync/envelope.ts';
import { finalise } from '#server/evidence/finalise.ts';
import { evidenceFolders, evidencePath } from '#server/evidence/folders.ts';
import { openEvidence } from '#server/evidence/open.ts';
import { evidenceUploads, MAX_BYTES, type UploadHandler } from '#server/evidence/uploads.ts';
import { ingestTails } from '#server/ingest/ingest.ts';
import { readTail } from '#server/ingest/read-tail.ts';
import { takeTail } from '#server/ingest/take-tail.ts';
import type { Database } from '#server/store/database.ts';
import { addPublication } from '#server/store/publications.ts';
import {
  asked,
  coordinator,
  lived,
  organize,
  owner,
  plan,
  request,
  server,
  shopper,
  tailOf,
} from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import type { TestVisit } from '#tests/support/visit.ts';

const here = 'http://localhost';
const tus = { 'tus-resumable': '1.0.0' };

const sha256Of = (bytes: Uint8Array) => createHash('sha256').update(bytes).digest('hex');
const jpeg = (content: string) =>
  Buffer.concat([Buffer.from([0xff, 0xd8, 0xff, 0xe0]), Buffer.from(content)]);
const picture = jpeg('a counter, tidy');

/** A visit whose report stands on this photo. */
function photographed(bytes: Uint8Array = picture, options: Parameters<typeof lived>[0] = {}): TestVisit {
  const sha256 = sha256Of(bytes);
  const photo = {
    evidence: 'photo-1',
    question: 'counter',
    sha256,
    bytes: bytes.byteLength,
    type: 'image/jpeg',
  };
  return lived(options)
    .append({ kind: 'evidence.added', ...photo })
    .append({ kind: 'report.submitted', manifest: [sha256] });
}

eachDatabase((_, open) => {
  let database: Database;
  let organizations = 0;
  let folder: string;
  let uploads: UploadHandler;
  let aheadMs = 0;
  const tomorrow = () => {
    aheadMs += 86_400_000;
  };
  let scene: Awaited<ReturnType<typeof newScene>>;

  beforeAll(async () => {
    database = await open();
    folder = mkdtempSync(join(tmpdir(), 'plainclothes-evidence-'));
    uploads = evidenceUploads(evidenceFolders(folder), () => Date.now() + aheadMs);
  });

  afterAll(() => rmSync(folder, { recursive: true, force: true }));

  beforeEach(async () => {
    scene = await newScene();
  });

  /** An organization of its own for each test with one visit of sam's, and helpers that speak for its people. */
  async function newScene() {
    organizations += 1;
    const organization = `agency-${organizations}`;
    await organize(database, organization);
    await plan(database, organization);
    const folders = evidenceFolders(folder);
    const deps = { ...server(database), folders };
    const sam = shopper(organization, 'sam');

    const ask = (
      scope: ShopperScope,
      method: string,
      path: string,
      headers: Record<string, string>,
      body?: Uint8Array,
    ) =>
      uploads(
        new Request(`${here}${path}`, {
          method,
          headers: { ...tus, ...headers },
          ...(body ? { body: new Uint8Array(body) } : {}),
        }),
        scope,
      );
    const begin = async (scope: ShopperScope, size: number) => {
      const created = await ask(scope, 'POST', '/api/uploads', { 'upload-length': String(size) });
      expect(created.status).toBe(201);
      return created.headers.get('location') ?? '';
    };
    const patch = (scope: ShopperScope, upload: string, offset: number, part: Uint8Array) =>
      ask(
        scope,
        'PATCH',
        upload,
        { 'upload-offset': String(offset), 'content-type': 'application/offset+octet-stream' },
        part,
      );
    const send = async (scope: ShopperScope, bytes: Uint8Array) => {
      const upload = await begin(scope, bytes.byteLength);
      expect((await patch(scope, upload, 0, bytes)).status).toBe(204);
      return upload;
    };
    const conclude = (
      scope: ShopperScope,
      upload: string,
      bytes: Uint8Array,
      sha256 = sha256Of(bytes),
      withDeps = deps,
    ) =>
      finalise(withDeps, scope, sha256, {
        upload,
        visit: 'visit-1',
        bytes: bytes.byteLength,
        type: 'image/jpeg',
      });
    const kept = (bytes: Uint8Array) => readFileSync(evidencePath(folders, organization, sha256Of(bytes)));
    const rows = () =>
      database.selectFrom('evidence').selectAll().where('organization', '=', organization).execute();
    const report = () =>
      database.selectFrom('reports').selectAll().where('organization', '=', organization).executeTakeFirst();
    return {
      organization,
      folders,
      deps,
      sam,
      tess: shopper(organization, 'tess'),
      ask,
      begin,
      patch,
      send,
      conclude,
      kept,
      rows,
      report,
    };
  }

  describe('an upload', () => {
    test('goes on where it was cut off', async () => {
      const { sam, begin, patch, ask } = scene;
      const upload = await begin(sam, picture.byteLength);
      await patch(sam, upload, 0, picture.subarray(0, 5));
      const asked = await ask(sam, 'HEAD', upload, {});
      expect(asked.headers.get('upload-offset')).toBe('5');
      expect((await patch(sam, upload, 5, picture.subarray(5))).status).toBe(204);
      await scene.conclude(sam, upload, picture);
      expect(scene.kept(picture)).toEqual(picture);
    });

    test('is sent by the client that phones use', async () => {
      const running = serve({
        fetch: (incoming) => uploads(incoming, scene.sam),
        port: 0,
        hostname: '127.0.0.1',
      });
      await new Promise((resolve) => running.once('listening', resolve));
      const address = running.address();
      const port = typeof address === 'object' ? address?.port : 0;
      const large = jpeg('x'.repeat(300_000));
      const upload = await new Promise<string>((resolve, reject) => {
        const sending = new Upload(Buffer.from(large), {
          endpoint: `http://127.0.0.1:${port}/api/uploads`,
          chunkSize: 64 * 1024,
          retryDelays: [],
          onError: reject,
          onSuccess: () => resolve(sending.url ?? ''),
        });
        sending.start();
      });
      await scene.conclude(scene.sam, upload, large);
      expect(scene.kept(large).byteLength).toBe(large.byteLength);
      await new Promise((resolve) => running.close(resolve));
    });

    test('is its maker’s alone, whatever is asked of it', async () => {
      const { sam, tess, ask, patch, send, conclude, organization } = scene;
      const upload = await send(sam, picture);
      const twin = shopper(`${organization}-other`, 'sam');
      for (const stranger of [tess, twin]) {
        expect((await ask(stranger, 'HEAD', upload, {})).status).toBe(404);
        expect((await ask(stranger, 'DELETE', upload, {})).status).toBe(404);
        expect((await patch(stranger, upload, picture.byteLength, picture)).status).toBe(404);
        await expect(conclude(stranger, upload, picture)).rejects.toMatchObject({ code: 'not-found' });
      }
      expect((await ask(sam, 'HEAD', upload, {})).headers.get('upload-offset')).toBe(
        String(picture.byteLength),
      );
    });

    test('is read by nobody, its maker included', async () => {
      const upload = await scene.send(scene.sam, picture);
      expect((await scene.ask(scene.sam, 'GET', upload, {})).status).toBe(405);
    });

    test('cannot claim an owner, a name or a path', async () => {
      const { sam, tess, ask } = scene;
      const metadata = `owner ${Buffer.from(`${tess.organization} tess`).toString('base64')}`;
      const created = await ask(sam, 'POST', '/api/uploads', {
        'upload-length': '5',
        'upload-metadata': metadata,
      });
      const upload = created.headers.get('location') ?? '';
      expect(upload).toMatch(/^\/api\/uploads\/[0-9a-f]{32}$/);
      expect((await ask(tess, 'HEAD', upload, {})).status).toBe(404);
      for (const path of [`${upload}.json`, '/api/uploads/..%2fevidence', '/api/uploads/..']) {
        expect((await ask(sam, 'HEAD', path, {})).status).toBe(404);
      }
    });

    test('that is too large is not begun', async () => {
      const answer = await scene.ask(scene.sam, 'POST', '/api/uploads', {
        'upload-length': String(MAX_BYTES + 1),
      });
      expect(answer.status).toBe(413);
    });

    test('that nobody came back to for two weeks is swept away by a later one, and newer ones stay', async () => {
      const { sam, begin, ask, folders } = scene;
      const [old, fresh] = [await begin(sam, 5), await begin(sam, 5)];
      const path = join(folders.uploads, old.split('/').at(-1) ?? '');
      const monthAgo = Date.now() / 1000 - 30 * 86_400;
      for (const file of [path, `${path}.json`]) utimesSync(file, monthAgo, monthAgo);
      await begin(sam, 5);
      expect((await ask(sam, 'HEAD', old, {})).status).toBe(200);
      tomorrow();
      await begin(sam, 5);
      expect((await ask(sam, 'HEAD', old, {})).status).toBe(404);
      expect((await ask(sam, 'HEAD', fresh, {})).status).toBe(200);
    });
  });

  describe('finalising', () => {
    test('echoes what is kept, and again the same; the upload’s bytes are gone', async () => {
      const { sam, send, conclude, kept, rows, folders } = scene;
      const upload = await send(sam, picture);
      const echo = { sha256: sha256Of(picture), bytes: picture.byteLength };
      expect(await conclude(sam, upload, picture)).toEqual(echo);
      expect(await conclude(sam, upload, picture)).toEqual(echo);
      expect(kept(picture)).toEqual(picture);
      expect(await rows()).toMatchObject([{ ...echo, type: 'image/jpeg' }]);
      expect(readdirSync(folders.uploads)).not.toContain(upload.split('/').at(-1));
    });

    test('twenty times at once ends the same', async () => {
      const { sam, send, conclude, rows, folders } = scene;
      const upload = await send(sam, picture);
      const echoes = await Promise.all(Array.from({ length: 20 }, () => conclude(sam, upload, picture)));
      expect(new Set(echoes.map((echo) => JSON.stringify(echo))).size).toBe(1);
      expect(await rows()).toHaveLength(1);
      expect(readdirSync(folders.uploads).filter((name) => name.endsWith('.copy'))).toEqual([]);
    });

    test('refuses bytes of another hash, keeps nothing of them, and takes them anew', async () => {
      const { sam, send, conclude, rows, ask } = scene;
      const spoilt = jpeg('a counter, tidx');
      const upload = await send(sam, spoilt);
      await expect(conclude(sam, upload, picture)).rejects.toMatchObject({ code: 'hash-mismatch' });
      expect(await rows()).toEqual([]);
      expect((await ask(sam, 'HEAD', upload, {})).status).toBe(410);
      await conclude(sam, await send(sam, picture), picture);
      expect(await rows()).toHaveLength(1);
    });

    test('refuses what no evidence is, whatever it is called', async () => {
      const { sam, send, conclude, rows } = scene;
      for (const text of ['<svg onload="alert(1)"/>', '<!doctype html><script>', '']) {
        const bytes = Buffer.from(text || 'plain words');
        await expect(conclude(sam, await send(sam, bytes), bytes)).rejects.toMatchObject({
          code: 'evidence-type',
        });
      }
      expect(await rows()).toEqual([]);
    });

    test('refuses half an upload for now', async () => {
      const { sam, begin, patch, conclude } = scene;
      const upload = await begin(sam, picture.byteLength);
      await patch(sam, upload, 0, picture.subarray(0, 5));
      await expect(conclude(sam, upload, picture)).rejects.toMatchObject({ code: 'evidence-incomplete' });
    });

    test('cut off between file and row is healed by asking again', async () => {
      const { sam, send, conclude, kept, rows, deps } = scene;
      const upload = await send(sam, picture);
      const cut = () => {
        throw new Error('the power went');
      };
      await expect(conclude(sam, upload, picture, undefined, { ...deps, now: cut })).rejects.toThrow(
        'the power went',
      );
      expect(kept(picture)).toEqual(picture);
      expect(await rows()).toEqual([]);
      await conclude(sam, upload, picture);
      expect(await rows()).toHaveLength(1);
    });

    test('does not tell whether others hold a hash', async () => {
      const { sam, tess, send, conclude } = scene;
      await conclude(sam, await send(sam, picture), picture);
      const other = jpeg('something else');
      await expect(conclude(tess, 'a'.repeat(32), picture)).rejects.toMatchObject({ code: 'not-found' });
      const bluff = conclude(tess, await send(tess, other), other, sha256Of(picture));
      await expect(bluff).rejects.toMatchObject({ code: 'hash-mismatch' });
    });

    test('completes the report that waited, whichever came first', async () => {
      const { sam, send, conclude, report, deps } = scene;
      await deps.sync(sam, tailOf(photographed()));
      expect(await report()).toMatchObject({ complete: 0 });
      await conclude(sam, await send(sam, picture), picture);
      expect(await report()).toMatchObject({ complete: 1 });
      const early = await newScene();
      await early.conclude(early.sam, await early.send(early.sam, picture), picture);
      await early.deps.sync(early.sam, tailOf(photographed()));
      expect(await early.report()).toMatchObject({ complete: 1 });
    });

    test('while its journal is still being written down, the report is complete in the end', async () => {
      const { sam, send, conclude, report, deps } = scene;
      const upload = await send(sam, picture);
      const tail = readTail(tailOf(photographed()));
      if (!tail) throw new Error('Unreadable');
      const written = Promise.withResolvers<void>();
      const mayCommit = Promise.withResolvers<void>();
      const taking = database.transaction().execute(async (connection) => {
        await takeTail(deps, connection, sam, 'device-1', tail);
        written.resolve();
        await mayCommit.promise;
      });
      await written.promise;
      const concluding = conclude(sam, upload, picture);
      await new Promise((resolve) => setTimeout(resolve, 150));
      mayCommit.resolve();
      await Promise.all([taking, concluding]);
      expect(await report()).toMatchObject({ complete: 1 });
    });

    test('completes a judged report without judging it anew', async () => {
      const { sam, send, conclude, report, deps, organization } = scene;
      const journey = photographed();
      await deps.sync(sam, tailOf(journey));
      await database
        .updateTable('visits')
        .set({ state: 'published' })
        .where('organization', '=', organization)
        .execute();
      await deps.sync(sam, tailOf(journey.answer('thanked', true), { after: journey.events.length - 1 }));
      await conclude(sam, await send(sam, picture), picture);
      expect(await report()).toMatchObject({ complete: 1, percentage: 50 });
    });

    test('is what a phone hears when it asks for the hash', async () => {
      const { sam, tess, send, conclude, deps } = scene;
      await deps.sync(sam, tailOf(photographed()));
      const asks: SyncRequest = request([], [sha256Of(picture)]);
      expect((await ingestTails(deps, sam, asks)).verified).toEqual([]);
      await conclude(sam, await send(sam, picture), picture);
      expect((await ingestTails(deps, sam, asks)).verified).toEqual([sha256Of(picture)]);
      expect((await ingestTails(deps, tess, asks)).verified).toEqual([]);
    });
  });

  describe('looking at evidence', () => {
    const hash = sha256Of(picture);

    /** The photo is there, in a report of sam's at riga, which is published with it. */
    beforeEach(async () => {
      const { sam, send, conclude, deps, organization } = scene;
      await deps.sync(sam, tailOf(photographed()));
      await conclude(sam, await send(sam, picture), picture);
      await plan(database, organization, { id: 'visit-2', store: 'oslo' });
    });

    test('coordinators and its shopper see it, inert', async () => {
      for (const scope of [coordinator(scene.organization), scene.sam]) {
        const answer = await openEvidence(scene.deps, scope, hash, 'visit-1');
        expect(Buffer.from(await answer.arrayBuffer())).toEqual(picture);
        expect(Object.fromEntries(answer.headers)).toMatchObject({
          'content-type': 'image/jpeg',
          'content-length': String(picture.byteLength),
          'content-disposition': `inline; filename="${hash.slice(0, 12)}"`,
          'content-security-policy': "sandbox; default-src 'none'",
          'x-content-type-options': 'nosniff',
          'cache-control': 'private, max-age=31536000, immutable',
        });
      }
    });

    test.each([
      ['application/pdf', Buffer.from('%PDF-1.7 receipt')],
      ['audio/webm', Buffer.from([0x1a, 0x45, 0xdf, 0xa3, 0x9f, 0x42, 0x86, 0x81, 1])],
      ['audio/mp4', Buffer.from('\0\0\0\x1cftypM4A \0\0\0\0 voice', 'latin1')],
    ])('%s is not opened as a page', async (type, bytes) => {
      await scene.conclude(scene.sam, await scene.send(scene.sam, bytes), bytes);
      const answer = await openEvidence(
        scene.deps,
        coordinator(scene.organization),
        sha256Of(bytes),
        'visit-1',
      );
      expect(Object.fromEntries(answer.headers)).toMatchObject({
        'content-type': type,
        'content-disposition': expect.stringMatching(/^attachment/),
        'content-security-policy': "sandbox; default-src 'none'",
        'x-content-type-options': 'nosniff',
      });
      await answer.body?.cancel();
    });

    /** What an owner sees of a visit: a report that lists this evidence. */
    async function publish(store: string, visit: string, evidence: readonly string[]) {
      const journey = photographed();
      const listed = evidence.map((sha256) => ({
        question: null,
        sha256,
        bytes: 1,
        type: 'image/jpeg',
        seq: 1,
        at: 1,
        verified: true,
      }));
      const place = {
        id: store,
        name: store,
        client: 'Brand',
        address: '',
        city: '',
        timeZone: 'UTC',
        position: null,
      };
      const body: ReportView = {
        ...{ visit, store: place, checklist: asked, score: journey.score(), evidence: listed },
        ...{ startedAt: 1, leftAt: null, submittedAt: 2, explanation: null, prevented: null, quiz: null },
        ...{
          moments: [],
          intervals: [],
          answers: [],
          notes: [],
          joins: [],
          withdrawn: { moments: [], answers: [] },
        },
      };
      const figures = {
        percentage: 50,
        percentageBefore: 50,
        verdict: 'scored',
        speed: null,
        quality: 50,
      } as const;
      const publication = { visit, store, publishedAt: 3, visitedAt: 1, ...figures, checklistTitle: 'Test' };
      await addPublication(database, coordinator(scene.organization), publication, body);
    }

    test('an owner sees what a published report of their stores lists, through that report', async () => {
      await publish('riga', 'visit-1', [hash]);
      await publish('oslo', 'visit-2', []);
      const look = (scope: OwnerScope, visit: string) => openEvidence(scene.deps, scope, hash, visit);
      for (const scope of [owner(scene.organization), owner(scene.organization, ['riga'])]) {
        expect(Buffer.from(await (await look(scope, 'visit-1')).arrayBuffer())).toEqual(picture);
        await expect(look(scope, 'visit-2')).rejects.toMatchObject({ code: 'not-found' });
      }
      for (const scope of [owner(scene.organization, ['oslo']), owner(scene.organization, [])]) {
        await expect(look(scope, 'visit-1')).rejects.toMatchObject({ code: 'not-found' });
      }
    });

    test('another shopper, another organization and an owner before publication do not', async () => {
      const there = await newScene();
      for (const stranger of [
        scene.tess,
        coordinator(there.organization),
        there.sam,
        owner(scene.organization),
      ]) {
        await expect(openEvidence(scene.deps, stranger, hash, 'visit-1')).rejects.toMatchObject({
          code: 'not-found',
        });
      }
    });
  });
});
