import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import type { Checklist, Question } from '#domain/checklist/checklist.ts';
import { compareChecklists } from '#domain/checklist/compare.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { checklist, choice, section, text, wait, yesNo } from '#tests/support/checklist.ts';
import { forAll } from '#tests/support/for-all.ts';

const door = (...questions: Question[]) => checklist({ sections: [section('door', questions)] });
const short = (from: Checklist, to: Checklist) =>
  compareChecklists(from, to).map((change) => [
    change.kind === 'kept' && change.moved ? 'moved' : change.kind,
    change.part,
    change.id,
    change.kind === 'kept'
      ? change.fields.map(({ aspect, path, from: was, to: is }) => [aspect, path.join('.'), was, is])
      : [],
  ]);

describe('two versions of a checklist', () => {
  test('that are the same have nothing to tell, in whatever order their members were written', () => {
    const turned = JSON.parse(JSON.stringify(coffeeChecklist), (_, value) =>
      value && typeof value === 'object' && !Array.isArray(value)
        ? Object.fromEntries(Object.entries(value).toReversed())
        : value,
    );
    expect(compareChecklists(coffeeChecklist, turned)).toEqual([]);
  });

  test('differ by what is added and removed', () => {
    const from = door(yesNo('met', 10), text('who'));
    const to = door(yesNo('met', 10), yesNo('clean', 5));
    expect(short(from, to)).toEqual([
      ['added', 'standard', 'clean', []],
      ['added', 'question', 'clean', []],
      ['removed', 'question', 'who', []],
    ]);
  });

  test('differ by wording in each language, by setting and by weight', () => {
    const from = door(yesNo('met', 10, { help: { en: 'Look' } }), choice('drink', { tea: 1, latte: 2 }));
    const to = door(
      {
        ...yesNo('met', 8, { required: false, help: { en: 'Look', lv: 'Skaties' } }),
        text: { en: 'Greeted?' },
      },
      choice('drink', { latte: 2, tea: 3 }),
    );
    expect(short(from, to)).toEqual([
      [
        'kept',
        'question',
        'met',
        [
          ['wording', 'text', 'met?', 'Greeted?'],
          ['wording', 'help', undefined, 'Skaties'],
          ['setting', 'required', true, false],
          ['weight', 'score.points', 10, 8],
        ],
      ],
      [
        'kept',
        'question',
        'drink',
        [
          ['setting', 'options.order', ['tea', 'latte'], ['latte', 'tea']],
          ['weight', 'score.points.tea', 1, 3],
        ],
      ],
    ]);
  });

  test('show a condition and what something was scored by as one thing', () => {
    const showIf = { question: 'met', is: true };
    const from = door(yesNo('met', 10), yesNo('odd', 3));
    const to = door(yesNo('met', 10), yesNo('odd', undefined, { showIf }));
    expect(short(from, to).find(([, part]) => part === 'question')).toEqual([
      'kept',
      'question',
      'odd',
      [
        ['setting', 'showIf', undefined, showIf],
        ['weight', 'score', { standard: 'odd', points: 3, good: true }, undefined],
      ],
    ]);
  });

  test('say what was moved, and of one that was put first not that all others were', () => {
    const all = ['a', 'b', 'c', 'd'].map((id) => text(id));
    const [a, b, c, d] = all;
    if (!(a && b && c && d)) throw new Error('Four are needed.');
    expect(short(door(a, b, c, d), door(d, a, b, c))).toEqual([['moved', 'question', 'd', []]]);
    const from = checklist({ sections: [section('in', [a, b]), section('out', [c, d])] });
    const to = checklist({ sections: [section('in', [a]), section('out', [c, b, d])] });
    const [change] = compareChecklists(from, to);
    expect(change).toMatchObject({
      id: 'b',
      section: 'out',
      moved: { from: { section: 'in', place: 2 }, to: { section: 'out', place: 2 } },
    });
    expect(short(from, to)).toHaveLength(1);
  });

  test('differ as wholes, in their waits and in how they are scored', () => {
    const sections = [section('door', [yesNo('met', 1)], 1)];
    const from = checklist({ sections, intervals: [wait('queue', 'in', 'served')] });
    const to = checklist({
      sections: [section('door', [yesNo('met', 1)], 3)],
      intervals: [wait('queue', 'in', 'served', { targetSeconds: 90 })],
      scoring: { passPercent: 80 },
    });
    expect(short(from, to)).toEqual([
      ['kept', 'checklist', 'test-checklist', [['setting', 'scoring.passPercent', undefined, 80]]],
      ['kept', 'wait', 'queue', [['setting', 'targetSeconds', 60, 90]]],
      ['kept', 'section', 'door', [['weight', 'weight', 1, 3]]],
    ]);
  });
});

test('what is told leads from the one order to the other', () => {
  const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
  const orders = fc.record({ from: fc.shuffledSubarray(ids), to: fc.shuffledSubarray(ids) });
  forAll(orders, ({ from, to }) => {
    const of = (some: readonly string[]) => door(...some.map((id) => text(id)));
    const changes = compareChecklists(of(from), of(to)).filter(({ part }) => part === 'question');
    const named = (kind: string) =>
      changes.flatMap((change) =>
        (change.kind === 'kept' ? change.moved && 'moved' : change.kind) === kind ? [change.id] : [],
      );
    expect(named('added').toSorted()).toEqual(to.filter((id) => !from.includes(id)).toSorted());
    expect(named('removed').toSorted()).toEqual(from.filter((id) => !to.includes(id)).toSorted());
    const moved = named('moved');
    const still = (some: readonly string[], other: readonly string[]) =>
      some.filter((id) => other.includes(id) && !moved.includes(id));
    expect(still(from, to)).toEqual(still(to, from));
    expect(moved.length).toBeLessThan(Math.max(1, to.filter((id) => from.includes(id)).length));
  });
});
