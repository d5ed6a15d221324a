import * as z from 'zod/mini';

/*
 * What a form says and a checklist does not carry, or carries otherwise. Each kind has its sentence under `xlsform-<kind>`
 * and what to do about it under `xlsform-<kind>-mend`.
 */

/** Left out of the draft: what a shopper would have been asked, or when, is not in it. */
const lost = [
  'type-unknown',
  'type-missing',
  'type-not-carried',
  'calculation',
  'relevant',
  'required-if',
  'constraint',
  'choice-without-list',
  'choice-without-name',
  'language-unknown',
  'language-twice',
  'column-unnamed',
  'column-twice',
  'media',
  'default',
  'trigger',
  'note',
  'group-end-missing',
  'group-end-stray',
  'own-unreadable',
  'sheet-not-carried',
] as const;

/** In the draft, and not quite as the form has it. */
const changed = [
  'asked-otherwise',
  'name-changed',
  'name-missing',
  'label-missing',
  'list-missing',
  'choices-elsewhere',
  'choice-filter',
  'repeat-once',
  'note-as-help',
  'label-inserts-answer',
  'constraint-close',
  'language-taken-as',
  'setting',
] as const;

/** Nothing that a shopper would miss: the app sees to it itself, or looks different. */
const slight = [
  'metadata',
  'appearance',
  'parameter',
  'whole-numbers',
  'message',
  'group-nested',
  'or-other',
  'disabled',
  'sheet-ignored',
  'column-ignored',
  'constraint-as-contradiction',
] as const;

export const findingKinds = [...lost, ...changed, ...slight] as const;
export type FindingKind = (typeof findingKinds)[number];
export type FindingWeight = 'lost' | 'changed' | 'slight';

/**
 * One place of the workbook: what stands there, and what became of it. `row` as a spreadsheet program counts, null for a sheet or a
 * column as a whole; `column` by its header, null for a row as a whole. `about` names the part that is meant, where it is not the whole.
 */
export const Finding = z.object({
  kind: z.enum(findingKinds),
  sheet: z.string(),
  row: z.nullable(z.int()),
  column: z.nullable(z.string()),
  what: z.string(),
  about: z.optional(z.string()),
});
export type Finding = z.infer<typeof Finding>;

/** How much a finding matters. */
export function weightOf({ kind }: Pick<Finding, 'kind'>): FindingWeight {
  const kinds: readonly FindingKind[] = lost;
  if (kinds.includes(kind)) return 'lost';
  const others: readonly FindingKind[] = changed;
  return others.includes(kind) ? 'changed' : 'slight';
}

/** Takes down what is found. */
export type Report = (finding: Finding) => void;

/** What keeps a workbook from being read as a form at all. */
export const formFaults = ['no-survey', 'no-type-column', 'no-questions', 'too-much'] as const;
export type FormFault = (typeof formFaults)[number];
