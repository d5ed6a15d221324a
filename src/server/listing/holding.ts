import { type Expression, type SqlBool, sql } from 'kysely';

/** Whether one of the columns holds the words, whatever their case: `%` and `_` mean themselves. */
export function holding(columns: readonly string[], words: string): Expression<SqlBool> {
  const pattern = `%${words.toLowerCase().replace(/[\\%_]/g, '\\$&')}%`;
  const each = columns.map((column) => sql`lower(${sql.ref(column)}) like ${pattern} escape '\\'`);
  return sql<SqlBool>`(${sql.join(each, sql` or `)})`;
}
