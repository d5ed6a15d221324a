import { unzipSync, zipSync } from 'fflate';
import type { Checklist, Question } from '#domain/checklist/checklist.ts';
import { questionsOf } from '#domain/checklist/checklist.ts';
import type { Finding } from '#domain/xlsform/finding.ts';
import type { FormDraft } from '#protocol/checklist-files.ts';
import { bytesOf } from '#server/workbook/batches.ts';
import { xlsxOf } from '#server/workbook/xlsx/write.ts';
import { readDraft } from '#server/xlsform/read-draft.ts';

/*
 * Forms in a few words: a sheet is its lines, cells parted by `|`, the first line its headers.
 *   form({ survey: ['type | name | label', 'text | q1 | What was it?'] })
 */
export type FormLines = Readonly<Record<string, readonly string[]>>;

/** The workbook of a form. */
export function form(sheets: FormLines): Promise<Uint8Array> {
  return bytesOf(
    xlsxOf(
      Object.entries(sheets).map(([name, [titles = '', ...lines]]) => {
        const rows = lines.map(cells);
        const width = Math.max(cells(titles).length, ...rows.map((row) => row.length));
        const columns = Array.from({ length: width }, (_, index) => ({
          title: cells(titles)[index] ?? '',
          kind: 'text' as const,
        }));
        return { name, columns, rows };
      }),
    ),
  );
}

function cells(line: string): string[] {
  return line.split('|').map((cell) => cell.trim());
}

/** The workbook with this sheet hidden. */
export function hiding(bytes: Uint8Array, sheet: string): Uint8Array {
  const parts = unzipSync(bytes);
  const workbook = new TextDecoder().decode(parts['xl/workbook.xml']);
  const hidden = workbook.replace(`<sheet name="${sheet}"`, `<sheet name="${sheet}" state="hidden"`);
  return zipSync({ ...parts, 'xl/workbook.xml': new TextEncoder().encode(hidden) });
}

/** The draft of a workbook that can be read. */
export function draftOf(bytes: Uint8Array): FormDraft {
  const read = readDraft(bytes, 'form');
  if ('fault' in read) throw new Error(read.fault);
  return read;
}

/** A question of the draft. */
export function questionIn(checklist: Checklist, id: string): Question {
  const found = questionsOf(checklist).find((question) => question.id === id);
  if (!found)
    throw new Error(`no question ${id} among ${questionsOf(checklist).map((question) => question.id)}`);
  return found;
}

/** Findings as lines: `survey 4 relevant: relevant (…)`. */
export function told(findings: readonly Finding[]): string[] {
  return findings.map(({ kind, sheet, row, column, about }) =>
    [sheet, row, column, about === undefined ? kind : `${kind} (${about})`]
      .filter((part) => part !== null)
      .join(' '),
  );
}
