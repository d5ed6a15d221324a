import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import { Problem } from './problem.ts';

/** The last row of a page in a list that is sorted by a time and then an id. */
export interface Place {
  readonly at: number;
  readonly id: Id;
}

/** The place as a text that callers hand back unread. */
export function cursorOf({ at, id }: Place): string {
  return `${at}_${id}`;
}

const Cursor = z.tuple([z.coerce.number().check(z.int()), Id]);

/** The place that a cursor means. Throws `bad-input` where it is not one of ours. */
export function placeAt(cursor: string): Place {
  const mark = cursor.indexOf('_');
  const parsed = Cursor.safeParse([cursor.slice(0, mark), cursor.slice(mark + 1)]);
  if (!parsed.success || mark < 1) throw new Problem('bad-input', 'after');
  const [at, id] = parsed.data;
  return { at, id };
}
