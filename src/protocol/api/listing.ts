import * as z from 'zod/mini';

/** Lists are counted so far; one more means that there are more. */
export const MOST_COUNTED = 1_000;

/** Most rows of one page. */
export const MOST_PAGE_ROWS = 200;

/** What each list's request has: words to search for, and which page. */
export const ListAsked = z.object({
  q: z.optional(z.string().check(z.maxLength(100))),
  after: z.optional(z.string().check(z.maxLength(1_000))),
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(MOST_PAGE_ROWS))),
});

/** The same of a list that is not searched. */
export const PageAsked = z.omit(ListAsked, { q: true });
export type PageAsked = z.infer<typeof PageAsked>;

export const Direction = z.enum(['asc', 'desc']);
export type Direction = z.infer<typeof Direction>;
