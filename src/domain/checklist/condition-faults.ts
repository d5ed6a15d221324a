import type { Id } from '../ids.ts';
import { answerFits, isFileQuestion } from './answer.ts';
import type { Checklist, Question } from './checklist.ts';
import type { About, Condition } from './condition.ts';
import { aboutsOf } from './holds.ts';
import type { ChecklistFault } from './integrity.ts';
import { questionsOf } from './parts.ts';
import { rangeFaults } from './question-faults.ts';

type AboutAnswer = Extract<About, { question: Id }>;

/** A condition in its place: `known` are the questions that it may look at, those that were answered by then. */
interface PlacedCondition {
  readonly condition: Condition | undefined;
  readonly at: readonly string[];
  readonly known: readonly Question[];
}

/** What is wrong with the conditions of a checklist: each looks at what there is and what came before, and can come true. */
export function conditionFaults(checklist: Checklist): ChecklistFault[] {
  const all = questionsOf(checklist);
  return [
    ...conditionsOfQuestions(checklist, all),
    ...(checklist.contradictions ?? []).map(({ id, when }) => ({ condition: when, at: [id], known: all })),
  ]
    .flatMap((placed) => faultsOf(placed, checklist, all))
    .concat(contradictedFaults(checklist, all));
}

/** A follow-up comes after its question's answer and may look at it; the question itself may not. */
function conditionsOfQuestions({ sections }: Checklist, all: readonly Question[]): PlacedCondition[] {
  return sections.flatMap((section) =>
    section.questions.flatMap((question) => {
      const at = [section.id, question.id];
      const before = all.slice(0, all.indexOf(question));
      return [
        { condition: question.showIf, at, known: before },
        { condition: question.requireIf, at, known: before },
        { condition: question.followUp?.when, at, known: [...before, question] },
        { condition: question.integrity, at, known: all },
      ];
    }),
  );
}

function faultsOf(
  { condition, at, known }: PlacedCondition,
  { moments }: Checklist,
  all: readonly Question[],
): ChecklistFault[] {
  return (condition ? aboutsOf(condition) : []).flatMap((about): ChecklistFault[] => {
    if ('moment' in about) {
      const isKnown = moments.some(({ id }) => id === about.moment);
      return isKnown ? [] : [{ kind: 'unknown-moment', at, names: about.moment }];
    }
    const names = about.question;
    const question = all.find(({ id }) => id === names);
    if (!question) return [{ kind: 'unknown-question', at, names }];
    if (!known.includes(question)) return [{ kind: 'not-earlier', at, names }];
    return faultsAbout(about, question, at);
  });
}

/** What can't be an answer to its question never holds, and was meant otherwise. */
function faultsAbout(about: AboutAnswer, question: Question, at: readonly string[]): ChecklistFault[] {
  if ('answered' in about) return isFileQuestion(question) ? [neverSo(question, at)] : [];
  if (!('is' in about)) {
    const { atLeast, atMost } = about;
    return isMeasured(question) ? rangeFaults({ least: atLeast, most: atMost }, at) : [neverSo(question, at)];
  }
  const { is } = about;
  if ('options' in question && typeof is === 'string') {
    const isKnown = question.options.some(({ id }) => id === is);
    return isKnown ? [] : [{ kind: 'unknown-option', at, names: is }];
  }
  return answerFits(question, is) ? [] : [neverSo(question, at)];
}

function neverSo({ id }: Question, at: readonly string[]): ChecklistFault {
  return { kind: 'never-so', at, names: id };
}

function isMeasured({ type }: Question): boolean {
  return type === 'number' || type === 'money' || type === 'duration' || type === 'scale';
}

function contradictedFaults({ contradictions = [] }: Checklist, all: readonly Question[]): ChecklistFault[] {
  const known = new Set(all.map(({ id }) => id));
  return contradictions.flatMap(({ id, questions }) =>
    questions
      .filter((question) => !known.has(question))
      .map((names) => ({ kind: 'unknown-question', at: [id], names }) as const),
  );
}
