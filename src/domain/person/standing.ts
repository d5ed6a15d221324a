import type { Role } from '../scope.ts';
import type { VisitState } from '../visit/state.ts';

/** What can be done about someone's place in the organization, in the order in which it happens. */
export const personSteps = ['deactivated', 'reactivated', 'erased'] as const;
export type PersonStep = (typeof personSteps)[number];

/** `erased` is for good. */
export const personStandings = ['active', 'deactivated', 'erased'] as const;
export type PersonStanding = (typeof personStandings)[number];

/** How someone stands, by when they were deactivated and erased; `null`: never. */
export function standingBy(at: {
  readonly deactivated: number | null;
  readonly erased: number | null;
}): PersonStanding {
  if (at.erased !== null) return 'erased';
  return at.deactivated === null ? 'active' : 'deactivated';
}

/** States in which a visit waits for its shopper. */
export const openStates = [
  'assigned',
  'accepted',
  'underway',
  'returned',
] as const satisfies readonly VisitState[];

export type FreeingMove = 'withdraw' | 'miss' | 'reopen';
export type Going = Exclude<PersonStep, 'reactivated'>;

/**
 * The move that frees a visit of someone who goes; `null`: it stays theirs. What was not begun goes back on the board. What was
 * begun stays with who is deactivated: they may be in the store this minute. Of who is erased it waits no longer: a visit underway is
 * missed, so that another can be sent, and a report that was returned is judged as it was handed in.
 */
export function freeingMove(state: VisitState, step: Going): FreeingMove | null {
  if (state === 'assigned' || state === 'accepted') return 'withdraw';
  if (step === 'deactivated') return null;
  if (state === 'underway') return 'miss';
  return state === 'returned' ? 'reopen' : null;
}

/** What an erased person is called from then on: nobody's name, and another for each. */
export function pseudonymOf(role: Role, nr: number): string {
  return `Former ${role} ${nr}`;
}
