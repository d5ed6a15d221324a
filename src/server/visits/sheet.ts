import type { VisitRow } from '#protocol/api/views.ts';
import type { Connection } from '../store/database.ts';
import { inUnits } from '../workbook/money.ts';
import type { ColumnToWrite, RowToWrite, SheetToWrite } from '../workbook/write-shapes.ts';
import { everyVisit, type VisitsWanted } from './list.ts';
import type { CoordinatorDesk } from './rows.ts';

/** Times are the store's own; its time zone stands beside them. */
const columns: readonly ColumnToWrite[] = [
  { title: 'Visit', kind: 'text' },
  { title: 'State', kind: 'text' },
  { title: 'Client', kind: 'text' },
  { title: 'Store', kind: 'text' },
  { title: 'City', kind: 'text' },
  { title: 'From', kind: 'moment' },
  { title: 'To', kind: 'moment' },
  { title: 'Time zone', kind: 'text' },
  { title: 'Checklist', kind: 'text' },
  { title: 'Version', kind: 'whole' },
  { title: 'Shopper', kind: 'text' },
  { title: 'Fee', kind: 'money' },
  { title: 'Currency', kind: 'text' },
  { title: 'Submitted', kind: 'moment' },
  { title: 'Score', kind: 'percent' },
  { title: 'Look at', kind: 'text' },
];

/** Every visit that is asked for, as a sheet whose rows are read as they are written. */
export function visitsSheet(
  connection: Connection,
  desk: CoordinatorDesk,
  wanted: VisitsWanted,
): SheetToWrite {
  return { name: 'Visits', columns, rows: cellsOf(everyVisit(connection, desk, wanted)) };
}

async function* cellsOf(visits: AsyncIterable<VisitRow>): AsyncGenerator<RowToWrite> {
  for await (const visit of visits) yield rowOf(visit);
}

function rowOf({ store, window, fee, submittedAt, percentage, flags, ...visit }: VisitRow): RowToWrite {
  const local = (at: number) =>
    Temporal.Instant.fromEpochMilliseconds(at)
      .toZonedDateTimeISO(store.timeZone)
      .toPlainDateTime()
      .toString({ smallestUnit: 'minute' });
  return [
    visit.id,
    visit.state,
    store.client,
    store.name,
    store.city,
    local(window.from),
    local(window.to),
    store.timeZone,
    visit.checklistTitle,
    visit.checklist.version,
    visit.shopper?.name ?? null,
    fee && inUnits(fee.minor, fee.currency),
    fee?.currency ?? null,
    submittedAt === null ? null : local(submittedAt),
    percentage === null ? null : percentage / 100,
    flags.join(', ') || null,
  ];
}
