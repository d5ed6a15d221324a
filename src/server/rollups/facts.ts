import { queueQuestion } from '#domain/checklist/queue.ts';
import type { Id } from '#domain/ids.ts';
import { factsOf, type VisitFacts } from '#domain/rollup/facts.ts';
import { peopleAhead } from '#domain/rollup/queue.ts';
import { ReportView } from '#protocol/api/views.ts';
import type { CountedPublication } from '../store/rollups.ts';

/** What a publication adds to the sums, by what was frozen of it. */
export function publishedFacts({ store, shopper, visited_at, body }: CountedPublication): VisitFacts {
  return factsOfReport({ store, shopper, visitedAt: visited_at }, ReportView.parse(JSON.parse(body)));
}

/** Where and when a published visit was, in milliseconds since 1970 UTC, and whose it was. */
export interface PublishedAbout {
  readonly store: Id;
  readonly shopper: Id | null;
  readonly visitedAt: number;
}

/** The same by the report that is just being frozen. */
export function factsOfReport(about: PublishedAbout, report: ReportView): VisitFacts {
  return factsOf({
    ...about,
    score: report.score,
    timeZone: report.store.timeZone,
    channel: report.checklist.channel,
    peopleAhead: countedAhead(report),
    waits: certainWaits(report),
  });
}

function countedAhead({ checklist, answers }: ReportView): number | null {
  const asked = queueQuestion(checklist);
  return peopleAhead(answers.find(({ question }) => question === asked?.id)?.value);
}

/** A wait between bounds is not known to the second, and stays out of distributions. */
function certainWaits({ checklist, intervals }: ReportView) {
  const targets = new Map(checklist.intervals.map(({ id, targetSeconds }) => [id, targetSeconds]));
  return intervals.flatMap(({ interval, elapsed }) => {
    const targetSeconds = targets.get(interval);
    return elapsed?.certain && targetSeconds !== undefined
      ? [{ interval, ms: elapsed.ms, targetSeconds }]
      : [];
  });
}
