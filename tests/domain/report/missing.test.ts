import { describe, expect, test } from 'vitest';
import { missingFrom } from '#domain/report/missing.ts';
import {
  checklist,
  choice,
  choices,
  moment,
  narrative,
  number,
  photo,
  scale,
  section,
  text,
  yesNo,
} from '#tests/support/checklist.ts';
import { type TestVisit, visit } from '#tests/support/visit.ts';

const list = checklist({
  moments: [moment('entered'), moment('sat-down', false)],
  sections: [
    section('s', [
      yesNo('greeted', 1, { mayBeNotApplicable: false }),
      text('name', { required: false }),
      narrative('story', 10),
      photo('counter'),
      yesNo('clean', 1, { required: false, photos: 2 }),
    ]),
  ],
});
const missing = (lived: TestVisit) => missingFrom(list, lived.report());
const complete = () =>
  visit(list)
    .mark('entered')
    .answers({ greeted: true, story: 'It was all right.' })
    .photo('counter')
    .photo('clean')
    .photo('clean');

describe('what a report lacks', () => {
  test('is everything required of an empty one, moments first', () => {
    expect(missing(visit(list))).toEqual([
      { kind: 'moment', moment: 'entered' },
      { kind: 'answer', question: 'greeted' },
      { kind: 'answer', question: 'story' },
      { kind: 'photos', question: 'counter', needed: 1 },
      { kind: 'photos', question: 'clean', needed: 2 },
    ]);
  });

  test('is nothing of a complete one', () => {
    expect(missing(complete())).toEqual([]);
  });

  test('is what was taken back', () => {
    expect(missing(complete().undo('entered'))).toEqual([{ kind: 'moment', moment: 'entered' }]);
    expect(missing(complete().clear('greeted'))).toEqual([{ kind: 'answer', question: 'greeted' }]);
    const removed = complete().append({ kind: 'evidence.removed', evidence: 'evidence-1' });
    expect(missing(removed)).toEqual([{ kind: 'photos', question: 'counter', needed: 1 }]);
  });

  test('is a story that is too short, counted in whole characters, or blank', () => {
    expect(missing(complete().answer('story', '🥤🥤🥤🥤🥤🥤🥤🥤🥤'))).toEqual([
      { kind: 'characters', question: 'story', needed: 10 },
    ]);
    expect(missing(complete().answer('story', '   '))).toEqual([{ kind: 'answer', question: 'story' }]);
  });

  test('is an answer that does not fit: N/A where it may not be, a word for a yes', () => {
    expect(missing(complete().answer('greeted', null))).toEqual([{ kind: 'unfit', question: 'greeted' }]);
    expect(missing(complete().answer('greeted', 'yes'))).toEqual([{ kind: 'unfit', question: 'greeted' }]);
  });

  test('asks no photos of what does not apply', () => {
    const without = visit(list)
      .mark('entered')
      .answers({ greeted: true, story: null, clean: null })
      .photo('counter');
    expect(missing(without)).toEqual([]);
  });

  test('is a required text that was left blank', () => {
    const named = checklist({ sections: [section('s', [text('name')])] });
    expect(missingFrom(named, visit(named).answer('name', ' ').report())).toEqual([
      { kind: 'answer', question: 'name' },
    ]);
    expect(missingFrom(named, visit(named).answer('name', 'Ilze').report())).toEqual([]);
  });
});

describe('an answer fits', () => {
  const cases = checklist({
    sections: [
      section('s', [
        choice('one', { a: 1, b: 0 }),
        choices('many', { a: 1, b: 0 }),
        { ...number('count', [[5, 1]]), type: 'number', least: 0, most: 10 },
        scale('down', [5, 1], 1),
        text('words'),
      ]),
    ],
  });
  test.each([
    ['one', 'a', true],
    ['one', 'c', false],
    ['one', ['a'], false],
    ['many', ['a', 'b'], true],
    ['many', [], true],
    ['many', ['a', 'c'], false],
    ['many', 'a', false],
    ['count', 10, true],
    ['count', 0, true],
    ['count', 10.5, false],
    ['count', -1, false],
    ['count', '3', false],
    ['down', 1, true],
    ['down', 5, true],
    ['down', 0, false],
    ['down', 6, false],
    ['down', 2.5, false],
    ['words', 'x', true],
    ['words', 3, false],
    ['words', null, true],
  ])('%s: %j %s', (question, value, fits) => {
    const unfit = missingFrom(cases, visit(cases).answer(question, value).report()).filter(
      ({ kind }) => kind === 'unfit',
    );
    expect(unfit.length === 0).toBe(fits);
  });
});
