import { leftOutBy, type Ruled, type Ruling, rulingFits, underRulings } from '#domain/appeal/appeal.ts';
import type { Id } from '#domain/ids.ts';
import { measureIntervals } from '#domain/report/measure.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import { scoreVisit } from '#domain/scoring/score-visit.ts';
import type { AppealView } from '#protocol/api/appeals.ts';
import { Problem } from '../problem.ts';
import { hideReport, publishReport } from '../report/publish.ts';
import { readReport } from '../report/read.ts';
import { appealAt, appealsOfVisit, keepScoreAfter, ruleAppeal } from '../store/appeals.ts';
import { checklistAt } from '../store/checklists.ts';
import type { Connection, Database } from '../store/database.ts';
import { asServer } from '../store/journals.ts';
import { publicationOf } from '../store/publications.ts';
import { heldVisit, rescoreReport } from '../store/reports.ts';
import { profileOfScore } from '../store/standard-profiles.ts';
import type { VisitRecord } from '../store/visits.ts';
import { checklistOf } from '../visits/rows.ts';
import { appealView, ruledIn } from './view.ts';

export interface Decision {
  readonly appeal: Id;
  readonly ruling: Ruling;
  readonly words: string;
  readonly now: number;
}

/**
 * A coordinator rules on an appeal, with words for its owner. A change is a re-score of the visit, written down with the percentage before
 * and after it, and what is published is frozen anew in the same transaction. Throws `not-found`, `move-not-allowed` (it is ruled on, or
 * its visit is published no more), `bad-input` for an answer that the question can't have.
 */
export function ruleOnAppeal(
  database: Database,
  scope: CoordinatorScope,
  { appeal: id, ruling, words, now }: Decision,
): Promise<AppealView> {
  return database.transaction().execute(async (connection) => {
    const appeal = await appealAt(connection, scope, id);
    if (!appeal) throw new Problem('not-found');
    const visit = await heldVisit(database, connection, asServer(scope), appeal.visit);
    if (visit?.state !== 'published' || appeal.state !== 'open') throw new Problem('move-not-allowed');
    const published = await publicationOf(connection, scope, visit.id);
    if (!published) throw new Problem('move-not-allowed');
    const { percentage: before, publishedAt } = published;
    await ruleAppeal(connection, scope, id, { ruling, words, at: now, before });
    const item = { kind: appeal.item_kind, id: appeal.item };
    const after =
      ruling.kind === 'stands'
        ? before
        : await rescore(connection, scope, visit, { item, ruling, publishedAt });
    await keepScoreAfter(connection, scope, id, after);
    const ruled = await appealAt(connection, scope, id);
    if (!ruled) throw new Problem('not-found');
    return appealView(ruled);
  });
}

/** Scores the visit under every ruling on it, writes that down and freezes it for the owner as published when it first was. Gives the percentage. */
async function rescore(
  connection: Connection,
  scope: CoordinatorScope,
  visit: VisitRecord,
  ruled: Ruled & { readonly publishedAt: number },
): Promise<number | null> {
  const read = await readReport(connection, scope, visit);
  const checklist = read && (await checklistAt(connection, scope, checklistOf(visit)));
  if (!read || !checklist) throw new Problem('move-not-allowed');
  if (!rulingFits(checklist, ruled)) throw new Problem('bad-input', 'ruling');
  const all = ruledIn(await appealsOfVisit(connection, scope, visit.id));
  const report = underRulings(read.edited, all);
  // What counted when the visit was scored: an appeal is on one answer, and not on what was changed since.
  const { score: before } = read.view;
  const profile = await profileOfScore(connection, scope, { store: visit.store, score: before });
  const waits = measureIntervals(checklist, report);
  const score = scoreVisit(checklist, report, waits, profile, leftOutBy(all));
  await rescoreReport(connection, asServer(scope), visit.id, score);
  await hideReport(connection, scope, visit);
  await publishReport(connection, scope, visit, ruled.publishedAt);
  return score.percentage;
}
