import { faultsOf } from '#domain/checklist/integrity.ts';
import type { FormFault } from '#domain/xlsform/finding.ts';
import { readForm } from '#domain/xlsform/read-form.ts';
import type { FormDraft } from '#protocol/checklist-files.ts';
import { readBytes } from '../workbook/read-bytes.ts';
import { BOUNDS, type Bounds, WorkbookFault } from '../workbook/shapes.ts';

/** Far more than anyone asks in one visit. */
export const FORM_BOUNDS: Bounds = { ...BOUNDS, rowsPerSheet: 5_000, columns: 500, cells: 200_000 };

/** Most that a draft may come to: a list of choices that a thousand questions share is written a thousand times. */
const MOST_DRAFT_CHARACTERS = 4 * 1024 * 1024;

/** What {@link draftOfForm} does, at once and without a thread. Throws `WorkbookFault`. */
export function readDraft(bytes: Uint8Array, name: string): FormDraft | { readonly fault: FormFault } {
  const read = readForm(readBytes(bytes, FORM_BOUNDS), name);
  if ('fault' in read) return read;
  if (JSON.stringify(read).length > MOST_DRAFT_CHARACTERS) throw new WorkbookFault('too-large');
  return { ...read, faults: faultsOf(read.checklist) };
}
