import type { Question } from '#domain/checklist/checklist.ts';
import type { About, Condition } from '#domain/checklist/condition.ts';

/** The question of an id. */
type Find = (id: string) => Question | undefined;

/** A condition as forms write it; null where they have no words for it: moments, "not applicable". */
export function printed(condition: Condition, find: Find): string | null {
  if ('all' in condition) return joined(condition.all, 'and', find);
  if ('any' in condition) return joined(condition.any, 'or', find);
  if ('not' in condition) {
    const inner = printed(condition.not, find);
    return inner && `not(${inner})`;
  }
  return 'moment' in condition ? null : printedAbout(condition, find(condition.question));
}

function joined(parts: readonly Condition[], word: 'and' | 'or', find: Find): string | null {
  if (parts.length === 0) return word === 'and' ? 'true()' : 'false()';
  const each = parts.map((part) => {
    const words = printed(part, find);
    return words && ('all' in part || 'any' in part || 'atLeast' in part) ? `(${words})` : words;
  });
  return each.includes(null) ? null : each.join(` ${word} `);
}

function printedAbout(
  about: Extract<About, { question: string }>,
  question: Question | undefined,
): string | null {
  const answer = `\${${about.question}}`;
  if ('answered' in about) return `${answer} ${about.answered ? '!=' : '='} ''`;
  if (!('is' in about)) {
    const { atLeast, atMost } = about;
    const bounds = [
      ...(atLeast === undefined ? [] : [`${answer} >= ${atLeast}`]),
      ...(atMost === undefined ? [] : [`${answer} <= ${atMost}`]),
    ];
    return bounds.join(' and ');
  }
  const value = question && typeof about.is === kindOfAnswer(question) ? quoted(about.is) : null;
  if (value === null) return null;
  return question?.type === 'choices' ? `selected(${answer}, ${value})` : `${answer} = ${value}`;
}

/** An answer of another kind can never be one, and would mean another in a form. */
function kindOfAnswer({ type }: Question): 'boolean' | 'number' | 'string' {
  if (type === 'yes-no') return 'boolean';
  const isMeasured = type === 'number' || type === 'scale' || type === 'money' || type === 'duration';
  return isMeasured ? 'number' : 'string';
}

function quoted(value: string | number | boolean | null): string | null {
  if (typeof value === 'number') return String(value);
  if (typeof value === 'boolean') return value ? "'yes'" : "'no'";
  if (value === null || (value.includes("'") && value.includes('"'))) return null;
  return value.includes("'") ? `"${value}"` : `'${value}'`;
}
