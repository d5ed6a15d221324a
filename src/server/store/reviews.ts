import { type InsertResult, type QueryResult, type Selectable, sql, type UpdateResult } from 'kysely';
import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import { AnswerValue } from '#domain/journal/event.ts';
import type { Edit } from '#domain/review/edits.ts';
import type { CoordinatorScope, Scope } from '#domain/scope.ts';
import { bonusAt, isOpenToTake } from '#domain/visit/bonus.ts';
import type { VisitState } from '#domain/visit/state.ts';
import { VisitTerms } from '#domain/visit/terms.ts';
import { ChangedView, VerdictView } from '#protocol/api/views.ts';
import { Problem } from '../problem.ts';
import type { Connection } from './database.ts';
import { number, prepared, text } from './prepared.ts';
import type { ReportTable, VisitMoveTable } from './schema.ts';
import type { VisitRecord } from './visits.ts';

/** What an editor asked for when returning a report: comments per question. Kept as the move's detail. */
export const ReturnDetail = z.object({ questions: z.record(Id, z.string()) });
export type ReturnDetail = z.infer<typeof ReturnDetail>;

/** The rules that were not met for whom a visit was given to by hand, as they stood then. */
export const OverrideDetail = z.object({ overridden: z.array(VerdictView) });
export type OverrideDetail = z.infer<typeof OverrideDetail>;

/** What was agreed anew on a visit, with what it was before. */
export const ChangeDetail = z.object({ changed: z.array(ChangedView) });
export type ChangeDetail = z.infer<typeof ChangeDetail>;

/** Which visit was made in this one's place, or in whose place this one was made. */
export const ReplacementDetail = z.object({ replacement: Id });
export type ReplacementDetail = z.infer<typeof ReplacementDetail>;

/** Which record a visit is told by since, among those that were there, and what its report scored before. */
export const ChosenDetail = z.object({
  record: Id,
  among: z.array(Id),
  before: z.nullable(z.number()),
});
export type ChosenDetail = z.infer<typeof ChosenDetail>;

/** A correction of one answer: what the shopper said in which event, and what it counts as since; absent: as they said it. */
export const EditDetail = z.object({
  edit: z.object({
    question: Id,
    seq: z.int(),
    original: AnswerValue,
    value: z.optional(AnswerValue),
  }),
});
export type EditDetail = z.infer<typeof EditDetail>;

/** One step of a visit's life, as it is written down. */
export interface RecordedMove {
  readonly move: string;
  readonly to: VisitState;
  /** Who performs the visit from now on; absent: as before. */
  readonly shopper?: Id | null;
  /** Absent: the server itself moved it. */
  readonly by?: Id;
  readonly reason?: string | undefined;
  readonly detail?:
    | ReturnDetail
    | OverrideDetail
    | ChangeDetail
    | ReplacementDetail
    | ChosenDetail
    | EditDetail
    | undefined;
  readonly at: number;
}

/**
 * Moves a visit on from the revision that was read, and writes the move down. Whether the move may be made is
 * decided before (`domain/visit/state.ts`). Throws `stale` where another move came between.
 */
export async function recordMove(
  connection: Connection,
  visit: VisitRecord,
  moved: RecordedMove,
): Promise<VisitRecord> {
  return recordMoves(connection, visit, [moved]);
}

/** The same for moves that follow on each other at once. */
export async function recordMoves(
  connection: Connection,
  visit: VisitRecord,
  moves: readonly RecordedMove[],
): Promise<VisitRecord> {
  if (moves.length === 0) return visit;
  const rows: VisitMoveTable[] = [];
  let next = visit;
  for (const moved of moves) {
    rows.push(moveRow(next, moved));
    next = afterMove(next, moved);
  }
  const { organization, id, state, revision, shopper, bonus_minor } = next;
  const isSameShopper = shopper === visit.shopper && bonus_minor === visit.bonus_minor;
  const now = { organization, id, before: visit.revision, state, revision };
  const hasMoved = isSameShopper
    ? await moveOn(connection, now, rows)
    : wasChanged(await moveVisit(connection, { ...now, shopper, bonus_minor }));
  if (!hasMoved) throw new Problem('stale');
  await countPublished(connection, visit, next);
  if (!isSameShopper) for (const row of rows) await addMove(connection, row);
  return next;
}

/** Keeps the number of a programme's published visits in step. What a report does on arrival never touches it. */
async function countPublished(
  connection: Connection,
  { organization, programme, state: before }: VisitRecord,
  { state: after }: VisitRecord,
): Promise<void> {
  const more = Number(after === 'published') - Number(before === 'published');
  if (programme === null || more === 0) return;
  await connection
    .insertInto('programme_published')
    .values({ organization, programme, visits: more })
    .onConflict((known) =>
      known
        .columns(['organization', 'programme'])
        .doUpdateSet({ visits: sql`programme_published.visits + ${more}` }),
    )
    .execute();
}

/** Where a visit's moves bring it: from the revision `before` to a later one. */
type MovedOn = Pick<VisitRecord, 'organization' | 'id' | 'revision'> & { before: number; state: string };

/** Moves a visit on that stays with its shopper, and writes the moves down. `false`, with nothing done: another move came between. */
export async function moveOn(
  connection: Connection,
  visit: MovedOn,
  rows: readonly VisitMoveTable[],
): Promise<boolean> {
  const { organization, id, before, state, revision } = visit;
  if (!wasChanged(await setState(connection, { organization, id, before, state, revision }))) return false;
  for (const row of rows) await addMove(connection, row);
  return true;
}

const wasChanged = ({ numAffectedRows = 0n }: QueryResult<unknown>) => numAffectedRows > 0n;

/** Names no column that stays as it is: SQLite would take the row out of each index of it, and put it back. */
const setState = prepared<MovedOn, UpdateResult>(
  {
    ...{ organization: text('organization'), id: text('id') },
    ...{ before: number(), state: text('state'), revision: number() },
  },
  (connection, { organization, id, before, state, revision }) =>
    connection
      .updateTable('visits')
      .set({ state: sql<VisitState>`${state}`, revision })
      .where('organization', '=', organization)
      .where('id', '=', id)
      .where('revision', '=', before),
);

type Moved = MovedOn & Pick<VisitRecord, 'shopper' | 'bonus_minor'>;

const moveVisit = prepared<Moved, UpdateResult>(
  {
    ...{ organization: text('organization'), id: text('id'), before: number(), state: text('state') },
    ...{ revision: number(), shopper: text('shopper'), bonus_minor: number() },
  },
  (connection, { organization, id, before, state, revision, shopper, bonus_minor }) =>
    connection
      .updateTable('visits')
      .set({ state: sql<VisitState>`${state}`, revision, shopper, bonus_minor })
      .where('organization', '=', organization)
      .where('id', '=', id)
      .where('revision', '=', before),
);

type AddedMove = Omit<VisitMoveTable, 'from_state' | 'to_state'> & { from_state: string; to_state: string };

const addMove = prepared<AddedMove, InsertResult>(
  {
    ...{ id: text('id'), organization: text('organization'), visit: text('visit'), move: text('move') },
    ...{ from_state: text('from_state'), to_state: text('to_state'), by_member: text('by_member') },
    ...{ reason: text('reason'), detail: text('detail'), at: number() },
  },
  (connection, { from_state, to_state, ...rest }) => {
    const states = { from_state: sql<VisitState>`${from_state}`, to_state: sql<VisitState>`${to_state}` };
    return connection.insertInto('visit_moves').values({ ...rest, ...states });
  },
);

function afterMove(visit: VisitRecord, moved: RecordedMove): VisitRecord {
  const { to, shopper } = moved;
  const next = shopper === undefined ? visit.shopper : shopper;
  const bonus = bonusAfter(visit, moved);
  return { ...visit, state: to, revision: visit.revision + 1, shopper: next, bonus_minor: bonus };
}

/** Fixed for whoever takes an open visit, and gone as soon as it is open again. */
function bonusAfter(visit: VisitRecord, { to, at }: RecordedMove): number | null {
  if (isOpenToTake(to)) return null;
  if (!isOpenToTake(visit.state)) return visit.bonus_minor;
  const { fee_minor: minor, currency, terms } = visit;
  if (minor === null || currency === null || terms === null) return null;
  const window = { from: visit.window_from, to: visit.window_to };
  const agreed = { state: visit.state, fee: { minor, currency }, window };
  return bonusAt({ ...agreed, terms: VisitTerms.parse(JSON.parse(terms)) }, at)?.minor ?? null;
}

/** A move as it is written down, made from this state and revision of the visit. */
export function moveRow(
  visit: Pick<VisitRecord, 'organization' | 'id' | 'state' | 'revision'>,
  moved: RecordedMove,
): VisitMoveTable {
  return {
    id: moveId(visit),
    organization: visit.organization,
    visit: visit.id,
    move: moved.move,
    from_state: visit.state,
    to_state: moved.to,
    by_member: moved.by ?? null,
    reason: moved.reason ?? null,
    detail: moved.detail ? JSON.stringify(moved.detail) : null,
    at: moved.at,
  };
}

/** Sorts a visit's moves as they were made, several in one millisecond too, and lets a revision be left only once. */
function moveId({ id, revision }: Pick<VisitRecord, 'id' | 'revision'>): string {
  return `${id}.${String(revision).padStart(6, '0')}`;
}

/** Every move of these visits, each visit's oldest first. */
export async function movesOf(
  connection: Connection,
  scope: Scope,
  visits: readonly Id[],
): Promise<Selectable<VisitMoveTable>[]> {
  if (visits.length === 0) return [];
  return connection
    .selectFrom('visit_moves')
    .selectAll()
    .where('organization', '=', scope.organization)
    .where('visit', 'in', visits)
    .orderBy('id')
    .execute();
}

/** Which of a visit's records a coordinator chose last; `null`: none was. */
export async function chosenRecord(
  connection: Connection,
  scope: Scope,
  visit: Id,
): Promise<ChosenDetail | null> {
  const moves = await movesOf(connection, scope, [visit]);
  const last = moves.findLast(({ move }) => move === 'choose');
  return last?.detail ? ChosenDetail.parse(JSON.parse(last.detail)) : null;
}

/** A correction with who made it, when and why. */
export interface RecordedEdit extends Edit {
  readonly by: Id | null;
  readonly at: number;
  readonly reason: string;
}

/** Every correction of a visit's answers, oldest first. */
export async function editsOf(
  connection: Connection,
  { organization }: Pick<Scope, 'organization'>,
  visit: Id,
): Promise<RecordedEdit[]> {
  const rows = await connection
    .selectFrom('visit_moves')
    .select(['by_member as by', 'at', 'reason', 'detail'])
    .where('organization', '=', organization)
    .where('visit', '=', visit)
    .where('move', '=', 'edit')
    .orderBy('id')
    .execute();
  return rows.map(({ by, at, reason, detail }) => {
    const { edit } = EditDetail.parse(JSON.parse(detail ?? ''));
    return { ...edit, by, at, reason: reason ?? '' };
  });
}

export type ReportRecord = Selectable<ReportTable>;

/** What these visits' counted journals add up to, by visit. */
export async function reportsOf(
  connection: Connection,
  scope: CoordinatorScope,
  visits: readonly Id[],
): Promise<ReadonlyMap<Id, ReportRecord>> {
  if (visits.length === 0) return new Map();
  const rows = await connection
    .selectFrom('reports')
    .selectAll()
    .where('organization', '=', scope.organization)
    .where('visit', 'in', visits)
    .execute();
  return new Map(rows.map((row) => [row.visit, row]));
}

/** One journal that names a visit, and how many other versions of some of its places came. */
export interface VisitJournal {
  readonly visit: Id;
  readonly journal: Id;
  readonly device: Id;
  readonly through: number;
  readonly head: string;
  readonly standing: 'counted' | 'aside';
  readonly forks: number;
  readonly receivedAt: number;
}

/** The journals that came for these visits, first come first. */
export async function journalsOf(
  connection: Connection,
  scope: CoordinatorScope,
  visits: readonly Id[],
): Promise<VisitJournal[]> {
  if (visits.length === 0) return [];
  const journals = connection
    .selectFrom('journals')
    .select(['id as journal', 'device', 'through', 'head', 'standing', 'last_received_at as receivedAt'])
    .select(['first_received_at as firstAt'])
    .select(({ fn }) => fn.coalesce('counts_for', 'visit').as('visit'))
    .select(({ selectFrom }) =>
      selectFrom('journal_forks')
        .whereRef('journal_forks.organization', '=', 'journals.organization')
        .whereRef('journal_forks.journal', '=', 'journals.id')
        .select(({ fn }) => fn.countAll<number>().as('count'))
        .as('forks'),
    )
    .where('organization', '=', scope.organization);
  // Asked apart: together, as one or the other, SQLite would read every journal there is.
  const rows = await journals
    .where('visit', 'in', visits)
    .where('counts_for', 'is', null)
    .unionAll(journals.where('counts_for', 'in', visits))
    .orderBy('firstAt')
    .orderBy('journal')
    .execute();
  return rows.map(({ firstAt: _, ...row }) => ({ ...row, forks: Number(row.forks) }));
}
