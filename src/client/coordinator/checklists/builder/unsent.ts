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

/** What was written and never arrived, and the revision that it was written on. */
export interface Written<B> {
  readonly revision: number;
  readonly body: B;
}

/** What was written of this draft on this device and never arrived; `null` where all of it did. */
export function unsentOf<B extends { readonly id: Id }>(
  { kind, shape }: DraftSort<B>,
  draft: Id,
): Written<B> | null {
  const text = localStorage.getItem(keyOf(kind, draft));
  const unsent = text === null ? null : Unsent.safeParse(JSON.parse(text));
  const body = unsent?.data && shape.safeParse(unsent.data.body).data;
  return unsent?.data && body ? { revision: unsent.data.revision, body } : null;
}

/** Whether two drafts say the same, in whatever order their parts came over the wire. */
export function isSame<B extends { readonly id: Id }>({ shape }: DraftSort<B>, one: B, other: B): boolean {
  const plain = (body: B) => JSON.stringify(shape.safeParse(body).data ?? body);
  return plain(one) === plain(other);
}

export function forgetUnsent(kind: DraftKind, draft: Id): void {
  localStorage.removeItem(keyOf(kind, draft));
}

function keyOf(kind: DraftKind, draft: Id): string {
  return `draft of ${kind} ${draft}`;
}
