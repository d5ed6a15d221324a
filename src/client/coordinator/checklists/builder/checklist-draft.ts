import { api } from '#client/desk/api.ts';
import { Checklist } from '#domain/checklist/checklist.ts';
import { newId } from './new-id.ts';
import type { DraftSort } from './unsent.ts';

/** A checklist as a draft. */
export const checklistDraft: DraftSort<Checklist> = {
  kind: 'checklist',
  shape: Checklist,
  asDraft: (body) => ({ kind: 'checklist', body }),
};

/** What was written becomes a draft of its own; gives where it is edited. */
export async function copyOfDraft(body: Checklist): Promise<string> {
  const copy = { ...body, id: newId(body.id) };
  await api.coordinator.drafts.begin({ kind: 'checklist', body: copy });
  return `/checklists/edit/${copy.id}`;
}
