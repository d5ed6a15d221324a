import { answerFits } from '../checklist/answer.ts';
import type { Question, ScoringRules } from '../checklist/checklist.ts';
import type { AnswerValue } from '../journal/event.ts';
import { type Assessment, forgone, leftOut, observed } from './assessment.ts';
import { rulerOf } from './ruler.ts';
import type { TraceRule } from './score.ts';

/** What a question came to, or `null` where it is asked and not scored. */
export function assessQuestion(
  question: Question,
  value: AnswerValue | undefined,
  notApplicable: ScoringRules['notApplicable'],
): Assessment | null {
  const ruler = rulerOf(question);
  if (!ruler) return null;
  const { rule, possible } = ruler;
  if (value === undefined) return unanswered(question, possible);
  if (!answerFits(question, value)) return costing(question.required, 'answer-does-not-fit', possible);
  if (value === null) {
    const omitted = notApplicable === 'omit';
    return omitted ? leftOut('not-applicable-omitted') : forgone('not-applicable-zero', possible);
  }
  return observed(rule, ruler.earned(value), possible);
}

function unanswered({ required }: Question, possible: number): Assessment {
  return costing(required, required ? 'unanswered-required' : 'unanswered-optional', possible);
}

/** Without a usable answer a required question loses its points, an optional one costs nothing. */
function costing(required: boolean, rule: TraceRule, possible: number): Assessment {
  return required ? forgone(rule, possible) : leftOut(rule);
}
