import type { Question } from '#domain/checklist/checklist.ts';
import type { About } from '#domain/checklist/condition.ts';
import type { Id } from '#domain/ids.ts';

/** What can be asked about an answer or a moment. */
export const verbs = [
  'is',
  'at-least',
  'at-most',
  'between',
  'answered',
  'unanswered',
  'marked',
  'unmarked',
] as const;
export type Verb = (typeof verbs)[number];

const measured: readonly Question['type'][] = ['number', 'money', 'duration', 'scale'];
const comparable: readonly Question['type'][] = ['yes-no', 'choice', 'choices', ...measured];
const unasked: readonly Question['type'][] = ['photo', 'document', 'sound', 'receipt'];

/** What makes sense to ask about this question's answer. */
export function verbsFor(question: Question): readonly Verb[] {
  const { type } = question;
  const has = [
    ...(comparable.includes(type) ? (['is'] as const) : []),
    ...(measured.includes(type) ? (['at-least', 'at-most', 'between'] as const) : []),
  ];
  return unasked.includes(type) ? has : [...has, 'answered', 'unanswered'];
}

export function verbOf(about: About): Verb {
  if ('moment' in about) return about.marked ? 'marked' : 'unmarked';
  if ('answered' in about) return about.answered ? 'answered' : 'unanswered';
  if ('is' in about) return 'is';
  if (about.atLeast === undefined) return 'at-most';
  return about.atMost === undefined ? 'at-least' : 'between';
}

/** The first thing to ask about this question. */
export function firstAbout(question: Question): About {
  return aboutWith(question, verbsFor(question)[0] ?? 'answered');
}

/** The same question, asked about otherwise; a value that fits it stands there already. */
export function aboutWith(question: Question, verb: Verb): About {
  const { id } = question;
  switch (verb) {
    case 'at-least':
      return { question: id, atLeast: 1 };
    case 'at-most':
      return { question: id, atMost: 1 };
    case 'between':
      return { question: id, atLeast: 1, atMost: 2 };
    case 'is':
      return { question: id, is: firstValue(question) };
    default:
      return { question: id, answered: verb === 'answered' };
  }
}

function firstValue(question: Question): boolean | number | string {
  if (question.type === 'yes-no') return true;
  if ('options' in question) return question.options[0]?.id ?? '';
  return question.type === 'scale' ? question.best : 1;
}

export function aboutMoment(moment: Id, isMarked = true): About {
  return { moment, marked: isMarked };
}
