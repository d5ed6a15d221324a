import type { Id } from '#domain/ids.ts';
import type { Continued } from '#domain/journal/event.ts';
import type { EarlierPhoto } from '#domain/report/photo-findings.ts';
import type { Clock } from '#domain/time/stamp.ts';
import type { Me, ShopperPack, ShopperVisit } from '#protocol/api/views.ts';
import type { Channel } from './channel.ts';
import { PhoneError } from './errors.ts';
import { stamped } from './journal/append.ts';
import { noteClock } from './journal/clocks.ts';
import { earlierPhotos } from './journal/earlier.ts';
import {
  begin,
  checklistOf,
  findJournal,
  journalHere,
  type KeptJournal,
  standingsOf,
} from './journal/journals.ts';
import { LiveJournal } from './journal/live-journal.ts';
import { forgetSafeBytes, photosOf } from './journal/photos.ts';
import type { TakenUp } from './journal/taken-up.ts';
import { packHere } from './pack.ts';
import { passedQuiz, passQuiz } from './quizzes.ts';
import type { Server } from './server.ts';
import type { Database } from './store/database.ts';
import * as meta from './store/meta.ts';
import type { Observation } from './store/schema.ts';
import { Engine } from './sync/engine.ts';
import { isFresh, observe } from './sync/observe.ts';
import type { ChecklistRef, Lock, PassedQuiz, Phone, PhotoIntent, Probe, VisitStanding } from './types.ts';

export interface PocketHouse {
  readonly database: Database;
  readonly device: Id;
  readonly newId: () => Id;
  readonly clock: Clock;
  readonly channel: Channel;
  readonly lockName: string;
  readonly server: Server;
  readonly random: () => number;
  readonly drainAfterAppendMs: number | null;
}

/** The phone's memory, wired: the journals that are open, the engine, and what tells each of the other's changes. */
export class PocketPhone implements Phone {
  readonly sync: Engine;
  readonly #house: PocketHouse;
  readonly #open = new Map<Id, LiveJournal>();

  constructor(house: PocketHouse) {
    this.#house = house;
    this.sync = new Engine({
      ...house,
      changed: (...journals) => this.#changedBySync(journals),
      noteClock: (observation, journals) => this.#noteClock(observation, journals),
    });
    house.channel.listen((message) => {
      if (message.kind === 'journal-changed') void this.#reread(message.journal);
    });
  }

  get device(): Id {
    return this.#house.device;
  }

  probe(): Promise<Probe> {
    return meta.probe(this.#house.database, this.#house.newId);
  }

  person(): Promise<Me | null> {
    return meta.rememberedPerson(this.#house.database);
  }

  async rememberPerson(me: Me | null): Promise<void> {
    const before = await this.person();
    await meta.rememberPerson(this.#house.database, me);
    if (before?.person.id !== me?.person.id) this.#open.clear();
    if (me && this.sync.state.phase === 'signed-out') void this.sync.drain('open');
  }

  lock(): Promise<Lock | null> {
    return meta.lockOf(this.#house.database);
  }

  setLock(lock: Lock | null): Promise<void> {
    return meta.keepLock(this.#house.database, lock);
  }

  pack(): Promise<ShopperPack | null> {
    return packHere(this.#house.database);
  }

  async refreshPack(): Promise<ShopperPack> {
    const { database, server, clock, device } = this.#house;
    const person = await this.#personId();
    // What reads a whole checklist is fetched with the first pack: no screen waits for it.
    const { downloadPack, heldPack, keepPack } = await import('./download.ts').catch(noWay);
    const held = await heldPack(database, person);
    const asked = clock.now();
    const downloaded = await downloadPack(server, { person, device }, held);
    const observation = observe(asked, clock.now(), downloaded.serverTime);
    const pack = await keepPack(database, downloaded);
    if (observation) await this.#noteClock(observation, []);
    await this.#forgetDelivered(person, pack);
    return pack;
  }

  opened(visit: Id): LiveJournal | null {
    return [...this.#open.values()].find((journal) => journal.visit === visit) ?? null;
  }

  async journalOf(visit: Id): Promise<LiveJournal | null> {
    const kept = await journalHere(this.#house.database, visit);
    return kept && this.#opened(kept);
  }

  startVisit(visit: ShopperVisit, start: { timeZone: string; app: string }): Promise<LiveJournal> {
    return this.#begin(visit, start);
  }

  async goOnWith(visit: ShopperVisit, start: { timeZone: string; app: string }): Promise<LiveJournal> {
    const here = await this.journalOf(visit.id);
    if (here) return here;
    const { fetchRecord } = await import('./journal/taken-up.ts').catch(noWay);
    return this.#begin(visit, start, await fetchRecord(this.#house.server, visit.id));
  }

  async #begin(
    visit: ShopperVisit,
    start: { timeZone: string; app: string },
    takenUp?: readonly TakenUp[],
  ): Promise<LiveJournal> {
    const { database, clock, newId, device } = this.#house;
    const at = clock.now();
    const person = await this.#personId();
    const checklist = await checklistOf(database, visit.checklist);
    const last = await meta.lastObservation(database);
    const started = stamped(
      {
        kind: 'visit.started',
        visit: visit.id,
        checklist: visit.checklist,
        device,
        ...start,
        ...continuing(takenUp),
      },
      at,
    );
    const observation = last?.at.session === at.session ? last : null;
    const now = await begin(database, {
      journal: newId(),
      visit,
      person,
      started,
      observation,
      ...(takenUp ? { takenUp } : {}),
    });
    const journal = this.#opened({ now, checklist, photos: await photosOf(database, now.row.id) });
    this.#changedByAppend(journal.id);
    return journal;
  }

  async passedQuiz(checklist: ChecklistRef): Promise<PassedQuiz | null> {
    const me = await this.person();
    return me ? passedQuiz(this.#house.database, me.person.id, checklist) : null;
  }

  async passQuiz({ id, version }: ChecklistRef, tries: number): Promise<void> {
    const { database, clock } = this.#house;
    const person = await this.#personId();
    await passQuiz(database, { person, checklist: id, version, passedAt: clock.now().wall, tries });
  }

  async serverOffset(): Promise<number | null> {
    return (await meta.lastObservation(this.#house.database))?.serverOffset ?? null;
  }

  async standings(): Promise<VisitStanding[]> {
    const me = await this.person();
    return me ? standingsOf(this.#house.database, me.person.id) : [];
  }

  setIntent(intent: PhotoIntent | null): Promise<void> {
    return meta.keepPhotoIntent(this.#house.database, intent);
  }

  intent(): Promise<PhotoIntent | null> {
    return meta.photoIntent(this.#house.database);
  }

  async earlierPhotos(visit: Id): Promise<EarlierPhoto[]> {
    const me = await this.person();
    return me ? earlierPhotos(this.#house.database, me.person.id, visit) : [];
  }

  async exportVisit(visit: Id): Promise<Blob> {
    const now = await findJournal(this.#house.database, await this.#personId(), visit);
    if (!now) throw new PhoneError('not-found');
    // The last way out is rarely taken: it is no part of what a first screen waits for.
    const { exportJournal } = await import('./journal/export.ts').catch(noWay);
    return exportJournal(this.#house.database, now.row);
  }

  close(): void {
    this.sync.stop();
    this.#house.channel.close();
    this.#house.database.close();
  }

  async #personId(): Promise<Id> {
    const me = await this.person();
    if (!me) throw new PhoneError('signed-out');
    return me.person.id;
  }

  /** One object a journal, however often it is asked for. */
  #opened({ now, checklist, photos }: KeptJournal): LiveJournal {
    const { database, clock, newId } = this.#house;
    const there = this.#open.get(now.row.id);
    if (there) return there;
    const changed = (id: Id, by: 'append' | 'flag') =>
      by === 'append' ? this.#changedByAppend(id) : this.#tell(id);
    const journal = new LiveJournal({ database, clock, newId, changed }, now, checklist, photos);
    this.#open.set(journal.id, journal);
    return journal;
  }

  #changedByAppend(journal: Id): void {
    this.#tell(journal);
    this.sync.appended();
  }

  async #changedBySync(journals: readonly Id[]): Promise<void> {
    for (const journal of journals) this.#house.channel.tell({ kind: 'journal-changed', journal });
    this.sync.notify();
    await Promise.all(journals.map((journal) => this.#open.get(journal)?.refresh()));
  }

  #tell(journal: Id): void {
    this.#house.channel.tell({ kind: 'journal-changed', journal });
    this.sync.notify();
  }

  /** A read on another tab's word may fail or come after closing; the next change, or opening again, makes up for it. */
  async #reread(journal: Id): Promise<void> {
    await this.#open
      .get(journal)
      ?.refresh()
      .catch(() => undefined);
    this.sync.notify();
  }

  /** Not after a freeze since the answer: events that another tab wrote meanwhile would seem to lie before it. */
  async #noteClock(observation: Observation, journals: readonly Id[]): Promise<void> {
    const { database, clock } = this.#house;
    if (!isFresh(observation, clock.now())) return;
    const notings = [...new Set([...this.#open.keys(), ...journals])].map((journal) => ({
      journal,
      isOpenHere: this.#open.has(journal),
      known: this.#open.get(journal)?.report,
    }));
    const [noted] = await Promise.all([
      noteClock(database, observation, notings),
      meta.keepObservation(database, observation),
    ]);
    if (noted.length > 0) await this.#changedBySync(noted);
  }

  /** Photos of visits that are over, and that the server has verified, make room. */
  async #forgetDelivered(person: Id, { visits }: ShopperPack): Promise<void> {
    const { database } = this.#house;
    const theirs = visits.filter(({ takenBack }) => !takenBack);
    for (const standing of await standingsOf(database, person)) {
      if (!standing.complete || theirs.some(({ id }) => id === standing.visit)) continue;
      const now = await findJournal(database, person, standing.visit);
      if (now) await forgetSafeBytes(database, now.row.id);
    }
  }
}

function continuing(takenUp: readonly TakenUp[] | undefined): { continues?: Continued } {
  const last = takenUp?.at(-1);
  return last ? { continues: { journal: last.journal, through: last.placed.length, head: last.head } } : {};
}

/** Offline before the app was fetched whole. */
function noWay(cause: unknown): never {
  throw new PhoneError('offline', cause);
}
