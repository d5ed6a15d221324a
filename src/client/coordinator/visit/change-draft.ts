import { moneyOf, typedMoney } from '#client/desk/money.ts';
import {
  type Agreed,
  type Agreement,
  type Change,
  changeFault,
  changesBetween,
} from '#domain/visit/change.ts';
import type { VisitState } from '#domain/visit/states.ts';
import type { ReviewView, VisitChange } from '#protocol/api/views.ts';
import type { Fault } from '../plan/draft.ts';
import { wholeIn } from '../plan/terms-draft.ts';
import { instantOf, localOf } from '../plan/zoned.ts';

/** What is agreed, as it is typed: days and times at the store; empty where there is none. */
export interface ChangeDraft {
  readonly from: string;
  readonly to: string;
  readonly until: string;
  readonly hours: string;
  readonly fee: string;
}
export type ChangeFaults = Partial<Record<keyof ChangeDraft, Fault | 'lower' | 'earlier'>>;

/** The visit as it stands, and the currency that its fee is typed in. */
export interface Around {
  readonly review: ReviewView;
  readonly currency: string;
  readonly now: number;
}

/** The form as it begins. */
export function draftOf({ row, terms: { offerUntil, reportWithinHours } }: ReviewView): ChangeDraft {
  const { timeZone } = row.store;
  return {
    from: localOf(row.window.from, timeZone),
    to: localOf(row.window.to, timeZone),
    until: offerUntil === null ? '' : localOf(offerUntil, timeZone),
    hours: reportWithinHours === null ? '' : String(reportWithinHours),
    fee: row.fee === null ? '' : typedMoney(row.fee),
  };
}

/** What differs from how the visit stands, as the API takes it; `null` where nothing does. */
export function changeOf(draft: ChangeDraft, around: Around): Partial<VisitChange> | null {
  const first = draftOf(around.review);
  const { offerUntil, reportWithinHours, fee } = agreementIn(draft, around);
  const isNew = (field: keyof ChangeDraft) => draft[field].trim() !== first[field];
  const change = {
    ...(isNew('from') || isNew('to') ? { window: { from: draft.from, to: draft.to } } : {}),
    ...(isNew('until') ? { offerUntil } : {}),
    ...(isNew('hours') ? { reportWithinHours } : {}),
    ...(isNew('fee') ? { fee } : {}),
  };
  return Object.keys(change).length === 0 ? null : change;
}

/** All that is wrong with what is typed, by field: what can't be read, else what may not be agreed. */
export function changeFaults(draft: ChangeDraft, around: Around): ChangeFaults {
  const unread = unreadable(draft, around);
  return Object.keys(unread).length > 0 ? unread : refused(draft, around);
}

function unreadable(draft: ChangeDraft, around: Around): ChangeFaults {
  const { window, offerUntil, reportWithinHours, fee } = agreementIn(draft, around);
  const isTyped = (field: keyof ChangeDraft) => draft[field].trim() !== '';
  return {
    ...(Number.isNaN(window.from) ? { from: 'no-such-time' as const } : {}),
    ...(Number.isNaN(window.to) ? { to: 'no-such-time' as const } : {}),
    ...(isTyped('until') && offerUntil === null ? { until: 'no-such-time' as const } : {}),
    ...(isTyped('hours') && reportWithinHours === null ? { hours: 'number' as const } : {}),
    ...(isTyped('fee') && fee === null ? { fee: 'amount' as const } : {}),
  };
}

function refused(draft: ChangeDraft, around: Around): ChangeFaults {
  const { review, now } = around;
  const after = agreementIn(draft, around);
  const { from, to } = after.window;
  if (to <= from) return { to: 'no-length' };
  const before = agreementIn(draftOf(review), around);
  return Object.fromEntries(
    changesBetween(before, after).flatMap((change) => {
      const fault = faultOf(review.row.state, change, { to, now });
      return fault ? [[fieldOf[change.what], fault]] : [];
    }),
  );
}

const fieldOf = {
  window: 'to',
  offerUntil: 'until',
  reportWithinHours: 'hours',
  fee: 'fee',
} as const satisfies Record<Agreed, keyof ChangeDraft>;

function faultOf(
  state: VisitState,
  change: Change,
  { to, now }: { readonly to: number; readonly now: number },
): Fault | 'lower' | 'earlier' | null {
  const fault = changeFault(state, change);
  if (fault !== null) return fault === 'state' ? 'refused' : fault;
  if (change.what === 'window' && to <= now) return 'past';
  if (change.what !== 'offerUntil' || change.after === null) return null;
  if (change.after <= now) return 'offer-past';
  return change.after > to ? 'after-window' : null;
}

/** What the form comes to: a time that there is not is no number, a text that can't be read is nothing. */
function agreementIn(draft: ChangeDraft, { review, currency }: Around): Agreement {
  const { timeZone } = review.row.store;
  const at = (local: string) => instantOf(local, timeZone) ?? Number.NaN;
  return {
    window: { from: at(draft.from), to: at(draft.to) },
    offerUntil: instantOf(draft.until, timeZone),
    reportWithinHours: wholeIn(draft.hours, 1, 720),
    fee: moneyOf(draft.fee, currency),
  };
}
