import * as z from 'zod/mini';
import { Checklist } from '#domain/checklist/checklist.ts';
import type { Id } from '#domain/ids.ts';

const Unsent = z.object({ revision: z.int(), body: Checklist });

/** Keeps on this device what the server has not been given yet. Where there is no room for it, nothing stops for that. */
export function keepUnsent(body: Checklist, revision: number): void {
  try {
    localStorage.setItem(keyOf(body.id), JSON.stringify({ revision, body }));
  } catch {
    // It is still on the screen, and sent within a second.
  }
}

/** What was written of this draft and never arrived, if the draft has not changed since; else `null`. */
export function unsentOf(draft: Id, revision: number): Checklist | null {
  const text = localStorage.getItem(keyOf(draft));
  if (text === null) return null;
  const unsent = Unsent.safeParse(JSON.parse(text));
  return unsent.success && unsent.data.revision === revision ? unsent.data.body : null;
}

export function forgetUnsent(draft: Id): void {
  localStorage.removeItem(keyOf(draft));
}

function keyOf(draft: Id): string {
  return `draft of ${draft}`;
}
