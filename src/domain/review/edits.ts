import { answerFits } from '../checklist/answer.ts';
import type { Checklist } from '../checklist/checklist.ts';
import { questionsOf } from '../checklist/parts.ts';
import type { Id } from '../ids.ts';
import type { AnswerValue } from '../journal/event.ts';
import type { Report } from '../journal/report.ts';
import type { VisitState } from '../visit/state.ts';

/**
 * A coordinator's correction of one answer, a slip say. It is of the answer that was seen, by the event that gave it and its value:
 * where the shopper answers anew, their word counts, and the correction stands in the history alone.
 */
export interface Edit {
  readonly question: Id;
  /** Event of the journal that gave the answer. */
  readonly seq: number;
  readonly original: AnswerValue;
  /** What it counts as; absent: an earlier correction is taken back. */
  readonly value?: AnswerValue | undefined;
}

/** Why an answer can't be corrected so: nothing was answered, the question has no such answer, or it counts as that already. */
export type EditFault = 'unanswered' | 'misfit' | 'same';

/** Whether a report may be corrected: while it is being reviewed. What was judged is taken back into review first. */
export function isEditable(state: VisitState): boolean {
  return state === 'submitted';
}

/** The last correction of each answer that still holds for what the shopper said. Edits come oldest first. */
export function editsThatHold<E extends Edit>(
  { answers }: Pick<Report, 'answers'>,
  edits: readonly E[],
): ReadonlyMap<Id, E & { readonly value: AnswerValue }> {
  const held = new Map<Id, E & { readonly value: AnswerValue }>();
  for (const edit of edits) {
    const { question, seq, original, value } = edit;
    const said = answers.get(question);
    if (said?.seq !== seq || !isSame(said.value, original)) continue;
    if (value === undefined) held.delete(question);
    else held.set(question, { ...edit, value });
  }
  return held;
}

/** The report as corrected: answers in place of those given, each with the event and the history of what the shopper said. */
export function underEdits(report: Report, edits: readonly Edit[]): Report {
  const held = editsThatHold(report, edits);
  if (held.size === 0) return report;
  const answers = new Map(report.answers);
  for (const [question, { value }] of held) {
    const said = answers.get(question);
    if (said) answers.set(question, { ...said, value });
  }
  return { ...report, answers };
}

/** What is to be written down so that an answer counts as `value`, or as the shopper gave it where that is absent; or why it can't be. */
export function editOf(
  { checklist, report, edits }: { checklist: Checklist; report: Report; edits: readonly Edit[] },
  question: Id,
  value: AnswerValue | undefined,
): Edit | EditFault {
  const said = report.answers.get(question);
  const asked = questionsOf(checklist).find(({ id }) => id === question);
  if (!said || !asked) return 'unanswered';
  if (value !== undefined && !answerFits(asked, value)) return 'misfit';
  const held = editsThatHold(report, edits).get(question);
  const isBack = value === undefined || isSame(value, said.value);
  if (isBack ? !held : held && isSame(held.value, value)) return 'same';
  return { question, seq: said.seq, original: said.value, ...(isBack ? {} : { value }) };
}

/** Whether two answers say the same, in whatever order their parts came. */
function isSame(one: AnswerValue, other: AnswerValue): boolean {
  return plain(one) === plain(other);
}

function plain(value: AnswerValue): string {
  const isOfParts = typeof value === 'object' && value !== null && !Array.isArray(value);
  return JSON.stringify(isOfParts ? Object.entries(value).toSorted(([a], [b]) => (a < b ? -1 : 1)) : value);
}
