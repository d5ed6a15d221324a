import type { Checklist } from '#domain/checklist/checklist.ts';
import type { Id, Sha256 } from '#domain/ids.ts';
import type { EventOf, JournalEvent, UnstampedEvent } from '#domain/journal/event.ts';
import type { FoldedEvidence, Report } from '#domain/journal/fold.ts';
import type { Clock, Stamp } from '#domain/time/stamp.ts';
import { PhoneError } from '../errors.ts';
import type { Database } from '../store/database.ts';
import type { BytesRow, PhotoRow } from '../store/schema.ts';
import type { VisitJournal, VisitStanding } from '../types.ts';
import { append, type JournalNow, readJournal, stamped } from './append.ts';
import { collectBytes, keepBytes, photosOf, soundBytes } from './photos.ts';
import { standingOf } from './standing.ts';

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
  async appendStamped(events: readonly JournalEvent[], bytes?: BytesRow): Promise<Report> {
    if (events.length === 0) return this.report;
    const { database, changed } = this.#house;
    this.#accept(
      await append(database, { journal: this.id, events, known: this.report, ...(bytes ? { bytes } : {}) }),
    );
    if (events.some(({ kind }) => kind.startsWith('evidence')))
      await this.#settlePhotos(events).catch(() => undefined);
    changed(this.id, 'append');
    return this.report;
  }

  async addPhoto(photo: Blob, question: Id | null): Promise<FoldedEvidence> {
    const at = this.#house.clock.now();
    const bytes = await keepBytes(this.#house.database, this.id, photo);
    const about = {
      sha256: bytes.sha256,
      bytes: bytes.data.byteLength,
      type: photo.type || 'application/octet-stream',
    };
    try {
      return await this.#appendEvidence({ evidence: this.#house.newId(), question, ...about }, at, bytes);
    } catch (failure) {
      await collectBytes(this.#house.database).catch(() => undefined);
      throw failure;
    }
  }

  async #appendEvidence(
    about: Omit<EventOf<'evidence.added'>, 'kind' | 'at'>,
    at: Stamp,
    bytes: BytesRow,
  ): Promise<FoldedEvidence> {
    const report = await this.appendStamped([stamped({ kind: 'evidence.added', ...about }, at)], bytes);
    const folded = report.evidence.get(about.evidence);
    if (!folded) throw new PhoneError('unexpected');
    return folded;
  }

  async photo(sha256: Sha256): Promise<Blob | null> {
    const photo = this.#photos.find((row) => row.sha256 === sha256);
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
