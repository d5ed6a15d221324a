import type { Selectable } from 'kysely';
import type { Id } from '#domain/ids.ts';
import { ProgrammePlan } from '#domain/programme/programme.ts';
import type { CoordinatorScope, Scope } from '#domain/scope.ts';
import type { ProgrammeStep } from '#protocol/api/programmes.ts';
import { Problem } from '../problem.ts';
import { type Connection, type Database, holdRows } from './database.ts';
import type { ProgrammeStepTable, ProgrammeTable } from './schema.ts';

type Within = Pick<Scope, 'organization'>;
type Row = Selectable<ProgrammeTable>;

/** A programme as it is kept. */
export type ProgrammeRecord = Omit<Row, 'plan'> & { readonly plan: ProgrammePlan };

/** All of them, the latest first. */
export async function programmes(
  connection: Connection,
  scope: CoordinatorScope,
): Promise<ProgrammeRecord[]> {
  const rows = await connection
    .selectFrom('programmes')
    .selectAll()
    .where('organization', '=', scope.organization)
    .orderBy('created_at', 'desc')
    .orderBy('id')
    .execute();
  return rows.map(recordFrom);
}

/** One of the organization's. */
export async function programmeAt(
  connection: Connection,
  { organization }: Within,
  id: Id,
): Promise<ProgrammeRecord | undefined> {
  const row = await connection
    .selectFrom('programmes')
    .selectAll()
    .where('organization', '=', organization)
    .where('id', '=', id)
    .executeTakeFirst();
  return row && recordFrom(row);
}

/** The same, held until the transaction ends: its visits are made and changed one at a time. */
export async function heldProgramme(
  database: Database,
  connection: Connection,
  { organization }: Within,
  id: Id,
): Promise<ProgrammeRecord | undefined> {
  const row = await connection
    .selectFrom('programmes')
    .selectAll()
    .where('organization', '=', organization)
    .where('id', '=', id)
    .modifyEnd(holdRows(database))
    .executeTakeFirst();
  return row && recordFrom(row);
}

/** Every running programme of every organization: the server's own rounds, for no caller. */
export async function runningProgrammes(connection: Connection): Promise<ProgrammeRecord[]> {
  const rows = await connection
    .selectFrom('programmes')
    .selectAll()
    .where('state', '=', 'running')
    .orderBy('organization')
    .orderBy('id')
    .execute();
  return rows.map(recordFrom);
}

/** Adds one. */
export async function addProgramme(connection: Connection, { plan, ...row }: ProgrammeRecord): Promise<void> {
  await connection
    .insertInto('programmes')
    .values({ ...row, plan: JSON.stringify(plan) })
    .execute();
}

/** Changes one from the revision that was read. Throws `stale` where another change came between. */
export async function keepProgramme(
  connection: Connection,
  before: ProgrammeRecord,
  next: Partial<Pick<ProgrammeRecord, 'plan' | 'state'>>,
): Promise<ProgrammeRecord> {
  const after = { ...before, ...next, revision: before.revision + 1 };
  const plan = after.plan;
  const { numUpdatedRows } = await connection
    .updateTable('programmes')
    .set({
      name: plan.name,
      client: plan.client,
      plan: JSON.stringify(plan),
      state: after.state,
      revision: after.revision,
    })
    .where('organization', '=', before.organization)
    .where('id', '=', before.id)
    .where('revision', '=', before.revision)
    .executeTakeFirst();
  if (numUpdatedRows === 0n) throw new Problem('stale');
  return { ...after, name: plan.name, client: plan.client };
}

/** What was done with a programme: `by` is absent where the server did it itself. */
export interface NewStep {
  readonly step: ProgrammeStep;
  readonly by?: Id | undefined;
  readonly detail?: unknown;
  readonly at: number;
}

/** Writes a step down. The programme is held. */
export async function addStep(
  connection: Connection,
  { organization, id }: Pick<ProgrammeRecord, 'organization' | 'id'>,
  { step, by, detail, at }: NewStep,
): Promise<void> {
  const last = await connection
    .selectFrom('programme_steps')
    .select(({ fn }) => fn.max<number | null>('nr').as('nr'))
    .where('organization', '=', organization)
    .where('programme', '=', id)
    .executeTakeFirst();
  const row = { organization, programme: id, nr: (last?.nr ?? 0) + 1, step, at };
  await connection
    .insertInto('programme_steps')
    .values({ ...row, by_member: by ?? null, detail: detail === undefined ? null : JSON.stringify(detail) })
    .execute();
}

/** The last steps, the latest first. */
export async function stepsOf(
  connection: Connection,
  { organization }: CoordinatorScope,
  programme: Id,
  limit: number,
): Promise<Selectable<ProgrammeStepTable>[]> {
  return connection
    .selectFrom('programme_steps')
    .selectAll()
    .where('organization', '=', organization)
    .where('programme', '=', programme)
    .orderBy('nr', 'desc')
    .limit(limit)
    .execute();
}

function recordFrom({ plan, ...row }: Row): ProgrammeRecord {
  return { ...row, plan: ProgrammePlan.parse(JSON.parse(plan)) };
}
