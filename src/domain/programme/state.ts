import * as z from 'zod/mini';

/** `draft`: makes nothing yet. `paused`: makes nothing more, what is out goes on. `ended`: for good. */
export const ProgrammeState = z.enum(['draft', 'running', 'paused', 'ended']);
export type ProgrammeState = z.infer<typeof ProgrammeState>;

export const ProgrammeMove = z.enum(['start', 'pause', 'resume', 'end']);
export type ProgrammeMove = z.infer<typeof ProgrammeMove>;

const moves: Readonly<Record<ProgrammeMove, { from: readonly ProgrammeState[]; to: ProgrammeState }>> = {
  start: { from: ['draft'], to: 'running' },
  pause: { from: ['running'], to: 'paused' },
  resume: { from: ['paused'], to: 'running' },
  end: { from: ['draft', 'running', 'paused'], to: 'ended' },
};

/** Where a move leads from this state, or `null` where it may not be made. */
export function afterProgrammeMove(state: ProgrammeState, move: ProgrammeMove): ProgrammeState | null {
  return moves[move].from.includes(state) ? moves[move].to : null;
}

/** The moves that may be made from this state. */
export function programmeMovesFrom(state: ProgrammeState): ProgrammeMove[] {
  return ProgrammeMove.options.filter((move) => afterProgrammeMove(state, move) !== null);
}
