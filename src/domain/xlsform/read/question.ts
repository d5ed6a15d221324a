import { Question } from '#domain/checklist/checklist.ts';
import type { Id } from '#domain/ids.ts';
import { type LocalizedText, locales } from '#domain/text.ts';
import { boundsOf } from '../expression/bounds.ts';
import type { Expression } from '../expression/parse.ts';
import type { Report } from '../finding.ts';
import { overlaid, type Plain, thingOf } from '../own/cells.ts';
import { type Base, type Context, isMultiline } from './base.ts';
import { said } from './choices.ts';
import { findingAt, type Line, textOf } from './table.ts';

/** A question as read so far: without its conditions, which speak of others. */
export interface Drafted {
  readonly question: Question;
  readonly line: Line;
  /** What the form calls it. */
  readonly called: string;
  readonly answerOf: (value: string) => string;
  /** The groups that it stands in, from the outer to the inner one. */
  readonly groups: readonly Line[];
  /** What its own columns say beside. */
  readonly own: Plain;
  /** What its constraint says beside of its bounds. */
  readonly left: readonly Expression[];
}

export interface Named {
  readonly id: Id;
  readonly called: string;
  readonly groups: readonly Line[];
  /** The notes that stand before it. */
  readonly notes: readonly LocalizedText[];
}

/** Makes a question of a row and its base. What our own columns say is laid over it, where a question comes out. */
export function drafted(base: Base, named: Named, context: Context, report: Report): Drafted {
  const { line } = context;
  const own = ownOf(line);
  const { bounds, left } = constraintOf(base, line, own, report);
  const plain = { ...commonOf(named, context, report), ...base.parts, ...bounds };
  const question = parsed(plain, own, line, report);
  const answers = (question.type === base.parts['type'] && base.answers) || new Map<string, string>();
  if (base.found && !('type' in own)) report(foundIn(base, line));
  return {
    question,
    line,
    called: named.called,
    answerOf: (value) => answers.get(value) ?? value,
    groups: named.groups,
    own,
    left,
  };
}

function foundIn({ found }: Base, line: Line) {
  const { kind = 'asked-otherwise', column = 'type', about } = found ?? {};
  return findingAt(line, kind, column, about === undefined ? {} : { about });
}

/** What the line's own columns say. */
export function ownOf(line: Line): Plain {
  return thingOf(
    line.headers.flatMap((header) => (header.own === null ? [] : [[header.own, line.at(header)] as const])),
  );
}

/** What every question has. `followUp` of a base may name the option that opens it. */
function commonOf({ id, notes, called }: Named, context: Context, report: Report): Plain {
  const { line, tongues } = context;
  const text = textOf(line, 'label', tongues);
  if (!text && !('text' in ownOf(line))) report(findingAt(line, 'label-missing', 'label', { what: called }));
  const help = joined([
    ...notes,
    ...['hint', 'guidance_hint'].flatMap((name) => textOf(line, name, tongues) ?? []),
  ]);
  return {
    id,
    text: text ?? said(called, tongues),
    ...(help ? { help } : {}),
    view: 'fact',
    aspect: 'quality',
    when: 'inside',
    required: isYes(line.cell('required')),
    mayBeNotApplicable: false,
  };
}

/** Texts below one another, language by language. */
function joined(texts: readonly LocalizedText[]): LocalizedText | null {
  const spoken = locales.flatMap((locale) => {
    const lines = texts.flatMap((text) => text[locale] ?? []);
    return lines.length === 0 ? [] : [[locale, lines.join('\n')]];
  });
  return spoken.length === 0 ? null : Object.fromEntries(spoken);
}

/** How forms say yes. */
export function isYes(cell: string): boolean {
  return /^(yes|y|true|true\(\)|1|x|required)$/i.test(cell);
}

function isNo(cell: string): boolean {
  return /^(|no|n|false|false\(\)|0)$/i.test(cell);
}

/** Whether `required` is an expression. */
export function isRequiredSometimes(line: Line): boolean {
  const cell = line.cell('required');
  return !isYes(cell) && !isNo(cell);
}

function parsed(plain: Plain, own: Plain, line: Line, report: Report): Question {
  const base = withFollowUp(plain);
  const whole = Question.safeParse(overlaid(base, own));
  if (whole.success) return whole.data;
  const about = whole.error.issues.map(({ path }) => path.join('/')).join(', ');
  if (Object.keys(own).length > 0)
    report(findingAt(line, 'own-unreadable', null, { what: Object.keys(own).join(', '), about }));
  const bare = Question.safeParse(base);
  return bare.success ? bare.data : Question.parse({ ...base, type: 'text' });
}

/** The line of `or_other` opens where the other option is chosen. */
function withFollowUp(plain: Plain): Plain {
  const { followUp, ...rest } = plain;
  if (typeof followUp !== 'object' || followUp === null || !('other' in followUp)) return plain;
  const { other, ...line } = followUp;
  return { ...rest, followUp: { ...line, when: { question: plain['id'], is: other } } };
}

interface Constraint {
  readonly bounds: Plain;
  readonly left: readonly Expression[];
}

/** The bounds of a constraint, where the question can have them. */
function constraintOf({ parts, whole = false }: Base, line: Line, own: Plain, report: Report): Constraint {
  const cell = line.cell('constraint');
  if (cell === '') return { bounds: {}, left: [] };
  const read = boundsOf(cell, whole);
  if (!read) {
    report(findingAt(line, 'constraint', 'constraint'));
    return { bounds: {}, left: [] };
  }
  if (read.close) report(findingAt(line, 'constraint-close', 'constraint'));
  const fitting = boundNames(String(own['type'] ?? parts['type']), line);
  const bounds = Object.entries(read.bounds).map(([name, bound]) => ({ name, bound, fits: fitting[name] }));
  const kept = bounds.flatMap(({ fits, bound }) =>
    fits === undefined || !isBound(fits, bound) ? [] : [[fits, bound] as const],
  );
  if (kept.length < bounds.length) report(findingAt(line, 'constraint', 'constraint'));
  return { bounds: Object.fromEntries(kept), left: read.left };
}

/** Characters and seconds are counted in whole numbers. */
function isBound(name: string, bound: number): boolean {
  return name === 'least' || name === 'most' || Number.isSafeInteger(bound);
}

/** What a question of a type calls its bounds. */
function boundNames(type: string, line: Line): Readonly<Record<string, string | undefined>> {
  if (type === 'number' || type === 'money') return { least: 'least', most: 'most' };
  if (type === 'duration') return { least: 'leastSeconds', most: 'mostSeconds' };
  if (type === 'narrative' || isMultiline(line)) return { atLeastCharacters: 'atLeastCharacters' };
  return type === 'text' ? { atMostCharacters: 'atMostCharacters' } : {};
}
