import { answerFits } from '#domain/checklist/answer.ts';
import { answerableIds } from '#domain/checklist/asked.ts';
import { type Checklist, questionsOf } from '#domain/checklist/checklist.ts';
import type { Profile } from '#domain/checklist/standard.ts';
import type { Id } from '#domain/ids.ts';
import type { JournalEvent } from '#domain/journal/event.ts';
import { fold, type Report } from '#domain/journal/fold.ts';
import { measureIntervals } from '#domain/report/measure.ts';
import type { Scope } from '#domain/scope.ts';
import type { Score } from '#domain/scoring/score.ts';
import { scoreVisit } from '#domain/scoring/score-visit.ts';
import { trueTime } from '#domain/time/server-time.ts';
import type { VisitState } from '#domain/visit/state.ts';
import { checklistAt } from '../store/checklists.ts';
import type { Connection } from '../store/database.ts';
import { verifiedAmong } from '../store/evidence.ts';
import { asServer, eventsOf, journalsOfVisit } from '../store/journals.ts';
import { keepReport, reportOf, setComplete } from '../store/reports.ts';
import { profileOf } from '../store/stores.ts';
import type { VisitRecord } from '../store/visits.ts';

export interface SettleDeps {
  now(): number;
  /** Hears of failures that must not stop the shopper's data from being kept. */
  unexpected(cause: unknown): void;
}

/**
 * States in which the score stands as the editor judged it: what still comes is kept and shown beside it, and counts
 * only once the visit is reopened.
 */
const judged: readonly VisitState[] = ['approved', 'published', 'rejected', 'excluded'];

/** Whether a visit's report stands as it was judged, so that nothing under it may change. */
export function isJudged(state: VisitState): boolean {
  return judged.includes(state);
}

/** States that a visit can be in with a report: in any other there is none to work out. */
const reported: readonly VisitState[] = ['submitted', 'returned', ...judged];

/** A journal with every event that it has. */
export interface WholeJournal {
  readonly journal: Id;
  readonly events: readonly JournalEvent[];
}

/**
 * Brings a visit's report up to date with its journals and evidence: after new events, new evidence, and any move that
 * changes whose journal counts. Nothing where none was submitted. The visit is held by the caller,
 * who names a journal whose events it has all read.
 */
export async function settleReport(
  deps: SettleDeps,
  connection: Connection,
  scope: Scope,
  visit: VisitRecord,
  known: WholeJournal | null = null,
): Promise<void> {
  const server = asServer(scope);
  const current = await reportOf(connection, server, visit.id);
  if (!current && !reported.includes(visit.state)) return;
  const frozen = current !== undefined && judged.includes(visit.state);
  const whole = frozen
    ? await wholeOf(connection, scope, current.journal, known)
    : await counted(connection, scope, visit, current?.journal, known);
  if (!whole) return;
  const { journal } = whole;
  const events = whole.events.map((event, index) => ({ seq: index + 1, event }));
  const report = fold(frozen ? events.slice(0, current.through) : events);
  const complete = await isComplete(connection, scope, report);
  if (frozen) return setComplete(connection, server, visit.id, complete);
  await writeReport(deps, connection, scope, { visit, journal, report, complete });
}

/** The journal that the report is made of: the one it is made of already, else the first that was submitted. */
async function counted(
  connection: Connection,
  scope: Scope,
  visit: VisitRecord,
  current: string | undefined,
  known: WholeJournal | null,
): Promise<WholeJournal | undefined> {
  const journals = await journalsOfVisit(connection, asServer(scope), visit.id);
  const candidates = journals.filter(({ standing }) => standing === 'counted');
  const kept = candidates.find(({ id }) => id === current);
  if (kept) return wholeOf(connection, scope, kept.id, known);
  for (const candidate of candidates) {
    const whole = await wholeOf(connection, scope, candidate.id, known);
    if (whole.events.some(({ kind }) => kind === 'report.submitted')) return whole;
  }
  return undefined;
}

/** Every event of a journal, from the database unless they are known. */
async function wholeOf(
  connection: Connection,
  scope: Scope,
  journal: Id,
  known: WholeJournal | null,
): Promise<WholeJournal> {
  if (known?.journal === journal) return known;
  return { journal, events: await eventsOf(connection, asServer(scope), journal) };
}

async function isComplete(connection: Connection, scope: Scope, { manifest }: Report): Promise<boolean> {
  const needed = new Set(manifest ?? []);
  const verified = await verifiedAmong(connection, asServer(scope), [...needed]);
  return verified.length === needed.size;
}

interface Settled {
  readonly visit: VisitRecord;
  readonly journal: string;
  readonly report: Report;
  readonly complete: boolean;
}

async function writeReport(
  deps: SettleDeps,
  connection: Connection,
  scope: Scope,
  { visit, journal, report, complete }: Settled,
): Promise<void> {
  const { checklist: id, checklist_version: version } = visit;
  const checklist = await checklistAt(connection, scope, { id, version });
  const profile = await profileOf(connection, scope, visit.store);
  const score = checklist && scoreOf(deps, checklist, report, profile);
  if (!score) return;
  await keepReport(connection, asServer(scope), {
    visit: visit.id,
    journal,
    through: report.through,
    submitted_at: report.submittedAt?.wall ?? null,
    percentage: score.percentage,
    score: JSON.stringify(score),
    complete: Number(complete),
    misfit: Number(!fits(checklist, report)),
    updated_at: deps.now(),
    visited_at: visitedAt(report),
    prevented: Number(report.prevented !== null),
  });
}

/** When the shopper was there: as they left, or the last that is known. */
function visitedAt(report: Report): number | null {
  const at = report.leftAt ?? report.startedAt ?? report.submittedAt;
  return at && trueTime(at, report);
}

/** A checklist or an answer that the engine stumbles over must not keep the journal from being taken. */
function scoreOf(
  deps: SettleDeps,
  checklist: Checklist,
  report: Report,
  profile: Profile | null,
): Score | null {
  try {
    return scoreVisit(checklist, report, measureIntervals(checklist, report), profile);
  } catch (cause) {
    deps.unexpected(cause);
    return null;
  }
}

function fits(checklist: Checklist, report: Report): boolean {
  const questions = new Map(questionsOf(checklist).map((question) => [question.id, question]));
  const answerable = new Set(answerableIds(checklist));
  return [...report.answers.values()].every(({ question, value }) => {
    const asked = questions.get(question);
    return asked ? answerFits(asked, value) : answerable.has(question) && typeof value === 'string';
  });
}
