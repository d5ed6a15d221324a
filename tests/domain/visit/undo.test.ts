import { expect, test } from 'vitest';
import { afterMove, type Move, moveNames, moves, type VisitState } from '#domain/visit/state.ts';
import { wayBack } from '#domain/visit/undo.ts';

const decisions = ['approve', 'return', 'reject', 'publish', 'exclude'] as const satisfies readonly Move[];

test('every decision of a reviewer can be taken back, by moves that the table allows', () => {
  for (const move of decisions)
    for (const before of moves[move].from) {
      const after = afterMove(before, move, 'coordinator') ?? expect.fail();
      const way = wayBack(after, before) ?? expect.fail(`no way back from ${move}`);
      const end = way.reduce<VisitState>(
        (state, step) => afterMove(state, step, 'coordinator') ?? expect.fail(step),
        after,
      );
      expect(end).toBe(before);
    }
});

test('what was approved and published at once comes back in two steps', () => {
  expect(wayBack('published', 'submitted')).toEqual(['unpublish', 'reopen']);
  expect(wayBack('excluded', 'published')).toEqual(['include', 'publish']);
});

test('what is no decision has no way back: a cancelled visit stays cancelled, a missed one missed', () => {
  for (const move of moveNames.filter((name) => !decisions.some((one) => one === name)))
    for (const before of moves[move].from) {
      const isTakenBack = ['unpublish'].includes(move) || moves[move].to === before;
      if (!isTakenBack) expect([move, before, wayBack(moves[move].to, before)]).toEqual([move, before, null]);
    }
});
