import type { Id } from '#domain/ids.ts';
import type { Report } from '#domain/journal/fold.ts';
import { foldLine, type Stretch } from '#domain/journal/line.ts';
import { underEdits } from '#domain/review/edits.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { ReportView } from '#protocol/api/views.ts';
import { lineOf, recordsOf } from '../ingest/line.ts';
import { checklistAt } from '../store/checklists.ts';
import type { Connection } from '../store/database.ts';
import { picturesAmong, verifiedAmong } from '../store/evidence.ts';
import { asServer, journalsOfVisit } from '../store/journals.ts';
import { editsOf, type ReportRecord, reportsOf } from '../store/reviews.ts';
import { readScore } from '../store/score-text.ts';
import { profileOfScore } from '../store/standard-profiles.ts';
import { storesById } from '../store/stores.ts';
import { namesOf, type VisitRecord } from '../store/visits.ts';
import { buildReportView, type NamedEdit, type ReportParts } from './view.ts';

/** A visit's report with the journal under it folded up to where the score was worked out. */
export interface ReadReport {
  readonly view: ReportView;
  readonly report: Report;
  /** The same with what a coordinator corrected: what counts. */
  readonly edited: Report;
  /** The journals that it is told by, each as far as the next one goes on from it. */
  readonly line: readonly Stretch[];
}

/** The report of a visit, or `null` where none was submitted. Read it in a transaction: it comes from several tables. */
export async function readReport(
  connection: Connection,
  scope: CoordinatorScope,
  visit: VisitRecord,
): Promise<ReadReport | null> {
  const record = (await reportsOf(connection, scope, [visit.id])).get(visit.id);
  if (!record) return null;
  const score = readScore(record.score);
  const store = (await storesById(connection, scope, [visit.store])).get(visit.store);
  const checklist = await checklistAt(connection, scope, score.checklist);
  if (!store || !checklist)
    throw new Error(`The report of visit ${visit.id} stands on a store and a checklist`);
  const line = await lineAt(connection, scope, record);
  const report = foldLine(line, record.through);
  const { verified, pictures } = await arrivedOf(connection, scope, report);
  const profile = await profileOfScore(connection, scope, { store: visit.store, score });
  const edits = await namedEdits(connection, scope, visit);
  const parts = { visit: visit.id, store, checklist, report, score, profile, verified, pictures, edits };
  return { view: buildReportView(parts), report, edited: underEdits(report, edits), line };
}

/** What was corrected in a visit's report, with the names of who did. */
async function namedEdits(
  connection: Connection,
  scope: CoordinatorScope,
  { id }: VisitRecord,
): Promise<NamedEdit[]> {
  const edits = await editsOf(connection, scope, id);
  const members = edits.flatMap(({ by }) => by ?? []);
  const names = members.length > 0 ? await namesOf(connection, scope, members) : new Map<Id, string>();
  return edits.map((edit) => ({ ...edit, by: names.get(edit.by ?? '') ?? 'server' }));
}

async function lineAt(
  connection: Connection,
  scope: CoordinatorScope,
  { visit, journal }: ReportRecord,
): Promise<Stretch[]> {
  const server = asServer(scope);
  const records = recordsOf(connection, server, await journalsOfVisit(connection, server, visit));
  return lineOf(records, journal);
}

/** What has arrived of the files that a report mentions, and what was found in the images among them. */
export async function arrivedOf(
  connection: Connection,
  scope: CoordinatorScope,
  report: Report,
): Promise<Required<Pick<ReportParts, 'verified' | 'pictures'>>> {
  const hashes = [...report.evidence.values()].map(({ sha256 }) => sha256);
  return {
    verified: new Set(await verifiedAmong(connection, asServer(scope), hashes)),
    pictures: await picturesAmong(connection, asServer(scope), hashes),
  };
}
