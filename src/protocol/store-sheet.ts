import * as z from 'zod/mini';
import { sheetFields } from '#domain/store/sheet/columns.ts';
import { ErrorBody } from './errors.ts';

/** Most rows of a list of stores that is taken in at once. */
export const MOST_STORE_ROWS = 20_000;

const SheetField = z.enum(sheetFields);
const FieldChange = z.object({ field: SheetField, before: z.string(), after: z.string() });

/** How a list is to be read. `columns` says what each holds, `null`: nothing that is taken; absent: by their names. */
export const SheetAsked = z.object({
  columns: z.optional(z.array(z.nullable(SheetField)).check(z.maxLength(1_000))),
  /** What rows go by that do not say it themselves. */
  client: z._default(z.string().check(z.trim(), z.maxLength(200)), ''),
  timeZone: z._default(z.string().check(z.maxLength(64)), ''),
});
export type SheetAsked = z.infer<typeof SheetAsked>;

const Counts = z.object({ added: z.int(), changed: z.int(), same: z.int(), faulty: z.int() });
export type SheetCounts = z.infer<typeof Counts>;

/** What a list would do, before anything is done: `digest` names just this. Of long lists the first part is shown. */
export const SheetPreview = z.object({
  columns: z.array(z.object({ header: z.string(), field: z.nullable(SheetField), example: z.string() })),
  rows: z.int(),
  counts: Counts,
  faults: z.array(z.object({ row: z.int(), field: SheetField, kind: z.string(), value: z.string() })),
  /** The stores that are added and changed. */
  changes: z.array(z.object({ row: z.int(), name: z.string(), changes: z.nullable(z.array(FieldChange)) })),
  digest: z.string(),
});
export type SheetPreview = z.infer<typeof SheetPreview>;

/** A line of what is said while a list is taken in: how far it is, and at the end what became of it. */
export const TakeInLine = z.union([
  z.object({ done: z.int(), of: z.int() }),
  z.object({ counts: Counts }),
  z.object({ failed: ErrorBody }),
]);
export type TakeInLine = z.infer<typeof TakeInLine>;
