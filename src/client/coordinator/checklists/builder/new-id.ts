import type { Id } from '#domain/ids.ts';

const LENGTH = 8;

/**
 * An id that no other part has had, also none that was removed: figures of several versions are told apart by it, and an id that
 * comes back would add up two questions.
 */
export function newId(kind: string): Id {
  return `${kind}-${crypto.randomUUID().slice(0, LENGTH)}`;
}
