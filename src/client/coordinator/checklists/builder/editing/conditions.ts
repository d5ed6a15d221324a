import type { About, Condition } from '#domain/checklist/condition.ts';

/** The condition with each of its clauses as this makes it; clauses made nothing of leave it, and none left is none. */
export function eachClause(
  condition: Condition | undefined,
  made: (about: About) => About | undefined,
): Condition | undefined {
  if (!condition) return undefined;
  if ('not' in condition) {
    const inner = eachClause(condition.not, made);
    return inner && { not: inner };
  }
  if ('all' in condition) return joined(condition.all, made, (all) => ({ all }));
  if ('any' in condition) return joined(condition.any, made, (any) => ({ any }));
  return made(condition);
}

function joined(
  parts: readonly Condition[],
  made: (about: About) => About | undefined,
  join: (parts: readonly Condition[]) => Condition,
): Condition | undefined {
  const left = parts.flatMap((part) => eachClause(part, made) ?? []);
  const [only] = left;
  return left.length < 2 && left.length < parts.length ? only : join(left);
}

/** All clauses, however deep. */
export function clausesIn(condition: Condition | undefined): About[] {
  const found: About[] = [];
  eachClause(condition, (about) => {
    found.push(about);
    return about;
  });
  return found;
}
