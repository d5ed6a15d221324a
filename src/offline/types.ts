import type { Checklist } from '#domain/checklist/checklist.ts';
import type { Id, Sha256 } from '#domain/ids.ts';
import type { PhotoTraits, UnstampedEvent } from '#domain/journal/event.ts';
import type { FoldedEvidence, Report } from '#domain/journal/fold.ts';
import type { EarlierPhoto } from '#domain/report/photo-findings.ts';
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
  /** Hears when the storage stops working, and with `null` that it works again: for things as large as what found no room. */
  readonly onStorage?: (trouble: StorageTrouble | null) => void;
}

/** What of the storage does not work just now. `storage-tight`: small things find room, a photo or a sound did not. */
export type StorageTrouble = 'storage-full' | 'storage-tight' | 'storage-broken' | 'storage-blocked';

/**
 * What hides the screens from other eyes: a PIN's derived key, or a passkey of this phone. A lock on the screen and no more;
 * what this phone keeps is not encrypted by it.
 */
export interface Lock {
  /** How long the app may be hidden before it locks; 0: not at all. */
  readonly afterMinutes: number;
  readonly key:
    | {
        readonly kind: 'pin';
        readonly salt: ArrayBuffer;
        readonly hash: ArrayBuffer;
        readonly iterations: number;
      }
    | {
        readonly kind: 'passkey';
        readonly id: ArrayBuffer;
        readonly publicKey: ArrayBuffer;
        readonly algorithm: number;
      };
  /** Wrong tries since it was last opened, and when the next may be made (device wall time, ms). */
  readonly wrong: number;
  readonly nextTryAt: number;
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
  /** The screen lock of the remembered person; `null`: none is set. */
  lock(): Promise<Lock | null>;
  /** Sets or removes the remembered person's screen lock. */
  setLock(lock: Lock | null): Promise<void>;
  /** The last downloaded pack of the remembered person. */
  pack(): Promise<ShopperPack | null>;
  /** Downloads the pack. Throws {@link PhoneError}; the one before then stays. */
  refreshPack(): Promise<ShopperPack>;
  /** The journal that this phone keeps of a visit, to resume it. The same object each time. */
  journalOf(visit: Id): Promise<VisitJournal | null>;
  /** As {@link journalOf}, at once: what it has given before. `null`: it has to be asked. */
  opened(visit: Id): VisitJournal | null;
  /** Begins a visit, or gives back the journal that it has already begun. */
  startVisit(visit: ShopperVisit, start: { timeZone: string; app: string }): Promise<VisitJournal>;
  /**
   * Goes on with a visit that another phone of the person's began, or with its returned report: fetches what the server holds of it, and begins a journal
   * here behind that; or gives back the journal that is here already. Throws {@link PhoneError} where it can't be had.
   */
  goOnWith(visit: ShopperVisit, start: { timeZone: string; app: string }): Promise<VisitJournal>;
  /** When the remembered person passed the quiz of a checklist's version here; `null`: not yet. */
  passedQuiz(checklist: ChecklistRef): Promise<PassedQuiz | null>;
  /** Keeps that it was passed, after so many tries; visits that begin from then on say so. The first time counts. */
  passQuiz(checklist: ChecklistRef, tries: number): Promise<void>;
  /** How far the server's clock was ahead of this phone's when it was last heard, ms; `null`: never heard. */
  serverOffset(): Promise<number | null>;
  /** Where each begun visit stands, oldest first. */
  standings(): Promise<VisitStanding[]>;
  /** Remembers across a kill of the app what the camera was opened for. */
  setIntent(intent: PhotoIntent | null): Promise<void>;
  intent(): Promise<PhotoIntent | null>;
  /** The photos of the person's other visits, as far as this phone has their journals. */
  earlierPhotos(visit: Id): Promise<EarlierPhoto[]>;
  /** All that this phone holds of a visit in one file, to hand over by hand. Throws `not-found`. */
  exportVisit(visit: Id): Promise<Blob>;
  readonly sync: SyncEngine;
  close(): void;
}

/** A checklist in exactly this version. */
export interface ChecklistRef {
  readonly id: Id;
  readonly version: number;
}

/** `passedAt` is device wall time, ms. */
export interface PassedQuiz {
  readonly passedAt: number;
  readonly tries: number;
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
  /**
   * Keeps a photo's bytes (or a document's), then the event that speaks of it. Throws like {@link append}, or `photo-unreadable`.
   * With `original` named, that goes in the same transaction; `not-found`: another tab has made its photo already.
   */
  addPhoto(photo: Blob, question: Id | null, traits?: PhotoTraits, original?: Id): Promise<FoldedEvidence>;
  /** Keeps a photo as the camera gave it, until {@link addPhoto} is given the smaller one. Gives back its id. Throws like {@link append}. */
  keepOriginal(photo: Blob, question: Id | null): Promise<Id>;
  /** Originals of which no photo is kept yet: in work, or left by an app that was killed. */
  originals(): Promise<Original[]>;
  /** Drops an original that no photo can be made of. */
  dropOriginal(id: Id): Promise<void>;
  /** Begins a sound recording of this media type. Nothing is written before its first piece. */
  sound(question: Id, type: string): SoundRecording;
  /** Recordings that were cut off by the end of the app: neither finished nor discarded, nor being made in any tab. */
  interruptedSounds(): Promise<SoundRecording[]>;
  /** A kept photo, its bytes verified; `null` where they are gone or damaged, which is flagged in the standing. */
  photo(sha256: Sha256): Promise<Blob | null>;
  /** Calls after each change of report or standing, also by another tab. Gives back how to stop. */
  subscribe(listener: () => void): () => void;
}

/** A photo as the camera gave it. */
export interface Original {
  readonly id: Id;
  readonly question: Id | null;
  readonly blob: Blob;
}

/** A sound that is kept piece by piece, so that a kill costs no more than the piece that is being made. */
export interface SoundRecording {
  readonly question: Id;
  /** How long it is, by its last kept piece. */
  readonly lengthMs: number;
  /** Keeps the next piece; `lengthMs` is the recording's length with it. Throws like {@link VisitJournal.append}. */
  keep(piece: Blob, lengthMs: number): Promise<void>;
  /** Makes one evidence of all pieces that are kept; they go in the same transaction. Throws `sound-empty` where there is none. */
  finish(): Promise<FoldedEvidence>;
  /** Forgets all of it. */
  discard(): Promise<void>;
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
