import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import type { Id, Sha256 } from '#domain/ids.ts';
import type { PictureSize } from '#protocol/api/views.ts';
import { queue } from '../queue.ts';
import type { Database } from '../store/database.ts';
import { type EvidenceRecord, evidenceAt, keepPicture, pictureToLookAt } from '../store/evidence.ts';
import { decode } from './decode.ts';
import { evidencePath, type Folders, sizedPath } from './folders.ts';

export interface PicturesDeps {
  readonly database: Database;
  readonly folders: Folders;
  unexpected(cause: unknown): void;
}

/** Decodes the images among the evidence, one at a time and after they were acknowledged, and keeps the sizes that desks show. */
export interface Pictures {
  /** Looks at every image that nobody has looked at yet. What is still to do is in the database, so a kill loses none of it. */
  wake(): void;
  /** Where an image lies in that size, made again if it is gone; `null` where it has none. */
  sized(organization: Id, sha256: Sha256, size: PictureSize): Promise<string | null>;
  /** Resolves when nothing is left to look at. */
  settled(): Promise<void>;
  /** Ends with the one at hand. */
  stop(): Promise<void>;
}

type Image = Pick<EvidenceRecord, 'organization' | 'sha256' | 'type'>;

/** Looks at images of this database and these folders. */
export function createPictures({ database, folders, unexpected }: PicturesDeps): Pictures {
  const oneAtATime = queue();
  let stopped = false;
  let running: Promise<void> | null = null;
  let wokenAgain = false;
  /** Those whose files can't be read: not tried again before the next start. */
  const passedOver = new Set<Sha256>();

  async function look(image: Image): Promise<void> {
    const { organization, sha256, type } = image;
    const decoded = await decode(evidencePath(folders, organization, sha256), type);
    if (decoded.picture === 'readable') {
      for (const [size, bytes] of [
        ['tile', decoded.sizes.tile],
        ['screen', decoded.sizes.screen],
      ] as const)
        await put(sizedPath(folders, organization, sha256, size), bytes);
    }
    await keepPicture(database, image, decoded.picture);
  }

  async function lookAtAll(): Promise<void> {
    do {
      wokenAgain = false;
      for (let image = await next(); image; image = await next()) await lookOrPassOver(image);
    } while (wokenAgain && !stopped);
  }

  async function next(): Promise<Image | undefined> {
    return stopped ? undefined : pictureToLookAt(database, [...passedOver]);
  }

  async function lookOrPassOver(image: Image): Promise<void> {
    try {
      await oneAtATime(() => look(image));
    } catch (cause) {
      passedOver.add(image.sha256);
      unexpected(cause);
    }
  }

  return {
    wake: () => {
      wokenAgain = true;
      running ??= lookAtAll()
        .catch(unexpected)
        .finally(() => {
          running = null;
        });
    },
    sized: async (organization, sha256, size) => {
      const path = sizedPath(folders, organization, sha256, size);
      if (existsSync(path)) return path;
      const image = await evidenceAt(database, { organization }, sha256);
      if (!image?.type.startsWith('image/') || (image.picture ?? 'readable') !== 'readable') return null;
      await oneAtATime(async () => (existsSync(path) ? undefined : look(image)));
      return existsSync(path) ? path : null;
    },
    settled: async () => {
      await running;
    },
    stop: async () => {
      stopped = true;
      await running;
    },
  };
}

/** Puts a file in its place whole. It can be made again, so its folder is not waited for. */
async function put(path: string, bytes: Uint8Array): Promise<void> {
  const copy = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(copy, bytes, { flush: true });
  await rename(copy, path);
}
