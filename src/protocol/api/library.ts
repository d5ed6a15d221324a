import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { Channel } from '#domain/checklist/standard.ts';
import { Id } from '#domain/ids.ts';
import { Locale, LocalizedText } from '#domain/text-schema.ts';
import { ChecklistRef } from './views.ts';

/** A ready checklist. `isTaken`: the organization has this version. */
export const LibraryRow = z.object({
  ref: ChecklistRef,
  title: LocalizedText,
  finds: LocalizedText,
  channel: Channel,
  locales: z.array(Locale),
  standards: z.int(),
  questions: z.int(),
  moments: z.int(),
  isTaken: z.boolean(),
});
export type LibraryRow = z.infer<typeof LibraryRow>;

/** Ready checklists that an organization can take. */
export const libraryProcedures = {
  list: oc
    .route({ method: 'GET', path: '/library', summary: 'Ready checklists' })
    .output(z.array(LibraryRow)),
  take: oc
    .route({ method: 'POST', path: '/library/{id}/take', summary: 'Publish a ready checklist as it is' })
    .input(z.object({ id: Id }))
    .output(ChecklistRef),
};
