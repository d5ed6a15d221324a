import { leftOutBy, type Ruled, underRulings } from '#domain/appeal/appeal.ts';
import { answerFits } from '#domain/checklist/answer.ts';
import { answerableIds } from '#domain/checklist/asked.ts';
import { type Checklist, type Question, questionsOf } from '#domain/checklist/checklist.ts';
import { type Adapting, profileFor } from '#domain/checklist/profile.ts';
import type { Id } from '#domain/ids.ts';
import type { Report } from '#domain/journal/fold.ts';
import { foldLine, handsIn, type Stretch } from '#domain/journal/line.ts';
import { measureIntervals } from '#domain/report/measure.ts';
import { type Edit, underEdits } from '#domain/review/edits.ts';
import type { Scope } from '#domain/scope.ts';
import type { Score } from '#domain/scoring/score.ts';
import { scoreVisit } from '#domain/scoring/score-visit.ts';
import { trueTime } from '#domain/time/server-time.ts';
import type { VisitState } from '#domain/visit/state.ts';
import { ruledIn } from '../appeals/view.ts';
import { appealsOfVisit } from '../store/appeals.ts';
import { checklistOf } from '../store/checklists.ts';
import type { Connection } from '../store/database.ts';
import { verifiedAmong } from '../store/evidence.ts';
import { asServer, type JournalRecord, journalsOfVisit, keepUses } from '../store/journals.ts';
import { keepReport, reportBasis, setComplete, type WorkedOut } from '../store/reports.ts';
import { type ChosenDetail, chosenRecord, editsOf } from '../store/reviews.ts';
import { writeScore } from '../store/score-text.ts';
import { adaptingAt } from '../store/standard-profiles.ts';
import type { VisitRecord } from '../store/visits.ts';
import { lastOf, lineOf, recordsOf, type VisitRecords } from './line.ts';

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

/**
 * Brings a visit's report up to date with its journals and evidence: after new events, new evidence, and any move that
 * changes whose journal counts. Nothing where none was submitted. The visit is held by the caller,
 * who may name a journal whose events it has all read.
 */
export async function settleReport(
  deps: SettleDeps,
  connection: Connection,
  scope: Scope,
  visit: VisitRecord,
  known: Stretch | null = null,
): Promise<void> {
  const server = asServer(scope);
  const current = await reportBasis(connection, server, visit.id);
  if (!current && !reported.includes(visit.state)) return;
  const frozen = current !== undefined && judged.includes(visit.state);
  const records = recordsOf(connection, server, await journalsOfVisit(connection, server, visit.id), known);
  const journal = frozen
    ? current.journal
    : await counted(records, current?.journal, () => chosenRecord(connection, scope, visit.id));
  if (!journal) return;
  const line = await lineOf(records, journal);
  const report = foldLine(line, frozen ? current.through : undefined);
  const complete = await isComplete(connection, scope, report);
  if (frozen) return setComplete(connection, server, visit.id, complete);
  if (line.length > 1) await keepUses(connection, server, { journal, visit: visit.id }, hashesIn(report));
  // Nobody can have appealed against what was never worked out, nor corrected it.
  const ruled = current ? ruledIn(await appealsOfVisit(connection, server, visit.id)) : [];
  const edits = current ? await editsOf(connection, server, visit.id) : [];
  await writeReport(deps, connection, scope, { visit, journal, report, complete, ruled, edits });
}

/**
 * The journal that the report is made of: the one that a coordinator chose, else the one it is made of already, else the first that
 * was submitted; or what another device made of that since.
 */
async function counted(
  { journals, eventsOf }: VisitRecords,
  current: string | undefined,
  chosenOf: () => Promise<ChosenDetail | null>,
): Promise<string | undefined> {
  const candidates = journals.filter(({ standing }) => standing === 'counted');
  const among = { journals: candidates, eventsOf };
  const chosen = candidates.length > 1 ? await chosenOf() : null;
  if (chosen && candidates.some(({ id }) => id === chosen.record))
    return lastOf({ ...among, journals: candidates.filter(isSince(chosen)) }, chosen.record);
  const kept = candidates.find(({ id }) => id === current) ?? (await firstHandedIn(among));
  if (!kept || candidates.length === 1) return kept?.id;
  return lastOf(among, kept.id);
}

/** The chosen record and those that came after the choice: between the rest it was made. */
const isSince =
  ({ record, among }: ChosenDetail) =>
  ({ id }: JournalRecord) =>
    id === record || !among.includes(id);

async function firstHandedIn({ journals, eventsOf }: VisitRecords): Promise<JournalRecord | undefined> {
  for (const journal of journals) if (handsIn(await eventsOf(journal.id))) return journal;
  return undefined;
}

const hashesIn = ({ evidence }: Report) => [...new Set([...evidence.values()].map(({ sha256 }) => sha256))];

async function isComplete(connection: Connection, scope: Scope, { manifest }: Report): Promise<boolean> {
  const needed = new Set(manifest ?? []);
  const verified = await verifiedAmong(connection, asServer(scope), [...needed]);
  return verified.length === needed.size;
}

interface Settled {
  readonly visit: Pick<VisitRecord, 'id' | 'checklist' | 'checklist_version'>;
  readonly journal: string;
  readonly report: Report;
  /** How appeals were ruled on, where the visit was published before. */
  readonly ruled?: readonly Ruled[];
  /** What a coordinator corrected in it. */
  readonly edits?: readonly Edit[];
}

async function writeReport(
  deps: SettleDeps,
  connection: Connection,
  scope: Scope,
  settled: Settled & { readonly visit: VisitRecord; readonly complete: boolean },
): Promise<void> {
  const adapting = await adaptingAt(connection, scope, settled.visit.store);
  const worked = await workedOut(deps, connection, scope, settled, adapting);
  if (!worked) return;
  await keepReport(connection, asServer(scope), { ...worked, complete: Number(settled.complete) });
}

/** A visit's report as it is to be written down, scored, but for whether its evidence is there; null where the engine stumbles over it, or there is no such checklist. */
export async function workedOut(
  deps: SettleDeps,
  connection: Connection,
  scope: Scope,
  { visit, journal, report: told, ruled = [], edits = [] }: Settled,
  adapting: Adapting,
): Promise<Omit<WorkedOut, 'complete'> | null> {
  const { checklist: id, checklist_version: version } = visit;
  const checklist = await checklistOf(connection, scope, { id, version });
  const report = underEdits(told, edits);
  const score = checklist && scoreOf(deps, checklist, { report, ruled }, adapting);
  if (!score) return null;
  return {
    visit: visit.id,
    journal,
    through: report.through,
    submitted_at: report.submittedAt?.wall ?? null,
    percentage: score.percentage,
    score: writeScore(score),
    misfit: Number(!fits(checklist, report)),
    updated_at: deps.now(),
    visited_at: visitedAt(report),
    prevented: Number(report.prevented !== null),
  };
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
  { report: told, ruled }: { readonly report: Report; readonly ruled: readonly Ruled[] },
  adapting: Adapting,
): Score | null {
  try {
    const report = underRulings(told, ruled);
    const profile = profileFor(adapting, checklist);
    return scoreVisit(checklist, report, measureIntervals(checklist, report), profile, leftOutBy(ruled));
  } catch (cause) {
    deps.unexpected(cause);
    return null;
  }
}

function fits(checklist: Checklist, report: Report): boolean {
  const { questions, answerable } = askableOf(checklist);
  return [...report.answers.values()].every(({ question, value }) => {
    const asked = questions.get(question);
    return asked ? answerFits(asked, value) : answerable.has(question) && typeof value === 'string';
  });
}

interface Askable {
  readonly questions: ReadonlyMap<Id, Question>;
  readonly answerable: ReadonlySet<Id>;
}

/** A published checklist is never edited: what it asks is listed once. */
const askable = new WeakMap<Checklist, Askable>();

function askableOf(checklist: Checklist): Askable {
  const known = askable.get(checklist) ?? {
    questions: new Map(questionsOf(checklist).map((question) => [question.id, question])),
    answerable: new Set(answerableIds(checklist)),
  };
  askable.set(checklist, known);
  return known;
}
