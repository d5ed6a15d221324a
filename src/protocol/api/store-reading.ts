import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { Channel } from '#domain/checklist/standard.ts';
import { Id } from '#domain/ids.ts';
import { LocalizedText } from '#domain/text-schema.ts';
import { WallMs } from '#domain/time/stamp.ts';
import { ComplaintView } from './complaints.ts';
import { FiguresView, Month, PeriodView, StandardReading, WaitReading } from './reading.ts';
import { PublishedRow, StoreView } from './views.ts';

/** A store's own figures for some months, beside those of all the owner's stores. */
export const StoreReadingView = z.object({
  store: StoreView,
  /** `null`: nothing is published of it. */
  reading: z.nullable(
    z.object({
      ...PeriodView.shape,
      visits: z.int(),
      figures: FiguresView,
      /** This period less the one before. */
      change: FiguresView,
      /** The score of all the owner's stores in the same months. */
      all: FiguresView.shape.score,
      /** Standards that at least two visits missed, those missed most often first. */
      missed: z.array(StandardReading),
      waits: z.array(WaitReading),
    }),
  ),
});
export type StoreReadingView = z.infer<typeof StoreReadingView>;

/** One thing recorded of a store: when it was, and what. */
export const TimelineEntry = z.discriminatedUnion('kind', [
  z.object({
    kind: z.literal('visit'),
    at: WallMs,
    ...z.omit(PublishedRow, { at: true, store: true }).shape,
    channel: Channel,
    /** Names of the standards that it missed, as they were called then. */
    missed: z.array(LocalizedText),
  }),
  z.object({ kind: z.literal('complaint'), at: WallMs, complaint: ComplaintView }),
]);
export type TimelineEntry = z.infer<typeof TimelineEntry>;

export const TimelinePage = z.object({ rows: z.array(TimelineEntry), after: z.nullable(z.string()) });
export type TimelinePage = z.infer<typeof TimelinePage>;

const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary });

/** One store: its figures, and everything ever recorded of it. */
export const storeReadingProcedures = {
  figures: get('/owner/stores/{store}', 'One store’s figures')
    .input(z.object({ store: Id, from: z.optional(Month), to: z.optional(Month) }))
    .output(StoreReadingView),
  timeline: get('/owner/stores/{store}/timeline', 'Everything recorded of a store, newest first')
    .input(z.object({ store: Id, after: z.optional(z.string().check(z.maxLength(1_000))) }))
    .output(TimelinePage),
};
