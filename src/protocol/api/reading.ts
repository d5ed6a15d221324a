import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { Channel } from '#domain/checklist/standard.ts';
import { Id } from '#domain/ids.ts';
import { queueLengths } from '#domain/rollup/queue.ts';
import { LocalizedText } from '#domain/text-schema.ts';

/** A month of the stores' own calendars, `YYYY-MM`. */
export const Month = z.string().check(z.regex(/^\d{4}-(0[1-9]|1[0-2])$/));
export type Month = z.infer<typeof Month>;

/** Whole months, the first and the last of them within. */
export const Period = z.object({ from: Month, to: Month });
export type Period = z.infer<typeof Period>;

/** What can honestly be said of a figure: `domain/statistics/estimate.ts`. */
export const EstimateView = z.discriminatedUnion('kind', [
  z.object({ kind: z.literal('known'), n: z.int(), value: z.number(), low: z.number(), high: z.number() }),
  z.object({
    kind: z.literal('unbounded'),
    n: z.int(),
    value: z.number(),
    why: z.enum(['one', 'alike', 'too-few']),
  }),
  z.object({ kind: z.literal('nothing'), n: z.literal(0) }),
]);
export type EstimateView = z.infer<typeof EstimateView>;

/** Which months; absent: the latest three in which anything was published. `store` narrows it to one. */
export const ReadingAsked = z.object({
  from: z.optional(Month),
  to: z.optional(Month),
  store: z.optional(Id),
});
export type ReadingAsked = z.infer<typeof ReadingAsked>;

export const PlaceView = z.object({ id: Id, name: z.string(), city: z.string() });
export type PlaceView = z.infer<typeof PlaceView>;

/** Which months an answer is of, the same number of them before, and all in which anything was published; and of which store, where one was named. */
export const PeriodView = z.object({
  period: Period,
  before: Period,
  published: Period,
  place: z.optional(PlaceView),
});
export type PeriodView = z.infer<typeof PeriodView>;

/** A percentage, 0–100, as the mean of visits: all of it, and speed and quality apart. */
export const FiguresView = z.object({ score: EstimateView, speed: EstimateView, quality: EstimateView });
export type FiguresView = z.infer<typeof FiguresView>;

/** A standard, how many visits observed and met it (share 0–1), and what a visit lost by it on average, in points of a hundred. */
export const StandardReading = z.object({
  standard: Id,
  channel: Channel,
  name: LocalizedText,
  purpose: LocalizedText,
  howTo: LocalizedText,
  share: EstimateView,
  met: z.int(),
  lost: z.number(),
});
export type StandardReading = z.infer<typeof StandardReading>;

export const OverviewView = z.object({
  ...PeriodView.shape,
  visits: z.int(),
  visitsBefore: z.int(),
  figures: FiguresView,
  /** This period less the one before. */
  change: FiguresView,
  /** Those that cost most, first. */
  costly: z.array(StandardReading),
  stores: z.object({
    /** Stores whose score is below the whole by more than chance, even among so many; the lowest first. */
    look: z.array(z.object({ store: PlaceView, score: EstimateView })),
    /** Stores with enough visits to be told from others, and with too few. */
    judged: z.int(),
    tooFew: z.int(),
  }),
});
export type OverviewView = z.infer<typeof OverviewView>;

export const StandardsView = z.object({
  ...PeriodView.shape,
  standards: z.array(StandardReading),
  /** Stores in the order of their names; cells by standard and channel. `null`: not observed there. */
  stores: z.array(PlaceView),
  cells: z.array(z.object({ store: Id, standard: Id, channel: Channel, met: z.int(), n: z.int() })),
  /** How many stores there are beside those listed. */
  moreStores: z.int(),
});
export type StandardsView = z.infer<typeof StandardsView>;

/** One month of a standard: what was met, and the limits for as many visits. */
export const StandardTrendView = z.object({
  standard: Id,
  months: z.array(
    z.object({
      month: Month,
      n: z.int(),
      share: z.nullable(z.number()),
      low: z.nullable(z.number()),
      high: z.nullable(z.number()),
      isBeyond: z.boolean(),
    }),
  ),
  middle: z.nullable(z.number()),
  why: z.nullable(z.enum(['too-few', 'alike'])),
});
export type StandardTrendView = z.infer<typeof StandardTrendView>;

/** A queue by how many were ahead: `domain/rollup/queue.ts`. */
const QueueLength = z.enum(queueLengths);

/** A wait by how many were ahead in the queue, where that was counted; the shortest queue first. */
export const QueueReading = z.object({
  /** By how many seconds it grows with each person ahead; nothing where as many were ahead each time. */
  perPerson: EstimateView,
  lengths: z.array(z.object({ length: QueueLength, median: EstimateView, onTarget: EstimateView })),
});
export type QueueReading = z.infer<typeof QueueReading>;

/**
 * One wait: seconds. `bars` count waits from `from` seconds to below `to`. Each wait is held against the target that held in its visit:
 * `targets`, those of most waits first; `targetSeconds` is the first of them.
 */
export const WaitReading = z.object({
  interval: Id,
  name: LocalizedText,
  targetSeconds: z.number(),
  targets: z.array(z.object({ seconds: z.number(), n: z.int() })),
  median: EstimateView,
  p90: EstimateView,
  onTarget: EstimateView,
  bars: z.array(z.object({ from: z.number(), to: z.number(), n: z.int() })),
  dayparts: z.array(z.object({ daypart: z.string(), median: EstimateView })),
  /** `null`: no checklist that measures it asks how many were ahead. */
  queue: z.nullable(QueueReading),
});
export type WaitReading = z.infer<typeof WaitReading>;

/** Scores by how busy it was: how many were ahead in the queue. The shortest queue first. */
export const BusyReading = z.object({
  /** By how many points a score changes with each person ahead; nothing where as many were ahead each time. */
  perPerson: FiguresView,
  lengths: z.array(z.object({ length: QueueLength, visits: z.int(), figures: FiguresView })),
});
export type BusyReading = z.infer<typeof BusyReading>;

export const WaitsView = z.object({
  ...PeriodView.shape,
  waits: z.array(WaitReading),
  /** `null`: none of the checklists asks how many were ahead. */
  busy: z.nullable(BusyReading),
});
export type WaitsView = z.infer<typeof WaitsView>;

/** How much of the whole variance of scores lies between stores, channels, dayparts or shoppers, 0–1. */
export const SpreadReading = z.object({
  factor: z.enum(['store', 'channel', 'daypart', 'shopper']),
  groups: z.int(),
  share: EstimateView,
  /** Standard deviations in points of a hundred. */
  between: z.nullable(z.number()),
  within: z.nullable(z.number()),
});
export type SpreadReading = z.infer<typeof SpreadReading>;

/** What a factor adds to the whole variance beside all others: its share, 0–1, and its standard deviation in points of a hundred. */
export const PartReading = z.object({
  factor: z.enum(['store', 'shopper', 'channel', 'daypart']),
  groups: z.int(),
  share: EstimateView,
  deviation: z.nullable(z.number()),
});
export type PartReading = z.infer<typeof PartReading>;

/** How the whole variance of scores is made up, from so many visits: all of a period's, or those of one store in so many. */
export const PartsReading = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('parts'),
    visits: z.int(),
    oneIn: z.int(),
    parts: z.array(PartReading),
    within: z.omit(PartReading, { factor: true }),
  }),
  z.object({
    kind: z.literal('unsaid'),
    visits: z.int(),
    oneIn: z.int(),
    why: z.enum(['too-few', 'tied', 'alike']),
  }),
]);
export type PartsReading = z.infer<typeof PartsReading>;

export const ConsistencyView = z.object({
  ...PeriodView.shape,
  visits: z.int(),
  /** All factors together. */
  parts: PartsReading,
  /** Each factor by itself. */
  spreads: z.array(SpreadReading),
  /** The same standard in each channel where it was observed; those in one channel alone are left out. */
  across: z.array(
    z.object({
      standard: Id,
      name: LocalizedText,
      channels: z.array(z.object({ channel: Channel, share: EstimateView })),
    }),
  ),
});
export type ConsistencyView = z.infer<typeof ConsistencyView>;

/** Months of one version of a checklist: what is drawn together. A new version is another run. */
export const RunView = z.object({
  checklist: Id,
  version: z.int(),
  title: LocalizedText,
  middle: z.nullable(z.number()),
  low: z.nullable(z.number()),
  high: z.nullable(z.number()),
  why: z.nullable(z.enum(['too-few', 'alike'])),
  points: z.array(
    z.object({
      month: Month,
      visits: z.int(),
      value: z.number(),
      signals: z.array(z.enum(['beyond-limit', 'long-run', 'near-limit', 'range-beyond-limit'])),
    }),
  ),
});
export type RunView = z.infer<typeof RunView>;

export const OverTimeView = z.object({ ...PeriodView.shape, runs: z.array(RunView) });
export type OverTimeView = z.infer<typeof OverTimeView>;

const Grouping = z.string().check(z.minLength(1), z.maxLength(200));

/** One side of a comparison: months, and which of the owner's stores, by name or as those of a region or concept; none named: all. */
export const SideAsked = z.object({
  ...Period.shape,
  stores: z.optional(z.array(Id).check(z.maxLength(500))),
  region: z.optional(Grouping),
  concept: z.optional(Grouping),
});
export type SideAsked = z.infer<typeof SideAsked>;

/** What there is to compare: months, and how the owner's stores are grouped. */
export const ComparableView = z.object({
  ...PeriodView.shape,
  regions: z.array(z.string()),
  concepts: z.array(z.string()),
});
export type ComparableView = z.infer<typeof ComparableView>;

const SideView = z.object({
  visits: z.int(),
  figures: FiguresView,
  /** The stores that the side names, in the order of their names. */
  stores: z.array(PlaceView),
});
export type SideView = z.infer<typeof SideView>;

export const CompareView = z.object({
  a: SideView,
  b: SideView,
  /** Visits that are on both sides: of them the interval of a difference knows nothing. */
  shared: z.int(),
  /** The first less the second. */
  difference: FiguresView,
  standards: z.array(
    z.object({
      standard: Id,
      channel: Channel,
      name: LocalizedText,
      a: EstimateView,
      b: EstimateView,
      difference: EstimateView,
    }),
  ),
});
export type CompareView = z.infer<typeof CompareView>;

const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary });

/** What owners read of all that was published. Percentages are 0–100, shares 0–1, waits seconds. */
export const readingProcedures = {
  overview: get('/owner/reading/overview', 'How service was, and whether that has changed')
    .input(ReadingAsked)
    .output(z.nullable(OverviewView)),
  standards: get('/owner/reading/standards', 'How often each standard was met, and where')
    .input(ReadingAsked)
    .output(z.nullable(StandardsView)),
  standard: get('/owner/reading/standards/{standard}/{channel}', 'One standard month by month')
    .input(z.object({ ...ReadingAsked.shape, standard: Id, channel: Channel }))
    .output(z.nullable(StandardTrendView)),
  waits: get('/owner/reading/waits', 'How long was waited').input(ReadingAsked).output(z.nullable(WaitsView)),
  consistency: get('/owner/reading/consistency', 'Where the spread of scores lies')
    .input(ReadingAsked)
    .output(z.nullable(ConsistencyView)),
  overTime: get('/owner/reading/over-time', 'Scores month by month, with what is more than chance')
    .input(ReadingAsked)
    .output(z.nullable(OverTimeView)),
  comparable: get('/owner/reading/comparable', 'What there is to compare').output(z.nullable(ComparableView)),
  places: get('/owner/reading/places', 'The owner’s stores by the words in their names, the first of them')
    .input(z.object({ q: z.optional(z.string().check(z.maxLength(100))) }))
    .output(z.array(PlaceView)),
  compare: oc
    .route({ method: 'POST', path: '/owner/reading/compare', summary: 'Two groups of stores or two periods' })
    .input(z.object({ a: SideAsked, b: SideAsked }))
    .output(CompareView),
};
