import { textIn } from '#domain/text.ts';
import { readConsistency } from '../reading/consistency.ts';
import { readOverTime } from '../reading/over-time.ts';
import { readOverview } from '../reading/overview.ts';
import { readStandard, readStandards } from '../reading/standards.ts';
import type { RowToWrite } from '../workbook/write-shapes.ts';
import { cellsOf, column, estimate, PERCENT, type Sheets, sheet, type TableAsked } from './cells.ts';

const figures = ['score', 'speed', 'quality'] as const;

/** The figures with their change, and stores to look at. */
export async function overviewSheets({ database, scope, asked }: TableAsked): Promise<Sheets> {
  const found = await readOverview(database, scope, asked);
  return [
    sheet(
      'Overview',
      [column('Figure'), ...estimate('Mean', 'percent'), ...estimate('Change', 'percent')],
      (found ? figures : []).map((name) => [
        name,
        ...cellsOf(found?.figures[name], PERCENT),
        ...cellsOf(found?.change[name], PERCENT),
      ]),
    ),
    sheet(
      'Stores to look at',
      [column('Store'), column('City'), ...estimate('Score', 'percent')],
      (found?.stores.look ?? []).map(({ store, score }) => [
        ...[store.name, store.city],
        ...cellsOf(score, PERCENT),
      ]),
    ),
  ];
}

/** Standards; store by store, those that the screen shows; and month by month. */
export async function standardsSheets(of: TableAsked): Promise<Sheets> {
  const { database, scope, asked, locale } = of;
  const found = await readStandards(database, scope, asked);
  const { standards = [], stores = [], cells = [] } = found ?? {};
  const names = new Map(standards.map(({ standard, name }) => [standard, textIn(name, locale)]));
  const places = new Map(stores.map((store) => [store.id, store]));
  const columns = [column('Standard'), column('Channel'), column('Points lost a visit', 'number')];
  return [
    sheet(
      'Standards',
      [...columns, ...estimate('Share met', 'percent')],
      standards.map(({ standard, channel, lost, share }) => [
        ...[names.get(standard) ?? standard, channel, lost],
        ...cellsOf(share),
      ]),
    ),
    sheet(
      'Where',
      [column('Store'), column('City'), column('Standard'), column('Channel'), ...counts],
      cells.map(({ store, standard, channel, met, n }) => [
        ...[places.get(store)?.name ?? store, places.get(store)?.city ?? null],
        ...[names.get(standard) ?? standard, channel, met, n],
      ]),
    ),
    sheet(
      'Month by month',
      [column('Standard'), column('Channel'), column('Month'), ...monthly],
      await monthRows(of, standards),
    ),
  ];
}

const counts = [column('Met', 'whole'), column('n', 'whole')];
const monthly = [
  ...[column('Share met', 'percent'), column('n', 'whole')],
  ...[column('Limit from', 'percent'), column('Limit to', 'percent'), column('More than chance', 'truth')],
];

type Standards = NonNullable<Awaited<ReturnType<typeof readStandards>>>['standards'];

async function monthRows(
  { database, scope, asked, locale }: TableAsked,
  all: Standards,
): Promise<RowToWrite[]> {
  const rows: RowToWrite[] = [];
  for (const { standard, channel, name } of all) {
    const trend = await readStandard(database, scope, { ...asked, standard, channel });
    for (const { month, share, n, low, high, isBeyond } of trend?.months ?? [])
      rows.push([textIn(name, locale), channel, month, share, n, low, high, isBeyond]);
  }
  return rows;
}

/** Months of each run, with what is more than chance. */
export async function overTimeSheets({ database, scope, asked, locale }: TableAsked): Promise<Sheets> {
  const { runs = [] } = (await readOverTime(database, scope, asked)) ?? {};
  const columns = [column('Checklist'), column('Version', 'whole'), column('Month')];
  const rows = runs.flatMap(({ title, version, points }) =>
    points.map(({ month, value, visits, signals }) => [
      ...[textIn(title, locale), version, month],
      ...[value * PERCENT, visits, signals.join(', ') || null],
    ]),
  );
  const measured = [column('Score', 'percent'), column('Visits', 'whole'), column('More than chance')];
  return [sheet('Over time', [...columns, ...measured], rows)];
}

/** Where the spread lies, and the same standard across channels. */
export async function consistencySheets({ database, scope, asked, locale }: TableAsked): Promise<Sheets> {
  const { parts, spreads = [], across = [] } = (await readConsistency(database, scope, asked)) ?? {};
  const columns = [column('Between'), column('Groups', 'whole'), ...estimate('Share of variance', 'percent')];
  return [
    sheet(
      'Parts of the variance',
      [...columns, column('Deviation, points', 'number')],
      (parts?.kind === 'parts' ? [...parts.parts, { factor: 'visit', ...parts.within }] : []).map(
        ({ factor, groups, share, deviation }) => [factor, groups, ...cellsOf(share), deviation],
      ),
    ),
    sheet(
      'Each by itself',
      [...columns, column('Apart, points', 'number'), column('Within, points', 'number')],
      spreads.map(({ factor, groups, share, between, within }) => [
        ...[factor, groups, ...cellsOf(share)],
        ...[between, within],
      ]),
    ),
    sheet(
      'Across channels',
      [column('Standard'), column('Channel'), ...estimate('Share met', 'percent')],
      across.flatMap(({ name, channels }) =>
        channels.map(({ channel, share }) => [textIn(name, locale), channel, ...cellsOf(share)]),
      ),
    ),
  ];
}
