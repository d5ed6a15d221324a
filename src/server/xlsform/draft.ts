import type { FormFault } from '#domain/xlsform/finding.ts';
import type { FormDraft } from '#protocol/checklist-files.ts';
import { Problem } from '../problem.ts';
import { WorkbookFault } from '../workbook/shapes.ts';
import { inThread } from '../workbook/thread.ts';

/**
 * The draft of a checklist from the bytes of an XLSForm; `name` is what it goes by where it has no title. Nothing is kept. Throws
 * `workbook-unreadable` with the fault of the file, and `form-unreadable` with the fault of the form.
 */
export async function draftOfForm(bytes: Uint8Array, name: string): Promise<FormDraft> {
  const read = await inThread<FormDraft | { readonly fault: FormFault }>(
    new URL('./draft-thread.ts', import.meta.url),
    { bytes, name },
  ).catch((cause: unknown) => {
    throw cause instanceof WorkbookFault ? new Problem('workbook-unreadable', cause.kind) : cause;
  });
  if ('fault' in read) throw new Problem('form-unreadable', read.fault);
  return read;
}
