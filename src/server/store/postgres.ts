import { PostgresDialect } from 'kysely';
import pg from 'pg';

/**
 * A PostgreSQL database. Its 64-bit integers (times, counts) and sums come back as numbers, as SQLite's do;
 * all of ours are far below 2^53.
 */
export function openPostgres(url: string) {
  const pool = new pg.Pool({ connectionString: url, types: { getTypeParser } });
  // The pool drops a connection that breaks while idle and says so here; unheard, that would end the process.
  pool.on('error', () => {});
  pool.on('connect', nameStatements());
  // Compiling a statement is for those that take seconds; of ours it doubles what the short ones take. Older servers don't know it.
  pool.on('connect', (client) => void client.query('set jit = off').catch(() => {}));
  return {
    dialect: new PostgresDialect({ pool }),
    capabilities: {
      name: 'postgres',
      oneWriter: false,
      beginSnapshot: 'begin isolation level repeatable read read only',
      booleans: true,
    },
  } as const;
}

/** Statements that each connection keeps prepared: more than this code has, but for those with lists of any length. */
const STATEMENTS_AT_MOST = 500;

/**
 * Gives statements names, by which a connection prepares each only once: planning most of ours costs more than running them. A table
 * that another process changed meanwhile fails what was prepared for the old one; that one time, and all are named anew.
 */
function nameStatements(): (client: pg.PoolClient) => void {
  const numbers = new Map<string, number>();
  let generation = 1;
  const nameOf = (text: string) => {
    const number = numbers.get(text) ?? numbers.size;
    if (number >= STATEMENTS_AT_MOST) return undefined;
    numbers.set(text, number);
    return `${generation}.${number}`;
  };
  return (client) => {
    const plain = client.query.bind(client);
    const query = async (...args: readonly unknown[]): Promise<unknown> => {
      const [text, values] = args;
      const name = typeof text === 'string' && hasAny(values) ? nameOf(text) : undefined;
      if (name === undefined || typeof text !== 'string' || !hasAny(values))
        return Reflect.apply(plain, client, args);
      try {
        return await plain({ name, text, values: [...values] });
      } catch (cause) {
        if (isOutdated(cause)) generation += 1;
        throw cause;
      }
    };
    Object.assign(client, { query });
  };
}

function hasAny(values: unknown): values is readonly unknown[] {
  return Array.isArray(values) && values.length > 0;
}

/** PostgreSQL's word for a prepared statement whose columns are not what they were: `feature_not_supported`. */
function isOutdated(cause: unknown): boolean {
  return cause instanceof pg.DatabaseError && cause.code === '0A000';
}

const numbers: ReadonlySet<number> = new Set([pg.types.builtins.INT8, pg.types.builtins.NUMERIC]);

const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  numbers.has(oid) ? Number : pg.types.getTypeParser(oid, format);
