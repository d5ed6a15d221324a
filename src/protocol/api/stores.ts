import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { Channel } from '#domain/checklist/standard.ts';
import { Direction, ListAsked } from './listing.ts';
import { StoreView } from './views.ts';

/** Which stores, in which order. */
export const StoreListAsked = z.object({
  ...ListAsked.shape,
  client: z.optional(z.string().check(z.maxLength(200))),
  region: z.optional(z.string().check(z.maxLength(200))),
  concept: z.optional(z.string().check(z.maxLength(200))),
  sort: z.optional(z.enum(['name', 'city', 'client', 'region', 'reference'])),
  direction: z.optional(Direction),
});
export type StoreListAsked = z.infer<typeof StoreListAsked>;

/** A store as the desk's list shows it. Words that are not known are empty. */
export const StoreRow = z.object({
  ...StoreView.shape,
  /** The client's own number for it. */
  reference: z.string(),
  region: z.string(),
  concept: z.string(),
  channels: z.array(Channel),
  tags: z.array(z.string()),
});
export type StoreRow = z.infer<typeof StoreRow>;

export const StorePage = z.object({
  rows: z.array(StoreRow),
  after: z.nullable(z.string()),
  /** How many match; one more than `MOST_COUNTED` means more. */
  count: z.int(),
});
export type StorePage = z.infer<typeof StorePage>;

/** What stores can be narrowed to. */
export const StoreChoices = z.object({
  clients: z.array(z.string()),
  regions: z.array(z.string()),
  concepts: z.array(z.string()),
});
export type StoreChoices = z.infer<typeof StoreChoices>;

const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary });

/** The stores as the desk lists and keeps them. */
export const storeBookProcedures = {
  list: get('/stores/list', 'Stores, page by page').input(StoreListAsked).output(StorePage),
  choices: get('/stores/choices', 'Clients, regions and concepts that there are').output(StoreChoices),
};
