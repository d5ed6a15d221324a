import type { OwnerScope } from '#domain/scope.ts';
import { type Locale, textIn } from '#domain/text.ts';
import type { EstimateView, ReadingAsked, ReadingTable } from '#protocol/api/reading.ts';
import type { Connection } from '../store/database.ts';
import type { CellToWrite, ColumnKind, ColumnToWrite, SheetToWrite } from '../workbook/write-shapes.ts';
import { readConsistency } from './consistency.ts';
import { readOverTime } from './over-time.ts';
import { readOverview } from './overview.ts';
import { readStandards } from './standards.ts';
import { readWaits } from './waits.ts';

type Read = (
  connection: Connection,
  scope: OwnerScope,
  asked: ReadingAsked,
  locale: Locale,
) => Promise<SheetToWrite>;

/** The tables of the reading room as sheets; figures with their bounds and n, each as it is on the screen. */
const tables: Readonly<Record<ReadingTable, Read>> = {
  async overview(connection, scope, asked) {
    const found = await readOverview(connection, scope, asked);
    const names = ['score', 'speed', 'quality'] as const;
    return sheet(
      'Overview',
      [column('Figure'), ...estimate('Mean', 'percent'), ...estimate('Change', 'percent')],
      [
        ...(found ? names : []).map((name) => [
          name,
          ...cellsOf(found?.figures[name], 0.01),
          ...cellsOf(found?.change[name], 0.01),
        ]),
      ],
    );
  },
  async standards(connection, scope, asked, locale) {
    const { standards = [] } = (await readStandards(connection, scope, asked)) ?? {};
    const columns = [column('Standard'), column('Channel'), column('Points lost a visit', 'number')];
    return sheet(
      'Standards',
      [...columns, ...estimate('Share met', 'percent')],
      standards.map(({ name, channel, lost, share }) => [
        textIn(name, locale),
        channel,
        lost,
        ...cellsOf(share),
      ]),
    );
  },
  async waits(connection, scope, asked, locale) {
    const { waits = [] } = (await readWaits(connection, scope, asked)) ?? {};
    const columns = [column('Wait'), column('Target, seconds', 'number')];
    return sheet(
      'Waits',
      [
        ...columns,
        ...estimate('Median, seconds', 'number'),
        ...estimate('90th percentile, seconds', 'number'),
        ...estimate('On target', 'percent'),
      ],
      waits.map(({ name, targetSeconds, median, p90, onTarget }) => [
        ...[textIn(name, locale), targetSeconds],
        ...[...cellsOf(median), ...cellsOf(p90), ...cellsOf(onTarget)],
      ]),
    );
  },
  async 'over-time'(connection, scope, asked, locale) {
    const { runs = [] } = (await readOverTime(connection, scope, asked)) ?? {};
    const columns = [column('Checklist'), column('Version', 'whole'), column('Month')];
    return sheet(
      'Over time',
      [...columns, column('Score', 'percent'), column('Visits', 'whole'), column('More than chance')],
      runs.flatMap(({ title, version, points }) =>
        points.map(({ month, value, visits, signals }) => [
          ...[textIn(title, locale), version, month],
          ...[value / 100, visits, signals.join(', ') || null],
        ]),
      ),
    );
  },
  async consistency(connection, scope, asked) {
    const { spreads = [] } = (await readConsistency(connection, scope, asked)) ?? {};
    const columns = [
      column('Between'),
      column('Groups', 'whole'),
      ...estimate('Share of variance', 'percent'),
    ];
    return sheet(
      'Consistency',
      [...columns, column('Apart, points', 'number'), column('Within, points', 'number')],
      spreads.map(({ factor, groups, share, between, within }) => [
        ...[factor, groups, ...cellsOf(share)],
        ...[between, within],
      ]),
    );
  },
};

/** One table as a sheet. Texts of checklists come in the person's language. */
export function readingSheet(
  connection: Connection,
  scope: OwnerScope,
  { table, locale, ...asked }: ReadingAsked & { readonly table: ReadingTable; readonly locale: Locale },
): Promise<SheetToWrite> {
  return tables[table](connection, scope, asked, locale);
}

const column = (title: string, kind: ColumnKind = 'text'): ColumnToWrite => ({ title, kind });

/** An estimate takes four columns: itself, its bounds, and what it stands on. */
function estimate(title: string, kind: ColumnKind): ColumnToWrite[] {
  return [column(title, kind), column('from', kind), column('to', kind), column('n', 'whole')];
}

function cellsOf(of: EstimateView | undefined, times = 1): CellToWrite[] {
  if (!of || of.kind === 'nothing') return [null, null, null, 0];
  const [low, high] = of.kind === 'known' ? [of.low * times, of.high * times] : [null, null];
  return [of.value * times, low, high, of.n];
}

function sheet(
  name: string,
  columns: readonly ColumnToWrite[],
  rows: readonly (readonly CellToWrite[])[],
): SheetToWrite {
  return { name, columns, rows };
}
