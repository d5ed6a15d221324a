import type { Checklist } from '#domain/checklist/checklist.ts';
import { useShelf } from '../shelf.ts';
import { useJournal } from '../underway/use-journal.ts';

/** What a visit answers: the version that its journal began with, else the pack's. `undefined` until it is read, `null`: not here. */
export function useChecklist(id: string): Checklist | null | undefined {
  const shelf = useShelf();
  const recorded = useJournal(id);
  const visit = shelf.visit(id);
  if (recorded === undefined) return undefined;
  return recorded?.journal.checklist ?? (visit && shelf.checklistOf(visit)) ?? null;
}
