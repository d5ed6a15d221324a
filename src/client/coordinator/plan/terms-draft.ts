import { stretchesOf } from '#domain/visit/stretches.ts';
import type { Daypart, VisitTerms } from '#domain/visit/terms.ts';
import type { StoreView } from '#protocol/api/views.ts';
import type { Faults } from './draft.ts';
import { instantOf } from './zoned.ts';

/** Hours as they are typed. */
export interface DaypartDraft {
  readonly weekdays: readonly number[];
  readonly from: string;
  readonly to: string;
}

/** What a visit asks, as it is typed. An empty text asks nothing; `offerUntil` is a day and time at the store. */
export interface TermsDraft {
  readonly dayparts: readonly DaypartDraft[];
  readonly rotationDays: string;
  readonly rotationOf: 'store' | 'client';
  /** Separated by commas. */
  readonly qualifications: string;
  readonly offerUntil: string;
  readonly reportHours: string;
  readonly preventedPercent: string;
}

export const noTerms: TermsDraft = {
  dayparts: [],
  rotationDays: '',
  rotationOf: 'store',
  qualifications: '',
  offerUntil: '',
  reportHours: '',
  preventedPercent: '100',
};

/** A new line of hours: working days, to be changed. */
export const newDaypart: DaypartDraft = { weekdays: [1, 2, 3, 4, 5], from: '', to: '' };

interface Around {
  readonly store: StoreView | undefined;
  readonly window: { readonly from: number; readonly to: number } | null;
  readonly now: number;
}

/** All that is wrong with the terms, by field. */
export function termsFaults(draft: TermsDraft, around: Around): Faults {
  const numbers = [
    ['rotationDays', draft.rotationDays !== '' && wholeIn(draft.rotationDays, 1, 3_650) === null],
    ['reportHours', draft.reportHours !== '' && wholeIn(draft.reportHours, 1, 720) === null],
    ['preventedPercent', wholeIn(draft.preventedPercent, 0, 100) === null],
  ] as const;
  const wrong = numbers.flatMap(([field, isWrong]) => (isWrong ? [[field, 'number'] as const] : []));
  return { ...Object.fromEntries(wrong), ...daypartFaults(draft, around), ...offerFaults(draft, around) };
}

function daypartFaults({ dayparts }: TermsDraft, { store, window }: Around): Faults {
  const isHalf = dayparts.some(({ weekdays, from, to }) => weekdays.length === 0 || !from || !to);
  if (isHalf) return { dayparts: 'hours' };
  if (!store || !window) return {};
  const stretches = stretchesOf(window, dayparts.map(asDaypart), store.timeZone);
  return stretches.length === 0 ? { dayparts: 'never' } : {};
}

function offerFaults({ offerUntil }: TermsDraft, { store, window, now }: Around): Faults {
  if (offerUntil === '' || !store) return {};
  const until = instantOf(offerUntil, store.timeZone);
  if (until === null) return { offerUntil: 'no-such-time' };
  if (until <= now) return { offerUntil: 'offer-past' };
  return window && until > window.to ? { offerUntil: 'after-window' } : {};
}

/** Terms as the API takes them; what is not filled in as it should be is left out. */
export function termsOf(draft: TermsDraft, timeZone: string | undefined): VisitTerms {
  const { rotationDays, rotationOf, reportHours, preventedPercent, offerUntil } = draft;
  const days = wholeIn(rotationDays, 1, 3_650);
  return {
    dayparts: draft.dayparts.map(asDaypart),
    rotation: days === null ? null : { days, of: rotationOf },
    qualifications: namesIn(draft.qualifications),
    offerUntil: offerUntil === '' || timeZone === undefined ? null : instantOf(offerUntil, timeZone),
    reportWithinHours: wholeIn(reportHours, 1, 720),
    preventedPayPercent: wholeIn(preventedPercent, 0, 100) ?? 100,
  };
}

/** Names that are separated by commas or lines, each once. */
export function namesIn(typed: string): string[] {
  const names = typed.split(/[,،\n]/).map((name) => name.trim());
  return [...new Set(names.filter((name) => name !== ''))];
}

export function asDaypart({ weekdays, from, to }: DaypartDraft): Daypart {
  return { weekdays: weekdays.toSorted((a, b) => a - b), from, to };
}

/** A whole number within these bounds, both included, or `null` where none is typed. */
export function wholeIn(typed: string, least: number, most: number): number | null {
  if (!/^\d{1,4}$/.test(typed.trim())) return null;
  const value = Number(typed);
  return value >= least && value <= most ? value : null;
}
