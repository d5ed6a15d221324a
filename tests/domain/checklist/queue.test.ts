import { expect, test } from 'vitest';
import { queueQuestion } from '#domain/checklist/queue.ts';
import { libraryItems } from '#library/items.ts';
import { checklist, count, section, text } from '#tests/support/checklist.ts';

const asking = (...questions: Parameters<typeof section>[1]) =>
  checklist({ sections: [section('line', questions)] });

test('the people ahead are counted by the number that says so, else by the library’s own question', () => {
  const [own, said] = [count('people-ahead'), { ...count('in-line'), counts: 'queue' } as const];
  expect(queueQuestion(asking(count('tills'), own))?.id).toBe('people-ahead');
  expect(queueQuestion(asking(own, said))?.id).toBe('in-line');
  expect(queueQuestion(asking(count('tills')))).toBeUndefined();
  expect(queueQuestion(asking(text('people-ahead')))).toBeUndefined();
});

test('of the library those count the queue in which one stands in one', () => {
  const counting = libraryItems.filter(({ checklist: asked }) => queueQuestion(asked));
  expect(counting.map(({ checklist: { id } }) => id)).toEqual(['coffee-counter', 'returns', 'rude-house']);
});
