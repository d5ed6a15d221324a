import * as z from 'zod/mini';
import { Id, Sha256 } from '#domain/ids.ts';
import { VisitState } from '#domain/visit/states.ts';
import { ErrorCode } from '../errors.ts';

/** The version of the sync protocol that this build speaks. The server takes every version from the oldest up to its own. */
export const PROTOCOL = 1;
/** Raised once no phone can have an older one any more; what such a phone sends is refused with the word to update the app. */
export const OLDEST_PROTOCOL = 1;

/** A run of events on the wire: see `codec.ts`. */
export const WireEvent = z.array(z.unknown());
export type WireEvent = z.infer<typeof WireEvent>;

/**
 * What one journal has beyond what the server is known to hold. `after` is the sequence number before the first event here,
 * `head` the chain's hash after the last; the hashes between are recomputed.
 */
export const Tail = z.object({
  journal: Id,
  visit: Id,
  after: z.int().check(z.minimum(0)),
  events: z.array(WireEvent),
  head: Sha256,
});
export type Tail = z.infer<typeof Tail>;

/**
 * What a phone holds of a journal that the server will not have all of after this request: its last event's sequence number. From
 * this a phone that comes back empty is told what it had.
 */
export const Holding = z.object({ journal: Id, visit: Id, through: z.int().check(z.minimum(1)) });
export type Holding = z.infer<typeof Holding>;

/** `POST /api/sync`. `asks` are the hashes of evidence that the phone holds and wants to know the server's state of. */
export const SyncRequest = z.object({
  protocol: z.int().check(z.minimum(0)),
  device: Id,
  /** Whose records these are, by phones that say so: the session may be someone else's by now. */
  person: z.optional(Id),
  /** The device's wall clock as it sent this. */
  sentAt: z.int(),
  tails: z.array(z.unknown()),
  asks: z.array(Sha256),
  /** Said once a drain, by phones that know how. */
  holds: z.optional(z.array(Holding)),
});
export type SyncRequest = z.infer<typeof SyncRequest>;

/**
 * What became of one tail, in the order sent. Nothing counts as safe but `held` with the phone's own `through` and `head`.
 * - `held` the server durably holds the journal through here
 * - `behind` it lacks events before `after`: send from `through`
 * - `forked` other events hold these places already: these are kept beside them and a coordinator is told; nothing to resend
 * - `refused` this one could not be taken; the others were not touched by it
 */
export const TailOutcome = z.discriminatedUnion('outcome', [
  z.object({
    outcome: z.literal('held'),
    journal: Id,
    through: z.int(),
    head: Sha256,
    visitState: z.nullable(VisitState),
    /** `aside`: kept for the coordinator, because the visit was cancelled, given to someone else or is not known. */
    standing: z.enum(['counted', 'aside']),
  }),
  z.object({ outcome: z.literal('behind'), journal: Id, through: z.int(), head: Sha256 }),
  z.object({ outcome: z.literal('forked'), journal: Id, through: z.int(), head: Sha256 }),
  z.object({
    outcome: z.literal('refused'),
    journal: z.nullable(Id),
    /** One that a later server has and this phone does not is no reason to read none of the others. */
    error: z.catch(ErrorCode, 'unexpected'),
    retryable: z.boolean(),
  }),
]);
export type TailOutcome = z.infer<typeof TailOutcome>;

export const SyncResponse = z.object({
  protocol: z.int(),
  /** The server's wall clock as it answered. */
  serverTime: z.int(),
  items: z.array(TailOutcome),
  /** Of the hashes asked about: those that are verified and durable. */
  verified: z.array(Sha256),
});
export type SyncResponse = z.infer<typeof SyncResponse>;

/** `POST /api/evidence/:sha256/finalise`: the upload is checked against its hash, made durable, and echoed. */
export const FinaliseRequest = z.object({ upload: z.string(), visit: Id, bytes: z.int(), type: z.string() });
export type FinaliseRequest = z.infer<typeof FinaliseRequest>;
export const FinaliseResponse = z.object({ sha256: Sha256, bytes: z.int() });
export type FinaliseResponse = z.infer<typeof FinaliseResponse>;
