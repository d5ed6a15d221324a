import * as z from 'zod/mini';
import { Id, Sha256 } from '#domain/ids.ts';

/** Most that a visit's file may weigh, as `POST /api/import` takes it. */
export const MOST_IMPORT_BYTES = 100 * 1024 * 1024;

/**
 * A visit's file, as a phone makes it (`offline/journal/export.ts`). Events and media are read one by one, so that a damaged
 * one takes none of the others with it.
 */
export const VisitFile = z.object({
  format: z.literal('plainclothes-visit'),
  version: z.literal(1),
  journal: z.object({ id: Id, visit: Id, person: Id }),
  events: z.array(z.unknown()),
  media: z.array(z.unknown()),
  /** Absent in files of phones from before these were in it. */
  unfinished: z._default(z.array(z.unknown()), []),
});
export type VisitFile = z.infer<typeof VisitFile>;

/** `base64` is null where the phone itself had the bytes no more, or could not read them. */
export const FileMedium = z.object({ sha256: Sha256, base64: z.nullable(z.string()) });
export type FileMedium = z.infer<typeof FileMedium>;

/** A photo as the camera gave it, or a recording that was cut off: no event speaks of it, `question` is where it was for. */
export const UnfinishedFile = z.object({
  kind: z.enum(['photo', 'sound']),
  question: z.nullable(Id),
  sha256: Sha256,
  base64: z.string(),
});
export type UnfinishedFile = z.infer<typeof UnfinishedFile>;

/**
 * Why a medium of the file was not taken: `absent` the file has no bytes of it, `changed` they are not the ones that were
 * recorded, `unfit` no kind of file that is kept or too large, `stray` no event speaks of it.
 */
export const MediumDamage = z.enum(['absent', 'changed', 'unfit', 'stray', 'unreadable']);
export type MediumDamage = z.infer<typeof MediumDamage>;

const TakenFiles = z.object({
  inFile: z.int(),
  taken: z.int(),
  known: z.int(),
  damaged: z.array(z.object({ sha256: z.nullable(Sha256), because: MediumDamage })),
});
export type TakenFiles = z.infer<typeof TakenFiles>;

/** What became of a file that was taken in. Taking it again is harmless. */
export const ImportAnswer = z.object({
  visit: Id,
  journal: Id,
  /** `held`: the record is here, as its phone would have sent it. `forked`: another version of it was here first, both are kept. */
  outcome: z.enum(['held', 'forked']),
  /** Whether it counts for its visit, or stands aside because that was cancelled, is someone else's or is not known; null where it forked. */
  standing: z.nullable(z.enum(['counted', 'aside'])),
  /** How many the file has, how many of them are new, and how many at its end are damaged and were set aside. */
  events: z.object({ inFile: z.int(), taken: z.int(), damaged: z.int() }),
  media: TakenFiles,
  /** What was not finished on the phone: kept with the visit, and part of no answer. */
  unfinished: z._default(TakenFiles, { inFile: 0, taken: 0, known: 0, damaged: [] }),
});
export type ImportAnswer = z.infer<typeof ImportAnswer>;
