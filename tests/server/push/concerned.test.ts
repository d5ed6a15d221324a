import { expect, test } from 'vitest';
import { moveNames } from '#domain/visit/state.ts';
import { concerned, type Happening } from '#server/push/concerned.ts';

const whose = (shopper: string | null) => ({ id: 'visit', organization: 'acme', shopper });

test.each([
  ['assign', null, 'sam', ['sam new']],
  ['reassign', 'sam', 'tess', ['sam changed', 'tess new']],
  ['reassign', 'sam', 'sam', []],
  ['withdraw', 'sam', null, ['sam changed']],
  ['cancel', 'sam', 'sam', ['sam changed']],
  ['cancel', null, null, []],
  ['return', 'sam', 'sam', ['sam returned']],
  ['change', 'sam', 'sam', ['sam changed']],
  ['change', null, null, []],
  ['offer', null, null, ['shoppers new']],
  ['adopt', 'sam', 'sam', ['sam changed']],
  ['adopt', 'tess', 'sam', ['tess changed', 'sam new']],
] as const)('%s, of a visit of %s, then of %s, is news to %j', (what, from, to, told) => {
  const news = concerned(whose(from), whose(to), what);
  expect(news.map((item) => `${item.for} ${item.kind}`)).toEqual(told);
});

test('planning a visit for someone is news to them', () => {
  expect(concerned(null, whose('sam'), 'assign')).toEqual([{ for: 'sam', kind: 'new' }]);
});

test('what a shopper does, and what an editor does afterwards, is news to nobody', () => {
  const told: readonly Happening[] = ['offer', 'assign', 'reassign', 'withdraw', 'cancel', 'return', 'adopt'];
  for (const move of moveNames.filter((name) => !told.includes(name))) {
    expect(concerned(whose('sam'), whose('sam'), move)).toEqual([]);
  }
});
