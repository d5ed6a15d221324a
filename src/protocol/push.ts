import * as z from 'zod/mini';

/** What a phone is told by a push message. It may be read over a shoulder: nothing in it says what the list is for. */
export const PushMessage = z.object({
  title: z.string(),
  body: z.string(),
  /** A later message of the same tag takes the place of the one before. */
  tag: z.string(),
});
export type PushMessage = z.infer<typeof PushMessage>;
