import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import { ReadingAsked, SideAsked } from './reading.ts';

/** The screens whose tables an owner can take away. */
export const OwnerTable = z.enum([
  ...(['overview', 'standards', 'waits', 'over-time', 'consistency', 'compare'] as const),
  ...(['store', 'stores', 'visits', 'actions', 'beside', 'report', 'action', 'access'] as const),
]);
export type OwnerTable = z.infer<typeof OwnerTable>;

/** The further tables of each, beside its first. */
export const ownerTables: Readonly<Record<OwnerTable, readonly string[]>> = {
  overview: ['stores'],
  standards: ['stores', 'months'],
  waits: ['times', 'queue', 'dayparts', 'busy'],
  'over-time': [],
  consistency: ['single', 'channels'],
  compare: ['standards'],
  store: ['missed', 'waits', 'timeline'],
  stores: [],
  visits: [],
  actions: [],
  beside: ['stores'],
  report: ['answers', 'waits', 'moments'],
  action: ['steps'],
  access: [],
};

/**
 * Where tables are to be had as files: `?table=…&format=csv|xlsx`, and what it is of (`FileAsked`). A workbook holds all
 * tables of a screen; CSV the first, or the one that `part` names. A comparison is asked for by its two `sides` as JSON.
 */
export const OWNER_FILE_PATH = '/api/owner/reading/file';

/** What a table is of: months and a store as for a screen, a report by its visit, or an action. */
export const FileAsked = z.object({
  ...ReadingAsked.shape,
  visit: z.optional(Id),
  action: z.optional(Id),
});
export type FileAsked = z.infer<typeof FileAsked>;

/** Two sides of a comparison. */
export const SidesAsked = z.object({ a: SideAsked, b: SideAsked });
export type SidesAsked = z.infer<typeof SidesAsked>;
