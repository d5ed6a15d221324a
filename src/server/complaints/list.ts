import type { OwnerScope } from '#domain/scope.ts';
import { type Locale, textIn } from '#domain/text.ts';
import {
  type ComplaintPage,
  type ComplaintsAsked,
  type ComplaintView,
  complaintColumns,
} from '#protocol/api/complaints.ts';
import { everyRow } from '../listing/every.ts';
import { type ComplaintsWanted, complaintCount, complaintPage } from '../store/complaints.ts';
import type { Connection } from '../store/database.ts';
import { inUnits } from '../workbook/money.ts';
import type { ColumnToWrite, RowToWrite, SheetToWrite } from '../workbook/write-shapes.ts';

const DEFAULT_LIMIT = 50;

/** A page of complaints and how many match. Throws `bad-input` for a mark that is not ours. */
export async function listComplaints(
  connection: Connection,
  scope: OwnerScope,
  { after, limit = DEFAULT_LIMIT, ...wanted }: ComplaintsAsked,
): Promise<ComplaintPage> {
  const page = await complaintPage(connection, scope, wanted, { after, limit });
  return { ...page, count: await complaintCount(connection, scope, wanted) };
}

const columns: readonly ColumnToWrite[] = [
  { title: complaintColumns.store, kind: 'text' },
  { title: complaintColumns.day, kind: 'day' },
  { title: complaintColumns.channel, kind: 'text' },
  { title: complaintColumns.kind, kind: 'text' },
  { title: complaintColumns.text, kind: 'text' },
  { title: complaintColumns.cost, kind: 'money' },
  { title: complaintColumns.currency, kind: 'text' },
  { title: complaintColumns.standard, kind: 'text' },
];

/** Every complaint that is asked for, as a sheet whose rows are read as they are written; it can be taken in again. */
export function complaintsSheet(
  connection: Connection,
  scope: OwnerScope,
  wanted: ComplaintsWanted,
  locale: Locale,
): SheetToWrite {
  const complaints = everyRow((asked) => complaintPage(connection, scope, wanted, asked));
  return { name: 'Complaints', columns, rows: cellsOf(complaints, locale) };
}

async function* cellsOf(
  complaints: AsyncIterable<ComplaintView>,
  locale: Locale,
): AsyncGenerator<RowToWrite> {
  for await (const { store, day, channel, kind, text, cost, standard } of complaints) {
    const paid = cost && inUnits(cost.minor, cost.currency);
    yield [
      ...[store.name, day, channel, kind, text, paid, cost?.currency ?? null],
      standard && textIn(standard.name, locale),
    ];
  }
}
