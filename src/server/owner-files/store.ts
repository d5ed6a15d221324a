import { type Locale, textIn } from '#domain/text.ts';
import type { StoreReadingView, TimelineEntry } from '#protocol/api/store-reading.ts';
import { everyRow } from '../listing/every.ts';
import { Problem } from '../problem.ts';
import { readStoreFigures } from '../reading/store.ts';
import { readTimeline } from '../reading/timeline.ts';
import { inUnits } from '../workbook/money.ts';
import type { RowToWrite, SheetToWrite } from '../workbook/write-shapes.ts';
import {
  cellsOf,
  column,
  estimate,
  localDay,
  PERCENT,
  type Sheets,
  sheet,
  type TableAsked,
} from './cells.ts';
import { waitsSheet } from './waits.ts';

/** One store: its figures, what it misses again and again, its waits, and all that was recorded of it. Throws `bad-input` where none is named. */
export async function storeSheets(of: TableAsked): Promise<Sheets> {
  const { database, scope, asked, locale } = of;
  const { store: id } = asked;
  if (id === undefined) throw new Problem('bad-input', 'store');
  const { reading, store } = await readStoreFigures(database, scope, { ...asked, store: id });
  const entries = everyRow(({ after }) =>
    readTimeline(database, scope, { store: id, ...(after === undefined ? {} : { after }) }),
  );
  return [
    figuresSheet(reading),
    missedSheet(reading, locale),
    waitsSheet(reading?.waits ?? [], locale),
    sheet('Everything recorded', recorded, entryRows(entries, store.timeZone, locale)),
  ];
}

type Reading = StoreReadingView['reading'];

function figuresSheet(reading: Reading): SheetToWrite {
  return sheet(
    'Store',
    [column('Figure'), ...estimate('Mean', 'percent'), ...estimate('Change', 'percent')],
    (['score', 'speed', 'quality'] as const).flatMap((name) =>
      reading
        ? [[name, ...cellsOf(reading.figures[name], PERCENT), ...cellsOf(reading.change[name], PERCENT)]]
        : [],
    ),
  );
}

function missedSheet(reading: Reading, locale: Locale): SheetToWrite {
  return sheet(
    'Missed again and again',
    [column('Standard'), column('Channel'), ...estimate('Share met', 'percent')],
    (reading?.missed ?? []).map(({ name, channel, share }) => [
      ...[textIn(name, locale), channel],
      ...cellsOf(share),
    ]),
  );
}

const recorded = [
  ...[column('Day', 'day'), column('Kind'), column('Channel'), column('Score', 'percent')],
  ...[column('Standards missed, or about'), column('Text'), column('Cost', 'money'), column('Currency')],
];

async function* entryRows(
  entries: AsyncIterable<TimelineEntry>,
  timeZone: string,
  locale: Locale,
): AsyncGenerator<RowToWrite> {
  for await (const entry of entries) yield entryRow(entry, timeZone, locale);
}

function entryRow(entry: TimelineEntry, timeZone: string, locale: Locale): RowToWrite {
  if (entry.kind === 'visit') {
    const { at, channel, percentage, missed } = entry;
    const score = percentage === null ? null : percentage * PERCENT;
    const names = missed.map((name) => textIn(name, locale)).join(', ') || null;
    return [localDay(at, timeZone), 'visit', channel, score, names, null, null, null];
  }
  const { day, kind, channel, standard, text, cost } = entry.complaint;
  const about = standard && textIn(standard.name, locale);
  const paid = cost && inUnits(cost.minor, cost.currency);
  return [day, kind, channel, null, about, text, paid, cost?.currency ?? null];
}
