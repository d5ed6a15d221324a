import * as z from 'zod/mini';
import { Id, Sha256 } from '../ids.ts';
import { Stamp, WallMs } from '../time/stamp.ts';
import { hindrances } from './hindrance.ts';

/**
 * A raw answer, read together with its question's type (the table is in `checklist/answer.ts`): yes/no as boolean, one choice
 * as option id, many as option ids, numbers, money in the smallest unit and durations in seconds as number, texts, dates and
 * times of day as string, what has several parts (a receipt, a person's description) as part to value.
 * `null` says "not applicable", which is an answer too.
 */
export const AnswerValue = z.union([
  z.boolean(),
  z.number(),
  z.string(),
  z.array(Id),
  z.record(Id, z.union([z.string(), z.number()])),
  z.null(),
]);
export type AnswerValue = z.infer<typeof AnswerValue>;

/** How a moment's time is known: tapped as it happened, read off a receipt, or estimated afterwards. */
export const MomentSource = z.enum(['tap', 'receipt', 'estimate']);
export type MomentSource = z.infer<typeof MomentSource>;

/** Why a moment was corrected. `undo` takes a mis-tap back; `late` moves a tap that came late. */
export const CorrectionReason = z.enum(['undo', 'late', 'early', 'wrong-moment', 'remembered', 'receipt']);
export type CorrectionReason = z.infer<typeof CorrectionReason>;

/** Why a visit could not be carried out as planned. */
export const Hindrance = z.enum(hindrances);
export type Hindrance = z.infer<typeof Hindrance>;

/**
 * What a photo looks like, measured as it was kept: `light` is its mean luminance (0 black – 255 white), `sharpness` the variance
 * of its Laplacian at 512 px (a blurred photo has little), `look` a 64-bit difference hash as 16 hexadecimal digits:
 * two of them that differ in few bits are the same picture, re-encoded or not.
 */
export const PhotoTraits = z.object({
  light: z.int().check(z.minimum(0), z.maximum(255)),
  sharpness: z.int().check(z.minimum(0)),
  look: z.string().check(z.regex(/^[0-9a-f]{16}$/)),
});
export type PhotoTraits = z.infer<typeof PhotoTraits>;

/** A place in another device's journal. */
export const Continued = z.object({ journal: Id, through: z.int().check(z.minimum(1)), head: Sha256 });
export type Continued = z.infer<typeof Continued>;

const at = Stamp;

/** What each kind of event carries beside its place (`seq`) and time (`at`). */
export const eventKinds = {
  'visit.started': z.object({
    kind: z.literal('visit.started'),
    at,
    visit: Id,
    checklist: z.object({ id: Id, version: z.int().check(z.minimum(1)) }),
    device: Id,
    timeZone: z.string().check(z.maxLength(64)),
    app: z.string().check(z.maxLength(64)),
    /** The record of another device that this one goes on from: through which of its events, and the hash there. */
    continues: z.optional(Continued),
  }),
  'position.fixed': z.object({
    kind: z.literal('position.fixed'),
    at,
    latitude: z.number().check(z.minimum(-90), z.maximum(90)),
    longitude: z.number().check(z.minimum(-180), z.maximum(180)),
    accuracyMetres: z.number().check(z.minimum(0)),
  }),
  /** `wall` is the time that a receipt or an estimate gives; a tap's time is the event's own. */
  'moment.marked': z.object({
    kind: z.literal('moment.marked'),
    at,
    moment: Id,
    source: MomentSource,
    wall: z.optional(WallMs),
  }),
  /** `to` is the corrected wall-clock time, or `null` where the moment is taken back. */
  'moment.corrected': z.object({
    kind: z.literal('moment.corrected'),
    at,
    moment: Id,
    to: z.nullable(WallMs),
    reason: CorrectionReason,
    note: z.optional(z.string().check(z.maxLength(500))),
  }),
  'answer.set': z.object({ kind: z.literal('answer.set'), at, question: Id, value: AnswerValue }),
  'answer.cleared': z.object({ kind: z.literal('answer.cleared'), at, question: Id }),
  'evidence.added': z.object({
    kind: z.literal('evidence.added'),
    at,
    evidence: Id,
    question: z.nullable(Id),
    sha256: Sha256,
    bytes: z.int().check(z.minimum(1)),
    type: z.string().check(z.maxLength(100)),
    traits: z.optional(PhotoTraits),
  }),
  'evidence.removed': z.object({ kind: z.literal('evidence.removed'), at, evidence: Id }),
  'note.added': z.object({
    kind: z.literal('note.added'),
    at,
    question: z.nullable(Id),
    text: z.string().check(z.maxLength(20_000)),
  }),
  /** `serverOffset` is server time minus device wall time in ms, good to half of `roundTrip`. */
  'clock.observed': z.object({
    kind: z.literal('clock.observed'),
    at,
    serverOffset: z.int(),
    roundTrip: z.int().check(z.minimum(0)),
  }),
  'visit.left': z.object({ kind: z.literal('visit.left'), at }),
  /** `manifest` lists the hashes of all evidence that the report stands on; it is complete when each is verified. */
  'report.submitted': z.object({
    kind: z.literal('report.submitted'),
    at,
    manifest: z.array(Sha256),
    explanation: z.optional(z.string().check(z.maxLength(4_000))),
  }),
  'report.amended': z.object({ kind: z.literal('report.amended'), at, manifest: z.array(Sha256) }),
  /** A photo out of the tray is given to a question, or taken back into the tray (`null`). */
  'evidence.assigned': z.object({
    kind: z.literal('evidence.assigned'),
    at,
    evidence: Id,
    question: z.nullable(Id),
  }),
  /** The visit can't be carried out, and why; `null` takes that back. */
  'visit.prevented': z.object({
    kind: z.literal('visit.prevented'),
    at,
    because: z.nullable(Hindrance),
    note: z.optional(z.string().check(z.maxLength(4_000))),
  }),
  /** The briefing's quiz was passed, at device wall time `passedAt`, after `tries` tries. */
  'quiz.passed': z.object({
    kind: z.literal('quiz.passed'),
    at,
    passedAt: WallMs,
    tries: z.int().check(z.minimum(1)),
  }),
  /** What the shopper has to say about the report as a whole, as far as it is written; the submission repeats it. */
  'explanation.set': z.object({
    kind: z.literal('explanation.set'),
    at,
    text: z.string().check(z.maxLength(4_000)),
  }),
} as const;

/** One thing that happened during a visit. Appended, never changed; everything shown is a fold over these. */
export const JournalEvent = z.discriminatedUnion('kind', [
  eventKinds['visit.started'],
  eventKinds['position.fixed'],
  eventKinds['moment.marked'],
  eventKinds['moment.corrected'],
  eventKinds['answer.set'],
  eventKinds['answer.cleared'],
  eventKinds['evidence.added'],
  eventKinds['evidence.removed'],
  eventKinds['note.added'],
  eventKinds['clock.observed'],
  eventKinds['visit.left'],
  eventKinds['report.submitted'],
  eventKinds['report.amended'],
  eventKinds['evidence.assigned'],
  eventKinds['visit.prevented'],
  eventKinds['quiz.passed'],
  eventKinds['explanation.set'],
]);
export type JournalEvent = z.infer<typeof JournalEvent>;
export type EventKind = JournalEvent['kind'];
export type EventOf<K extends EventKind> = Extract<JournalEvent, { kind: K }>;

type WithoutStamp<E> = E extends JournalEvent ? Omit<E, 'at'> : never;
/** An event that has not been given its time yet: what a screen asks to have appended. */
export type UnstampedEvent = WithoutStamp<JournalEvent>;

/** An event in its place: `seq` counts from 1 within the journal, `hash` chains to the event before. */
export interface PlacedEvent {
  readonly journal: Id;
  readonly seq: number;
  readonly hash: Sha256;
  readonly event: JournalEvent;
}
