import type { Channel } from '../checklist/standard.ts';
import type { Id } from '../ids.ts';
import type { Score, SectionScore, TraceLine } from '../scoring/score.ts';
import { localTime } from '../visit/daypart.ts';
import { type QueueLength, queueLengthOf } from './queue.ts';

/** Parts of a day by the store's own clock, as figures are parted by them: from the hour named until the next. */
export const dayparts = { night: 0, morning: 6, midday: 11, afternoon: 14, evening: 18 } as const;
export type DaypartName = keyof typeof dayparts;

/** A published visit, as far as figures are made of it. */
export interface PublishedVisit {
  readonly store: Id;
  readonly shopper: Id | null;
  readonly timeZone: string;
  /** Milliseconds since 1970 UTC. */
  readonly visitedAt: number;
  readonly channel: Channel;
  readonly score: Score;
  /** How many people were ahead in the queue; `null` where nobody counted. */
  readonly peopleAhead: number | null;
  /** The waits that were measured for certain, and the seconds within which each is on target. */
  readonly waits: readonly { readonly interval: Id; readonly ms: number; readonly targetSeconds: number }[];
}

/** One figure of a visit among others: how many visits have one (0 or 1), its hundredths of a percent, and their square. */
export interface Tally {
  readonly n: number;
  readonly sum: number;
  readonly squares: number;
}

/**
 * What one visit adds to the figures of its store and of all stores. Whole numbers alone, so that what is added and later taken away
 * leaves nothing behind: percentages count in hundredths of a percent, waits in whole seconds.
 */
export interface VisitFacts {
  readonly store: Id;
  readonly shopper: Id | null;
  /** `YYYY-MM` by the store's calendar. */
  readonly month: string;
  readonly daypart: DaypartName;
  readonly channel: Channel;
  readonly queue: { readonly ahead: number; readonly length: QueueLength } | null;
  readonly checklist: { readonly id: Id; readonly version: number };
  readonly score: Tally;
  readonly speed: Tally;
  readonly quality: Tally;
  readonly standards: readonly StandardFact[];
  readonly waits: readonly WaitFact[];
}

/** Whether a visit met a standard, and how many hundredths of a percent of its score were lost by it. */
export interface StandardFact {
  readonly standard: Id;
  readonly met: boolean;
  readonly lost: number;
}

/** One measured wait. */
export interface WaitFact {
  readonly interval: Id;
  readonly seconds: number;
  readonly targetSeconds: number;
  readonly onTarget: boolean;
}

/** The facts of one published visit. */
export function factsOf(visit: PublishedVisit): VisitFacts {
  const { store, shopper, timeZone, visitedAt, channel, score, peopleAhead: ahead } = visit;
  const { checklist, percentage, aspects } = score;
  return {
    ...{ store, shopper, channel, checklist },
    ...filedAt(visitedAt, timeZone),
    queue: ahead === null ? null : { ahead, length: queueLengthOf(ahead) },
    score: tally(percentage),
    speed: tally(aspects.speed.percentage),
    quality: tally(aspects.quality.percentage),
    standards: standardFacts(score),
    waits: visit.waits.map(waitFact),
  };
}

/** Under which month and part of the day of its store an instant is filed. */
export function filedAt(at: number, timeZone: string): { month: string; daypart: DaypartName } {
  const { day, minutes } = localTime(at, timeZone);
  return { month: day.slice(0, 7), daypart: daypartAt(Math.floor(minutes / 60)) };
}

function daypartAt(hour: number): DaypartName {
  if (hour >= dayparts.evening) return 'evening';
  if (hour >= dayparts.afternoon) return 'afternoon';
  if (hour >= dayparts.midday) return 'midday';
  return hour >= dayparts.morning ? 'morning' : 'night';
}

function tally(percentage: number | null): Tally {
  if (percentage === null) return { n: 0, sum: 0, squares: 0 };
  const sum = hundredths(percentage);
  return { n: 1, sum, squares: sum * sum };
}

const hundredths = (percent: number) => Math.round(percent * 100);

/** A visit meets a standard where everything that measured it earned all there was to earn. What was not observed says nothing. */
function standardFacts({ trace, sections }: Score): StandardFact[] {
  const shares = new Map(sections.map((section): [Id, SectionScore] => [section.section, section]));
  const observed = trace.filter(({ possible }) => possible > 0);
  return [...Map.groupBy(observed, ({ standard }) => standard)].map(([standard, lines]) => ({
    standard,
    met: lines.every(({ earned, possible }) => earned >= possible),
    lost: hundredths(lines.reduce((sum, line) => sum + lostBy(line, shares.get(line.section)), 0)),
  }));
}

/** What an item could have added to the visit's percentage and did not. */
function lostBy({ earned, possible }: TraceLine, section: SectionScore | undefined): number {
  if (!section || section.possible <= 0 || earned >= possible) return 0;
  return (section.share * 100 * (possible - earned)) / section.possible;
}

function waitFact({ interval, ms, targetSeconds }: PublishedVisit['waits'][number]): WaitFact {
  return { interval, seconds: Math.round(ms / 1000), targetSeconds, onTarget: ms <= targetSeconds * 1000 };
}
