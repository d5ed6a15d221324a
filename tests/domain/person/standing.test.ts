import { expect, test } from 'vitest';
import { wronglyAnswered } from '#domain/person/application.ts';
import { freeingMove, openStates } from '#domain/person/standing.ts';
import { afterMove } from '#domain/visit/state.ts';
import { visitStates } from '#domain/visit/states.ts';

test.each(visitStates)(
  'a visit that is %s is freed only by a move that a coordinator may make then',
  (state) => {
    for (const going of ['deactivated', 'erased'] as const) {
      const move = freeingMove(state, going);
      if (move) expect(afterMove(state, move, 'coordinator')).not.toBeNull();
    }
  },
);

test('nothing waits any more for someone who was erased', () => {
  const waits = new Set<string>(openStates);
  for (const state of openStates) {
    const move = freeingMove(state, 'erased');
    expect(move && afterMove(state, move, 'coordinator')).toSatisfy(
      (to: string) => to !== '' && !waits.has(to),
    );
  }
});

test('an answer in blank is none', () => {
  const question = { id: 'why', kind: 'text', text: { en: 'Why?' }, options: [], required: true } as const;
  const page = { questions: [{ ...question, options: [] }] };
  expect(wronglyAnswered(page, { why: '  ' })).toBe('why');
  expect(wronglyAnswered(page, { why: 'I like it' })).toBeNull();
});
