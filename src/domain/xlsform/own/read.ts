import type * as z from 'zod/mini';
import type { Report } from '../finding.ts';
import { ownOf } from '../read/question.ts';
import { findingAt, type Table, tableOf } from '../read/table.ts';
import type { FormSheet } from '../sheets.ts';
import { thingOf } from './cells.ts';
import { OwnSettings, type OwnSheet, ownSheetName } from './sheets.ts';

/** The things of one of our own sheets; a row that is none is reported. */
export function ownRows<T>(
  sheets: readonly FormSheet[],
  name: OwnSheet,
  shape: z.ZodMiniType<T>,
  report: Report,
): T[] {
  const sheet = sheets.find((one) => one.name.trim().toLowerCase() === ownSheetName(name));
  if (!sheet) return [];
  return tableOf(sheet, report).rows.flatMap((line) => {
    const read = shape.safeParse(
      thingOf(line.headers.map((header) => [header.title, line.at(header)] as const)),
    );
    if (read.success) return [read.data];
    const about = read.error.issues.map(({ path }) => path.join('/')).join(', ');
    report(
      findingAt(line, 'own-unreadable', null, { what: line.at(line.headers[0] ?? { ...NOWHERE }), about }),
    );
    return [];
  });
}

const NOWHERE = { index: 0, title: '', name: '', language: null, own: null } as const;

/** What the settings say in our own columns; what can't be read is reported and left out. */
export function ownSettings(table: Table | null, report: Report): z.infer<typeof OwnSettings> {
  const [line] = table?.rows ?? [];
  if (!line) return {};
  const own = ownOf(line);
  const read = OwnSettings.safeParse(own);
  if (read.success) return read.data;
  const about = read.error.issues.map(({ path }) => path.join('/')).join(', ');
  report(findingAt(line, 'own-unreadable', null, { what: Object.keys(own).join(', '), about }));
  return {};
}
