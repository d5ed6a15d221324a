import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import { stages } from '#domain/programme/coverage.ts';
import { Day, ProgrammePlan } from '#domain/programme/programme.ts';
import { ProgrammeMove, ProgrammeState } from '#domain/programme/state.ts';
import { WallMs } from '#domain/time/stamp.ts';
import { Daypart } from '#domain/visit/terms.ts';
import { VisitWindow } from './shopper-views.ts';
import { VisitRow } from './views.ts';

/** What was done with a program. `made`: visits were generated. */
export const ProgrammeStep = z.enum(['created', 'changed', 'started', 'paused', 'resumed', 'ended', 'made']);
export type ProgrammeStep = z.infer<typeof ProgrammeStep>;

/** How many visits are in each stage; a stage that is absent has none. */
export const StageCounts = z.partialRecord(z.enum(stages), z.int());
export type StageCounts = z.infer<typeof StageCounts>;

const Named = z.object({ id: Id, name: z.string() });
const PeriodView = z.object({ key: z.string(), from: Day, to: Day });
export type PeriodView = z.infer<typeof PeriodView>;

/** One row of the list of programs. */
export const ProgrammeRow = z.object({
  id: Id,
  name: z.string(),
  state: ProgrammeState,
  revision: z.int(),
  client: Named,
  rhythm: z.enum(['week', 'month', 'quarter', 'dates']),
  /** For each store in each period. */
  visits: z.int(),
  stores: z.int(),
  counts: StageCounts,
  atRisk: z.int(),
});
export type ProgrammeRow = z.infer<typeof ProgrammeRow>;

/** What a period comes to (`domain/programme/forecast.ts`). */
export const ForecastView = z.object({
  stores: z.int(),
  visits: z.int(),
  feesMinor: z.int(),
  expensesMinor: z.int(),
  bonusMinor: z.int(),
});
export type ForecastView = z.infer<typeof ForecastView>;

/** What may go wrong with a plan (`domain/programme/forecast.ts`). */
export const WarningView = z.discriminatedUnion('about', [
  z.object({ about: z.enum(['no-stores', 'no-periods', 'no-fee', 'nobody-qualified']) }),
  z.object({ about: z.literal('quotas'), quotas: z.int(), visits: z.int() }),
  z.object({ about: z.literal('budget'), costMinor: z.int(), budgetMinor: z.int() }),
  z.object({ about: z.literal('rotation'), days: z.int(), shoppers: z.int(), needed: z.int() }),
  z.object({ about: z.literal('bonus-at-once'), daysLeft: z.int(), windowDays: z.int() }),
  z.object({ about: z.literal('few-days'), days: z.int(), visits: z.int() }),
  z.object({ about: z.literal('few-shoppers'), shoppers: z.int(), visits: z.int() }),
]);
export type WarningView = z.infer<typeof WarningView>;

/** A store of a program, as it is named in lists. */
const PlacedStore = z.object({ id: Id, name: z.string(), city: z.string(), timeZone: z.string() });

/** What a plan would make of a period, and of the visits that are there. Nothing is made by asking. */
export const PreviewView = z.object({
  forecast: ForecastView,
  warnings: z.array(WarningView),
  period: z.nullable(PeriodView),
  /** How many visits would be made, of which the first are listed. */
  made: z.int(),
  visits: z.array(
    z.object({ store: PlacedStore, slot: z.int(), window: VisitWindow, dayparts: z.array(Daypart) }),
  ),
  unplaced: z.array(z.object({ store: PlacedStore, slot: z.int(), because: z.enum(['over', 'closed']) })),
  /** Of a program that has visits: how many would change, be cancelled, and stay as they were agreed. */
  affected: z.object({ change: z.int(), cancel: z.int(), keep: z.int() }),
});
export type PreviewView = z.infer<typeof PreviewView>;

/** One program with what became of it. */
export const ProgrammeView = z.object({
  id: Id,
  state: ProgrammeState,
  revision: z.int(),
  plan: ProgrammePlan,
  client: z.string(),
  checklistTitle: z.nullable(z.string()),
  forecast: ForecastView,
  warnings: z.array(WarningView),
  counts: StageCounts,
  /** Periods that may be made now: the current one and the next, with how many visits each has. */
  periods: z.array(z.object({ ...PeriodView.shape, visits: z.int() })),
  steps: z.array(
    z.object({
      step: ProgrammeStep,
      by: z.nullable(z.string()),
      at: WallMs,
      period: z.nullable(PeriodView),
      visits: z.nullable(z.int()),
      unplaced: z.nullable(z.int()),
    }),
  ),
});
export type ProgrammeView = z.infer<typeof ProgrammeView>;

/** Why a visit may not come about (`domain/programme/risk.ts`). */
export const RiskView = z.discriminatedUnion('because', [
  z.object({ because: z.enum(['over', 'missed', 'rejected', 'nobody']) }),
  z.object({ because: z.enum(['unassigned', 'not-accepted', 'not-begun']), daysLeft: z.int() }),
  z.object({ because: z.enum(['no-shows', 'turned-down']), times: z.int() }),
]);
export type RiskView = z.infer<typeof RiskView>;

/** One store in one period. */
const CellView = z.object({
  period: z.string(),
  counts: StageCounts,
  atRisk: z.int(),
  /** How many the program asks for that there are none of. */
  lacking: z.int(),
});
export type CellView = z.infer<typeof CellView>;

export const BoardQuery = z.object({
  programme: Id,
  /** The last period that is shown; absent: the next one from today. */
  until: z.optional(z.string()),
  periods: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(13))),
  region: z.optional(z.string().check(z.maxLength(80))),
  /** Part of a store's name or city. */
  find: z.optional(z.string().check(z.maxLength(80))),
  show: z.optional(z.enum(['all', 'at-risk'])),
  after: z.optional(Id),
  limit: z.optional(z.coerce.number().check(z.int(), z.minimum(1), z.maximum(200))),
});
export type BoardQuery = z.infer<typeof BoardQuery>;

/** The coverage board: stores by periods. Totals are over all stores that fit, rows are a page of them. */
export const BoardView = z.object({
  programme: z.object({ id: Id, name: z.string(), visits: z.int(), state: ProgrammeState }),
  periods: z.array(z.object({ ...PeriodView.shape, isNow: z.boolean() })),
  /** Keys of the periods before and after, where there are any. */
  earlier: z.nullable(z.string()),
  later: z.nullable(z.string()),
  regions: z.array(z.string()),
  totals: z.array(CellView),
  stores: z.int(),
  rows: z.array(z.object({ store: PlacedStore, isLeft: z.boolean(), cells: z.array(CellView) })),
  after: z.nullable(Id),
});
export type BoardView = z.infer<typeof BoardView>;

/** The visits of a cell, with why they are at risk. */
export const CellVisits = z.object({
  store: PlacedStore,
  visits: z.array(z.object({ row: VisitRow, slot: z.int(), attempt: z.int(), risks: z.array(RiskView) })),
});
export type CellVisits = z.infer<typeof CellVisits>;

/** What is done with the visits of several cells: those that are in no state for it are left alone, and counted. */
export const CellsMove = z.object({
  programme: Id,
  cells: z.array(z.object({ store: Id, period: z.string() })).check(z.minLength(1), z.maxLength(600)),
  move: z.enum(['offer', 'cancel']),
});
export type CellsMove = z.infer<typeof CellsMove>;

const Path = z.object({ programme: Id });
const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary });
const post = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary });

/** Programs and their coverage board. */
export const programmesProcedures = {
  list: get('/programmes', 'All programs, the latest first').output(z.array(ProgrammeRow)),
  clients: get('/programmes/clients', 'The clients, with what their stores can be chosen by').output(
    z.array(
      z.object({
        id: Id,
        name: z.string(),
        stores: z.array(Named),
        regions: z.array(z.string()),
        concepts: z.array(z.string()),
        tags: z.array(z.string()),
      }),
    ),
  ),
  read: get('/programmes/{programme}', 'One program with its numbers').input(Path).output(ProgrammeView),
  preview: post('/programmes/preview', 'What a plan would make; nothing is made')
    .input(z.object({ programme: z.nullable(Id), plan: ProgrammePlan }))
    .output(PreviewView),
  create: post('/programmes', 'Save a new program, as a draft').input(ProgrammePlan).output(Path),
  change: post('/programmes/{programme}', 'Change a program and the visits that nobody has taken')
    .input(z.object({ programme: Id, revision: z.int(), plan: ProgrammePlan }))
    .output(PreviewView.shape.affected),
  move: post('/programmes/{programme}/moves', 'Start, pause, resume or end a program')
    .input(
      z.object({
        programme: Id,
        revision: z.int(),
        move: ProgrammeMove,
        cancelOpen: z.optional(z.boolean()),
      }),
    )
    .output(z.object({ state: ProgrammeState, cancelled: z.int() })),
  make: post('/programmes/{programme}/visits', 'Make the visits of a period that are not there yet')
    .input(z.object({ programme: Id, period: z.string() }))
    .output(z.object({ made: z.int(), unplaced: z.int() })),
  board: get('/programmes/{programme}/board', 'Stores by periods').input(BoardQuery).output(BoardView),
  cell: get('/programmes/{programme}/board/{store}/{period}', 'The visits of a store in a period')
    .input(z.object({ programme: Id, store: Id, period: z.string() }))
    .output(CellVisits),
  moveCells: post('/programmes/{programme}/board', 'Offer or cancel the open visits of several cells')
    .input(CellsMove)
    .output(z.object({ moved: z.int(), left: z.int() })),
  replace: post('/visits/{visit}/replacement', 'Make another visit in place of one that was missed')
    .input(z.object({ visit: Id, revision: z.int() }))
    .output(VisitRow),
};
