import type { Checklist } from '#domain/checklist/checklist.ts';
import type { Id, Sha256 } from '#domain/ids.ts';
import type { UnstampedEvent } from '#domain/journal/event.ts';
import type { FoldedEvidence, Report } from '#domain/journal/fold.ts';
import type { Clock } from '#domain/time/stamp.ts';
import type { Me, ShopperPack, ShopperVisit } from '#protocol/api/views.ts';
import type { PhoneErrorCode } from './errors.ts';

/** What a phone needs from outside. Only `clock` has no default. */
export interface PhoneOptions {
  readonly clock: Clock;
  /** Where the API is, `https://host`; the page's own origin unless given. */
  readonly origin?: string;
  readonly databaseName?: string;
  readonly fetch?: typeof fetch;
  readonly newId?: () => Id;
  /** Between 0 and 1, for the jitter of the waits between tries. */
  readonly random?: () => number;
  /** How long after the last append a drain begins by itself; `null`: never. */
  readonly drainAfterAppendMs?: number | null;
  /** How long one request may take. */
  readonly requestTimeoutMs?: number;
}

/** The phone's memory: visits, journals and photos of whoever is signed in, and what sends them. */
export interface Phone {
  /** This phone's own id, made once. */
  readonly device: Id;
  /** Tries whether a record can be kept here: a real write, read back and deleted. Do this before a visit starts. */
  probe(): Promise<Probe>;
  /** Who is signed in on this phone, also offline. */
  person(): Promise<Me | null>;
  /** Remembers who is signed in; `null` on signing out. Deletes nothing: rows of another person wait until they are back. */
  rememberPerson(me: Me | null): Promise<void>;
  /** The last downloaded pack of the remembered person. */
  pack(): Promise<ShopperPack | null>;
  /** Downloads the pack. Throws {@link PhoneError}; the one before then stays. */
  refreshPack(): Promise<ShopperPack>;
  /** The journal that this phone keeps of a visit, to resume it. The same object each time. */
  journalOf(visit: Id): Promise<VisitJournal | null>;
  /** Begins a visit, or gives back the journal that it has already begun. */
  startVisit(visit: ShopperVisit, start: { timeZone: string; app: string }): Promise<VisitJournal>;
  /** Where each begun visit stands, oldest first. */
  standings(): Promise<VisitStanding[]>;
  /** Remembers across a kill of the app what the camera was opened for. */
  setIntent(intent: PhotoIntent | null): Promise<void>;
  intent(): Promise<PhotoIntent | null>;
  /** All that this phone holds of a visit in one file, to hand over by hand. Throws `not-found`. */
  exportVisit(visit: Id): Promise<Blob>;
  readonly sync: SyncEngine;
  close(): void;
}

export interface Probe {
  readonly writable: boolean;
  /** Whether the browser honoured that the write be on the disk before it is called done. */
  readonly durable: boolean;
  /** Whether the browser promised not to clear this site by itself. */
  readonly persisted: boolean;
  readonly quotaBytes: number | null;
  readonly usedBytes: number | null;
}

export interface PhotoIntent {
  readonly visit: Id;
  readonly question: Id | null;
}

/** One visit's journal on this phone. */
export interface VisitJournal {
  readonly id: Id;
  readonly visit: Id;
  readonly checklist: Checklist;
  /** What the journal adds up to: always what is durable. A new object after each change. */
  readonly report: Report;
  readonly standing: VisitStanding;
  /**
   * Appends events in one transaction, and gives back the report once it is on the disk. They get the time of this call.
   * Throws `storage-full`, `storage-broken` or `bad-input`; then none of them counts.
   */
  append(...events: UnstampedEvent[]): Promise<Report>;
  /** Keeps a photo's bytes, then the event that speaks of it. Throws like {@link append}, or `photo-unreadable`. */
  addPhoto(photo: Blob, question: Id | null): Promise<FoldedEvidence>;
  /** A kept photo, its bytes verified; `null` where they are gone or damaged, which is flagged in the standing. */
  photo(sha256: Sha256): Promise<Blob | null>;
  /** Calls after each change of report or standing, also by another tab. Gives back how to stop. */
  subscribe(listener: () => void): () => void;
}

/** Where one visit stands between this phone and the server. Counts of events and of photos. */
export interface VisitStanding {
  readonly visit: Id;
  readonly events: number;
  /** On their way at least: they have left this phone, with or without an answer. */
  readonly sent: number;
  /** Durable on the server, which said so with the right hash. */
  readonly safe: number;
  readonly photos: {
    readonly total: number;
    readonly sent: number;
    readonly safe: number;
    /** How much of the photos that are not safe yet has been taken by the server. */
    readonly sendingBytes: number;
    readonly totalBytes: number;
    /** Photos whose bytes on this phone are damaged or gone. */
    readonly unreadable: number;
  };
  readonly outcome: 'none' | 'counted' | 'aside' | 'forked' | 'refused';
  readonly refusal?: { readonly code: PhoneErrorCode; readonly retryable: boolean };
  readonly submitted: boolean;
  /** Submitted, and everything with its photos verified by the server. */
  readonly complete: boolean;
}

/** Why a drain is asked for. `open`, `visible`, `online` and `button` come from the app; `timer` and `append` from here. */
export type DrainReason = 'open' | 'visible' | 'online' | 'timer' | 'button' | 'append';

export interface SyncState {
  readonly phase: 'idle' | 'sending' | 'waiting' | 'signed-out' | 'offline' | 'trouble';
  /** Device wall time, ms, of the last answer that made something safe or found nothing left to send. */
  readonly lastSafeAt: number | null;
  /** Device wall time, ms, of the next try. */
  readonly nextTryAt: number | null;
  readonly problem?: PhoneErrorCode;
}

/** Sends what the server lacks. One at a time over all tabs and the service worker. */
export interface SyncEngine {
  /** Sends all there is to send, or finds out why not: see `state`. Never throws. */
  drain(why: DrainReason): Promise<void>;
  readonly state: SyncState;
  /** Calls after each change of `state` or of any standing. Gives back how to stop. */
  subscribe(listener: () => void): () => void;
  stop(): void;
}
