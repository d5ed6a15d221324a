import { queueQuestion } from '#domain/checklist/queue.ts';
import { factsOf, type VisitFacts } from '#domain/rollup/facts.ts';
import { peopleAhead } from '#domain/rollup/queue.ts';
import { ReportView } from '#protocol/api/views.ts';
import type { CountedPublication } from '../store/rollups.ts';

/** What a publication adds to the sums, by what was frozen of it. */
export function publishedFacts({ store, shopper, visited_at, body }: CountedPublication): VisitFacts {
  const report = ReportView.parse(JSON.parse(body));
  return factsOf({
    ...{ store, shopper, score: report.score },
    visitedAt: visited_at,
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
