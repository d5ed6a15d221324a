import { afterMove, type Move, type VisitState } from './state.ts';

/** Moves that take a reviewer's decision back. */
const undoing = ['reopen', 'unpublish', 'include', 'publish'] as const satisfies readonly Move[];
export type UndoingMove = (typeof undoing)[number];

/** How many steps the longest way back has: out of exclusion to what was published. */
const MOST_STEPS = 2;

/** The shortest way back to where a visit stood before a decision, by the table of moves alone; `null` where there is none. */
export function wayBack(from: VisitState, to: VisitState, steps = MOST_STEPS): readonly UndoingMove[] | null {
  if (from === to) return [];
  if (steps === 0) return null;
  const ways = undoing.flatMap((move) => {
    const next = afterMove(from, move, 'coordinator');
    const rest = next === null ? null : wayBack(next, to, steps - 1);
    return rest === null ? [] : [[move, ...rest]];
  });
  return ways.toSorted((a, b) => a.length - b.length)[0] ?? null;
}
