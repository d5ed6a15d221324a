import type { CoordinatorScope } from '#domain/scope.ts';
import type { PayLine, PayQuery } from '#protocol/api/pay.ts';
import type { Connection } from '../store/database.ts';
import { bytesOf } from '../workbook/batches.ts';
import { csvOf } from '../workbook/csv/write.ts';
import { type ColumnToWrite, CSV_TYPE, type RowToWrite, XLSX_TYPE } from '../workbook/write-shapes.ts';
import { xlsxOf } from '../workbook/xlsx/write.ts';
import { payLines } from './lines.ts';

/** Sums are left to the spreadsheet: rows of several currencies have none that means anything. */
const columns: readonly ColumnToWrite[] = [
  { title: 'Shopper', kind: 'text' },
  { title: 'Client', kind: 'text' },
  { title: 'Store', kind: 'text' },
  { title: 'City', kind: 'text' },
  { title: 'Day of the visit', kind: 'day' },
  { title: 'Currency', kind: 'text' },
  { title: 'Fee', kind: 'money' },
  { title: 'Bonus', kind: 'money' },
  { title: 'Expenses', kind: 'money' },
  { title: 'Total', kind: 'money' },
  { title: 'Prevented, share paid', kind: 'percent' },
  { title: 'Hidden from the owner', kind: 'truth' },
  { title: 'Paid on', kind: 'day' },
  { title: 'Reference', kind: 'text' },
  { title: 'Visit', kind: 'text' },
];

/** The pay list, visit by visit, as a file. */
export async function payFile(
  connection: Connection,
  scope: CoordinatorScope,
  query: PayQuery,
  format: 'csv' | 'xlsx',
): Promise<{ bytes: Uint8Array<ArrayBuffer>; type: string }> {
  const rows = (await payLines(connection, scope, query)).map(rowOf);
  const sheet = { name: `${query.from} ${query.to}`, columns, rows };
  return format === 'csv'
    ? { bytes: await bytesOf(csvOf(sheet)), type: CSV_TYPE }
    : { bytes: await bytesOf(xlsxOf([sheet])), type: XLSX_TYPE };
}

function rowOf(line: PayLine): RowToWrite {
  const amount = amountIn(line.currency);
  return [
    line.shopper.name,
    line.store.client,
    line.store.name,
    line.store.city,
    line.day,
    line.currency,
    amount(line.feeMinor),
    amount(line.bonusMinor),
    amount(line.expensesMinor),
    amount(line.totalMinor),
    line.preventedPercent === null ? null : line.preventedPercent / 100,
    line.isExcluded,
    line.payment?.paidOn ?? null,
    line.payment?.reference ?? null,
    line.visit,
  ];
}

/** From a currency's smallest unit to the one that people count in (ISO 4217). */
function amountIn(currency: string | null): (minor: number) => number | null {
  if (currency === null) return () => null;
  const { maximumFractionDigits = 2 } = new Intl.NumberFormat('en', {
    style: 'currency',
    currency,
  }).resolvedOptions();
  return (minor) => minor / 10 ** maximumFractionDigits;
}
