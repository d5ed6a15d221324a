import { Kysely, type RawBuilder, sql } from 'kysely';
import { BegunTogether } from './begun-together.ts';
import type { BegunVisits } from './begun-visits.ts';
import { migrate } from './migrations/migrate.ts';
import { openPostgres } from './postgres.ts';
import type { Tables } from './schema.ts';
import { SharedCommit } from './shared-commit.ts';
import { openSqlite } from './sqlite.ts';

/** What the two databases do differently. Nothing else may ask which one it is. */
export interface Capabilities {
  /** better-auth's name for it, and the one that operators read. */
  readonly name: 'sqlite' | 'postgres';
  /** Whether a transaction shuts out all others. Where it does not, rows that it decides on are held one by one. */
  readonly oneWriter: boolean;
  /** Begins a transaction that only reads, all of it as of one instant, while others write. */
  readonly beginSnapshot: string;
  /** Whether it has booleans of its own; else they are 0 and 1. */
  readonly booleans: boolean;
}

/** The database, open and at the latest migration. Queries take it or a transaction of it, and a scope next. */
export class Database extends Kysely<Tables> {
  readonly capabilities: Capabilities;
  /** First journals of visits, many at once; null where a transaction shuts out all others, and takes them itself (`begun-shared.ts`). */
  readonly begunVisits: BegunVisits | null;
  readonly #shared = new SharedCommit(this);

  constructor(opened: Opened) {
    super({ dialect: opened.dialect });
    this.capabilities = opened.capabilities;
    this.begunVisits = opened.capabilities.oneWriter ? null : new BegunTogether(this);
  }

  /**
   * Does a work whole or not at all, and gives what it gave once that is durable. Where a transaction shuts out all others, works
   * that come together share one and its flush of the disk; where not, the database itself lets commits share a flush.
   */
  commit<T>(work: (connection: Connection) => Promise<T>): Promise<T> {
    return this.capabilities.oneWriter ? this.#shared.run(work) : this.transaction().execute(work);
  }

  /** Waits for what runs and lets go of the file or the connections. */
  close(): Promise<void> {
    return this.destroy();
  }
}

/** The database itself, or a transaction of it. */
export type Connection = Kysely<Tables>;
export type Opened = ReturnType<typeof openSqlite> | ReturnType<typeof openPostgres>;

/**
 * Opens a database and brings it to the latest migration; several processes may do so at once.
 * `url` is `postgres://…`, or else the path of an SQLite file, which is made where there is none.
 * With `migration` named it is brought no further than that one; with `null` it is left as it is.
 */
export async function openDatabase({
  url,
  migration,
}: {
  url: string;
  migration?: string | null;
}): Promise<Database> {
  const database = new Database(isPostgres(url) ? openPostgres(url) : openSqlite(url));
  try {
    if (migration !== null) await migrate(database, database.capabilities, migration);
    return database;
  } catch (cause) {
    await database.close();
    throw cause;
  }
}

function isPostgres(url: string): boolean {
  return /^postgres(ql)?:\/\//.test(url);
}

/**
 * Ends a select whose rows must not change until the transaction has (`.modifyEnd(holdRows(database))`).
 * Hold a visit's row before its journals' rows, everywhere, so that no two transactions wait for each other.
 */
export function holdRows({ capabilities }: Database): RawBuilder<unknown> {
  return capabilities.oneWriter ? sql`` : sql`for update`;
}
