import * as z from 'zod/mini';
import type { Id } from '#domain/ids.ts';
import type { DraftBody, DraftKind } from '#protocol/api/drafts.ts';

const Unsent = z.object({ revision: z.int(), body: z.unknown() });

/** What one kind of draft is: its name, its shape, and how it goes to the server. */
export interface DraftSort<B extends { readonly id: Id }> {
  readonly kind: DraftKind;
  readonly shape: z.ZodMiniType<B>;
  readonly asDraft: (body: B) => DraftBody;
}

/** Keeps on this device what the server has not been given yet. Where there is no room for it, nothing stops for that. */
export function keepUnsent<B extends { readonly id: Id }>(
  { kind }: DraftSort<B>,
  body: B,
  revision: number,
): void {
  try {
    localStorage.setItem(keyOf(kind, body.id), JSON.stringify({ revision, body }));
  } catch {
    // It is still on the screen, and sent within a second.
  }
}

/** What was written of this draft and never arrived, if the draft has not changed since; else `null`. */
export function unsentOf<B extends { readonly id: Id }>(
  { kind, shape }: DraftSort<B>,
  draft: Id,
  revision: number,
): B | null {
  const text = localStorage.getItem(keyOf(kind, draft));
  if (text === null) return null;
  const unsent = Unsent.safeParse(JSON.parse(text));
  if (!unsent.success || unsent.data.revision !== revision) return null;
  return shape.safeParse(unsent.data.body).data ?? null;
}

export function forgetUnsent(kind: DraftKind, draft: Id): void {
  localStorage.removeItem(keyOf(kind, draft));
}

function keyOf(kind: DraftKind, draft: Id): string {
  return `draft of ${kind} ${draft}`;
}
