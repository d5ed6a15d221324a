import { type IDBPDatabase, type IDBPTransaction, openDB } from 'idb';
import { PhoneError, type PhoneErrorCode } from '../errors.ts';
import { pause } from '../pause.ts';
import type { StorageTrouble } from '../types.ts';
import { beginFreshLog } from './fresh-log.ts';
import { SCHEMA_VERSION, type Schema, type StoreName, upgrade } from './schema.ts';

export type Read = IDBPTransaction<Schema, StoreName[], 'readonly'>;
export type Write = IDBPTransaction<Schema, StoreName[], 'readwrite'>;
type Tables = IDBPDatabase<Schema>;

const OPEN_WITHIN_MS = 8_000;
const TRIES = 4;
const BETWEEN_TRIES_MS = 60;
/** Up to so many times as large counts as of like size. */
const LIKE_SIZE = 2;

/**
 * The one way to IndexedDB. Writes are strict and done when the transaction is complete.
 * A connection that the browser has closed under us is opened again, a bounded number of times.
 */
export class Database {
  readonly #name: string;
  #tables: Promise<Tables> | null = null;
  #freshLog: Promise<void> | null = null;
  #closed = false;
  /** The largest write that found no room, in bytes; `null`: there was none, or room for the like of it since. */
  #noRoomFor: number | null = null;
  readonly #onStorage: (trouble: StorageTrouble | null) => void;

  constructor(name: string, onStorage: (trouble: StorageTrouble | null) => void = () => {}) {
    this.#name = name;
    this.#onStorage = onStorage;
  }

  /** Reads from several stores as of one instant. Throws `storage-broken` or `storage-blocked`. */
  read<T>(stores: StoreName[], work: (transaction: Read) => Promise<T>): Promise<T> {
    return this.#persist(async () => {
      const transaction = (await this.#open()).transaction(stores, 'readonly');
      return whenDone(transaction, work(transaction));
    });
  }

  /**
   * Writes all or nothing, and resolves when it is on the disk. Throws `storage-full` too.
   * `work` may run more than once, and once more after a commit whose confirmation was lost. `bytes` is how much it writes, where that is much.
   */
  write<T>(stores: StoreName[], work: (transaction: Write) => Promise<T>, bytes = 0): Promise<T> {
    return this.#persist(async () => {
      const tables = await this.#open();
      this.#freshLog ??= beginFreshLog(this.#name);
      await this.#freshLog;
      const transaction = tables.transaction(stores, 'readwrite', { durability: 'strict' });
      const result = await whenDone(transaction, work(transaction));
      this.#onStorage(this.#roomFor(bytes) ? null : 'storage-tight');
      return result;
    }, bytes);
  }

  /** How many bytes found no room the last time that so many were to be written; `null`: all that is known of is room. */
  get noRoomFor(): number | null {
    return this.#noRoomFor;
  }

  close(): void {
    this.#closed = true;
    this.#drop();
  }

  async #persist<T>(attempt: () => Promise<T>, bytes = 0): Promise<T> {
    for (let tries = 1; ; tries += 1) {
      try {
        return await attempt();
      } catch (failure) {
        if (this.#closed || tries === TRIES || !isLostConnection(failure))
          throw this.#told(named(failure), bytes);
        this.#drop();
        await pause(BETWEEN_TRIES_MS * tries);
      }
    }
  }

  /** A failure of the storage, passed on to whoever watches over it. */
  #told(failure: unknown, bytes: number): unknown {
    if (this.#closed || !(failure instanceof PhoneError) || !isTrouble(failure.code)) return failure;
    if (failure.code === 'storage-full') this.#noRoomFor = Math.max(this.#noRoomFor ?? 0, bytes);
    this.#onStorage(failure.code === 'storage-full' && bytes > 0 ? 'storage-tight' : failure.code);
    return failure;
  }

  /** What was written has found room: whether its size says that what found none would, too. */
  #roomFor(bytes: number): boolean {
    if (this.#noRoomFor !== null && bytes * LIKE_SIZE < this.#noRoomFor) return false;
    this.#noRoomFor = null;
    return true;
  }

  #open(): Promise<Tables> {
    if (this.#closed) throw new PhoneError('storage-broken', 'closed');
    this.#tables ??= this.#connect();
    return this.#tables;
  }

  /** An old tab can hold an upgrade up without `blocked` ever firing (a frozen one), so opening has a time limit. */
  #connect(): Promise<Tables> {
    const forget = () => this.#drop();
    const opening = openDB<Schema>(this.#name, SCHEMA_VERSION, {
      upgrade,
      blocking: forget,
      terminated: forget,
    });
    const late = pause(OPEN_WITHIN_MS).then((): never => {
      opening.then(
        (tables) => tables.close(),
        () => undefined,
      );
      throw new PhoneError('storage-blocked');
    });
    const tables = Promise.race([opening, late]);
    late.catch(() => undefined);
    tables.catch(() => this.#forget(tables));
    return tables;
  }

  #forget(tables: Promise<Tables>): void {
    if (this.#tables === tables) this.#tables = null;
  }

  #drop(): void {
    this.#tables?.then(
      (tables) => tables.close(),
      () => undefined,
    );
    this.#tables = null;
  }
}

interface Finishing {
  readonly done: Promise<void>;
  readonly error: DOMException | null;
  abort(): void;
  commit(): void;
}

/**
 * The result of `work` once the transaction is complete. Where `work` fails nothing of it may be committed.
 * Of two errors, the transaction's own says more than its requests'.
 */
async function whenDone<T>(transaction: Finishing, work: Promise<T>): Promise<T> {
  const done = transaction.done.then(
    () => null,
    (failure: unknown) => failure,
  );
  const result = await work.catch((failure: unknown) => {
    abort(transaction);
    throw transaction.error ?? failure;
  });
  commit(transaction);
  const failure = await done;
  if (failure === null) return result;
  throw transaction.error ?? failure;
}

/** Sooner than by itself, which takes another turn once the last request is answered. */
function commit(transaction: Finishing): void {
  try {
    transaction.commit();
  } catch {
    // It has ended already: its outcome is in `done`.
  }
}

function abort(transaction: Finishing): void {
  try {
    transaction.abort();
  } catch {
    // It has ended already, by the failure that brought us here.
  }
}

function isTrouble(code: PhoneErrorCode): code is Exclude<StorageTrouble, 'storage-tight'> {
  return code === 'storage-full' || code === 'storage-broken' || code === 'storage-blocked';
}

const LOST = ['InvalidStateError', 'AbortError', 'UnknownError', 'TransactionInactiveError'];

function isLostConnection(failure: unknown): boolean {
  return failure instanceof DOMException && LOST.includes(failure.name);
}

function named(failure: unknown): unknown {
  if (!(failure instanceof DOMException)) return failure;
  if (failure.name === 'QuotaExceededError') return new PhoneError('storage-full', failure);
  if (failure.name === 'VersionError') return new PhoneError('storage-blocked', failure);
  return new PhoneError('storage-broken', failure);
}
