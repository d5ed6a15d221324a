import { textIn } from '#domain/text.ts';
import type { ActionRow } from '#protocol/api/actions.ts';
import type { OwnerStore, PublishedRow } from '#protocol/api/views.ts';
import { listActions } from '../actions/read.ts';
import { everyRow } from '../listing/every.ts';
import { ownerStores, ownerVisits } from '../visits/owner.ts';
import type { RowToWrite } from '../workbook/write-shapes.ts';
import { column, localDay, localMoment, PERCENT, type Sheets, sheet, type TableAsked } from './cells.ts';

const share = (percentage: number | null) => (percentage === null ? null : percentage * PERCENT);

/** The owner's stores, each with its latest visit. */
export async function storesSheets({ database, scope }: TableAsked): Promise<Sheets> {
  const stores = everyRow((asked) => ownerStores(database, scope, asked));
  const columns = [column('Store'), column('Address'), column('City'), column('Visits', 'whole')];
  const latest = [column('Latest visit', 'day'), column('Its score', 'percent'), column('Verdict')];
  return [sheet('Stores', [...columns, ...latest], rowsOf(stores, storeRow))];
}

function storeRow({ store, visits, latest }: OwnerStore): RowToWrite {
  const { name, address, city, timeZone } = store;
  const day = localDay(latest?.at ?? null, timeZone);
  return [name, address, city, visits, day, share(latest?.percentage ?? null), latest?.verdict ?? null];
}

/** Published visits, newest first, of one store where it is named; times are the store's own. */
export async function visitsSheets({ database, scope, asked: { store } }: TableAsked): Promise<Sheets> {
  const visits = everyRow(({ after }) => ownerVisits(database, scope, { store, after }));
  const columns = [column('Visit'), column('When', 'moment'), column('Time zone')];
  const where = [column('Store'), column('City'), column('Checklist')];
  const scores = [column('Score', 'percent'), column('Speed', 'percent'), column('Quality', 'percent')];
  const all = [...columns, ...where, ...scores, column('Verdict')];
  return [sheet('Visits', all, rowsOf(visits, visitRow))];
}

function visitRow({ visit, at, store, checklistTitle, ...scored }: PublishedRow): RowToWrite {
  const { name, city, timeZone } = store;
  const { percentage, speed, quality, verdict } = scored;
  return [
    ...[visit, localMoment(at, timeZone), timeZone, name, city, checklistTitle],
    ...[share(percentage), share(speed), share(quality), verdict],
  ];
}

const actionColumns = [
  ...[column('Standard'), column('Store'), column('City'), column('Channel')],
  ...[column('What'), column('Who'), column('Due', 'day'), column('Training')],
  ...[column('Started', 'day'), column('State'), column('Overdue', 'truth'), column('Done', 'day')],
  ...[column('Visits since', 'whole'), column('Of them met', 'whole'), column('Needed', 'whole')],
  ...[column('Closed', 'day'), column('Missed again', 'day')],
];

/** Actions, latest first, each with what visits since say of it. */
export async function actionsSheets({ database, scope, locale, now }: TableAsked): Promise<Sheets> {
  const actions = everyRow(({ after }) => listActions(database, scope, { after }, now));
  const rows = rowsOf(actions, (action) => actionRow(action, textIn(action.standard.name, locale)));
  return [sheet('Actions', actionColumns, rows)];
}

function actionRow(action: ActionRow, standard: string): RowToWrite {
  const { store, channel, what, who, dueOn, training, createdAt, standing, isOverdue } = action;
  const day = (at: number | null) => localDay(at, store.timeZone);
  const { state, doneAt, n, met, needed, closedAt, recurredAt } = standing;
  return [
    ...[standard, store.name, store.city, channel],
    ...[what, who, dueOn, training || null],
    ...[day(createdAt), state, isOverdue, day(doneAt)],
    ...[n, met, needed, day(closedAt), day(recurredAt)],
  ];
}

async function* rowsOf<R>(all: AsyncIterable<R>, rowOf: (one: R) => RowToWrite): AsyncGenerator<RowToWrite> {
  for await (const one of all) yield rowOf(one);
}
