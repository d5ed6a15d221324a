import type { ComplaintsBeside } from '#protocol/api/complaints.ts';
import { complaintsBeside } from '../complaints/beside.ts';
import { inUnits } from '../workbook/money.ts';
import type { RowToWrite } from '../workbook/write-shapes.ts';
import { cellsOf, column, estimate, PERCENT, type Sheets, sheet, type TableAsked } from './cells.ts';

const columns = [
  ...[column('Complaints', 'whole'), column('Returns', 'whole'), column('Cost')],
  ...[...estimate('Score', 'percent'), column('Visits', 'whole')],
];

/** Complaints beside what visits measured, month by month and store by store. */
export async function besideSheets({ database, scope, asked }: TableAsked): Promise<Sheets> {
  const { months = [], stores = [] } = (await complaintsBeside(database, scope, asked)) ?? {};
  return [
    sheet(
      'By month',
      [column('Month'), ...columns],
      months.map(({ month, ...of }) => [month, ...besideCells(of)]),
    ),
    sheet(
      'By store',
      [column('Store'), column('City'), ...columns],
      stores.map(({ store, ...of }) => [store.name, store.city, ...besideCells(of)]),
    ),
  ];
}

/** Costs in several currencies are never one number: `12.5 EUR, 90 CZK`. */
function besideCells(of: Omit<ComplaintsBeside['months'][number], 'month'>): RowToWrite {
  const costs = of.costs.map(({ minor, currency }) => `${inUnits(minor, currency)} ${currency}`);
  return [of.complaints, of.returns, costs.join(', ') || null, ...cellsOf(of.score, PERCENT), of.visits];
}
