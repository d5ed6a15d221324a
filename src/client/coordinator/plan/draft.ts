import { moneyOf } from '#client/desk/money.ts';
import type { NewVisit } from '#protocol/api/contract.ts';
import type { StoreView } from '#protocol/api/views.ts';
import { type TermsDraft, termsFaults, termsOf } from './terms-draft.ts';
import { instantOf } from './zoned.ts';

const DAY_MS = 24 * 60 * 60 * 1000;

/** The form as it is typed; empty where nothing is chosen. */
export interface Draft {
  readonly store: string;
  /** `id version` of the checklist. */
  readonly checklist: string;
  /** A shopper's id, or {@link BOARD}. */
  readonly shopper: string;
  readonly day: string;
  readonly from: string;
  readonly to: string;
  readonly fee: string;
  readonly reimbursementCap: string;
  readonly currency: string;
  readonly terms: TermsDraft;
}
/** A field of the form that is one text. */
export type DraftField = Exclude<keyof Draft, 'terms'>;

/** In the place of a shopper: offered to all on the job board. */
export const BOARD = '*';

/** What is wrong with a field; each has a sentence, `coordinator-fault-<fault>`. */
export type Fault =
  | 'missing'
  | 'no-such-time'
  | 'no-length'
  | 'past'
  | 'amount'
  | 'refused'
  | 'number'
  | 'hours'
  | 'never'
  | 'after-window'
  | 'offer-past';
export type Faults = Partial<Record<DraftField | keyof TermsDraft, Fault>>;

/** The window that a draft means as instants; `null` while it is not told. */
export function windowOf(
  { day, from, to }: Draft,
  store: StoreView | undefined,
): { from: number; to: number } | null {
  if (!store || !day || !from || !to) return null;
  const start = instantOf(`${day}T${from}`, store.timeZone);
  const end = instantOf(`${lastDayOf({ day, from, to })}T${to}`, store.timeZone);
  return start === null || end === null || end <= start ? null : { from: start, to: end };
}

/** A window that ends at an earlier hour than it begins ends on the next day, as a bar's does. */
export function lastDayOf({ day, from, to }: Pick<Draft, 'day' | 'from' | 'to'>): string {
  if (to >= from) return day;
  return new Date(Date.parse(`${day}T00:00Z`) + DAY_MS).toISOString().slice(0, 10);
}

/** All that is wrong with a draft, by field; empty: it can be sent. */
export function faultsOf(draft: Draft, store: StoreView | undefined, now: number): Faults {
  const required = ['store', 'checklist', 'day', 'from', 'to'] as const satisfies readonly DraftField[];
  const missing = required.filter((field) => draft[field] === '').map((field) => [field, 'missing'] as const);
  const around = { store, window: windowOf(draft, store), now };
  const other = { ...termsFaults(termsFor(draft), around), ...amountFaults(draft) };
  if (missing.length > 0) return { ...other, ...Object.fromEntries(missing) };
  return { ...other, ...windowFaults(draft, store, now) };
}

function windowFaults(draft: Draft, store: StoreView | undefined, now: number): Faults {
  if (draft.to === draft.from) return { to: 'no-length' };
  const window = windowOf(draft, store);
  if (!window) return { day: 'no-such-time' };
  return window.to <= now ? { day: 'past' } : {};
}

function amountFaults({ fee, reimbursementCap, currency }: Draft): Faults {
  const isWrong = (typed: string) => typed.trim() !== '' && moneyOf(typed, currency) === null;
  return {
    ...(isWrong(fee) ? { fee: 'amount' as const } : {}),
    ...(isWrong(reimbursementCap) ? { reimbursementCap: 'amount' as const } : {}),
  };
}

/** A draft without faults as the API takes it. */
export function planOf(draft: Draft, timeZone: string | undefined): NewVisit {
  const { store, shopper, day, from, to, fee, reimbursementCap, currency } = draft;
  const [id = '', version = ''] = draft.checklist.split(' ');
  return {
    store,
    checklist: { id, version: Number(version) },
    ...(shopper === BOARD ? { shopper: null, offered: true } : { shopper: shopper || null }),
    window: { from: `${day}T${from}`, to: `${lastDayOf(draft)}T${to}` },
    fee: moneyOf(fee, currency),
    reimbursementCap: moneyOf(reimbursementCap, currency),
    terms: termsOf(termsFor(draft), timeZone),
  };
}

/** Only an offer has a deadline: one that was typed before a shopper was chosen is left out. */
function termsFor({ terms, shopper }: Draft): TermsDraft {
  return shopper === BOARD ? terms : { ...terms, offerUntil: '' };
}

/** Which field of the form a field of the API stands for. */
export function fieldFor(path: string | undefined): keyof Faults | undefined {
  const fields: readonly DraftField[] = ['store', 'checklist', 'shopper', 'fee', 'reimbursementCap'];
  if (path === 'window.from') return 'from';
  if (path === 'window.to') return 'to';
  if (path?.startsWith('terms.')) return termFields[path.split('.')[1] ?? ''];
  return fields.find((field) => path === field || path?.startsWith(`${field}.`));
}

const termFields: Readonly<Record<string, keyof TermsDraft>> = {
  dayparts: 'dayparts',
  rotation: 'rotationDays',
  qualifications: 'qualifications',
  offerUntil: 'offerUntil',
  reportWithinHours: 'reportHours',
  preventedPayPercent: 'preventedPercent',
};
