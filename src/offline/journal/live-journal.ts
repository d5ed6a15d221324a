import type { Checklist } from '#domain/checklist/checklist.ts';
import type { Id, Sha256 } from '#domain/ids.ts';
import type { JournalEvent, PhotoTraits, UnstampedEvent } from '#domain/journal/event.ts';
import type { FoldedEvidence, Report } from '#domain/journal/fold.ts';
import type { Clock } from '#domain/time/stamp.ts';
import { PhoneError } from '../errors.ts';
import type { Database } from '../store/database.ts';
import type { PhotoRow } from '../store/schema.ts';
import type { Original, SoundRecording, VisitJournal, VisitStanding } from '../types.ts';
import { append, type Evidence, type JournalNow, type MadeFrom, readJournal, stamped } from './append.ts';
import { dropOriginal, keepOriginal, oneOriginal, originalsOf } from './originals.ts';
import { collectBytes, keepBytes, photosOf, soundBytes } from './photos.ts';
import { interruptedSounds, Sound } from './sounds.ts';
import { standingOf } from './standing.ts';

type Checker = typeof import('./check.ts');
let checking: Promise<Checker | null> | undefined;

/**
 * What checks events is fetched with the first of them: no screen waits for it. Where it can't be had, a tap is kept unchecked.
 * All wait for one promise, also once it is there: whoever went past it would come before those who had to wait.
 */
function checker(): Promise<Checker | null> {
  checking ??= import('./check.ts').catch(() => {
    checking = undefined;
    return null;
  });
  return checking;
}

export interface JournalHouse {
  readonly database: Database;
  readonly clock: Clock;
  readonly newId: () => Id;
  /** Told after each commit, so that other tabs read along and the engine sends. */
  readonly changed: (journal: Id, by: 'append' | 'flag') => void;
}

/** A journal that is open on this phone: its report and standing kept in step with what is durable. */
export class LiveJournal implements VisitJournal {
  readonly checklist: Checklist;
  readonly #house: JournalHouse;
  readonly #listeners = new Set<() => void>();
  #now: JournalNow;
  #photos: readonly PhotoRow[];

  constructor(house: JournalHouse, now: JournalNow, checklist: Checklist, photos: readonly PhotoRow[]) {
    this.#house = house;
    this.#now = now;
    this.#photos = photos;
    this.checklist = checklist;
  }

  get id(): Id {
    return this.#now.row.id;
  }

  get visit(): Id {
    return this.#now.row.visit;
  }

  get report(): Report {
    return this.#now.report;
  }

  get standing(): VisitStanding {
    return standingOf(this.#now.row, this.#photos);
  }

  async append(...events: UnstampedEvent[]): Promise<Report> {
    const at = this.#house.clock.now();
    return this.appendStamped(events.map((event) => stamped(event, at)));
  }

  /** Appends events that have their time already. */
  async appendStamped(events: readonly JournalEvent[], evidence?: Evidence): Promise<Report> {
    if (events.length === 0) return this.report;
    (await checker())?.expectRecordable(events);
    const { database, changed } = this.#house;
    const appending = { journal: this.id, events, known: this.report };
    this.#accept(await append(database, evidence ? { ...appending, evidence } : appending));
    if (events.some(({ kind }) => kind.startsWith('evidence')))
      await this.#settlePhotos(events).catch(() => undefined);
    changed(this.id, 'append');
    return this.report;
  }

  addPhoto(photo: Blob, question: Id | null, traits?: PhotoTraits, original?: Id): Promise<FoldedEvidence> {
    const madeFrom = original === undefined ? undefined : oneOriginal(this.id, original);
    return this.#addEvidence(photo, { question, traits }, madeFrom);
  }

  keepOriginal(photo: Blob, question: Id | null): Promise<Id> {
    return keepOriginal(this.#house.database, { journal: this.id, id: this.#house.newId(), question }, photo);
  }

  originals(): Promise<Original[]> {
    return originalsOf(this.#house.database, this.id);
  }

  dropOriginal(id: Id): Promise<void> {
    return dropOriginal(this.#house.database, this.id, id);
  }

  sound(question: Id, type: string): SoundRecording {
    return Sound.begin(this.#soundHouse, {
      journal: this.id,
      recording: this.#house.newId(),
      question,
      type,
    });
  }

  interruptedSounds(): Promise<SoundRecording[]> {
    return interruptedSounds(this.#soundHouse, this.id);
  }

  get #soundHouse() {
    const add = (sound: Blob, question: Id, madeFrom: MadeFrom) =>
      this.#addEvidence(sound, { question }, madeFrom);
    return { database: this.#house.database, add };
  }

  /** Bytes first, then the event that speaks of them. */
  async #addEvidence(
    file: Blob,
    about: { question: Id | null; traits?: PhotoTraits | undefined },
    madeFrom?: MadeFrom,
  ): Promise<FoldedEvidence> {
    const { database, clock, newId } = this.#house;
    const at = clock.now();
    const bytes = await keepBytes(database, this.id, file);
    const facts = {
      sha256: bytes.sha256,
      bytes: bytes.data.byteLength,
      type: file.type || 'application/octet-stream',
    };
    const evidence = newId();
    try {
      const event = stamped({ kind: 'evidence.added', evidence, ...about, ...facts }, at);
      const report = await this.appendStamped([event], madeFrom ? { bytes, madeFrom } : { bytes });
      const folded = report.evidence.get(evidence);
      if (!folded) throw new PhoneError('unexpected');
      return folded;
    } catch (failure) {
      await collectBytes(database).catch(() => undefined);
      throw failure;
    }
  }

  async photo(sha256: Sha256): Promise<Blob | null> {
    const isIt = (row: PhotoRow) => row.sha256 === sha256;
    // Whoever heard of it in the report may ask before the rows are read again.
    const photo = this.#photos.find(isIt) ?? (await photosOf(this.#house.database, this.id)).find(isIt);
    if (!photo) return null;
    const data = await soundBytes(this.#house.database, photo);
    if (data) return new Blob([data], { type: photo.type });
    await this.refresh();
    this.#house.changed(this.id, 'flag');
    return null;
  }

  subscribe(listener: () => void): () => void {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  }

  /** Reads what another tab or the sync engine has changed, and tells the listeners. */
  async refresh(): Promise<void> {
    const { database } = this.#house;
    const known = this.report;
    const now = await database.read(['journals', 'events'], (transaction) =>
      readJournal(transaction, this.id, known),
    );
    this.#photos = await photosOf(database, this.id);
    this.#accept(now);
  }

  /** A read that was overtaken by a later append must not take the report back. */
  #accept(now: JournalNow): void {
    if (now.row.through >= this.#now.row.through) this.#now = now;
    for (const listener of this.#listeners) listener();
  }

  /** The events are on the disk by now: whatever goes wrong here is made up for at the next opening. */
  async #settlePhotos(events: readonly JournalEvent[]): Promise<void> {
    const { database } = this.#house;
    this.#photos = await photosOf(database, this.id);
    if (events.some(({ kind }) => kind === 'evidence.removed')) await collectBytes(database);
    for (const listener of this.#listeners) listener();
  }
}
