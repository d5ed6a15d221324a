import type { Id } from '#domain/ids.ts';
import { type Original, PhoneError, type VisitJournal } from '#offline/index.ts';
import { developed } from './darkroom.ts';

/** A photo on its way into a journal. Without an `id` it is in memory alone: the phone had no room for the original. */
export interface Held {
  readonly id: Id | undefined;
  readonly blob: Blob;
  readonly question: Id | null;
}

/** Originals that this page is at. */
const inWork = new Set<Id>();

/**
 * Keeps a photo as it came, before anything is done with it. A file is only a reference that the system may take away,
 * so its bytes are copied. Throws `photo-unreadable` where they are gone already.
 */
export async function hold(journal: VisitJournal, file: Blob, question: Id | null): Promise<Held> {
  const bytes = await file.arrayBuffer().catch((cause: unknown) => {
    throw new PhoneError('photo-unreadable', cause);
  });
  const blob = new Blob([bytes], { type: file.type });
  const id = await journal.keepOriginal(blob, question).catch(() => undefined);
  if (id) inWork.add(id);
  return { id, blob, question };
}

/**
 * Makes the photo that is kept, and lets the original go with its commit. What can't be decoded is dropped; after any other
 * failure the original stays, and is tried again later. Throws a {@link PhoneError}.
 */
export async function finish(journal: VisitJournal, { id, blob, question }: Held): Promise<void> {
  if (id) beginTry(id);
  try {
    const { photo, traits } = await developed(blob);
    await journal.addPhoto(photo, question, traits, id);
  } catch (failure) {
    if (failure instanceof PhoneError && failure.code === 'not-found') return;
    if (id && isUseless(failure)) await journal.dropOriginal(id);
    throw failure;
  } finally {
    if (id) endTry(id);
  }
}

function isUseless(failure: unknown): boolean {
  return failure instanceof PhoneError && ['photo-heic', 'photo-unreadable'].includes(failure.code);
}

/** Originals that were left by an app that ended before their photos were kept. */
export async function leftBehind(journal: VisitJournal): Promise<Original[]> {
  return (await journal.originals()).filter(({ id }) => !inWork.has(id));
}

/** Makes a photo of one that was left behind. */
export function finishLeft(journal: VisitJournal, original: Original): Promise<void> {
  inWork.add(original.id);
  return finish(journal, original);
}

const TRIES_AT_MOST = 2;

/** Whether an original has cost the app its life before: then it is not tried again without being asked to. */
export function isRisky({ id }: Original): boolean {
  return triesOf(id) >= TRIES_AT_MOST;
}

function keyOf(id: Id): string {
  return `lists.developing.${id}`;
}

function triesOf(id: Id): number {
  return Number(localStorage.getItem(keyOf(id)) ?? 0);
}

function beginTry(id: Id): void {
  localStorage.setItem(keyOf(id), String(triesOf(id) + 1));
}

function endTry(id: Id): void {
  localStorage.removeItem(keyOf(id));
  inWork.delete(id);
}
