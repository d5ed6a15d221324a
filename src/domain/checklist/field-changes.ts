import { type Locale, locales } from '../text.ts';

/** The members of a part by their names. */
export type Fields = Readonly<Record<string, unknown>>;

/** What a change is about: how something reads, what it weighs or earns, or any other setting. */
export type Aspect = 'wording' | 'weight' | 'setting';

/**
 * One member that is different. `path` leads to it by names, and by ids where it lies in a list: `['options', 'oat', 'text']`.
 * `undefined`: it is not there on that side. A wording is compared in each language by itself.
 */
export interface FieldChange {
  readonly aspect: Aspect;
  readonly path: readonly string[];
  readonly locale: Locale | null;
  readonly from: unknown;
  readonly to: unknown;
}

/** Members that are one thing and are shown whole: conditions, and lists whose order says something. */
const whole = new Set(['showIf', 'requireIf', 'when', 'integrity', 'bands', 'channels', 'locales', 'parts']);
const weighing = new Set(['score', 'weight', 'critical', 'bonus', 'bands', 'points']);

/** What is different between two states of a part. */
export function fieldChanges(from: Fields, to: Fields, path: readonly string[] = []): FieldChange[] {
  const names = [...new Set([...Object.keys(from), ...Object.keys(to)])];
  return names.flatMap((name) => memberChanges(from[name], to[name], [...path, name]));
}

function memberChanges(from: unknown, to: unknown, path: readonly string[]): FieldChange[] {
  if (isSame(from, to)) return [];
  if (isText(from ?? to) && isText(to ?? from)) return wordings(from, to, path);
  const [before, after] = [membersOf(from), membersOf(to)];
  // What is there on one side alone is told whole: a choice that was added, a score that was taken away.
  const isWhole = whole.has(path.at(-1) ?? '') || !before || !after;
  if (isWhole) return [{ aspect: aspectOf(path), path, locale: null, from, to }];
  return [...fieldChanges(before, after, path), ...orderChange(from, to, path)];
}

/** Things in a list that were only put into another order. */
function orderChange(from: unknown, to: unknown, path: readonly string[]): FieldChange[] {
  const [before, after] = [idsOf(from), idsOf(to)];
  const kept = before.filter((id) => after.includes(id));
  const order = after.filter((id) => before.includes(id));
  return isSame(kept, order)
    ? []
    : [{ aspect: 'setting', path: [...path, 'order'], locale: null, from: kept, to: order }];
}

function wordings(from: unknown, to: unknown, path: readonly string[]): FieldChange[] {
  const word = (text: unknown, locale: Locale) => (isFields(text) ? text[locale] : undefined);
  return locales.flatMap((locale) => {
    const change = { from: word(from, locale), to: word(to, locale) };
    return change.from === change.to ? [] : [{ aspect: 'wording', path, locale, ...change } as const];
  });
}

function aspectOf(path: readonly string[]): Aspect {
  return path.some((name) => weighing.has(name)) ? 'weight' : 'setting';
}

/** An object's members; a list's by the ids of what is in it, or by place where it has none. `null`: it has no members. */
function membersOf(value: unknown): Fields | null {
  if (!Array.isArray(value)) return isFields(value) ? value : null;
  const ids = idsOf(value);
  if (ids.length !== value.length)
    return Object.fromEntries(value.map((one, index) => [`${index + 1}`, one]));
  return Object.fromEntries(value.map((one, index) => [ids[index], withoutId(one)]));
}

function withoutId(one: unknown): unknown {
  if (!isFields(one)) return one;
  const { id: _, ...rest } = one;
  return rest;
}

function idsOf(value: unknown): string[] {
  if (!Array.isArray(value)) return [];
  return value.flatMap((one: unknown) => (isFields(one) && typeof one['id'] === 'string' ? [one['id']] : []));
}

/** A text in one language or several. */
function isText(value: unknown): boolean {
  if (!isFields(value)) return false;
  const names = Object.keys(value);
  return names.length > 0 && names.every((name) => isLocale(name) && typeof value[name] === 'string');
}

function isLocale(name: string): boolean {
  return locales.some((locale) => locale === name);
}

function isFields(value: unknown): value is Fields {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

/** The same, whatever order the members were written in. */
function isSame(a: unknown, b: unknown): boolean {
  if (Array.isArray(a) && Array.isArray(b))
    return a.length === b.length && a.every((one, index) => isSame(one, b[index]));
  if (!isFields(a) || !isFields(b)) return Object.is(a, b);
  const names = new Set([...Object.keys(a), ...Object.keys(b)]);
  return [...names].every((name) => isSame(a[name], b[name]));
}
