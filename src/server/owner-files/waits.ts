import { type Locale, textIn } from '#domain/text.ts';
import type { BusyReading, WaitReading } from '#protocol/api/reading.ts';
import { readWaits } from '../reading/waits.ts';
import type { SheetToWrite } from '../workbook/write-shapes.ts';
import { cellsOf, column, estimate, PERCENT, type Sheets, sheet, type TableAsked } from './cells.ts';

/** Waits; how many took how long; by the people ahead and by part of the day; and scores when it is busy. */
export async function waitsSheets({ database, scope, asked, locale }: TableAsked): Promise<Sheets> {
  const { waits = [], busy = null } = (await readWaits(database, scope, asked)) ?? {};
  return [
    waitsSheet(waits, locale),
    sheet(
      'How long',
      [column('Wait'), ...seconds('From', 'To'), column('Waits', 'whole')],
      waits.flatMap(({ name, bars }) => bars.map(({ from, to, n }) => [textIn(name, locale), from, to, n])),
    ),
    sheet(
      'By queue',
      [column('Wait'), column('People ahead'), ...median, ...onTarget],
      waits.flatMap(({ name, queue }) =>
        (queue?.lengths ?? []).map(({ length, ...of }) => [
          ...[textIn(name, locale), lengths[length]],
          ...[...cellsOf(of.median), ...cellsOf(of.onTarget)],
        ]),
      ),
    ),
    sheet(
      'By part of the day',
      [column('Wait'), column('Part of the day'), ...median],
      waits.flatMap(({ name, dayparts }) =>
        dayparts.map((part) => [textIn(name, locale), part.daypart, ...cellsOf(part.median)]),
      ),
    ),
    busySheet(busy),
  ];
}

const seconds = (...titles: string[]) => titles.map((title) => column(`${title}, seconds`, 'number'));
const median = estimate('Median, seconds', 'number');
const onTarget = estimate('On target', 'percent');
const lengths = { nobody: '0', few: '1–2', some: '3–5', many: '6+' } as const;

/** Waits in a sheet of their own. Of several targets that of most waits stands first. */
export function waitsSheet(waits: readonly WaitReading[], locale: Locale): SheetToWrite {
  const p90 = estimate('90th percentile, seconds', 'number');
  const perPerson = estimate('Each person ahead adds, seconds', 'number');
  return sheet(
    'Waits',
    [
      ...[column('Wait'), ...seconds('Target'), column('All targets, seconds')],
      ...[...median, ...p90, ...onTarget, ...perPerson],
    ],
    waits.map(({ name, targetSeconds, targets, ...of }) => [
      ...[textIn(name, locale), targetSeconds, targets.map((target) => target.seconds).join(', ')],
      ...[...cellsOf(of.median), ...cellsOf(of.p90), ...cellsOf(of.onTarget)],
      ...cellsOf(of.queue?.perPerson),
    ]),
  );
}

function busySheet(busy: BusyReading | null): SheetToWrite {
  const [score, speed, quality] = ['Score', 'Speed', 'Quality'].map((name) => estimate(name, 'percent'));
  return sheet(
    'When it is busy',
    [
      column('People ahead'),
      column('Visits', 'whole'),
      ...(score ?? []),
      ...(speed ?? []),
      ...(quality ?? []),
    ],
    (busy?.lengths ?? []).map(({ length, visits, figures }) => [
      ...[lengths[length], visits, ...cellsOf(figures.score, PERCENT)],
      ...[...cellsOf(figures.speed, PERCENT), ...cellsOf(figures.quality, PERCENT)],
    ]),
  );
}
