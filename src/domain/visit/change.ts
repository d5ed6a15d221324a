import type { VisitState } from './states.ts';
import type { Stretch } from './stretches.ts';
import type { VisitTerms } from './terms.ts';

/** An amount in its currency's smallest unit. */
interface Fee {
  readonly minor: number;
  readonly currency: string;
}

/** What was agreed on a visit, as far as it may be agreed anew. */
export interface Agreement extends Pick<VisitTerms, 'offerUntil' | 'reportWithinHours'> {
  readonly window: Stretch;
  readonly fee: Fee | null;
}
export type Agreed = keyof Agreement;

/** One thing that was agreed anew, with what it was before. */
export type Change = {
  readonly [What in Agreed]: {
    readonly what: What;
    readonly before: Agreement[What];
    readonly after: Agreement[What];
  };
}[Agreed];

const beforeTaken: readonly VisitState[] = ['planned', 'offered', 'assigned', 'declined', 'missed'];
const untilVisited: readonly VisitState[] = [...beforeTaken, 'accepted'];
const untilJudged: readonly VisitState[] = [...untilVisited, 'underway', 'submitted', 'returned'];

/** In which states each may be changed at all; once a report is judged nothing may, before the review is reopened. */
const changeable: Readonly<Record<Agreed, readonly VisitState[]>> = {
  window: untilVisited,
  fee: untilJudged,
  offerUntil: ['planned', 'offered', 'declined'],
  reportWithinHours: [...untilVisited, 'underway', 'returned'],
};

/** What of a visit may be changed in a state, in the order of a form. */
export function changeableIn(state: VisitState): Agreed[] {
  const order = ['window', 'offerUntil', 'reportWithinHours', 'fee'] as const satisfies readonly Agreed[];
  return order.filter((what) => changeable[what].includes(state));
}

/** Whether someone took the visit for its fee: from then on it only grows. */
export function isFeeFloor(state: VisitState): boolean {
  return !beforeTaken.includes(state);
}

/** What differs between two agreements. */
export function changesBetween(before: Agreement, after: Agreement): Change[] {
  const all: Change[] = [
    { what: 'window', before: before.window, after: after.window },
    { what: 'offerUntil', before: before.offerUntil, after: after.offerUntil },
    { what: 'reportWithinHours', before: before.reportWithinHours, after: after.reportWithinHours },
    { what: 'fee', before: before.fee, after: after.fee },
  ];
  return all.filter(
    (one) => JSON.stringify(comparable(one.before)) !== JSON.stringify(comparable(one.after)),
  );
}

/** `state`: not in this state. `lower`: who took the visit would get less. `earlier`: who is at it would have less time. */
export type ChangeFault = 'state' | 'lower' | 'earlier';

/** Why a change may not be made, or `null` where it may. */
export function changeFault(state: VisitState, change: Change): ChangeFault | null {
  if (!changeable[change.what].includes(state)) return 'state';
  if (change.what === 'fee') return !isFeeFloor(state) || isMore(change) ? null : 'lower';
  if (change.what === 'reportWithinHours')
    return untilVisited.includes(state) || isLater(change) ? null : 'earlier';
  return null;
}

function isMore({ before, after }: Pick<Extract<Change, { what: 'fee' }>, 'before' | 'after'>): boolean {
  if (before === null) return true;
  return after !== null && after.currency === before.currency && after.minor >= before.minor;
}

/** By the end of the window, and so long after the visit, are not comparable once the visit is being made. */
function isLater({ before, after }: Extract<Change, { what: 'reportWithinHours' }>): boolean {
  return before !== null && after !== null && after >= before;
}

/** In one order of its parts, to be compared. */
function comparable(value: Change['before']): unknown {
  return typeof value === 'object' && value !== null ? Object.entries(value).toSorted() : value;
}
