import { randomBytes } from 'node:crypto';
import { existsSync } from 'node:fs';
import { rename, writeFile } from 'node:fs/promises';
import type { Id, Sha256 } from '#domain/ids.ts';
import type { PictureSize } from '#protocol/api/views.ts';
import { type Backlog, createBacklog } from '../backlog.ts';
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
export interface Pictures extends Backlog {
  /** Where an image lies in that size, made again if it is gone; `null` where it has none. */
  sized(organization: Id, sha256: Sha256, size: PictureSize): Promise<string | null>;
}

type Image = Pick<EvidenceRecord, 'organization' | 'sha256' | 'type'>;

/** Looks at images of this database and these folders. */
export function createPictures({ database, folders, unexpected }: PicturesDeps): Pictures {
  const oneAtATime = queue();

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

  const backlog = createBacklog({
    next: (except) => pictureToLookAt(database, except),
    nameOf: ({ sha256 }) => sha256,
    work: (image) => oneAtATime(() => look(image)),
    unexpected,
  });

  return {
    ...backlog,
    sized: async (organization, sha256, size) => {
      const path = sizedPath(folders, organization, sha256, size);
      if (existsSync(path)) return path;
      const image = await evidenceAt(database, { organization }, sha256);
      if (!image?.type.startsWith('image/') || (image.picture ?? 'readable') !== 'readable') return null;
      await oneAtATime(async () => (existsSync(path) ? undefined : look(image)));
      return existsSync(path) ? path : null;
    },
  };
}

/** Puts a file in its place whole. It can be made again, so its folder is not waited for. */
async function put(path: string, bytes: Uint8Array): Promise<void> {
  const copy = `${path}.${randomBytes(6).toString('hex')}`;
  await writeFile(copy, bytes, { flush: true });
  await rename(copy, path);
}
