import type { Question } from '#domain/checklist/checklist.ts';
import type { About, Condition } from '#domain/checklist/condition.ts';
import type { Id } from '#domain/ids.ts';

/** A condition as it is built by clicking: a few clauses of which all, or any, must hold. */
export interface Clauses {
  readonly join: 'all' | 'any';
  readonly abouts: readonly About[];
}

/** A condition's clauses, or `null` where it is nested deeper than this: it is then shown in words, and can be replaced. */
export function clausesOf(condition: Condition): Clauses | null {
  if ('all' in condition) return flat('all', condition.all);
  if ('any' in condition) return flat('any', condition.any);
  return 'not' in condition ? null : { join: 'all', abouts: [condition] };
}

function flat(join: Clauses['join'], parts: readonly Condition[]): Clauses | null {
  const abouts = parts.flatMap((part) => ('all' in part || 'any' in part || 'not' in part ? [] : [part]));
  return abouts.length === parts.length ? { join, abouts } : null;
}

/** Clauses as a condition; none of them is none. */
export function conditionOf({ join, abouts }: Clauses): Condition | undefined {
  const [first] = abouts;
  if (!first) return undefined;
  if (abouts.length === 1) return first;
  return join === 'all' ? { all: abouts } : { any: abouts };
}

/** What can be asked about an answer or a moment. */
export const verbs = ['is', 'at-least', 'at-most', 'answered', 'unanswered', 'marked', 'unmarked'] as const;
export type Verb = (typeof verbs)[number];

const measured: readonly Question['type'][] = ['number', 'money', 'duration', 'scale'];
const comparable: readonly Question['type'][] = ['yes-no', 'choice', 'choices', ...measured];
const unasked: readonly Question['type'][] = ['photo', 'document', 'sound', 'receipt'];

/** What makes sense to ask about this question's answer. */
export function verbsFor(question: Question): readonly Verb[] {
  const { type } = question;
  const has = [
    ...(comparable.includes(type) ? (['is'] as const) : []),
    ...(measured.includes(type) ? (['at-least', 'at-most'] as const) : []),
  ];
  return unasked.includes(type) ? has : [...has, 'answered', 'unanswered'];
}

export function verbOf(about: About): Verb {
  if ('moment' in about) return about.marked ? 'marked' : 'unmarked';
  if ('answered' in about) return about.answered ? 'answered' : 'unanswered';
  if ('is' in about) return 'is';
  return about.atLeast === undefined ? 'at-most' : 'at-least';
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
