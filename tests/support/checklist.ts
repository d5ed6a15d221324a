import {
  Checklist,
  type Interval,
  type Moment,
  type Question,
  type ScoringRules,
  type Section,
  type StaffPart,
  type WaitScore,
} from '#domain/checklist/checklist.ts';
import type { Profile, ProfileOverride, Standard } from '#domain/checklist/standard.ts';

/*
 * Checklists in a few words: `checklist({ sections: [section('door', [yesNo('greeted', 10)])] })`.
 * Every scored item measures a standard of its own name unless it names another; all standards named are there.
 */

type Scored = {
  standard?: string;
  weight?: number;
  bonus?: boolean;
  critical?: { effect: 'fail' } | { effect: 'cap'; percent: number };
};
type Asked = Partial<
  Pick<
    Question,
    | 'view'
    | 'aspect'
    | 'when'
    | 'required'
    | 'mayBeNotApplicable'
    | 'photos'
    | 'help'
    | 'showIf'
    | 'requireIf'
    | 'followUp'
    | 'integrity'
  >
>;
type Settings = Scored & Asked;
type QuestionOf<T extends Question['type']> = Extract<Question, { type: T }>;

/** Yes/no; yes is good unless `good` is false. Without points it is asked and not scored. */
export function yesNo(
  id: string,
  points?: number,
  settings: Settings & { good?: boolean } = {},
): QuestionOf<'yes-no'> {
  const score = { ...scored(id, settings), points: points ?? 0, good: settings.good ?? true };
  return { ...asked(id, settings), type: 'yes-no', ...(points === undefined ? {} : { score }) };
}

/** One choice: points by option id. */
export function choice(
  id: string,
  points: Record<string, number>,
  settings: Settings = {},
): QuestionOf<'choice'> {
  return {
    ...asked(id, settings),
    type: 'choice',
    options: options(points),
    score: { ...scored(id, settings), points },
  };
}

/** Many choices: points by option id. */
export function choices(
  id: string,
  points: Record<string, number>,
  settings: Settings = {},
): QuestionOf<'choices'> {
  return {
    ...asked(id, settings),
    type: 'choices',
    options: options(points),
    score: { ...scored(id, settings), points },
  };
}

/** A number, scored by bands `[up to, points]`. */
export function number(
  id: string,
  bands: readonly (readonly [number, number])[],
  settings: Settings = {},
): QuestionOf<'number'> {
  return {
    ...asked(id, settings),
    type: 'number',
    score: { ...scored(id, settings), bands: bandsOf(bands) },
  };
}

/** A number that is asked and not scored. */
export function count(id: string, settings: Asked = {}): QuestionOf<'number'> {
  return { ...asked(id, settings), type: 'number' };
}

/** A rating, scored along the line from worst to best, or by `map`. */
export function scale(
  id: string,
  [worst, best]: readonly [number, number],
  points: number,
  settings: Settings & { map?: Record<string, number> } = {},
): QuestionOf<'scale'> {
  const names = { worstName: { en: 'worst' }, bestName: { en: 'best' } };
  const map = settings.map === undefined ? {} : { map: settings.map };
  return {
    ...asked(id, settings),
    type: 'scale',
    worst,
    best,
    ...names,
    score: { ...scored(id, settings), points, ...map },
  };
}

export function text(id: string, settings: Asked = {}): QuestionOf<'text'> {
  return { ...asked(id, settings), type: 'text' };
}

export function narrative(
  id: string,
  atLeastCharacters: number,
  settings: Asked = {},
): QuestionOf<'narrative'> {
  return { ...asked(id, settings), type: 'narrative', atLeastCharacters };
}

export function photo(id: string, settings: Asked = {}): QuestionOf<'photo'> {
  return { ...asked(id, settings), type: 'photo' };
}

export function money(
  id: string,
  settings: Asked & { currency?: string; least?: number; most?: number } = {},
): QuestionOf<'money'> {
  const { currency = 'EUR', least, most } = settings;
  return { ...asked(id, settings), type: 'money', currency, ...given({ least, most }) };
}

export function date(id: string, settings: Asked = {}): QuestionOf<'date'> {
  return { ...asked(id, settings), type: 'date' };
}

export function time(id: string, settings: Asked = {}): QuestionOf<'time'> {
  return { ...asked(id, settings), type: 'time' };
}

/** A length of time, scored by bands `[up to seconds, points]` where there are some. */
export function duration(
  id: string,
  bands?: readonly (readonly [number, number])[],
  settings: Settings & { leastSeconds?: number; mostSeconds?: number } = {},
): QuestionOf<'duration'> {
  const { leastSeconds, mostSeconds } = settings;
  const score = bands && { ...scored(id, settings), bands: bandsOf(bands) };
  return { ...asked(id, settings), type: 'duration', ...given({ leastSeconds, mostSeconds, score }) };
}

export function staff(
  id: string,
  parts: StaffPart[] = ['name', 'role'],
  settings: Asked = {},
): QuestionOf<'staff'> {
  return { ...asked(id, settings), type: 'staff', parts };
}

/** A receipt in euros, or in any currency where that is `null`. */
export function receipt(
  id: string,
  settings: Asked & { currency?: string | null } = {},
): QuestionOf<'receipt'> {
  const { currency = 'EUR' } = settings;
  return { ...asked(id, settings), type: 'receipt', ...(currency === null ? {} : { currency }) };
}

export function file<T extends 'document' | 'sound'>(type: T, id: string, settings: Asked = {}) {
  return { ...asked(id, settings), type };
}

export function moment(id: string, required = true): Moment {
  return { id, name: { en: id }, definition: { en: `What counts as ${id}` }, required };
}

export function section(id: string, questions: Question[], weight?: number): Section {
  return { id, title: { en: id }, questions, ...(weight === undefined ? {} : { weight }) };
}

interface WaitSettings extends Scored {
  section?: string;
  targetSeconds?: number;
  limitSeconds?: number;
  /** Points along the line from target to limit … */
  points?: number;
  /** … or by bands `[up to seconds, points]`. Neither: measured and not scored. */
  bands?: readonly (readonly [number, number])[];
}

/** A wait from one moment to another. It lies in the first section unless it names another. */
export function wait(id: string, from: string, to: string, settings: WaitSettings = {}): Interval {
  const score = waitScore(id, settings);
  return {
    id,
    name: { en: id },
    from,
    to,
    targetSeconds: settings.targetSeconds ?? 60,
    limitSeconds: settings.limitSeconds ?? 120,
    section: settings.section ?? FIRST_SECTION,
    ...(score === undefined ? {} : { score }),
  };
}

function waitScore(id: string, settings: WaitSettings): WaitScore | undefined {
  if (settings.bands) return { ...scored(id, settings), by: 'bands', bands: bandsOf(settings.bands) };
  if (settings.points === undefined) return undefined;
  return { ...scored(id, settings), by: 'line', points: settings.points };
}

const FIRST_SECTION = '_first';

type Parts = Partial<Omit<Checklist, 'scoring'>> & { sections: Section[]; scoring?: Partial<ScoringRules> };

/** A whole checklist out of its sections; moments that waits name are there unless listed otherwise. */
export function checklist({ scoring, ...parts }: Parts): Checklist {
  const first = parts.sections[0]?.id ?? FIRST_SECTION;
  const intervals = (parts.intervals ?? []).map((interval) =>
    interval.section === FIRST_SECTION ? { ...interval, section: first } : interval,
  );
  const moments = [...new Set(intervals.flatMap(({ from, to }) => [from, to]))].map((id) => moment(id));
  return Checklist.parse({
    id: 'test-checklist',
    version: 1,
    title: { en: 'Test checklist' },
    channel: 'store',
    locales: ['en'],
    standardSet: { id: 'test-standards', version: 1 },
    standards: standardsNamed(parts.sections, intervals),
    moments,
    briefing: { sections: [], quiz: [] },
    ...parts,
    intervals,
    scoring: { notApplicable: 'omit', sections: 'pooled', ...scoring },
  });
}

/** A profile out of its overrides by standard: `profile({ greeted: { reverse: true } })`. */
export function profile(overrides: Record<string, Omit<ProfileOverride, 'standard'>>): Profile {
  const list = Object.entries(overrides).map(([standard, override]) => ({ standard, ...override }));
  return { id: 'test-profile', name: { en: 'Test profile' }, overrides: list };
}

function standardsNamed(sections: readonly Section[], intervals: readonly Interval[]): Standard[] {
  const questions = sections.flatMap((part) => part.questions);
  const named = [...questions, ...intervals].flatMap((item) =>
    'score' in item && item.score ? [item.score.standard] : [],
  );
  return [...new Set(named)].map((id) => standard(id));
}

export function standard(id: string): Standard {
  const words = { name: { en: id }, purpose: { en: 'why' }, target: { en: 'what' }, howTo: { en: 'how' } };
  return { id, ...words, measure: 'observed', channels: ['store'] };
}

function asked(id: string, settings: Settings) {
  const { view, aspect, when, required, mayBeNotApplicable, photos, help } = settings;
  const { showIf, requireIf, followUp, integrity } = settings;
  return {
    id,
    text: { en: `${id}?` },
    view: view ?? 'fact',
    aspect: aspect ?? 'quality',
    when: when ?? 'inside',
    required: required ?? true,
    mayBeNotApplicable: mayBeNotApplicable ?? true,
    ...given({ photos, help, showIf, requireIf, followUp, integrity }),
  };
}

function scored(id: string, { standard: named, weight, bonus, critical }: Scored) {
  return { standard: named ?? id, ...given({ weight, bonus, critical }) };
}

type Given<T> = { [K in keyof T]?: Exclude<T[K], undefined> };

/** Without what is undefined: an optional member is there or it is not. */
function given<T extends object>(members: T): Given<T> {
  const there: Given<T> = {};
  for (const name in members)
    if (members[name] !== undefined) Object.assign(there, { [name]: members[name] });
  return there;
}

function options(points: Record<string, number>) {
  return Object.keys(points).map((id) => ({ id, text: { en: id } }));
}

function bandsOf(bands: readonly (readonly [number, number])[]) {
  return bands.map(([upTo, points]) => ({ upTo, points }));
}
