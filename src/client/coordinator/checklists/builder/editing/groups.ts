import type { About, Condition } from '#domain/checklist/condition.ts';

/** How the parts of a group are joined. */
export const joins = ['all', 'any', 'none', 'not-all'] as const;
export type Join = (typeof joins)[number];

/** A condition as it is built by clicking: clauses, and groups of them, that are joined in one of four ways. */
export interface Group {
  readonly join: Join;
  readonly parts: readonly (About | Group)[];
}

/** Whether a part is a clause, which is made of no others. */
export function isClause(part: About | Group): part is About {
  return !('join' in part);
}

/** A condition as a group, however deep it goes. */
export function groupOf(condition: Condition): Group {
  if ('not' in condition) return negated(condition.not);
  if ('all' in condition) return { join: 'all', parts: condition.all.map(partOf) };
  if ('any' in condition) return { join: 'any', parts: condition.any.map(partOf) };
  return { join: 'all', parts: [condition] };
}

/** "None of any" and "not all of all" are groups of their own; what is denied twice is meant. */
function negated(condition: Condition): Group {
  if ('not' in condition) return groupOf(condition.not);
  if ('all' in condition) return { join: 'not-all', parts: condition.all.map(partOf) };
  return { join: 'none', parts: 'any' in condition ? condition.any.map(partOf) : [condition] };
}

function partOf(condition: Condition): About | Group {
  return 'not' in condition || 'all' in condition || 'any' in condition ? groupOf(condition) : condition;
}

/** A group as a condition. Groups of nothing leave it; a group of nothing is none. */
export function conditionOf({ join, parts }: Group): Condition | undefined {
  const made = parts.flatMap((part) => (isClause(part) ? part : (conditionOf(part) ?? [])));
  const [only] = made;
  if (!only) return undefined;
  if (made.length === 1) return join === 'all' || join === 'any' ? only : denied(only);
  if (join === 'all') return { all: made };
  if (join === 'any') return { any: made };
  return { not: join === 'none' ? { any: made } : { all: made } };
}

function denied(condition: Condition): Condition {
  return 'not' in condition ? condition.not : { not: condition };
}

/** The group with the part at this place as `next`, or without it. */
export function withPart(group: Group, at: number, next: About | Group | undefined): Group {
  const isEmpty = next !== undefined && !isClause(next) && next.parts.length === 0;
  const put = next === undefined || isEmpty ? [] : [next];
  return { ...group, parts: [...group.parts.slice(0, at), ...put, ...group.parts.slice(at + 1)] };
}
