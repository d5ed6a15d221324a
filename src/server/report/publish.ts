import type { CoordinatorScope } from '#domain/scope.ts';
import { textIn } from '#domain/text.ts';
import type { ReportView } from '#protocol/api/views.ts';
import { forgetMeasured, measureActions } from '../actions/measure.ts';
import { Problem } from '../problem.ts';
import { countPublication, uncountPublication } from '../rollups/count.ts';
import { factsOfReport } from '../rollups/facts.ts';
import type { Connection } from '../store/database.ts';
import { asServer } from '../store/journals.ts';
import { addPublication, type Publication, removePublication } from '../store/publications.ts';
import type { VisitRecord } from '../store/visits.ts';
import { readReport } from './read.ts';
import { forOwner } from './view.ts';

/** Freezes a visit's report as its owner will see it. Throws `move-not-allowed` where there is no report, `visit-prevented` where it says why there was no visit. */
export async function publishReport(
  connection: Connection,
  scope: CoordinatorScope,
  visit: VisitRecord,
  now: number,
): Promise<void> {
  const read = await readReport(connection, scope, visit);
  if (!read) throw new Problem('move-not-allowed');
  if (read.view.prevented) throw new Problem('visit-prevented');
  const [publication, frozen] = [publicationOf(visit, read.view, now), forOwner(read.view)];
  await addPublication(connection, scope, publication, frozen);
  const { visitedAt } = publication;
  const facts = factsOfReport({ store: visit.store, shopper: visit.shopper, visitedAt }, frozen);
  await countPublication(connection, asServer(scope), visit.id, facts);
  await measureActions(connection, asServer(scope), visit.id, { facts, visitedAt });
}

/** Takes a visit out of its owner's sight, out of every sum and of what it measured of actions; nothing where it was in none. */
export async function hideReport(
  connection: Connection,
  scope: CoordinatorScope,
  { id }: VisitRecord,
): Promise<void> {
  await uncountPublication(connection, asServer(scope), id);
  await forgetMeasured(connection, asServer(scope), id);
  await removePublication(connection, scope, id);
}

function publicationOf(
  visit: VisitRecord,
  { score, checklist, startedAt, submittedAt }: ReportView,
  publishedAt: number,
): Publication {
  return {
    visit: visit.id,
    store: visit.store,
    publishedAt,
    visitedAt: startedAt ?? submittedAt ?? visit.window_from,
    percentage: score.percentage,
    percentageBefore: score.percentageBefore,
    verdict: score.verdict,
    speed: score.aspects.speed.percentage,
    quality: score.aspects.quality.percentage,
    checklistTitle: textIn(checklist.title, 'en'),
  };
}
