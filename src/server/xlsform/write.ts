import type { Checklist } from '#domain/checklist/checklist.ts';
import { writeForm } from '#domain/xlsform/write-form.ts';
import type { SheetToWrite } from '../workbook/write-shapes.ts';

/** A checklist as the sheets of an XLSForm's workbook. */
export function formSheets(checklist: Checklist): [SheetToWrite, ...SheetToWrite[]] {
  const [survey, ...others] = writeForm(checklist).map(
    ({ name, titles, rows }): SheetToWrite => ({
      name,
      columns: titles.map((title) => ({ title, kind: 'text' })),
      rows,
    }),
  );
  return [survey ?? { name: 'survey', columns: [], rows: [] }, ...others];
}
