import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { DatabaseSync, type SQLInputValue } from 'node:sqlite';
import { setTimeout } from 'node:timers/promises';
import {
  CompiledQuery,
  type DatabaseConnection,
  type Driver,
  type QueryResult,
  SqliteAdapter,
  type SqliteDatabase,
  SqliteDialect,
  SqliteDriver,
  type SqliteStatement,
} from 'kysely';

/** How long a statement waits for another process that writes, and how often it looks. */
const BUSY_TIMEOUT_MS = 10_000;
const BUSY_RETRY_MS = 10;

/** Prepared statements that are kept: more than this code has, but for those with lists of any length. */
const STATEMENTS_AT_MOST = 500;

/**
 * An SQLite file: write-ahead log, and a commit that returns only once the log is on the disk.
 * Node's SQLite runs on this thread over one connection; Kysely's driver lets one transaction at it at a time.
 */
export function openSqlite(path: string) {
  mkdirSync(dirname(path), { recursive: true });
  const dialect = new FileDialect({ database: async () => adapt(openFile(path)) });
  const capabilities = { name: 'sqlite', oneWriter: true, beginSnapshot: 'begin', booleans: false } as const;
  return { dialect, capabilities };
}

function openFile(path: string): DatabaseSync {
  const file = new DatabaseSync(path, { timeout: BUSY_TIMEOUT_MS, enableForeignKeyConstraints: true });
  // From here on it is `PatientConnection` that waits, so that waiting does not stop the whole process.
  file.exec('pragma journal_mode = wal; pragma synchronous = full; pragma busy_timeout = 0;');
  return file;
}

class FileDialect extends SqliteDialect {
  readonly #database: () => Promise<SqliteDatabase>;

  constructor(config: { database: () => Promise<SqliteDatabase> }) {
    super(config);
    this.#database = config.database;
  }

  override createDriver(): Driver {
    return new ImmediateDriver({ database: this.#database });
  }

  override createAdapter(): SqliteAdapter {
    return new TransactionalAdapter();
  }
}

/** Takes the write lock as a transaction begins: one that reads first and writes later could not wait for it. */
class ImmediateDriver extends SqliteDriver {
  override async acquireConnection(): Promise<DatabaseConnection> {
    return new PatientConnection(await super.acquireConnection());
  }

  override async beginTransaction(connection: DatabaseConnection): Promise<void> {
    await connection.executeQuery(CompiledQuery.raw('begin immediate'));
  }
}

/**
 * Waits where another process writes. Only what begins a transaction, or is one by itself, can find the file busy,
 * and has then done nothing yet: running it again is safe.
 */
class PatientConnection implements DatabaseConnection {
  readonly #connection: DatabaseConnection;

  constructor(connection: DatabaseConnection) {
    this.#connection = connection;
  }

  async executeQuery<R>(query: CompiledQuery): Promise<QueryResult<R>> {
    for (const giveUpAt = performance.now() + BUSY_TIMEOUT_MS; ; await setTimeout(BUSY_RETRY_MS)) {
      try {
        return await this.#connection.executeQuery<R>(query);
      } catch (cause) {
        if (!isBusy(cause) || performance.now() > giveUpAt) throw cause;
      }
    }
  }

  streamQuery<R>(query: CompiledQuery, chunkSize: number): AsyncIterableIterator<QueryResult<R>> {
    return this.#connection.streamQuery<R>(query, chunkSize);
  }
}

/** The low byte of SQLite's result code is its kind: 5 is SQLITE_BUSY. */
function isBusy(cause: unknown): boolean {
  return cause instanceof Error && 'errcode' in cause && (Number(cause.errcode) & 0xff) === 5;
}

/** SQLite can undo changes to tables. The migrator then runs in one transaction, which is what keeps two of them apart. */
class TransactionalAdapter extends SqliteAdapter {
  override get supportsTransactionalDdl(): boolean {
    return true;
  }
}

/** Node's SQLite in the shape that Kysely's driver expects. */
function adapt(file: DatabaseSync): SqliteDatabase {
  return {
    prepare: cached((text) => adaptStatement(file, text)),
    close: () => file.close(),
  };
}

/** The texts are few and come again and again: preparing one costs more than most take to run. The oldest of too many goes. */
function cached(prepare: (text: string) => SqliteStatement): (text: string) => SqliteStatement {
  const statements = new Map<string, SqliteStatement>();
  return (text) => {
    const statement = statements.get(text) ?? prepare(text);
    if (!statements.has(text)) statements.set(text, statement);
    const [oldest] = statements.keys();
    if (oldest !== undefined && statements.size > STATEMENTS_AT_MOST) statements.delete(oldest);
    return statement;
  };
}

function adaptStatement(file: DatabaseSync, text: string): SqliteStatement {
  const statement = file.prepare(text);
  return {
    reader: statement.columns().length > 0,
    // Rows come without a prototype, which serializers and comparisons of others stumble over.
    all: (parameters) => statement.all(...parameters.map(asInput)).map((row) => ({ ...row })),
    run: (parameters) => statement.run(...parameters.map(asInput)),
    // Of its own, because what goes through the rows may ask the same meanwhile.
    iterate: (parameters) => file.prepare(text).iterate(...parameters.map(asInput)),
  };
}

function asInput(value: unknown): SQLInputValue {
  if (value === null || typeof value === 'string' || typeof value === 'number' || typeof value === 'bigint') {
    return value;
  }
  if (value instanceof Uint8Array) return value;
  throw new TypeError(`SQLite stores no ${typeof value}: write numbers, text, bytes or null`);
}
