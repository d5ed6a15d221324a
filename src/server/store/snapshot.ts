import { sql } from 'kysely';
import type { Connection, Database } from './database.ts';

/** Reads several things as of one instant, while others write. */
export function asOfOneInstant<T>(
  database: Database,
  read: (connection: Connection) => Promise<T>,
): Promise<T> {
  return database.connection().execute(async (connection) => {
    await sql.raw(database.capabilities.beginSnapshot).execute(connection);
    try {
      return await read(connection);
    } finally {
      await sql`rollback`.execute(connection);
    }
  });
}
