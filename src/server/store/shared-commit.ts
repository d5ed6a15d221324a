import { setImmediate } from 'node:timers/promises';
import { sql } from 'kysely';
import type { Connection, Database } from './database.ts';

/** Most that share a commit: for so long nothing else gets at the database, or gets its turn in this process. */
const SHARERS_AT_MOST = 32;

interface Sharer {
  /** Does the work in the transaction; gives what tells its asker how it ended, once that is durable. Throws what ends the transaction. */
  work(connection: Connection): Promise<() => void>;
  fail(cause: unknown): void;
}

/**
 * Lets works that come together share a transaction, so that one flush of the disk makes them all durable. Each is done whole or
 * not at all, behind a savepoint: one that fails undoes itself alone. Nobody hears of success before the commit.
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
          const ended = await behindSavepoint(connection, work);
          return () => ('failure' in ended ? reject(ended.failure) : resolve(ended.value));
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

  /** Requests that have already reached this process take part: it waits while each turn of the event loop brings more of them. */
  async #gather(): Promise<void> {
    for (let before = 0; before < this.#waiting.length && before < SHARERS_AT_MOST; ) {
      before = this.#waiting.length;
      await setImmediate();
    }
  }

  async #commit(sharers: readonly Sharer[]): Promise<void> {
    try {
      const tellings = await this.#database.transaction().execute(async (connection) => {
        const done: (() => void)[] = [];
        for (const sharer of sharers) done.push(await sharer.work(connection));
        return done;
      });
      for (const tell of tellings) tell();
    } catch (cause) {
      for (const sharer of sharers) sharer.fail(cause);
    }
  }
}

type Ended<T> = { readonly value: T } | { readonly failure: unknown };

/** What fails here undoes itself; where even that fails, the whole transaction does. */
async function behindSavepoint<T>(
  connection: Connection,
  work: (connection: Connection) => Promise<T>,
): Promise<Ended<T>> {
  await sql`savepoint sharer`.execute(connection);
  try {
    const value = await work(connection);
    await sql`release savepoint sharer`.execute(connection);
    return { value };
  } catch (failure) {
    await sql`rollback to savepoint sharer`.execute(connection);
    await sql`release savepoint sharer`.execute(connection);
    return { failure };
  }
}
