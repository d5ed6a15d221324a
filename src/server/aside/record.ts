import { profileFor } from '#domain/checklist/profile.ts';
import type { Report } from '#domain/journal/fold.ts';
import { measureIntervals } from '#domain/report/measure.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import { scoreVisit } from '#domain/scoring/score-visit.ts';
import type { ChecklistRef, ReportView, StoreView } from '#protocol/api/views.ts';
import { arrivedOf } from '../report/read.ts';
import { buildReportView } from '../report/view.ts';
import { checklistAt } from '../store/checklists.ts';
import type { Connection } from '../store/database.ts';
import { adaptingAt } from '../store/standard-profiles.ts';
import { storesById } from '../store/stores.ts';
import type { VisitRecord } from '../store/visits.ts';
import { checklistOf as checklistOfVisit } from '../visits/rows.ts';

/** By which checklist a record was made, as it says itself; else its visit's. */
export function checklistOf(report: Report, visit: VisitRecord | null): ChecklistRef | null {
  return report.checklist ?? (visit && checklistOfVisit(visit));
}

/**
 * A record read as a report would be, with what it would score. `null` where its checklist is not known here, or the engine
 * stumbles over it: it is then there as a file.
 */
export async function recordAsReport(
  connection: Connection,
  scope: CoordinatorScope,
  visit: VisitRecord | null,
  report: Report,
): Promise<ReportView | null> {
  const ref = checklistOf(report, visit);
  const checklist = ref && (await checklistAt(connection, scope, ref));
  if (!checklist) return null;
  const store = visit && (await storesById(connection, scope, [visit.store])).get(visit.store);
  const profile = visit && profileFor(await adaptingAt(connection, scope, visit.store), checklist);
  const arrived = await arrivedOf(connection, scope, report);
  try {
    const score = scoreVisit(checklist, report, measureIntervals(checklist, report), profile);
    const at = { visit: visit?.id ?? report.visit ?? 'unknown', store: store ?? nowhere(report) };
    return buildReportView({ ...at, checklist, report, score, profile, ...arrived });
  } catch {
    return null;
  }
}

/** A record of a visit that is not known here knows of its store the time zone alone. */
function nowhere({ timeZone }: Report): StoreView {
  const unnamed = { name: '', client: '', address: '', city: '' };
  return { id: 'unknown', ...unnamed, timeZone: timeZone ?? 'UTC', position: null };
}
