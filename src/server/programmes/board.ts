import { type Stage, stageOf } from '#domain/programme/coverage.ts';
import { type Period, periodsBetween } from '#domain/programme/period.ts';
import { risksOf } from '#domain/programme/risk.ts';
import { isChosen } from '#domain/programme/store.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import { localTime } from '#domain/visit/daypart.ts';
import { dayAfter } from '#domain/visit/stretches.ts';
import type { BoardQuery, BoardView, CellView } from '#protocol/api/programmes.ts';
import { Problem } from '../problem.ts';
import type { Connection } from '../store/database.ts';
import { storesOfClient } from '../store/programme-stores.ts';
import { type BoardVisit, visitsOfProgramme } from '../store/programme-visits.ts';
import { type ProgrammeRecord, programmeAt } from '../store/programmes.ts';
import type { NamedStore } from './chosen.ts';
import { placedStore } from './preview.ts';

const PERIODS_SHOWN = 6;
const STORES_SHOWN = 50;
/** How far back and ahead a board may be turned. */
const REACH_DAYS = 1_500;

/** Stores by periods: how far each visit is, and what is at risk. Throws `not-found`, `bad-input`. */
export async function boardOf(
  connection: Connection,
  scope: CoordinatorScope,
  query: BoardQuery,
  now: number,
): Promise<BoardView> {
  const programme = await programmeAt(connection, scope, query.programme);
  if (!programme) throw new Problem('not-found');
  const { plan, id, name, state } = programme;
  const { shown, earlier, later, today } = periodsOf(programme, query, now);
  const all = await storesOfClient(connection, scope, plan.client);
  const chosen = new Set(
    all.filter((store) => isChosen(store, plan.client, plan.stores)).map(({ id }) => id),
  );
  const periods = shown.map(({ key }) => key);
  const visits = await visitsOfProgramme(connection, scope, id, { periods });
  const cells = cellsOf(visits, now);
  const inProgramme = all.filter((store) => chosen.has(store.id) || cells.has(store.id));
  const fitting = inProgramme.filter((store) => fits(store, query));
  const cell = (store: NamedStore, period: Period) =>
    cellOf(cells.get(store.id)?.get(period.key), period, chosen.has(store.id) ? plan.visits : 0, today);
  const rows = fitting.map((store) => ({ store, cells: shown.map((period) => cell(store, period)) }));
  const matching = query.show === 'at-risk' ? rows.filter(isAtRisk) : rows;
  const { page, after } = pageOf(matching, query);
  return {
    programme: { id, name, visits: plan.visits, state },
    periods: shown.map((period) => ({ ...period, isNow: period.from <= today && today <= period.to })),
    earlier,
    later,
    regions: [...new Set(inProgramme.flatMap(({ region }) => region ?? []))].toSorted(),
    totals: shown.map((period, index) =>
      totalOf(
        period,
        matching.flatMap((row) => row.cells[index] ?? []),
      ),
    ),
    stores: matching.length,
    rows: page.map((row) => ({
      store: placedStore(row.store),
      isLeft: !chosen.has(row.store.id),
      cells: row.cells,
    })),
    after,
  };
}

function periodsOf({ plan }: ProgrammeRecord, { until, periods = PERIODS_SHOWN }: BoardQuery, now: number) {
  const today = localTime(now, 'UTC').day;
  const all = periodsBetween(plan, dayAfter(today, -REACH_DAYS), dayAfter(today, REACH_DAYS));
  const named = until === undefined ? -1 : all.findIndex(({ key }) => key === until);
  if (until !== undefined && named < 0) throw new Problem('bad-input', 'until');
  const last = named >= 0 ? named : lastShown(all, today);
  const first = Math.max(0, last - periods + 1);
  return {
    shown: all.slice(first, last + 1),
    earlier: first > 0 ? (all[Math.max(0, first - 1)]?.key ?? null) : null,
    later: all[Math.min(last + periods, all.length - 1)]?.key ?? null,
    today,
  };
}

/** The period after the one that is on. */
function lastShown(all: readonly Period[], today: string): number {
  const current = all.findIndex(({ to }) => to >= today);
  return current < 0 ? all.length - 1 : Math.min(current + 1, all.length - 1);
}

function fits({ name, city, region }: NamedStore, { region: wanted, find = '' }: BoardQuery): boolean {
  if (wanted !== undefined && wanted !== '' && region !== wanted) return false;
  return `${name} ${city}`.toLocaleLowerCase().includes(find.trim().toLocaleLowerCase());
}

/** By store, then period. */
function cellsOf(visits: readonly BoardVisit[], now: number): ReadonlyMap<string, ReadonlyMap<string, Cell>> {
  const cells = new Map<string, Map<string, Cell>>();
  for (const [, those] of Map.groupBy(visits, ({ store, period }) => `${store}/${period}`)) {
    const [first] = those;
    if (!first) continue;
    const byPeriod = cells.get(first.store) ?? new Map<string, Cell>();
    byPeriod.set(first.period, countedCell(those, now));
    cells.set(first.store, byPeriod);
  }
  return cells;
}

interface Cell extends Pick<CellView, 'counts' | 'atRisk'> {
  /** How many of its slots have a visit that counts. */
  readonly slots: number;
}

/** Of a slot only the last attempt counts: one that was replaced says nothing any more. */
function countedCell(visits: readonly BoardVisit[], now: number): Cell {
  const last = new Map(visits.map((visit) => [visit.slot, visit]));
  const counts: Partial<Record<Stage, number>> = {};
  let atRisk = 0;
  for (const visit of last.values()) {
    const stage = stageOf(visit.state);
    if (stage) counts[stage] = (counts[stage] ?? 0) + 1;
    const about = { replaced: false, noShows: visit.attempt - 1, turnedDown: 0, eligible: null };
    if (risksOf({ ...visit, ...about }, now).length > 0) atRisk += 1;
  }
  return { counts, atRisk, slots: last.size };
}

/** A period that is over lacks nothing any more that could be made. */
function cellOf(cell: Cell | undefined, period: Period, wanted: number, today: string): CellView {
  const { counts, atRisk, slots } = cell ?? { counts: {}, atRisk: 0, slots: 0 };
  const lacking = period.to < today ? 0 : Math.max(0, wanted - slots);
  return { period: period.key, counts, atRisk, lacking };
}

function totalOf(period: Period, cells: readonly CellView[]): CellView {
  const counts: Partial<Record<Stage, number>> = {};
  const total = { atRisk: 0, lacking: 0 };
  for (const cell of cells) {
    total.atRisk += cell.atRisk;
    total.lacking += cell.lacking;
    for (const [stage, visits] of Object.entries(cell.counts)) addTo(counts, stage, visits);
  }
  return { period: period.key, counts, ...total };
}

function addTo(counts: Partial<Record<string, number>>, stage: string, visits: number | undefined): void {
  counts[stage] = (counts[stage] ?? 0) + (visits ?? 0);
}

interface Row {
  readonly store: NamedStore;
  readonly cells: CellView[];
}

function isAtRisk({ cells }: Row): boolean {
  return cells.some(({ atRisk }) => atRisk > 0);
}

function pageOf(rows: readonly Row[], { after, limit = STORES_SHOWN }: BoardQuery) {
  const from = after === undefined ? 0 : rows.findIndex(({ store }) => store.id === after) + 1;
  const page = rows.slice(from, from + limit);
  return { page, after: from + limit < rows.length ? (page.at(-1)?.store.id ?? null) : null };
}
