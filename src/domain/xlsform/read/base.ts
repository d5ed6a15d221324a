import type { LocalizedText } from '#domain/text.ts';
import type { FindingKind } from '../finding.ts';
import type { Plain } from '../own/cells.ts';
import { NO, OTHER, WHICH_OTHER, YES } from '../words.ts';
import { type ChoiceList, said } from './choices.ts';
import { namer } from './names.ts';
import type { Line, Tongues } from './table.ts';
import type { RowType } from './types.ts';

/** What a form's type makes of a question, and how forms call its answers. */
export interface Base {
  readonly parts: Plain;
  readonly answers?: ReadonlyMap<string, string>;
  /** Answers are whole numbers. */
  readonly whole?: boolean;
  readonly found?: { readonly kind: FindingKind; readonly column: string; readonly about?: string };
}

type Asking = Extract<RowType, { kind: 'select' | 'plain' }>;

export interface Context {
  readonly line: Line;
  readonly lists: ReadonlyMap<string, ChoiceList>;
  readonly tongues: Tongues;
}

/** The type of a question and what goes with it; null for what asks nothing. */
export function baseOf(type: Asking, context: Context): Base | null {
  if (type.kind === 'select') return ofSelect(type, context);
  switch (type.name) {
    case 'text':
      return { parts: { type: isMultiline(context.line) ? 'narrative' : 'text' } };
    case 'integer':
      return { parts: { type: 'number' }, whole: true, found: { kind: 'whole-numbers', column: 'type' } };
    case 'decimal':
      return { parts: { type: 'number' } };
    case 'range':
      return ofRange(context);
    case 'image':
      return { parts: { type: 'photo' } };
    case 'audio':
      return { parts: { type: 'sound' } };
    case 'file':
      return { parts: { type: 'document' } };
    case 'date':
    case 'time':
      return { parts: { type: type.name } };
    case 'datetime':
      return otherwise('date');
    case 'barcode':
      return otherwise('text');
    case 'acknowledge':
      return otherwise('yes-no');
    default:
      return null;
  }
}

function otherwise(type: string): Base {
  return { parts: { type }, found: { kind: 'asked-otherwise', column: 'type', about: type } };
}

/** Whether a text is to be an account. */
export function isMultiline(line: Line): boolean {
  return /\bmultiline\b/i.test(line.cell('appearance'));
}

function ofSelect(
  { many, list: name, orOther, elsewhere }: Extract<Asking, { kind: 'select' }>,
  context: Context,
): Base {
  if (elsewhere) return { parts: { type: 'text' }, found: { kind: 'choices-elsewhere', column: 'type' } };
  const list = context.lists.get(name);
  const type = many ? 'choices' : 'choice';
  if (!list)
    return { parts: { type, options: [] }, found: { kind: 'list-missing', column: 'type', about: name } };
  const yesNo = many || orOther ? null : yesNoOf(list);
  if (yesNo) return { parts: { type: 'yes-no' }, answers: yesNo };
  if (!orOther) return { parts: { type, options: list.options }, answers: list.ids };
  const { idOf } = namer();
  for (const { id } of list.options) idOf(id, id);
  const other = list.ids.get('other') ?? idOf('other', 'other');
  return {
    parts: {
      type,
      options: list.ids.has('other')
        ? list.options
        : [...list.options, { id: other, text: spoken(OTHER, context) }],
      followUp: { text: spoken(WHICH_OTHER, context), other },
    },
    answers: new Map([...list.ids, ['other', other]]),
    found: { kind: 'or-other', column: 'type' },
  };
}

function spoken(text: Required<LocalizedText>, { tongues }: Context): LocalizedText {
  return Object.fromEntries(tongues.locales.map((locale) => [locale, text[locale]]));
}

const YES_NAMES = ['yes', 'y', 'true', '1', 'oui', 'si', 'sí', 'ja', 'jā', 'ano'];
const NO_NAMES = ['no', 'n', 'false', '0', 'non', 'nein', 'nee', 'nē', 'ne'];
const YES_WORDS = Object.values(YES).map((word) => word.toLowerCase());
const NO_WORDS = [...Object.values(NO).map((word) => word.toLowerCase()), 'نه'];

/** A list of yes and no, in these words and no others, is what a yes/no question offers. */
function yesNoOf({ options, ids }: ChoiceList): ReadonlyMap<string, string> | null {
  if (options.length !== 2 || ids.size !== 2) return null;
  const found = [...ids].map(([called, id]) => {
    const words = Object.values(options.find((option) => option.id === id)?.text ?? {}).map((word) =>
      word.toLowerCase(),
    );
    const fits = (names: readonly string[], all: readonly string[]) =>
      names.includes(called.toLowerCase()) && words.every((word) => all.includes(word));
    if (fits(YES_NAMES, YES_WORDS)) return [called, 'yes'] as const;
    return fits(NO_NAMES, NO_WORDS) ? ([called, 'no'] as const) : null;
  });
  const [first, second] = found;
  return first && second && first[1] !== second[1] ? new Map([first, second]) : null;
}

/** Most steps that a scale is shown with; a longer range is a number. */
const MOST_STEPS = 10;

function ofRange({ line, tongues }: Context): Base {
  const text = line.cell('parameters');
  const read = (name: string) =>
    Number(new RegExp(`\\b${name}\\s*=\\s*(-?[\\d.]+)`, 'i').exec(text)?.[1] ?? Number.NaN);
  const [start, end, step] = [
    numberOr(read('start'), 1),
    numberOr(read('end'), 10),
    numberOr(read('step'), 1),
  ];
  const isScale =
    Number.isSafeInteger(start) &&
    Number.isSafeInteger(end) &&
    step === 1 &&
    Math.abs(end - start) <= MOST_STEPS;
  if (isScale && start !== end)
    return {
      parts: {
        type: 'scale',
        worst: start,
        best: end,
        worstName: said(String(start), tongues),
        bestName: said(String(end), tongues),
      },
    };
  const bounds = { least: Math.min(start, end), most: Math.max(start, end) };
  return {
    parts: { type: 'number', ...bounds },
    found: { kind: 'asked-otherwise', column: 'parameters', about: 'number' },
  };
}

function numberOr(number: number, otherwise: number): number {
  return Number.isFinite(number) ? number : otherwise;
}
