import { Checklist } from '#domain/checklist/checklist.ts';
import { type ChecklistFault, faultsOf } from '#domain/checklist/integrity.ts';

/** A checklist's file as far as it can be read: what it is, with its faults, or which of its parts have not the shape of one. */
export type ReadChecklist =
  | { readonly checklist: Checklist; readonly faults: readonly ChecklistFault[] }
  | { readonly misshapen: readonly string[] };

/** Reads a file as the server would: by the shape that checklists have, then by what would show in the field. */
export async function readChecklist(file: File): Promise<ReadChecklist> {
  const read = Checklist.safeParse(jsonIn(await file.text()));
  if (read.success) return { checklist: read.data, faults: faultsOf(read.data) };
  return { misshapen: [...new Set(read.error.issues.map(({ path }) => path.join('.')))] };
}

function jsonIn(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
}
