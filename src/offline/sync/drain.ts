import type { Id, Sha256 } from '#domain/ids.ts';
import type { Clock } from '#domain/time/stamp.ts';
import { PROTOCOL, type SyncRequest, type SyncResponse } from '#protocol/sync/envelope.ts';
import { AnswerError } from '../answer-error.ts';
import { journalsOf } from '../journal/journals.ts';
import type { Server } from '../server.ts';
import type { Database } from '../store/database.ts';
import { rememberedPerson } from '../store/meta.ts';
import type { JournalRow, Observation, PhotoRow, Refusal } from '../store/schema.ts';
import type { DrainReason } from '../types.ts';
import { heldBack } from './held.ts';
import { observe } from './observe.ts';
import { Photos } from './photos.ts';
import { Post } from './post.ts';
import { markSent, refuse, settle } from './settle.ts';
import { isBehind, nextBatch, type Sending } from './tails.ts';

/** What a drain works with, and whom it tells. */
export interface DrainHouse {
  readonly database: Database;
  readonly server: Server;
  readonly clock: Clock;
  readonly device: Id;
  /** Something is being sent now. */
  readonly sending: () => void;
  /** The server holds more than before. */
  readonly safer: () => void;
  /** Part of a photo got there, before what was on the way stopped the rest. */
  readonly further: () => void;
  readonly changed: (...journals: Id[]) => Promise<void>;
  /** Appends an observation to those of these journals, and of the open ones, for which it is news. */
  readonly noteClock: (observation: Observation, journals: readonly Id[]) => Promise<void>;
}

/**
 * Little to begin with, so that what is on this phone alone is safe soon. Where sending failed the last time, nothing else is on its
 * way meanwhile, and after each quick answer it is twice as much; otherwise all that fits goes beside it.
 */
const FIRST_REQUEST_BYTES = 256 * 1024;
/** The server takes 1 MB, unpacked: this is counted before events are made short. */
const MOST_REQUEST_BYTES = 1024 * 1024;
const QUICK_MS = 5_000;
const LEAST_REQUEST_BYTES = 2 * 1024;
const TAILS_AT_MOST = 200;
const FAILURES_IN_A_ROW = 3;
/** Requests on their way at once, where the line is quick: one travels while the server writes another. */
const LANES = 2;

/** What one request is to say. */
interface Round {
  readonly batch: readonly Sending[];
  readonly asks: readonly PhotoRow[];
  /** All that waits, and all that there is. */
  readonly rows: readonly JournalRow[];
  readonly all: readonly JournalRow[];
}

/** One run of sending: rounds of words until the server has all of them, then photos. */
export class Drain {
  readonly #house: DrainHouse;
  readonly #why: DrainReason;
  readonly #photos: Photos;
  readonly #post: Post;
  /** Journals that are left alone for the rest of this run. */
  readonly #left = new Set<Id>();
  readonly #resent = new Set<Id>();
  /** Journals of which something is on its way. */
  readonly #underway = new Set<Id>();
  /** The round that is being put together: two at once would choose the same. */
  #choosing: Promise<unknown> = Promise.resolve();
  #isAsking = false;
  #isOver = false;
  /** One request at a time until one was answered quickly, because sending failed. */
  #isCautious: boolean;
  #limitBytes = FIRST_REQUEST_BYTES;
  #mostBytes = MOST_REQUEST_BYTES;
  /** One tail at a time, once a request failed that held several: the bad one must not stop the rest. */
  #isAlone = false;
  #failuresInARow = 0;
  /** Whether the server was told in this run what this phone holds. */
  #hasTold = false;
  /** Whether what waits was given what the server's clock said. */
  #hasNotedAhead = false;
  /** What is wrong with an item, where the rest went through. */
  problem: AnswerError | null = null;

  constructor(house: DrainHouse, why: DrainReason, isCautious: boolean) {
    this.#house = house;
    this.#why = why;
    this.#isCautious = isCautious;
    this.#post = new Post(house.server);
    this.#photos = new Photos(house, (refusal) => this.#isWorthATry(refusal, 0));
  }

  /** Runs until nothing is left that can be sent now. Throws what stops all of it: no network, no sign-in, a stranger's answer. */
  async run(lost: AbortSignal): Promise<void> {
    do {
      if (this.#isQuick) await this.#sideBySide(lost);
    } while (!lost.aborted && (await this.#round()));
    while (!lost.aborted && (await this.#photos.deliverNext())) this.#house.sending();
    this.problem ??= this.#photos.problem;
  }

  get #isQuick(): boolean {
    return (!this.#isCautious || this.#limitBytes > FIRST_REQUEST_BYTES) && !this.#isAlone;
  }

  /** Several rounds at once, until one of them has nothing to say or all is over. What stopped one is thrown when the others have ended. */
  async #sideBySide(lost: AbortSignal): Promise<void> {
    const lane = async () => {
      while (!lost.aborted && !this.#isOver && this.#isQuick && (await this.#round())) this.#house.sending();
    };
    const lanes = Array.from({ length: LANES }, () =>
      lane().catch((failure: unknown) => {
        this.#isOver = true;
        throw failure;
      }),
    );
    await Promise.allSettled(lanes);
    await Promise.all(lanes);
  }

  /** One request, or `false` where there is nothing to say. */
  async #round(): Promise<boolean> {
    const chosen = this.#choosing.then(() => this.#choose());
    this.#choosing = chosen.catch(() => undefined);
    const round = await chosen;
    if (!round) return false;
    const { batch, asks } = round;
    this.#house.sending();
    await this.#send(round).finally(() => {
      for (const { row } of batch) this.#underway.delete(row.id);
      if (asks.length > 0) this.#isAsking = false;
    });
    return true;
  }

  /** What the next request says, which is underway from now on; `null` where there is nothing. */
  async #choose(): Promise<Round | null> {
    const person = await this.#person();
    // As it was before reading: what is read is older than what has arrived since.
    const underway = new Set(this.#underway);
    const all = await journalsOf(this.#house.database, person);
    const isToSend = (row: JournalRow) =>
      isBehind(row) && !this.#left.has(row.id) && this.#isWorthATry(row.refusal, row.through);
    const rows = all.filter((row) => isToSend(row) && !underway.has(row.id));
    const asks = (this.#isAlone && rows.length > 0) || this.#isAsking ? [] : await this.#photos.nextAsks(all);
    const batch = await this.#nextBatch(rows);
    for (const { row } of batch) this.#underway.add(row.id);
    if (!this.#isCautious) this.#limitBytes = this.#mostBytes;
    if (asks.length > 0) this.#isAsking = true;
    if (rows.length === 0 && asks.length === 0) return null;
    return { batch, asks, rows, all };
  }

  #nextBatch(rows: readonly JournalRow[]): Promise<Sending[]> {
    const limits = { bytes: this.#limitBytes, tails: this.#isAlone ? 1 : TAILS_AT_MOST };
    return nextBatch(this.#house.database, rows, limits, (row) => this.#leaveUnreadable(row));
  }

  async #person(): Promise<Id> {
    const me = await rememberedPerson(this.#house.database);
    if (!me) throw new AnswerError('signed-out', { status: 401, retryable: false });
    return me.person.id;
  }

  /** What was refused for good is asked again when the app starts or the person says so, or when there is more of it. */
  #isWorthATry(refusal: Refusal | null, through: number): boolean {
    if (!refusal || refusal.retryable || refusal.through < through) return true;
    return this.#why === 'open' || this.#why === 'button';
  }

  async #send(round: Round): Promise<void> {
    const { batch, asks } = round;
    if (batch.length === 0 && asks.length === 0) return;
    try {
      await both(this.#exchange(round), this.#markSent(batch));
      this.#failuresInARow = 0;
    } catch (failure) {
      await this.#recover(failure, batch);
    }
    await this.#changed(batch);
  }

  async #markSent(batch: readonly Sending[]): Promise<void> {
    await markSent(this.#house.database, batch);
    await this.#changed(batch);
  }

  /** What this phone itself cannot read, or not in this build, stays on it and holds up nothing. */
  async #leaveUnreadable(row: JournalRow): Promise<void> {
    this.#left.add(row.id);
    this.problem = new AnswerError('journal-unreadable', { retryable: false });
    await refuse(this.#house.database, { row, through: row.through }, 'journal-unreadable', false);
    await this.#house.changed(row.id);
  }

  async #changed(batch: readonly Sending[]): Promise<void> {
    await this.#house.changed(...batch.map(({ row }) => row.id));
  }

  async #exchange({ batch, rows, asks, all }: Round): Promise<void> {
    const { database, clock, device, noteClock } = this.#house;
    // One by one, a request speaks of nothing but its own item: what is said of a bad one could be what the server stumbles over.
    const isTold = this.#hasTold && !batch.some(({ bringsFile }) => bringsFile);
    const holds = isTold || this.#isAlone ? [] : await heldBack(database, all, batch);
    const asked = clock.now();
    const hashes = [...new Set<Sha256>(asks.map((photo) => photo.sha256))];
    const request: SyncRequest = {
      protocol: PROTOCOL,
      device,
      ...(all[0] ? { person: all[0].person } : {}),
      sentAt: asked.wall,
      tails: batch.map(({ tail }) => tail),
      asks: hashes,
      ...(holds.length > 0 ? { holds } : {}),
    };
    const response = await this.#post.send(request);
    const answered = clock.now();
    this.#hasTold = true;
    if (answered.mono - asked.mono < QUICK_MS)
      this.#limitBytes = Math.min(2 * this.#limitBytes, this.#mostBytes);
    const observation = observe(asked, answered, response.serverTime);
    await this.#settle(batch, response);
    await this.#photos.verified(asks, response.verified);
    const isNews = !this.#hasNotedAhead;
    const toNote = this.#toNote(batch, rows);
    if (observation && (isNews || toNote.length > 0)) await noteClock(observation, toNote);
  }

  /**
   * What was sent, but for what was handed in and has its observation already. With the first answer also what is handed in and
   * waits to be sent: its observation goes along with it then, and is not sent behind it in a request of its own.
   */
  #toNote(batch: readonly Sending[], waiting: readonly JournalRow[]): Id[] {
    const sent = batch.filter(({ row, endsWithClock }) => !(row.submitted && endsWithClock));
    const ahead = this.#hasNotedAhead ? [] : waiting.filter(({ submitted }) => submitted);
    this.#hasNotedAhead = true;
    return [...sent.map(({ row }) => row.id), ...ahead.map(({ id }) => id)];
  }

  async #settle(batch: readonly Sending[], { items }: SyncResponse): Promise<void> {
    const all = await settle(this.#house.database, batch, items);
    for (const [index, sending] of batch.entries()) {
      const [item, settled] = [items[index], all[index] ?? 'strange'];
      if (settled === 'safe') this.#house.safer();
      if (settled === 'strange') this.problem = new AnswerError('not-the-server', { status: 200 });
      if (item?.outcome === 'refused')
        this.problem = new AnswerError(item.error, { status: 200, retryable: item.retryable });
      if (settled === 'resend' && !this.#resent.has(sending.row.id)) this.#resent.add(sending.row.id);
      else if (settled !== 'safe') this.#left.add(sending.row.id);
    }
  }

  /** After a request that failed as a whole: less at once, or one by one; what stops everything is thrown on. */
  async #recover(failure: unknown, batch: readonly Sending[]): Promise<void> {
    if (!(failure instanceof AnswerError)) throw failure;
    this.#isCautious = true;
    const bytes = batch.reduce((sum, sending) => sum + sending.bytes, 0);
    if (failure.tooMuch && bytes > LEAST_REQUEST_BYTES && canBeLess(batch)) {
      this.#limitBytes = Math.max(LEAST_REQUEST_BYTES, Math.min(this.#limitBytes, bytes) / 2);
      this.#mostBytes = this.#limitBytes;
      return;
    }
    if (!isAboutItsContent(failure) || batch.length === 0) throw failure;
    if (batch.length > 1) {
      this.#isAlone = true;
      return;
    }
    await this.#isolate(failure, batch);
  }

  async #isolate(failure: AnswerError, batch: readonly Sending[]): Promise<void> {
    this.#failuresInARow += 1;
    this.problem = failure;
    for (const sending of batch) {
      this.#left.add(sending.row.id);
      if (failure.status < 500) await refuse(this.#house.database, sending, failure.code, failure.retryable);
    }
    if (this.#failuresInARow === FAILURES_IN_A_ROW) throw failure;
  }
}

/** Waits for both, whatever becomes of the other; the first one's failure says more. */
async function both(first: Promise<void>, second: Promise<void>): Promise<void> {
  for (const settled of await Promise.allSettled([first, second]))
    if (settled.status === 'rejected') throw settled.reason;
}

function canBeLess(batch: readonly Sending[]): boolean {
  return batch.length > 1 || batch.some(({ tail }) => tail.events.length > 2);
}

/** Whether another content might have fared better: a word of the server's own on this request, or its stumbling over it. */
function isAboutItsContent({ code, status }: AnswerError): boolean {
  const isForAll = [
    'offline',
    'not-the-server',
    'signed-out',
    'unavailable',
    'too-many-requests',
    'protocol-too-new',
  ].includes(code);
  return !isForAll && status >= 400;
}
