import type { DBSchema, IDBPDatabase } from 'idb';
import type { Checklist } from '#domain/checklist/checklist.ts';
import type { Id, Sha256 } from '#domain/ids.ts';
import type { PlacedEvent } from '#domain/journal/event.ts';
import type { Stamp } from '#domain/time/stamp.ts';
import type { PackTags } from '#protocol/api/pack-changes.ts';
import type { Me, ShopperPack } from '#protocol/api/views.ts';
import type { PhoneErrorCode } from '../errors.ts';
import type { Lock } from '../types.ts';

/** The version of the tables below. A later one adds to {@link upgrade}; it never rewrites photos, for which a full phone has no room. */
export const SCHEMA_VERSION = 2;

/** What the server's clock said beside the device's, see `clock.observed`. */
export interface Observation {
  readonly at: Stamp;
  readonly serverOffset: number;
  readonly roundTrip: number;
}

/** Single facts about this phone, one row each. */
export type MetaRow =
  | { readonly key: 'device'; readonly id: Id }
  | { readonly key: 'person'; readonly me: Me }
  | { readonly key: 'observation'; readonly observation: Observation }
  | { readonly key: 'intent'; readonly person: Id; readonly visit: Id; readonly question: Id | null }
  | { readonly key: 'lock'; readonly person: Id; readonly lock: Lock }
  /** One of its own for each probe: two at once must not take the other's for their own. */
  | { readonly key: `probe ${Id}`; readonly filling?: ArrayBuffer };

/** What the server refused, and up to which event it was asked: later events are worth another try. */
export interface Refusal {
  readonly code: PhoneErrorCode;
  readonly retryable: boolean;
  readonly through: number;
}

/** One journal: where it ends, and what the server is known to hold of it. Each `…Through` is a sequence number, 0 for none. */
export interface JournalRow {
  readonly id: Id;
  readonly visit: Id;
  readonly person: Id;
  readonly checklist: { readonly id: Id; readonly version: number };
  /** Device wall time, ms, of its beginning. */
  readonly startedAt: number;
  /** Journals of other devices that it goes on from, oldest first, each as far as that; their events are kept here, and are theirs. */
  readonly continues?: readonly { readonly journal: Id; readonly through: number }[];
  readonly through: number;
  readonly head: Sha256;
  readonly submitted: boolean;
  readonly sentThrough: number;
  readonly safeThrough: number;
  readonly safeHead: Sha256;
  /** Through where the server keeps this journal as a fork beside another. */
  readonly forkThrough: number;
  readonly standing: 'none' | 'counted' | 'aside';
  readonly refusal: Refusal | null;
}

/**
 * One photo that a journal's report speaks of at present. Its row comes and goes with the event, in the same transaction;
 * its bytes are in a row of their own, so that what is written at each step of an upload stays small.
 */
export interface PhotoRow {
  readonly journal: Id;
  readonly sha256: Sha256;
  readonly visit: Id;
  /** The event that it came with: bytes are sent after the words. */
  readonly seq: number;
  readonly bytes: number;
  readonly type: string;
  readonly state: 'kept' | 'safe' | 'unreadable';
  readonly upload: string | null;
  readonly uploadedBytes: number;
  readonly refusal: Refusal | null;
}

/** ArrayBuffer and not Blob: Blobs are files apart, which cleaners delete. */
export interface BytesRow {
  readonly journal: Id;
  readonly sha256: Sha256;
  readonly data: ArrayBuffer;
}

/** A piece of a sound that is being recorded, kept as it came; `index` counts from 0. */
export interface SoundRow {
  readonly journal: Id;
  readonly recording: Id;
  readonly index: number;
  readonly question: Id;
  readonly type: string;
  /** How long the recording was at the end of this piece. */
  readonly lengthMs: number;
  readonly data: ArrayBuffer;
}

/** A photo as the camera gave it, kept only until the smaller one that is made of it is committed. */
export interface OriginalRow {
  readonly journal: Id;
  readonly id: Id;
  readonly question: Id | null;
  readonly type: string;
  readonly data: ArrayBuffer;
}

/** That a person passed the quiz of a checklist's version on this phone. `passedAt` is device wall time. */
export interface QuizRow {
  readonly person: Id;
  readonly checklist: Id;
  readonly version: number;
  readonly passedAt: number;
  readonly tries: number;
}

export interface PackRow {
  readonly person: Id;
  readonly pack: Omit<ShopperPack, 'checklists'>;
  readonly checklists: readonly { readonly id: Id; readonly version: number }[];
  /** The shape that it was kept in; without one, by a build before there were any. */
  readonly shape?: string;
  /** Under what the server knows what it sent of this; the visits that were taken back stand behind those that it sent. */
  readonly tags?: PackTags;
}

export interface Schema extends DBSchema {
  meta: { key: MetaRow['key']; value: MetaRow };
  packs: { key: Id; value: PackRow };
  checklists: { key: [Id, number]; value: Checklist };
  journals: { key: Id; value: JournalRow; indexes: { person: [Id, Id] } };
  events: { key: [Id, number]; value: PlacedEvent };
  photos: { key: [Id, Sha256]; value: PhotoRow };
  bytes: { key: [Id, Sha256]; value: BytesRow };
  sounds: { key: [Id, Id, number]; value: SoundRow };
  originals: { key: [Id, Id]; value: OriginalRow };
  quizzes: { key: [Id, Id, number]; value: QuizRow };
}

export type StoreName =
  | 'meta'
  | 'packs'
  | 'checklists'
  | 'journals'
  | 'events'
  | 'photos'
  | 'bytes'
  | 'sounds'
  | 'originals'
  | 'quizzes';

/** Makes the tables. Runs in the upgrade's own transaction: a kill in the middle leaves the version before. */
export function upgrade(database: IDBPDatabase<Schema>, from: number): void {
  if (from < 1) {
    database.createObjectStore('meta', { keyPath: 'key' });
    database.createObjectStore('packs', { keyPath: 'person' });
    database.createObjectStore('checklists', { keyPath: ['id', 'version'] });
    database.createObjectStore('journals', { keyPath: 'id' }).createIndex('person', ['person', 'visit']);
    database.createObjectStore('events', { keyPath: ['journal', 'seq'] });
    database.createObjectStore('photos', { keyPath: ['journal', 'sha256'] });
    database.createObjectStore('bytes', { keyPath: ['journal', 'sha256'] });
  }
  if (from < 2) {
    database.createObjectStore('sounds', { keyPath: ['journal', 'recording', 'index'] });
    database.createObjectStore('originals', { keyPath: ['journal', 'id'] });
    database.createObjectStore('quizzes', { keyPath: ['person', 'checklist', 'version'] });
  }
}

/** All keys of which the first part is this. An empty array sorts after every string and number. */
export function under(first: Id): IDBKeyRange {
  return IDBKeyRange.bound([first], [first, []]);
}

/** A journal's events from its first one through a sequence number. */
export function upTo(journal: Id, seq: number): IDBKeyRange {
  return IDBKeyRange.bound([journal, 0], [journal, seq]);
}

/** A journal's events after a sequence number. */
export function after(journal: Id, seq: number): IDBKeyRange {
  return IDBKeyRange.bound([journal, seq], [journal, []], true);
}
