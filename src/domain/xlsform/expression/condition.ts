import type { Question } from '#domain/checklist/checklist.ts';
import type { Condition } from '#domain/checklist/condition.ts';
import { conjunctsOf, disjunctsOf, type Expression, textOf } from './parse.ts';

/** A question that expressions can speak of, and which of its answers they mean by a value. */
export interface Subject {
  readonly question: Question;
  answerOf(value: string): string;
}

/** The question that a name in an expression stands for, if it was carried; `.` asks for `null`. */
export type Named = (name: string | null) => Subject | undefined;

/** A condition, or the part of the expression that has none. */
export type Carried = { readonly condition: Condition } | { readonly not: string };

/** An expression as a condition on answers: the same for each answer, and for none. */
export function conditionOf(expression: Expression, named: Named): Carried {
  if (expression.kind === 'call') return ofCall(expression, named);
  if (expression.kind !== 'join') return { not: textOf(expression) };
  if (expression.sign === 'and')
    return ofMany(conjunctsOf(expression), named, (all) => ({ all: merged(all) }));
  if (expression.sign === 'or') return ofMany(disjunctsOf(expression), named, (any) => ({ any }));
  return orNot(comparison(expression, named), expression);
}

function orNot(condition: Condition | undefined, expression: Expression): Carried {
  return condition ? { condition } : { not: textOf(expression) };
}

function ofMany(
  parts: readonly Expression[],
  named: Named,
  join: (conditions: Condition[]) => Condition,
): Carried {
  const carried = parts.map((part) => conditionOf(part, named));
  const failed = carried.find((part) => 'not' in part);
  if (failed) return failed;
  return {
    condition: unwrapped(join(carried.flatMap((part) => ('condition' in part ? part.condition : [])))),
  };
}

function unwrapped(condition: Condition): Condition {
  const [first, second] = 'all' in condition ? condition.all : [];
  return first && !second ? first : condition;
}

/** `least and most` of one question, side by side, are one range. */
export function merged(conditions: readonly Condition[]): Condition[] {
  const all: Condition[] = [];
  for (const condition of conditions) {
    const last = all.at(-1);
    const range = last && rangeOf(last, condition);
    all.splice(range ? -1 : all.length, range ? 1 : 0, range ?? condition);
  }
  return all;
}

function rangeOf(first: Condition, second: Condition): Condition | null {
  if (!('atLeast' in first && 'atMost' in second)) return null;
  const isOpen = first.atMost === undefined && second.atLeast === undefined;
  const { question, atLeast } = first;
  return isOpen && question === second.question ? { question, atLeast, atMost: second.atMost } : null;
}

type Call = Extract<Expression, { kind: 'call' }>;

function ofCall(call: Call, named: Named): Carried {
  const [first, second] = call.inputs;
  const count = call.inputs.length;
  if (call.name === 'true' && count === 0) return { condition: { all: [] } };
  if (call.name === 'false' && count === 0) return { condition: { any: [] } };
  if (call.name === 'not' && first && count === 1) return negated(conditionOf(first, named));
  if (call.name === 'selected' && first && second?.kind === 'text' && count === 2)
    return orNot(isAnswer(subjectOf(first, named), second.text), call);
  return { not: textOf(call) };
}

function negated(carried: Carried): Carried {
  return 'condition' in carried ? { condition: { not: carried.condition } } : carried;
}

function subjectOf(expression: Expression, named: Named): Subject | undefined {
  if (expression.kind === 'self') return named(null);
  return expression.kind === 'answer' ? named(expression.name) : undefined;
}

type Join = Extract<Expression, { kind: 'join' }>;
const TURNED = { '=': '=', '!=': '!=', '<': '>', '<=': '>=', '>': '<', '>=': '<=' } as const;
type Comparing = keyof typeof TURNED;

function isComparing(sign: string): sign is Comparing {
  return sign in TURNED;
}

/** `${drink} = 'latte'`, either way round. */
function comparison({ sign, left, right }: Join, named: Named): Condition | undefined {
  if (!isComparing(sign)) return undefined;
  if (isConstant(left)) return compared(right, TURNED[sign], left, named);
  return isConstant(right) ? compared(left, sign, right, named) : undefined;
}

type Constant = Extract<Expression, { kind: 'number' | 'text' }>;

function isConstant(expression: Expression): expression is Constant {
  return expression.kind === 'number' || expression.kind === 'text';
}

function compared(subject: Expression, sign: Comparing, to: Constant, named: Named): Condition | undefined {
  if (subject.kind === 'call') return counted(subject, sign, to, named);
  const about = subjectOf(subject, named);
  if (!about) return undefined;
  const value = to.kind === 'number' ? String(to.number) : to.text;
  if (sign === '=') return equal(about, value);
  if (sign === '!=') return not(equal(about, value));
  return measured(about.question, sign, Number(value));
}

function not(condition: Condition | undefined): Condition | undefined {
  if (condition && 'answered' in condition) return { ...condition, answered: !condition.answered };
  return condition && { not: condition };
}

/** Where many can be chosen, being equal to one is having chosen that alone. */
function equal(about: Subject, value: string): Condition | undefined {
  const { question } = about;
  if (value === '') return { question: question.id, answered: false };
  if (question.type !== 'choices') return isAnswer(about, value);
  const is = about.answerOf(value);
  const others = question.options.filter(({ id }) => id !== is);
  const only = others.map(({ id }): Condition => ({ not: { question: question.id, is: id } }));
  return { all: [{ question: question.id, is }, ...only] };
}

/** How answers are written in forms, by the question's type; an answer that it can't have is left to be found as a fault. */
function isAnswer(about: Subject | undefined, written: string): Condition | undefined {
  if (!about) return undefined;
  const { id, type } = about.question;
  const value = about.answerOf(written);
  if (type === 'yes-no')
    return value === 'yes' || value === 'no' ? { question: id, is: value === 'yes' } : undefined;
  if (MEASURED.has(type)) {
    const number = Number(value);
    return value.trim() === '' || Number.isNaN(number) ? undefined : { question: id, is: number };
  }
  return FILES.has(type) ? undefined : { question: id, is: value };
}

const MEASURED: ReadonlySet<Question['type']> = new Set(['number', 'scale', 'money', 'duration']);
const FILES: ReadonlySet<Question['type']> = new Set(['photo', 'document', 'sound', 'receipt', 'staff']);

function measured({ id, type }: Question, sign: Comparing, bound: number): Condition | undefined {
  if (!MEASURED.has(type) || Number.isNaN(bound)) return undefined;
  const range = sign === '>' || sign === '>=' ? { atLeast: bound } : { atMost: bound };
  const within: Condition = { question: id, ...range };
  const isStrict = sign === '>' || sign === '<';
  return isStrict ? { all: [within, { not: { question: id, is: bound } }] } : within;
}

/** Whether anything is chosen, or written, at all. */
function counted({ name, inputs }: Call, sign: Comparing, to: Constant, named: Named): Condition | undefined {
  const question = inputs[0] && subjectOf(inputs[0], named)?.question;
  const isCount = (name === 'string-length' || name === 'count-selected') && inputs.length === 1;
  if (!question || !isCount) return undefined;
  const asked = `${sign}${to.kind === 'number' ? to.number : to.text}`;
  if (['>0', '>=1', '!=0'].includes(asked)) return { question: question.id, answered: true };
  return ['=0', '<1', '<=0'].includes(asked) ? { question: question.id, answered: false } : undefined;
}
