import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { Channel } from '#domain/checklist/standard.ts';
import { Id } from '#domain/ids.ts';
import { LocalizedText } from '#domain/text-schema.ts';
import { Direction, ListAsked } from './listing.ts';
import { EstimateView, PeriodView, PlaceView, ReadingAsked } from './reading.ts';
import { Money } from './shopper-views.ts';

/** What a customer did: said that something was wrong, or brought something back. */
export const complaintKinds = ['complaint', 'return'] as const;
export const ComplaintKind = z.enum(complaintKinds);
export type ComplaintKind = z.infer<typeof ComplaintKind>;

/** A day at the store, `YYYY-MM-DD`, that there is. */
export const Day = z.iso.date();
export type Day = z.infer<typeof Day>;

export const MOST_COMPLAINT_LETTERS = 2_000;
const ComplaintText = z.string().check(z.trim(), z.minLength(1), z.maxLength(MOST_COMPLAINT_LETTERS));

/** A complaint or a return as the owner enters it. */
export const NewComplaint = z.object({
  store: Id,
  day: Day,
  channel: Channel,
  kind: ComplaintKind,
  text: ComplaintText,
  cost: z.nullable(Money),
  standard: z.nullable(Id),
});
export type NewComplaint = z.infer<typeof NewComplaint>;

/** One of them as it is listed. */
export const ComplaintView = z.object({
  id: Id,
  store: PlaceView,
  day: Day,
  channel: Channel,
  kind: ComplaintKind,
  text: z.string(),
  cost: z.nullable(Money),
  standard: z.nullable(z.object({ id: Id, name: LocalizedText })),
  source: z.enum(['entered', 'imported']),
});
export type ComplaintView = z.infer<typeof ComplaintView>;

/** Which are listed, and in which order: the latest day first unless said otherwise. */
export const ComplaintsAsked = z.object({
  ...ListAsked.shape,
  store: z.optional(Id),
  kind: z.optional(ComplaintKind),
  channel: z.optional(Channel),
  sort: z.optional(z.enum(['day', 'cost'])),
  direction: z.optional(Direction),
});
export type ComplaintsAsked = z.infer<typeof ComplaintsAsked>;

export const ComplaintPage = z.object({
  rows: z.array(ComplaintView),
  after: z.nullable(z.string()),
  /** How many match, up to `MOST_COUNTED`. */
  count: z.int(),
});
export type ComplaintPage = z.infer<typeof ComplaintPage>;

/** The standards that a complaint can be about: those of the owner's latest visits. */
export const ComplaintChoices = z.object({
  standards: z.array(z.object({ id: Id, name: LocalizedText })),
  /** The currency of the latest cost, to begin with. */
  currency: z.nullable(z.string()),
});
export type ComplaintChoices = z.infer<typeof ComplaintChoices>;

/** How many came in, and what they cost, currency by currency: the one of most of them first. */
export const ComplaintTotals = z.object({
  complaints: z.int(),
  returns: z.int(),
  costs: z.array(Money),
});
export type ComplaintTotals = z.infer<typeof ComplaintTotals>;

/** Complaints beside what visits measured. Neither is ever made of the other. */
const Beside = z.object({ ...ComplaintTotals.shape, visits: z.int(), score: EstimateView });
export const ComplaintsBeside = z.object({
  ...PeriodView.shape,
  totals: ComplaintTotals,
  /** Every month of the period. */
  months: z.array(z.object({ ...Beside.shape, month: z.string() })),
  /** Stores that have any, those with most first. */
  stores: z.array(z.object({ ...Beside.shape, store: PlaceView })),
  /** How many stores have some beside those listed. */
  moreStores: z.int(),
});
export type ComplaintsBeside = z.infer<typeof ComplaintsBeside>;

/** What can be wrong with a cell of a file; each has its sentence under `complaints-fault-<fault>`. */
export const complaintFaults = [
  'no-column',
  'missing',
  'no-such-store',
  'several-stores',
  'no-such-day',
  'later-than-today',
  'no-such-channel',
  'no-such-kind',
  'too-long',
  'no-amount',
  'no-currency',
  'no-such-standard',
] as const;
export const ComplaintFault = z.enum(complaintFaults);
export type ComplaintFault = z.infer<typeof ComplaintFault>;

/** Columns of a file, by the titles that the export writes. */
export const complaintColumns = {
  store: 'Store',
  day: 'Date',
  channel: 'Channel',
  kind: 'Kind',
  text: 'Text',
  cost: 'Cost',
  currency: 'Currency',
  standard: 'Standard',
} as const;
export type ComplaintColumn = keyof typeof complaintColumns;

/** Most faults that an answer names. */
export const MOST_FAULTS = 200;

/** What a file of complaints holds, or what was taken of it. */
export const ComplaintFile = z.object({
  taken: z.boolean(),
  /** Rows that are, or were, new. */
  fresh: z.int(),
  /** Rows that are here already: a file taken in twice adds nothing. */
  known: z.int(),
  /** Rows that can't be taken. */
  faulty: z.int(),
  faults: z.array(
    z.object({
      row: z.int(),
      column: z.enum(['store', 'day', 'channel', 'kind', 'text', 'cost', 'currency', 'standard']),
      fault: ComplaintFault,
      /** What stands in the cell. */
      cell: z.string(),
    }),
  ),
  /** The first of those that are new, as they are understood. */
  first: z.array(NewComplaint),
  /** Names of the stores among them. */
  stores: z.array(PlaceView),
});
export type ComplaintFile = z.infer<typeof ComplaintFile>;

const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary });
const post = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary });

/** Complaints and returns of the owner's stores: entered or taken in from a file (`POST /owner/complaints/file`) by the owner. */
export const complaintsProcedures = {
  list: get('/owner/complaints', 'Complaints and returns, page by page')
    .input(ComplaintsAsked)
    .output(ComplaintPage),
  choices: get('/owner/complaints/choices', 'What a complaint can be about').output(ComplaintChoices),
  beside: get('/owner/complaints/beside', 'Complaints beside measured quality, by month and by store')
    .input(ReadingAsked)
    .output(z.nullable(ComplaintsBeside)),
  add: post('/owner/complaints', 'Enter a complaint or a return')
    .input(NewComplaint)
    .output(z.object({ id: Id })),
  remove: post('/owner/complaints/removals', 'Remove some, entered or taken in by mistake')
    .input(z.object({ ids: z.array(Id).check(z.minLength(1), z.maxLength(200)) }))
    .output(z.object({ removed: z.int() })),
};
