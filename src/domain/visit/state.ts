import type { Role } from '../scope.ts';
import type { VisitState } from './states.ts';

export type { VisitState } from './states.ts';

interface MoveRule {
  readonly from: readonly VisitState[];
  readonly to: VisitState;
  readonly by: Role;
}

/**
 * Who may make which move. Nothing else decides it.
 *
 *     planned ─→ offered ⇄ assigned ─→ accepted ─→ underway ─→ submitted ─→ approved ⇄ published
 *                   ↑          └──→ declined ←──┘      ↑            ↓ ↑  ↘        ↘   ↓
 *                   └──────────────────┘               └───── returned  rejected   excluded
 *
 * Beside it, `missed` is assigned again; out of `cancelled` leads nothing but a record that came for it after all (`adopt`).
 * A coordinator can always go on without the shopper: a return is taken back, a visit that never comes in is missed.
 */
export const moves = {
  offer: { from: ['planned', 'declined'], to: 'offered', by: 'coordinator' },
  assign: { from: ['planned', 'offered', 'declined', 'missed'], to: 'assigned', by: 'coordinator' },
  reassign: { from: ['assigned', 'accepted'], to: 'assigned', by: 'coordinator' },
  withdraw: { from: ['assigned', 'accepted'], to: 'offered', by: 'coordinator' },
  claim: { from: ['offered'], to: 'accepted', by: 'shopper' },
  accept: { from: ['assigned'], to: 'accepted', by: 'shopper' },
  decline: { from: ['assigned', 'accepted'], to: 'declined', by: 'shopper' },
  /** Starting is accepting: a shopper in the store without a signal need not have tapped "accept" before. */
  start: { from: ['assigned', 'accepted'], to: 'underway', by: 'shopper' },
  submit: { from: ['underway'], to: 'submitted', by: 'shopper' },
  return: { from: ['submitted'], to: 'returned', by: 'coordinator' },
  resume: { from: ['returned'], to: 'underway', by: 'shopper' },
  approve: { from: ['submitted'], to: 'approved', by: 'coordinator' },
  reopen: { from: ['approved', 'rejected', 'returned'], to: 'submitted', by: 'coordinator' },
  reject: { from: ['submitted'], to: 'rejected', by: 'coordinator' },
  publish: { from: ['approved'], to: 'published', by: 'coordinator' },
  unpublish: { from: ['published'], to: 'approved', by: 'coordinator' },
  exclude: { from: ['submitted', 'approved', 'published'], to: 'excluded', by: 'coordinator' },
  include: { from: ['excluded'], to: 'approved', by: 'coordinator' },
  miss: { from: ['assigned', 'accepted', 'underway'], to: 'missed', by: 'coordinator' },
  /** A record came for a visit that was not its sender's any more: it is given to them after all, and the record counts. */
  adopt: {
    from: ['planned', 'offered', 'assigned', 'accepted', 'declined', 'missed', 'cancelled'],
    to: 'assigned',
    by: 'coordinator',
  },
  cancel: {
    from: ['planned', 'offered', 'assigned', 'accepted', 'underway', 'declined', 'missed'],
    to: 'cancelled',
    by: 'coordinator',
  },
} as const satisfies Record<string, MoveRule>;
export type Move = keyof typeof moves;

const rules: Readonly<Record<Move, MoveRule>> = moves;

/** Every move, by name. */
export const moveNames: readonly Move[] = [
  'offer',
  'assign',
  'reassign',
  'withdraw',
  'claim',
  'accept',
  'decline',
  'start',
  'submit',
  'return',
  'resume',
  'approve',
  'reopen',
  'reject',
  'publish',
  'unpublish',
  'exclude',
  'include',
  'miss',
  'adopt',
  'cancel',
];

/** Where a move leads from this state for this role, or `null` where it may not be made. */
export function afterMove(state: VisitState, move: Move, role: Role): VisitState | null {
  const rule = rules[move];
  return rule.by === role && rule.from.includes(state) ? rule.to : null;
}

/** The moves that this role may make from this state. */
export function movesFrom(state: VisitState, role: Role): Move[] {
  return moveNames.filter((move) => afterMove(state, move, role) !== null);
}
