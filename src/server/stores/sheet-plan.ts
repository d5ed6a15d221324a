import { createHash } from 'node:crypto';
import type { CoordinatorScope } from '#domain/scope.ts';
import { fieldsOf, type SheetField } from '#domain/store/sheet/columns.ts';
import { type Outcome, planOf } from '#domain/store/sheet/plan.ts';
import { readRow } from '#domain/store/sheet/read-row.ts';
import {
  MOST_STORE_ROWS,
  type SheetAsked,
  type SheetCounts,
  type SheetPreview,
} from '#protocol/store-sheet.ts';
import { Problem } from '../problem.ts';
import type { Connection } from '../store/database.ts';
import { everyStore, type StoreRecord } from '../store/store-book.ts';
import type { Sheet } from '../workbook/shapes.ts';
import { isTimeZone } from './time-zone.ts';

/** A list compared with the stores that there are. */
export interface SheetPlan {
  readonly columns: SheetPreview['columns'];
  readonly outcomes: readonly Outcome[];
  readonly known: readonly StoreRecord[];
  /** The same for as long as the same would be done. */
  readonly digest: string;
}

/** Reads the first sheet that has columns as a list of stores. Throws `workbook-unreadable` where there is none or too much. */
export async function planSheet(
  connection: Connection,
  scope: CoordinatorScope,
  sheets: readonly Sheet[],
  asked: SheetAsked,
): Promise<SheetPlan> {
  const { headers, rows } = tableIn(sheets);
  const fields = asked.columns ?? fieldsOf(headers);
  if (rows.length > MOST_STORE_ROWS) throw new Problem('workbook-unreadable', 'too-many-rows');
  const known = await everyStore(connection, scope);
  const clientOf = clientNames(known);
  const read = rows.map(({ row, cells }) => {
    const { values, faults } = readRow(cellsOf(cells, fields), isTimeZone);
    return { row, faults, values: values.client ? { ...values, client: clientOf(values.client) } : values };
  });
  const defaults = { client: clientOf(asked.client), timeZone: asked.timeZone };
  const outcomes = planOf(read, known.map(asKnown), defaults);
  return { columns: columnsOf(headers, fields, rows), outcomes, known, digest: digestOf(outcomes) };
}

function tableIn(sheets: readonly Sheet[]) {
  const found = sheets.find(({ hidden, rows }) => !hidden && rows.length > 0);
  const [head, ...rows] = found?.rows ?? [];
  if (!head) throw new Problem('workbook-unreadable', 'empty');
  return { headers: head.cells, rows };
}

function cellsOf(cells: readonly string[], fields: readonly (SheetField | null)[]) {
  return Object.fromEntries(fields.flatMap((field, column) => (field ? [[field, cells[column] ?? '']] : [])));
}

function columnsOf(
  headers: readonly string[],
  fields: readonly (SheetField | null)[],
  rows: Sheet['rows'],
): SheetPreview['columns'] {
  return headers.map((header, column) => ({
    header,
    field: fields[column] ?? null,
    example: rows.map(({ cells }) => cells[column] ?? '').find((text) => text !== '') ?? '',
  }));
}

/** A client that is written otherwise only in its letters' case is the one that there is. */
function clientNames(known: readonly StoreRecord[]): (name: string) => string {
  const names = new Map(known.map(({ client }) => [client.toLowerCase(), client]));
  return (name) => names.get(name.toLowerCase()) ?? name;
}

function asKnown({ clientId: _, archivedAt: __, profile: ___, ...store }: StoreRecord) {
  return store;
}

function digestOf(outcomes: readonly Outcome[]): string {
  const done = outcomes.flatMap((one) => {
    if (one.kind === 'add') return [['add', one.row, one.fields]];
    return one.kind === 'change' ? [['change', one.row, one.store.id, one.store.revision, one.fields]] : [];
  });
  return createHash('sha256').update(JSON.stringify(done)).digest('base64url');
}

/** How many rows come to what. */
export function countsOf(outcomes: readonly Outcome[]): SheetCounts {
  const count = (kind: Outcome['kind']) => outcomes.filter((one) => one.kind === kind).length;
  return { added: count('add'), changed: count('change'), same: count('same'), faulty: count('fault') };
}
