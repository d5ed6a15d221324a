import { answerFits } from '../checklist/answer.ts';
import type { Asked } from '../checklist/asked.ts';
import type { Question, ScoringRules } from '../checklist/checklist.ts';
import type { AnswerValue } from '../journal/event.ts';
import { type Assessment, forgone, leftOut, observed } from './assessment.ts';
import { rulerOf } from './ruler.ts';
import type { TraceRule } from './score.ts';

/** What a question that was asked came to, or `null` where it is asked and not scored. */
export function assessQuestion(
  { question, required }: Pick<Asked, 'question' | 'required'>,
  value: AnswerValue | undefined,
  notApplicable: ScoringRules['notApplicable'],
): Assessment | null {
  const ruler = rulerOf(question);
  if (!ruler) return null;
  const { rule, possible } = ruler;
  if (value === undefined) return unanswered(required, possible);
  if (!answerFits(question, value)) return costing(required, 'answer-does-not-fit', possible);
  if (value === null) {
    const omitted = notApplicable === 'omit';
    return omitted ? leftOut('not-applicable-omitted') : forgone('not-applicable-zero', possible);
  }
  return observed(rule, ruler.earned(value), possible);
}

/** What a question that was not asked comes to: nothing on either side; `null` where it is not scored. */
export function assessUnasked(question: Question, prevented: boolean): Assessment | null {
  return rulerOf(question) && leftOut(prevented ? 'visit-prevented' : 'not-asked');
}

function unanswered(required: boolean, possible: number): Assessment {
  return costing(required, required ? 'unanswered-required' : 'unanswered-optional', possible);
}

/** Without a usable answer a required question loses its points, an optional one costs nothing. */
function costing(required: boolean, rule: TraceRule, possible: number): Assessment {
  return required ? forgone(rule, possible) : leftOut(rule);
}
