import { moneyOf, typedMoney } from '#client/desk/money.ts';
import type { ProgrammePlan, Rhythm } from '#domain/programme/programme.ts';
import { type DaypartDraft, namesIn, wholeIn } from '../plan/terms-draft.ts';

/** Hours as they are typed, with how many visits are to be in them. */
export interface QuotaDraft extends DaypartDraft {
  readonly name: string;
  readonly visits: string;
}

/** A program as it is typed: an empty text is what its field's hint says. */
export interface ProgrammeDraft {
  readonly name: string;
  readonly client: string;
  readonly checklist: string;
  /** `latest`, or a number. */
  readonly version: string;
  readonly storesBy: 'all' | 'filter' | 'list';
  readonly stores: readonly string[];
  readonly regions: readonly string[];
  readonly concepts: readonly string[];
  readonly tags: readonly string[];
  readonly every: Rhythm['every'];
  /** Own periods, one a line. */
  readonly dates: string;
  readonly visits: string;
  readonly quotas: readonly QuotaDraft[];
  readonly windowDays: string;
  readonly firstDay: string;
  readonly lastDay: string;
  readonly aheadDays: string;
  readonly rotationDays: string;
  readonly rotationOf: 'store' | 'client';
  readonly qualifications: string;
  readonly limitOpen: string;
  readonly limitPeriod: string;
  readonly isOffered: boolean;
  readonly currency: string;
  readonly fee: string;
  readonly cap: string;
  readonly bonusPercent: string;
  readonly bonusDays: string;
  readonly budget: string;
  readonly reportHours: string;
  readonly preventedPercent: string;
  readonly appealDays: string;
}

/** A field that is one text. */
export type TextFieldName = {
  [Name in keyof ProgrammeDraft]: ProgrammeDraft[Name] extends string ? Name : never;
}[keyof ProgrammeDraft];

/** A new program: a visit a month to every store, on the job board, on the usual terms. */
export function newDraft(firstDay: string, currency: string): ProgrammeDraft {
  return {
    ...{ name: '', client: '', checklist: '', version: 'latest' },
    ...{ storesBy: 'all', stores: [], regions: [], concepts: [], tags: [] },
    ...{ every: 'month', dates: '', visits: '1', quotas: [], windowDays: '' },
    ...{ firstDay, lastDay: '', aheadDays: '7' },
    ...{ rotationDays: '90', rotationOf: 'store', qualifications: '', limitOpen: '5', limitPeriod: '' },
    ...{ isOffered: true, currency, fee: '', cap: '', bonusPercent: '', bonusDays: '', budget: '' },
    ...{ reportHours: '24', preventedPercent: '50', appealDays: '14' },
  };
}

/** A program's plan, to be changed. */
export function draftFrom(plan: ProgrammePlan): ProgrammeDraft {
  const { stores, rhythm, rotation, currency, limits, bonus } = plan;
  const money = (minor: number | null) => (minor === null ? '' : typedMoney({ minor, currency }));
  const filter = stores.by === 'filter' ? stores : { regions: [], concepts: [], tags: [] };
  const isAll = filter.regions.length + filter.concepts.length + filter.tags.length === 0;
  return {
    ...{ name: plan.name, client: plan.client, checklist: plan.checklist, version: String(plan.version) },
    storesBy: stores.by === 'list' ? 'list' : isAll ? 'all' : 'filter',
    stores: stores.by === 'list' ? stores.stores : [],
    ...{ regions: filter.regions, concepts: filter.concepts, tags: filter.tags },
    every: rhythm.every,
    dates: rhythm.every === 'dates' ? rhythm.periods.map(({ from, to }) => `${from} ${to}`).join('\n') : '',
    visits: String(plan.visits),
    quotas: plan.quotas.map(({ name, hours, visits }) => ({ name, ...hours, visits: typed(visits) })),
    windowDays: typed(plan.windowDays),
    ...{ firstDay: plan.firstDay, lastDay: plan.lastDay ?? '', aheadDays: String(plan.aheadDays) },
    ...{ rotationDays: typed(rotation?.days ?? null), rotationOf: rotation?.of ?? 'store' },
    qualifications: plan.qualifications.join(', '),
    ...{ limitOpen: typed(limits.open), limitPeriod: typed(limits.perPeriod), isOffered: plan.isOffered },
    ...{ currency, fee: money(plan.feeMinor), cap: money(plan.reimbursementCapMinor) },
    ...{ bonusPercent: typed(bonus[0]?.percent ?? null), bonusDays: typed(bonus[0]?.daysLeft ?? null) },
    budget: money(plan.budgetMinor),
    ...{ reportHours: typed(plan.reportWithinHours), preventedPercent: String(plan.preventedPayPercent) },
    appealDays: String(plan.appealDays),
  };
}

function typed(value: number | null): string {
  return value === null ? '' : String(value);
}

/** A draft without faults as the API takes it. */
export function planFrom(draft: ProgrammeDraft): ProgrammePlan {
  const { currency, rotationDays, rotationOf } = draft;
  const minor = (amount: string) => moneyOf(amount, currency)?.minor ?? null;
  const days = wholeIn(rotationDays, 1, 3_650);
  return {
    ...{ name: draft.name.trim(), client: draft.client, checklist: draft.checklist },
    version: draft.version === 'latest' ? 'latest' : Number(draft.version),
    stores: choiceOf(draft),
    rhythm:
      draft.every === 'dates'
        ? { every: 'dates', periods: periodsIn(draft.dates) ?? [] }
        : { every: draft.every },
    visits: wholeIn(draft.visits, 1, 50) ?? 1,
    quotas: draft.quotas.map(({ name, weekdays, from, to, visits }) => ({
      name: name.trim() || `${from}–${to}`,
      hours: { weekdays: weekdays.toSorted((a, b) => a - b), from, to },
      visits: wholeIn(visits, 1, 50),
    })),
    windowDays: wholeIn(draft.windowDays, 1, 92),
    rotation: days === null ? null : { days, of: rotationOf },
    qualifications: namesIn(draft.qualifications),
    ...{ currency, feeMinor: minor(draft.fee), reimbursementCapMinor: minor(draft.cap) },
    bonus: bonusOf(draft),
    limits: { open: wholeIn(draft.limitOpen, 1, 1_000), perPeriod: wholeIn(draft.limitPeriod, 1, 1_000) },
    reportWithinHours: wholeIn(draft.reportHours, 1, 720),
    preventedPayPercent: wholeIn(draft.preventedPercent, 0, 100) ?? 100,
    appealDays: wholeIn(draft.appealDays, 0, 365) ?? 0,
    ...{ budgetMinor: minor(draft.budget), isOffered: draft.isOffered },
    ...{
      firstDay: draft.firstDay,
      lastDay: draft.lastDay || null,
      aheadDays: wholeIn(draft.aheadDays, 0, 60) ?? 0,
    },
  };
}

function choiceOf({ storesBy, stores, regions, concepts, tags }: ProgrammeDraft): ProgrammePlan['stores'] {
  if (storesBy === 'list') return { by: 'list', stores: [...stores] };
  if (storesBy === 'all') return { by: 'filter', regions: [], concepts: [], tags: [] };
  return { by: 'filter', regions: [...regions], concepts: [...concepts], tags: [...tags] };
}

function bonusOf({ bonusPercent, bonusDays }: ProgrammeDraft): ProgrammePlan['bonus'] {
  const [percent, daysLeft] = [wholeIn(bonusPercent, 1, 300), wholeIn(bonusDays, 1, 90)];
  return percent === null || daysLeft === null ? [] : [{ percent, daysLeft }];
}

/** Own periods out of lines of two days each, in order; `null` where a line is not that, or two overlap. */
export function periodsIn(text: string): { from: string; to: string }[] | null {
  const lines = text.split('\n').filter((line) => line.trim() !== '');
  const read = lines.map((line) => /^\s*(\d{4}-\d\d-\d\d)[\s,;–/]+(\d{4}-\d\d-\d\d)\s*$/.exec(line));
  const periods = read.flatMap((found) => {
    const [, from = '', to = ''] = found ?? [];
    return isDay(from) && isDay(to) && from <= to ? [{ from, to }] : [];
  });
  const sorted = periods.toSorted((a, b) => (a.from < b.from ? -1 : 1));
  const overlaps = sorted.some(({ from }, index) => from <= (sorted[index - 1]?.to ?? ''));
  return periods.length !== lines.length || periods.length === 0 || overlaps ? null : sorted;
}

function isDay(text: string): boolean {
  const ms = Date.parse(`${text}T00:00:00Z`);
  return !Number.isNaN(ms) && new Date(ms).toISOString().startsWith(text);
}
