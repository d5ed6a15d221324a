import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import type { Id, Sha256 } from '#domain/ids.ts';
import type { PictureSize } from '#protocol/api/views.ts';

/** Where bytes live under the data folder: uploads while they come, evidence once it is verified. */
export interface Folders {
  readonly uploads: string;
  readonly evidence: string;
}

/** The two folders, made where they are not there yet. */
export function evidenceFolders(dataFolder: string): Folders {
  const folders = { uploads: join(dataFolder, 'uploads'), evidence: join(dataFolder, 'evidence') };
  for (const folder of Object.values(folders)) mkdirSync(folder, { recursive: true });
  return folders;
}

/** Where an organization's evidence with this hash is kept. */
export function evidencePath({ evidence }: Folders, organization: Id, sha256: Sha256): string {
  return join(evidence, organization, sha256.slice(0, 2), sha256);
}

/** Where the same lies in a smaller size: beside it, so that it goes where it goes. */
export function sizedPath(folders: Folders, organization: Id, sha256: Sha256, size: PictureSize): string {
  return `${evidencePath(folders, organization, sha256)}.${size}.webp`;
}
