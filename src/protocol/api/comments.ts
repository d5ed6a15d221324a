import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';

const CommentRole = z.enum(['owner', 'coordinator']);

/** What owners and coordinators said about a published report, oldest first, and who has read how far. Never by, and never of, a shopper. */
export const CommentsView = z.object({
  comments: z.array(
    z.object({
      id: Id,
      by: z.string(),
      role: CommentRole,
      isMine: z.boolean(),
      text: z.string(),
      at: z.int(),
    }),
  ),
  /** Everyone else who has read it: up to the comment of that instant, and when. */
  readers: z.array(z.object({ name: z.string(), role: CommentRole, through: z.int(), at: z.int() })),
  /** Whether the caller has read the last one. */
  isRead: z.boolean(),
  /** Whether something may be said: the report is published. */
  isOpen: z.boolean(),
});
export type CommentsView = z.infer<typeof CommentsView>;

/** Visits with comments of others that the caller has not read, those that have waited longest first. */
export const UnreadView = z.object({
  visits: z.array(z.object({ visit: Id, store: z.string(), count: z.int(), at: z.int() })),
});
export type UnreadView = z.infer<typeof UnreadView>;

const Text = z.string().check(z.trim(), z.minLength(1), z.maxLength(2_000));
const VisitPath = z.object({ visit: Id });
const Said = z.object({ visit: Id, text: Text });
const ReadThrough = z.object({ visit: Id, through: z.int() });

const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary });
const post = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary });

/** Comments as owners read and write them. */
export const ownerCommentsProcedures = {
  list: get('/owner/visits/{visit}/comments', 'What was said about a report')
    .input(VisitPath)
    .output(CommentsView),
  add: post('/owner/visits/{visit}/comments', 'Say something about a report')
    .input(Said)
    .output(CommentsView),
  read: post('/owner/visits/{visit}/comments/read', 'Say how far it was read')
    .input(ReadThrough)
    .output(CommentsView),
  unread: get('/owner/comments/unread', 'Reports with comments to be read').output(UnreadView),
};

/** The same for coordinators. A text that holds the shopper's name is `bad-input` unless `isSure`. */
export const deskCommentsProcedures = {
  list: get('/visits/{visit}/comments', 'What was said about a report').input(VisitPath).output(CommentsView),
  add: post('/visits/{visit}/comments', 'Say something about a report')
    .input(z.object({ ...Said.shape, isSure: z.optional(z.boolean()) }))
    .output(CommentsView),
  read: post('/visits/{visit}/comments/read', 'Say how far it was read')
    .input(ReadThrough)
    .output(CommentsView),
  unread: get('/comments/unread', 'Reports with comments to be read').output(UnreadView),
};
