import { describe, expect, test } from 'vitest';
import { roles } from '#domain/scope.ts';
import { afterMove, type Move, moveNames, moves, movesFrom, type VisitState } from '#domain/visit/state.ts';
import { visitStates } from '#domain/visit/states.ts';

/** What each role may do from each state, and where that leads: written out beside the table, so that a slip in it shows. */
const expected: Record<
  VisitState,
  { shopper?: Partial<Record<Move, VisitState>>; coordinator?: Partial<Record<Move, VisitState>> }
> = {
  planned: {
    coordinator: { offer: 'offered', assign: 'assigned', adopt: 'assigned', cancel: 'cancelled' },
  },
  offered: {
    shopper: { claim: 'accepted' },
    coordinator: { assign: 'assigned', adopt: 'assigned', cancel: 'cancelled' },
  },
  assigned: {
    shopper: { accept: 'accepted', decline: 'declined', start: 'underway' },
    coordinator: {
      reassign: 'assigned',
      withdraw: 'offered',
      miss: 'missed',
      adopt: 'assigned',
      cancel: 'cancelled',
    },
  },
  accepted: {
    shopper: { decline: 'declined', start: 'underway' },
    coordinator: {
      reassign: 'assigned',
      withdraw: 'offered',
      miss: 'missed',
      adopt: 'assigned',
      cancel: 'cancelled',
    },
  },
  underway: { shopper: { submit: 'submitted' }, coordinator: { miss: 'missed', cancel: 'cancelled' } },
  submitted: {
    coordinator: { return: 'returned', approve: 'approved', reject: 'rejected', exclude: 'excluded' },
  },
  returned: { shopper: { resume: 'underway' }, coordinator: { reopen: 'submitted' } },
  approved: { coordinator: { reopen: 'submitted', publish: 'published', exclude: 'excluded' } },
  published: { coordinator: { unpublish: 'approved', exclude: 'excluded' } },
  declined: {
    coordinator: { offer: 'offered', assign: 'assigned', adopt: 'assigned', cancel: 'cancelled' },
  },
  missed: { coordinator: { assign: 'assigned', adopt: 'assigned', cancel: 'cancelled' } },
  cancelled: { coordinator: { adopt: 'assigned' } },
  rejected: { coordinator: { reopen: 'submitted' } },
  excluded: { coordinator: { include: 'approved' } },
};

function reachable(from: VisitState): Set<VisitState> {
  const seen = new Set<VisitState>([from]);
  for (const state of seen)
    for (const role of roles)
      for (const move of movesFrom(state, role)) {
        const next = afterMove(state, move, role);
        if (next) seen.add(next);
      }
  return seen;
}

describe('the life of a visit', () => {
  test('every state, move and role is decided, as written out', () => {
    for (const state of visitStates)
      for (const role of roles)
        for (const move of moveNames) {
          const may = role === 'owner' ? {} : (expected[state][role] ?? {});
          expect([state, move, role, afterMove(state, move, role)]).toEqual([
            state,
            move,
            role,
            may[move] ?? null,
          ]);
          expect(movesFrom(state, role).includes(move)).toBe(may[move] !== undefined);
        }
  });

  test('every move of the table can be made by someone', () => {
    expect([...moveNames].toSorted()).toEqual(Object.keys(moves).toSorted());
    const made = visitStates.flatMap((state) => roles.flatMap((role) => movesFrom(state, role)));
    expect([...new Set(made)].toSorted()).toEqual([...moveNames].toSorted());
  });

  test('an owner makes no move', () => {
    expect(visitStates.flatMap((state) => movesFrom(state, 'owner'))).toEqual([]);
  });

  test('every state can be reached, and out of cancelled leads nothing but a record that came after all', () => {
    expect([...reachable('planned')].toSorted()).toEqual([...visitStates].toSorted());
    expect(roles.flatMap((role) => movesFrom('cancelled', role))).toEqual(['adopt']);
  });

  test('from everywhere a visit can still be published', () => {
    for (const state of visitStates)
      expect([state, reachable(state).has('published')]).toEqual([state, true]);
  });

  test('a coordinator can go on from everywhere without the shopper', () => {
    const stuck = visitStates.filter((state) => movesFrom(state, 'coordinator').length === 0);
    expect(stuck).toEqual([]);
  });

  test('a record can be adopted for a visit that nobody has begun, and takes none from someone who has', () => {
    const begun = [
      'underway',
      'submitted',
      'returned',
      'approved',
      'published',
      'rejected',
      'excluded',
    ] as const;
    for (const state of begun) expect(afterMove(state, 'adopt', 'coordinator')).toBeNull();
  });

  test('what was published can be hidden, and what was excluded shown only through approval', () => {
    expect(afterMove('published', 'exclude', 'coordinator')).toBe('excluded');
    expect(afterMove('excluded', 'publish', 'coordinator')).toBeNull();
  });
});
