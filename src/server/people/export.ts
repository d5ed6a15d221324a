import { sql } from 'kysely';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import { Problem } from '../problem.ts';
import type { Connection } from '../store/database.ts';
import { asServer, eventsOf } from '../store/journals.ts';
import { me } from '../store/people.ts';
import { personAt } from '../store/person-list.ts';
import { memberAt } from '../store/person-standing.ts';
import { named, secretColumns } from './named.ts';

type Row = Readonly<Record<string, unknown>>;

/** What of someone is found by their e-mail address: who was invited or applied was nobody's member yet. */
const byEmail = ['links', 'applications'] as const;

/** The person of whom a file is made, and what the file is named after. Throws `not-found`. */
export async function personToExport(
  connection: Connection,
  scope: CoordinatorScope,
  person: Id,
): Promise<{ id: Id; name: string }> {
  const found = await personAt(connection, scope, person);
  if (!found) throw new Problem('not-found');
  return found;
}

/**
 * All that is held about someone, as the text of one JSON file, made as it is read: rows by the table that they are in, what they
 * recorded event by event, and the SHA-256 of each file that they sent. Times are milliseconds since 1970 UTC. Passwords and keys
 * are left out. An answer to a request under article 15 of the GDPR.
 */
export async function* personFile(
  connection: Connection,
  scope: CoordinatorScope,
  person: Id,
  exportedAt: number,
): AsyncGenerator<string> {
  const { organization } = await me(connection, scope);
  const about = await personAt(connection, scope, person);
  yield `{"exportedAt":${exportedAt},"organization":${JSON.stringify(organization.name)},"person":${JSON.stringify(about)}`;
  for (const { table, column, as } of named) {
    if (as !== 'own') continue;
    yield* listed(table, rowsWhere(connection, scope, { table, column, value: person }));
  }
  const email = (await memberAt(connection, scope, person))?.email ?? '';
  for (const table of byEmail)
    yield* listed(table, rowsWhere(connection, scope, { table, column: 'email', value: email }));
  yield* listed('records', recordsOf(connection, scope, person));
  yield '}\n';
}

async function* listed(name: string, rows: AsyncIterable<Row>): AsyncGenerator<string> {
  yield `,\n${JSON.stringify(name)}:[`;
  let isFirst = true;
  for await (const row of rows) {
    yield `${isFirst ? '' : ','}\n${JSON.stringify(row)}`;
    isFirst = false;
  }
  yield ']';
}

interface Where {
  readonly table: string;
  readonly column: string;
  readonly value: string;
}

async function* rowsWhere(
  connection: Connection,
  { organization }: CoordinatorScope,
  { table, column, value }: Where,
): AsyncGenerator<Row> {
  const { rows } = await sql<Row>`select * from ${sql.table(table)}
    where ${sql.ref('organization')} = ${organization} and ${sql.ref(column)} = ${value}`.execute(connection);
  for (const row of rows) yield readable(row);
}

/** Without secrets and the organization, which is everyone's; what is JSON in a column is JSON in the file. */
function readable(row: Row): Row {
  const kept = Object.entries(row).filter(
    ([name]) => name !== 'organization' && !secretColumns.includes(name),
  );
  return Object.fromEntries(kept.map(([name, value]) => [name, opened(value)]));
}

function opened(value: unknown): unknown {
  if (typeof value !== 'string' || !/^[[{]/.test(value)) return value;
  try {
    const parsed: unknown = JSON.parse(value);
    return parsed;
  } catch {
    // Someone's own words, which begin like that.
    return value;
  }
}

/** Each record that someone's phones sent: its events, and the files that it speaks of with where they are read. */
async function* recordsOf(connection: Connection, scope: CoordinatorScope, person: Id): AsyncGenerator<Row> {
  const journals = await connection
    .selectFrom('journals')
    .select(['id', 'visit', 'device', 'standing'])
    .where('organization', '=', scope.organization)
    .where('member', '=', person)
    .orderBy('first_received_at')
    .orderBy('id')
    .execute();
  for (const journal of journals) {
    const events = await eventsOf(connection, asServer(scope), journal.id);
    const files = await filesOf(connection, scope, journal.id);
    yield { ...journal, events, files };
  }
}

async function filesOf(
  connection: Connection,
  { organization }: CoordinatorScope,
  journal: Id,
): Promise<Row[]> {
  const uses = await connection
    .selectFrom('evidence_uses')
    .select(['sha256', 'visit'])
    .where('organization', '=', organization)
    .where('journal', '=', journal)
    .execute();
  return uses.map(({ sha256, visit }) => ({
    sha256,
    address: `/api/evidence/${sha256}?visit=${encodeURIComponent(visit)}`,
  }));
}
