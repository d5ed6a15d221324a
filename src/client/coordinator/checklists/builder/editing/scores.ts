import type { Question, WaitScore } from '#domain/checklist/checklist.ts';
import type { Id } from '#domain/ids.ts';

const POINTS = 10;

/** The question, counting under this standard as such questions mostly do; as it is where its type can't be scored. */
export function scored(question: Question, standard: Id): Question {
  switch (question.type) {
    case 'yes-no':
      return { ...question, score: { standard, points: POINTS, good: true } };
    case 'choice':
    case 'choices': {
      const [first] = question.options;
      return { ...question, score: { standard, points: first ? { [first.id]: POINTS } : {} } };
    }
    case 'scale':
      return { ...question, score: { standard, points: POINTS } };
    case 'number':
    case 'duration':
      return { ...question, score: { standard, bands: [{ upTo: POINTS, points: POINTS }] } };
    default:
      return question;
  }
}

/** Whether answers of this type can earn points. */
export function canBeScored({ type }: Pick<Question, 'type'>): boolean {
  return ['yes-no', 'choice', 'choices', 'scale', 'number', 'duration'].includes(type);
}

/** The question, asked and not counted. */
export function unscored(question: Question): Question {
  return 'score' in question ? { ...question, score: undefined } : question;
}

/** A wait that earns everything up to its target and nothing from its limit on. */
export function scoredWait(standard: Id): WaitScore {
  return { by: 'line', standard, points: POINTS };
}
