import type { ButtonLook } from '#client/ui/button.tsx';
import { movesFrom, type VisitState } from '#domain/visit/state.ts';
import type { CoordinatorMove } from '#protocol/api/contract.ts';

/** What a button of a visit does: one of the coordinator's moves, or approving and publishing in one go. */
export type DeskMove = CoordinatorMove['move'] | 'approve-publish';

/** What is asked before a move is made. `nothing`: it is made at once; it can be taken back by another. */
export type Asked = 'nothing' | 'shopper' | 'reason' | 'reason-if-any' | 'comments';

interface MoveLook {
  readonly look: ButtonLook;
  readonly asks: Asked;
}

/** In the order of the buttons, the main one first. */
const looks: Readonly<Record<DeskMove, MoveLook>> = {
  'approve-publish': { look: 'primary', asks: 'nothing' },
  publish: { look: 'primary', asks: 'nothing' },
  assign: { look: 'primary', asks: 'shopper' },
  offer: { look: 'plain', asks: 'nothing' },
  include: { look: 'plain', asks: 'nothing' },
  approve: { look: 'plain', asks: 'nothing' },
  return: { look: 'plain', asks: 'comments' },
  reassign: { look: 'plain', asks: 'shopper' },
  withdraw: { look: 'plain', asks: 'reason-if-any' },
  reopen: { look: 'plain', asks: 'nothing' },
  unpublish: { look: 'danger', asks: 'reason-if-any' },
  miss: { look: 'danger', asks: 'reason-if-any' },
  exclude: { look: 'danger', asks: 'reason' },
  reject: { look: 'danger', asks: 'reason' },
  cancel: { look: 'danger', asks: 'reason-if-any' },
};
const order = [
  'publish',
  'assign',
  'offer',
  'include',
  'approve',
  'return',
  'reassign',
  'withdraw',
  'reopen',
  'unpublish',
  'miss',
  'exclude',
  'reject',
  'cancel',
] as const satisfies readonly CoordinatorMove['move'][];

/** Every move that a button makes. */
export const deskMoves = ['approve-publish', ...order] as const;

/** What can be done from here, in the order of the buttons. Of a visit that was prevented there is nothing to publish. */
export function deskMovesFrom(state: VisitState, isPrevented: boolean): DeskMove[] {
  const allowed = movesFrom(state, 'coordinator');
  const moves = order.filter((move) => allowed.some((known) => known === move));
  if (isPrevented) return moves.filter((move) => move !== 'publish');
  return moves.some((move) => move === 'approve') ? ['approve-publish', ...moves] : moves;
}

/** How a move's button looks and what it asks first. */
export function lookOf(move: DeskMove): MoveLook {
  return looks[move];
}
