import type { Asked } from '../checklist/asked.ts';
import type { AnswerValue } from '../journal/event.ts';
import type { FoldedAnswer } from '../journal/report.ts';
import { trueTime } from '../time/server-time.ts';
import type { Stamp } from '../time/stamp.ts';
import type { Check, Reviewed } from './checks.ts';

/** Steps outside to write things down are part of the visit. */
const STILL_THERE_MS = 30 * 60_000;

/**
 * What was said otherwise long after leaving: answers to what is asked inside, and moments' times. What an editor asked for by
 * returning the report is not held against it, so only what came before the first submission counts.
 */
export function afterwardsChecks(asked: readonly Asked[], { report, said }: Reviewed): Check[] {
  const { leftAt, firstSubmitted } = report;
  if (!leftAt) return [];
  const since = (at: Stamp) => trueTime(at, report) - trueTime(leftAt, report);
  const isOwn = (seq: number) => firstSubmitted === null || seq <= firstSubmitted;
  const inside = asked.filter(({ question }) => question.when === 'inside');
  return [
    ...inside.flatMap(({ question }): Check[] => {
      const change = lastChange(report.answers.get(question.id));
      if (!change || !isOwn(change.seq) || since(change.at) < STILL_THERE_MS) return [];
      return [{ check: 'edited-after', question: question.id, seq: change.seq, afterMs: since(change.at) }];
    }),
    ...[...report.moments.values()].flatMap(({ moment, seq, source }): Check[] => {
      const at = source === 'corrected' && isOwn(seq) ? said.get(seq) : undefined;
      return at && since(at) >= STILL_THERE_MS
        ? [{ check: 'moment-after', moment, seq, afterMs: since(at) }]
        : [];
    }),
  ];
}

/** When an answer was last changed to another; `undefined`: it was given once, and stands. */
function lastChange(answer: FoldedAnswer | undefined): FoldedAnswer['history'][number] | undefined {
  return answer?.history.findLast(
    ({ value }, index, all) => index > 0 && !isSame(value, all[index - 1]?.value),
  );
}

function isSame(a: AnswerValue | undefined, b: AnswerValue | undefined): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
