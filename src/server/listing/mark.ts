import * as z from 'zod/mini';
import { Problem } from '../problem.ts';

/** The last row of a page: what it was sorted by, and its id. */
export type Mark = readonly [key: string | number, id: string];

const MarkText = z.tuple([z.string(), z.union([z.string(), z.number()]), z.string()]);

/** The mark as a text that callers hand back unread. It holds the order's name: in another order it means nothing. */
export function markOf(order: string, [key, id]: Mark): string {
  return Buffer.from(JSON.stringify([order, key, id])).toString('base64url');
}

/** The mark in such a text. Throws `bad-input` where it is none, or one of another order. */
export function readMark(text: string, order: string): Mark {
  const parsed = MarkText.safeParse(jsonIn(Buffer.from(text, 'base64url').toString()));
  if (!parsed.success || parsed.data[0] !== order) throw new Problem('bad-input', 'after');
  const [, key, id] = parsed.data;
  return [key, id];
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return null;
  }
}
