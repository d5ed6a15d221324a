import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Connection, Database } from './database.ts';

/** Most that share a commit: for so long nothing else gets at the database, or gets its turn in this process. */
const SHARERS_AT_MOST = 32;

/** Turns of the event loop that bring none more, before it is taken that none is on its way: a request takes several to be read. */
const QUIET_TURNS = 3;

interface Sharer {
  /** Does the work; gives what tells its asker so, once that is durable. Throws what the work threw. */
  work(connection: Connection): Promise<() => void>;
  fail(cause: unknown): void;
}

/**
 * Lets works that come together share a transaction, so that one flush of the disk makes them all durable. Each is done whole or
 * not at all: where one fails, all are undone and done anew, each behind a savepoint, so that it undoes itself alone. A work may
 * therefore be done twice. Nobody hears of success before the commit.
 */
export class SharedCommit {
  readonly #database: Database;
  readonly #waiting: Sharer[] = [];
  #isRunning = false;

  constructor(database: Database) {
    this.#database = database;
  }

  /** Gives what the work gave, after the commit. Throws what it threw, or what kept the commit from being made. */
  run<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    return new Promise((resolve, reject) => {
      this.#waiting.push({
        work: async (connection) => {
          const value = await work(connection);
          return () => resolve(value);
        },
        fail: reject,
      });
      if (!this.#isRunning) void this.#commitAll();
    });
  }

  async #commitAll(): Promise<void> {
    this.#isRunning = true;
    while (this.#waiting.length > 0) {
      await this.#gather();
      await this.#commit(this.#waiting.splice(0, SHARERS_AT_MOST));
    }
    this.#isRunning = false;
  }

  /** Requests that have already reached this process take part: it waits while turns of the event loop bring more of them. */
  async #gather(): Promise<void> {
    let quiet = 0;
    while (quiet < QUIET_TURNS && this.#waiting.length < SHARERS_AT_MOST) {
      const before = this.#waiting.length;
      await setImmediate();
      quiet = this.#waiting.length > before ? 0 : quiet + 1;
    }
  }

  async #commit(sharers: readonly Sharer[]): Promise<void> {
    try {
      await this.#do(sharers, (connection, { work }) => work(connection));
    } catch (cause) {
      const [only] = sharers;
      if (only && sharers.length === 1) only.fail(cause);
      else await this.#commitEach(sharers);
    }
  }

  async #commitEach(sharers: readonly Sharer[]): Promise<void> {
    try {
      await this.#do(sharers, behindSavepoint);
    } catch (cause) {
      for (const { fail } of sharers) fail(cause);
    }
  }

  /** Does all in one transaction, and tells their askers. Throws, with nothing done, what ended it. */
  async #do(
    sharers: readonly Sharer[],
    how: (connection: Connection, sharer: Sharer) => Promise<() => void>,
  ): Promise<void> {
    const tellings = await this.#database.transaction().execute(async (connection) => {
      const done: (() => void)[] = [];
      for (const sharer of sharers) done.push(await how(connection, sharer));
      return done;
    });
    for (const tell of tellings) tell();
  }
}

/** What fails here undoes itself; where even that fails, the whole transaction does. */
async function behindSavepoint(connection: Connection, { work, fail }: Sharer): Promise<() => void> {
  await sql`savepoint sharer`.execute(connection);
  try {
    const tell = await work(connection);
    await sql`release savepoint sharer`.execute(connection);
    return tell;
  } catch (cause) {
    await sql`rollback to savepoint sharer`.execute(connection);
    await sql`release savepoint sharer`.execute(connection);
    return () => fail(cause);
  }
}
