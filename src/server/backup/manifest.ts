import * as z from 'zod/mini';
import { Sha256 } from '#domain/ids.ts';

/** Name of the file that is written last: a folder without it is no backup. */
export const MANIFEST = 'manifest.json';

/** What a backup holds. */
export const Manifest = z.object({
  format: z.literal('plainclothes-backup'),
  version: z.literal(1),
  /** When the copy was begun: what was acknowledged before is in it. ISO 8601. */
  takenAt: z.string(),
  /** The last migration of the database that it was taken of. */
  migration: z.string(),
  /** Each table's file with its SHA-256, in the order in which they are restored. */
  tables: z.array(z.object({ name: z.string(), rows: z.int(), sha256: Sha256 })),
  evidence: z.object({ files: z.int(), bytes: z.int() }),
});
export type Manifest = z.infer<typeof Manifest>;
