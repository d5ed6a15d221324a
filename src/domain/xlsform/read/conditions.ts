import type { Contradiction, Question } from '#domain/checklist/checklist.ts';
import type { Condition } from '#domain/checklist/condition.ts';
import { aboutsOf } from '#domain/checklist/holds.ts';
import type { Budget } from '../budget.ts';
import { type Carried, conditionOf, merged, type Named } from '../expression/condition.ts';
import { conjunctsOf, type Expression, parseExpression, textOf } from '../expression/parse.ts';
import type { FindingKind, Report } from '../finding.ts';
import { type Drafted, isRequiredSometimes } from './question.ts';
import { findingAt, type Line, textOf as spokenIn, type Tongues } from './table.ts';

/** Names as expressions use them, for the question that they stand at. */
export function namedBy(all: readonly Drafted[]): (self: Drafted | null) => Named {
  const byName = new Map(all.toReversed().map((drafted) => [drafted.called, drafted]));
  return (self) => (name) => (name === null ? (self ?? undefined) : byName.get(name));
}

/** What the groups' expressions carry, each read and told of once. */
export function gatesOf(all: readonly Drafted[], named: Named, report: Report): Map<Line, Condition[]> {
  const lines = new Set(all.flatMap(({ groups }) => groups));
  return new Map([...lines].map((line) => [line, carried(line, 'relevant', named, report)]));
}

export interface Surroundings {
  readonly gates: ReadonlyMap<Line, readonly Condition[]>;
  readonly budget: Budget;
  readonly report: Report;
}

/** The question with when it is asked and required. What our own columns state goes before what the form's do. */
export function conditioned(
  drafted: Drafted,
  named: Named,
  { gates, budget, report }: Surroundings,
): Question {
  const { question, line, groups, own } = drafted;
  const around = groups.flatMap((group) => gates.get(group) ?? []);
  const shown = 'showIf' in own ? [] : [...around, ...carried(line, 'relevant', named, report)];
  const required =
    'requireIf' in own || !isRequiredSometimes(line) ? [] : carried(line, 'required', named, report);
  budget.spend(
    'conditions',
    [...shown, ...required].reduce((sum, one) => sum + aboutsOf(one).length, 0),
  );
  return {
    ...question,
    ...(shown.length === 0 ? {} : { showIf: all(shown) }),
    ...(required.length === 0 ? {} : { requireIf: all(required) }),
  };
}

const KINDS = { relevant: 'relevant', required: 'required-if' } as const satisfies Record<
  string,
  FindingKind
>;

/** What a cell's expression carries: of parts that must all hold those that can be, so that nothing is asked less often than meant. */
function carried(line: Line, column: keyof typeof KINDS, named: Named, report: Report): Condition[] {
  const cell = line.cell(column);
  if (cell === '') return [];
  const expression = parseExpression(cell);
  const lost = (about?: string) =>
    report(findingAt(line, KINDS[column], column, about === undefined ? {} : { about }));
  if (!expression) {
    lost();
    return [];
  }
  const parts = conjunctsOf(expression).map((part) => conditionOf(part, named));
  for (const part of parts) if ('not' in part) lost(part.not);
  return merged(conditionsOf(parts));
}

function conditionsOf(parts: readonly Carried[]): Condition[] {
  return parts.flatMap((part) => ('condition' in part ? [part.condition] : []));
}

function all(conditions: readonly Condition[]): Condition {
  const [first, second] = conditions;
  if (first && !second) return first;
  return { all: conditions.flatMap((condition) => ('all' in condition ? condition.all : [condition])) };
}

/** What a constraint says beside of bounds is a contradiction, where the form has words for it. */
export function contradictionsOf(
  drafted: Drafted,
  named: Named,
  tongues: Tongues,
  report: Report,
): Contradiction[] {
  const { question, line, left } = drafted;
  const message = spokenIn(line, 'constraint_message', tongues);
  if (left.length === 0) {
    if (message) report(findingAt(line, 'message', 'constraint_message'));
    return [];
  }
  const parts = left.map((part) => ({ part, ...conditionIn(part, named) }));
  for (const { part, condition } of parts)
    if (!condition || !message) report(findingAt(line, 'constraint', 'constraint', { about: textOf(part) }));
  const held = parts.flatMap(({ condition }) => condition ?? []);
  if (!message || held.length === 0) return [];
  report(findingAt(line, 'constraint-as-contradiction', 'constraint'));
  const when: Condition = { all: [{ question: question.id, answered: true }, { not: all(held) }] };
  return [{ id: `${question.id.slice(0, 52)}-fits`, when, text: message, questions: [question.id] }];
}

function conditionIn(part: Expression, named: Named): { condition?: Condition } {
  const found = conditionOf(part, named);
  return 'condition' in found ? { condition: found.condition } : {};
}
