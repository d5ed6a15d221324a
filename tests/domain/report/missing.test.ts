import { describe, expect, test } from 'vitest';
import type { AnswerValue } from '#domain/journal/event.ts';
import { missingFrom } from '#domain/report/missing.ts';
import {
  checklist,
  choice,
  choices,
  date,
  duration,
  file,
  moment,
  money,
  narrative,
  number,
  photo,
  receipt,
  scale,
  section,
  staff,
  text,
  time,
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

describe('what hangs on an answer', () => {
  const why = { text: { en: 'What happened?' } };
  const hanging = checklist({
    sections: [
      section('s', [
        yesNo('greeted', 1, { followUp: why }),
        narrative('story', 10, { showIf: { question: 'greeted', is: false } }),
        text('name', { required: false, requireIf: { question: 'greeted', is: true } }),
      ]),
    ],
  });
  const lacking = (lived: TestVisit) => missingFrom(hanging, lived.report());

  test('is missing only where it is asked', () => {
    const lived = visit(hanging).answer('greeted', true);
    expect(lacking(lived)).toEqual([{ kind: 'answer', question: 'name' }]);
    expect(lacking(lived.answer('greeted', false))).toEqual([
      { kind: 'follow-up', question: 'greeted' },
      { kind: 'answer', question: 'story' },
    ]);
  });

  test('is a line in words: blank is none', () => {
    const lived = visit(hanging).answers({ greeted: false, story: 'Nobody looked up.' });
    expect(lacking(lived.answer('greeted.why', ' '))).toEqual([{ kind: 'follow-up', question: 'greeted' }]);
    expect(lacking(lived.answer('greeted.why', 'They were on the phone'))).toEqual([]);
  });

  test('is not missing any more once it is hidden, nor counted where it was given', () => {
    const lived = visit(hanging).answers({ greeted: false, story: 'short', 'greeted.why': 'x' });
    expect(lacking(lived)).toEqual([{ kind: 'characters', question: 'story', needed: 10 }]);
    expect(lacking(lived.answers({ greeted: true, name: 'Ilze' }))).toEqual([]);
  });
});

describe('files', () => {
  const files = checklist({
    recording: { lawful: true, basis: { en: 'All have agreed' } },
    sections: [
      section('s', [
        receipt('receipt'),
        file('document', 'menu'),
        file('sound', 'voices'),
        photo('door', { mayBeNotApplicable: true }),
      ]),
    ],
  });
  const added = (question: string, type: string) =>
    ({
      kind: 'evidence.added',
      evidence: `e-${question}`,
      question,
      sha256: 'a'.repeat(64),
      bytes: 9,
      type,
    }) as const;
  const complete = visit(files)
    .answers({ receipt: { total: 450, date: '2026-03-02', time: '10:05' }, door: null })
    .photo('receipt')
    .append(added('menu', 'application/pdf'))
    .append(added('voices', 'audio/webm'));
  const kinds = (lived: TestVisit) => missingFrom(files, lived.report());

  test('are missing until they are there; a receipt lacks its photo as well', () => {
    expect(kinds(visit(files))).toEqual([
      { kind: 'answer', question: 'receipt' },
      { kind: 'photos', question: 'receipt', needed: 1 },
      { kind: 'answer', question: 'menu' },
      { kind: 'answer', question: 'voices' },
      { kind: 'photos', question: 'door', needed: 1 },
    ]);
    expect(kinds(complete)).toEqual([]);
  });

  test('are of their own kind: a photo is no sound', () => {
    const photographed = visit(files)
      .answers({ receipt: null, menu: null, door: null })
      .append(added('voices', 'image/jpeg'));
    expect(kinds(photographed)).toEqual([{ kind: 'answer', question: 'voices' }]);
  });

  test('a receipt that is half read off does not fit', () => {
    const half = visit(files)
      .answers({ receipt: { total: 450 }, menu: null, voices: null, door: null })
      .photo('receipt');
    expect(kinds(half)).toEqual([{ kind: 'unfit', question: 'receipt' }]);
  });
});

test('a visit that was prevented lacks nothing', () => {
  expect(missing(visit(list).append({ kind: 'visit.prevented', because: 'closed' }))).toEqual([]);
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
        money('paid', { least: 100, most: 1_000 }),
        date('day'),
        time('at'),
        { ...duration('long'), type: 'duration', mostSeconds: 3_600 },
        staff('barista'),
        receipt('receipt'),
        receipt('abroad', { currency: null }),
        yesNo('surely', 1, { mayBeNotApplicable: false }),
      ]),
    ],
  });
  test.each<[string, AnswerValue, boolean]>([
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
    ['paid', 100, true],
    ['paid', 99, false],
    ['paid', 450.5, false],
    ['paid', 1_001, false],
    ['day', '2026-02-28', true],
    ['day', '2026-02-29', false],
    ['day', '2028-02-29', true],
    ['day', '2100-02-29', false],
    ['day', '2026-13-01', false],
    ['day', '2026-00-10', false],
    ['day', '26-01-10', false],
    ['at', '00:00', true],
    ['at', '23:59', true],
    ['at', '24:00', false],
    ['at', '9:30', false],
    ['long', 0, true],
    ['long', 3_601, false],
    ['long', -1, false],
    ['long', 1.5, false],
    ['barista', { name: 'Ilze' }, true],
    ['barista', { name: ' ' }, false],
    ['barista', {}, false],
    ['barista', 'Ilze', false],
    ['receipt', { total: 0, date: '2026-03-02', time: '10:05' }, true],
    ['receipt', { total: -1, date: '2026-03-02', time: '10:05' }, false],
    ['receipt', { total: 4.5, date: '2026-03-02', time: '10:05' }, false],
    ['receipt', { total: 450, date: '2026-03-02' }, false],
    ['abroad', { total: 450, date: '2026-03-02', time: '10:05', currency: 'CZK' }, true],
    ['abroad', { total: 450, date: '2026-03-02', time: '10:05', currency: 'crowns' }, false],
    ['abroad', { total: 450, date: '2026-03-02', time: '10:05' }, false],
    ['surely', null, false],
  ])('%s: %j %s', (question, value, fits) => {
    const unfit = missingFrom(cases, visit(cases).answer(question, value).report()).filter(
      ({ kind }) => kind === 'unfit',
    );
    expect(unfit.length === 0).toBe(fits);
  });
});
