import { Problem } from '../problem.ts';
import { csvOf } from '../workbook/csv/write.ts';
import { readWorkbook } from '../workbook/read.ts';
import { BOUNDS, type Sheet, WorkbookFault } from '../workbook/shapes.ts';
import { CSV_TYPE, type SheetToWrite, XLSX_TYPE } from '../workbook/write-shapes.ts';
import { xlsxOf } from '../workbook/xlsx/write.ts';
import { readBody } from './body.ts';

/**
 * The sheets of an uploaded XLSX or CSV file, which is the whole body of the request. Throws `too-large`, and
 * `workbook-unreadable` with the kind of its fault as the field.
 */
export async function sheetsIn(request: Request): Promise<readonly Sheet[]> {
  const bytes = await readBody(request, BOUNDS.bytes);
  try {
    return await readWorkbook(bytes);
  } catch (cause) {
    throw cause instanceof WorkbookFault ? new Problem('workbook-unreadable', cause.kind) : cause;
  }
}

export const workbookFormats = ['xlsx', 'csv'] as const;
export type WorkbookFormat = (typeof workbookFormats)[number];

/** Sheets as a file to be saved under this name (without its ending), sent as they are made. CSV holds the first of them. */
export function workbookFile(
  format: WorkbookFormat,
  name: string,
  sheets: readonly [SheetToWrite, ...SheetToWrite[]],
): Response {
  const chunks = format === 'xlsx' ? xlsxOf(sheets) : csvOf(sheets[0]);
  return new Response(ReadableStream.from(chunks), {
    headers: fileHeaders(`${name}.${format}`, format === 'xlsx' ? XLSX_TYPE : CSV_TYPE),
  });
}

/** What makes a browser save an answer and never show it as a page. */
export function fileHeaders(name: string, type: string): Record<string, string> {
  const plain = name.replace(/[^\w.-]+/g, '-');
  return {
    'content-type': type,
    'content-disposition': `attachment; filename="${plain}"; filename*=UTF-8''${encodeURIComponent(name)}`,
    'content-security-policy': "sandbox; default-src 'none'",
    'x-content-type-options': 'nosniff',
    'cache-control': 'private, no-store',
  };
}
