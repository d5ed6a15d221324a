import { randomUUID } from 'node:crypto';
import { namesSomeone } from '#domain/comment/names-someone.ts';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { CommentsView, UnreadView } from '#protocol/api/comments.ts';
import { Problem } from '../problem.ts';
import {
  addComment,
  type Commenter,
  type CommentReader,
  commentsOf,
  keepRead,
  readersOf,
  shopperNameOf,
  unreadVisits,
} from '../store/comments.ts';
import type { Connection, Database } from '../store/database.ts';
import { arePublished } from '../store/publications.ts';
import { visitAt } from '../store/visits.ts';

const UNREAD_SHOWN = 50;

/** What these functions stand on. `now` is the server's clock. */
export interface CommentDeps {
  readonly database: Database;
  readonly now: () => number;
}

/** What was said about a report. Throws `not-found` where it is not the caller's to read. */
export async function readComments(
  connection: Connection,
  scope: Commenter,
  visit: Id,
): Promise<CommentsView> {
  const isOpen = await insistOnReach(connection, scope, visit);
  const comments = await commentsOf(connection, scope, visit);
  const readers = await readersOf(connection, scope, visit);
  const own = readers.find(({ member }) => member === scope.person)?.through ?? 0;
  const theirs = comments.filter(({ member }) => member !== scope.person);
  return {
    comments: comments.map(({ member, ...comment }) => ({ ...comment, isMine: member === scope.person })),
    readers: readers.flatMap((reader) => (reader.member === scope.person ? [] : readerView(reader))),
    isRead: theirs.every(({ at }) => at <= own),
    isOpen,
  };
}

function readerView({ name, role, through, at }: CommentReader): CommentsView['readers'] {
  return role === 'owner' || role === 'coordinator' ? [{ name, role, through, at }] : [];
}

/** Whether it is published. An owner reaches nothing else. */
async function insistOnReach(connection: Connection, scope: Commenter, visit: Id): Promise<boolean> {
  const isPublished = (await arePublished(connection, scope, [visit])).has(visit);
  const isReached =
    isPublished || (scope.role === 'coordinator' && (await visitAt(connection, scope, visit)));
  if (!isReached) throw new Problem('not-found');
  return isPublished;
}

/** Says something about a published report. Throws `not-found`, and `move-not-allowed` while it is not published. */
export function say(
  { database, now }: CommentDeps,
  scope: Commenter,
  { visit, text }: { readonly visit: Id; readonly text: string },
): Promise<CommentsView> {
  return database.transaction().execute(async (connection) => {
    if (!(await insistOnReach(connection, scope, visit))) throw new Problem('move-not-allowed');
    const last = (await commentsOf(connection, scope, visit)).at(-1)?.at ?? 0;
    // Each has an instant of its own: who has read how far is told by it.
    const at = Math.max(now(), last + 1);
    await addComment(connection, scope, { id: randomUUID(), visit, text, at });
    return readComments(connection, scope, visit);
  });
}

/** The same for a coordinator. Throws `bad-input` where the text holds the shopper's name and they have not said that they are sure. */
export async function sayFromDesk(
  deps: CommentDeps,
  scope: CoordinatorScope,
  { isSure, ...said }: { readonly visit: Id; readonly text: string; readonly isSure?: boolean | undefined },
): Promise<CommentsView> {
  const name = isSure ? null : await shopperNameOf(deps.database, scope, said.visit);
  if (name !== null && namesSomeone(said.text, name)) throw new Problem('bad-input', 'text');
  return say(deps, scope, said);
}

/** Keeps how far the caller has read. Throws `not-found`. */
export function read(
  { database, now }: CommentDeps,
  scope: Commenter,
  { visit, through }: { readonly visit: Id; readonly through: number },
): Promise<CommentsView> {
  return database.transaction().execute(async (connection) => {
    await insistOnReach(connection, scope, visit);
    const last = (await commentsOf(connection, scope, visit)).at(-1)?.at ?? 0;
    await keepRead(connection, scope, { visit, through: Math.min(through, last), at: now() });
    return readComments(connection, scope, visit);
  });
}

/** Reports with comments of others that the caller has not read. */
export async function unread(connection: Connection, scope: Commenter): Promise<UnreadView> {
  return { visits: await unreadVisits(connection, scope, UNREAD_SHOWN) };
}
