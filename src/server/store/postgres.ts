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

const numbers: ReadonlySet<number> = new Set([pg.types.builtins.INT8, pg.types.builtins.NUMERIC]);

const getTypeParser: typeof pg.types.getTypeParser = (oid: number, format?: 'text' | 'binary') =>
  numbers.has(oid) ? Number : pg.types.getTypeParser(oid, format);
