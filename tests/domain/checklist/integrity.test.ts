import { describe, expect, test } from 'vitest';
import type { Checklist } from '#domain/checklist/checklist.ts';
import type { Condition } from '#domain/checklist/condition.ts';
import { faultKinds, faultsOf } from '#domain/checklist/integrity.ts';
import { textsOf } from '#domain/checklist/texts.ts';
import {
  checklist,
  choice,
  choices,
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
  standard,
  text,
  wait,
  yesNo,
} from '#tests/support/checklist.ts';

const options = [
  { id: 'yes', text: { en: 'yes' } },
  { id: 'no', text: { en: 'no' } },
];
const good = checklist({
  sections: [
    section(
      'door',
      [
        yesNo('greeted', 5, { help: { en: 'within 30 s' } }),
        choice('size', { small: 0, large: 2 }),
        choices('table', { clean: 1, set: 1 }),
      ],
      60,
    ),
    section(
      'rest',
      [
        number('guests', [
          [2, 3],
          [5, 1],
        ]),
        scale('taste', [1, 5], 4),
        text('name'),
        {
          ...narrative('story', 50),
          type: 'narrative',
          prompts: [{ en: 'What was said?' }, { en: 'By whom?' }],
        },
        photo('counter', { showIf: { question: 'greeted', is: false } }),
        yesNo('first', undefined, {
          requireIf: { moment: 'served', marked: true },
          followUp: { text: { en: 'Why not?' }, when: { not: { question: 'first', is: true } } },
        }),
        money('paid', { least: 1, most: 10_000 }),
        duration('stay', [[600, 2]], { leastSeconds: 0, mostSeconds: 7_200 }),
        staff('barista'),
        receipt('receipt'),
        file('sound', 'voices'),
      ],
      40,
    ),
  ],
  intervals: [
    wait('greeting', 'entered', 'greeted', { points: 5 }),
    wait('drink', 'ordered', 'served', {
      bands: [
        [60, 5],
        [90, 2],
      ],
    }),
  ],
  briefing: {
    sections: [{ id: 'before', title: { en: 'Before' }, body: { en: 'Read this.' } }],
    quiz: [{ id: 'who', text: { en: 'Who?' }, options, right: 'yes', why: { en: 'Because.' } }],
  },
  discreet: {
    title: { en: 'Groceries' },
    items: {
      entered: { en: 'Milk' },
      greeted: { en: 'Bread' },
      ordered: { en: 'Eggs' },
      served: { en: 'Tea' },
    },
  },
  recording: { lawful: true, basis: { en: 'All staff have agreed.' } },
  contradictions: [
    {
      id: 'greeted-twice',
      when: { all: [{ question: 'first', is: true }, { not: { question: 'size', answered: true } }] },
      text: { en: 'First in line, and no size?' },
      questions: ['first', 'size'],
    },
  ],
  scoring: { sections: 'weighted' },
});
const sound = (part: Partial<Checklist>): Checklist => ({ ...good, ...part });
const asking = (...questions: Parameters<typeof section>[1]) =>
  checklist({ sections: [section('s', questions)] });
const without = <T>(all: Readonly<Record<string, T>>, left: string) =>
  Object.fromEntries(Object.entries(all).filter(([name]) => name !== left));
const timing = (...intervals: ReturnType<typeof wait>[]) =>
  checklist({ sections: [section('s', [])], intervals });

const shown = (showIf: Condition) => asking(yesNo('before'), text('q', { showIf }), yesNo('later'));
const contradiction = {
  id: 'c',
  when: { question: 'q', answered: true },
  text: { en: 'No' },
  questions: ['q'],
};

/** Each fault with the checklist that has it and no other, and where it is. */
const faulty: readonly (readonly [string, Checklist, object])[] = [
  [
    'two questions of one id, also in different sections',
    checklist({ sections: [section('a', [text('q')]), section('b', [text('q')])] }),
    { kind: 'duplicate-id', at: ['q'] },
  ],
  [
    'two sections of one id',
    checklist({ sections: [section('a', []), section('a', [])] }),
    { kind: 'duplicate-id', at: ['a'] },
  ],
  [
    'two options of one id',
    asking({
      ...choice('q', { a: 1 }),
      type: 'choice',
      options: [
        { id: 'a', text: { en: 'a' } },
        { id: 'a', text: { en: 'b' } },
      ],
    }),
    { kind: 'duplicate-id', at: ['q', 'a'] },
  ],
  [
    'two moments of one id',
    sound({ moments: [...good.moments, ...good.moments.slice(0, 1)] }),
    { kind: 'duplicate-id', at: ['entered'] },
  ],
  [
    'two waits of one id',
    timing(wait('w', 'a', 'b'), wait('w', 'a', 'c')),
    { kind: 'duplicate-id', at: ['w'] },
  ],
  [
    'two standards of one id',
    sound({ standards: [...good.standards, standard('greeted')] }),
    { kind: 'duplicate-id', at: ['greeted'] },
  ],
  [
    'a score that names an unknown standard',
    sound({ standards: good.standards.filter(({ id }) => id !== 'greeted') }),
    { kind: 'unknown-standard', at: ['door', 'greeted'], names: 'greeted' },
  ],
  [
    'a wait’s score that names an unknown standard',
    sound({ standards: good.standards.filter(({ id }) => id !== 'drink') }),
    { kind: 'unknown-standard', at: ['door', 'drink'], names: 'drink' },
  ],
  [
    'a wait that names an unknown moment',
    { ...timing(wait('w', 'a', 'b')), moments: [moment('a')] },
    { kind: 'unknown-moment', at: ['s', 'w'], names: 'b' },
  ],
  [
    'a wait in an unknown section',
    timing({ ...wait('w', 'a', 'b'), section: 'terrace' }),
    { kind: 'unknown-section', at: ['terrace', 'w'], names: 'terrace' },
  ],
  [
    'a wait from a moment to itself',
    timing(wait('w', 'a', 'a')),
    { kind: 'same-moment', at: ['s', 'w'], names: 'a' },
  ],
  [
    'points for an unknown option',
    asking({ ...choice('q', { a: 1, b: 2 }), type: 'choice', options: [{ id: 'a', text: { en: 'a' } }] }),
    { kind: 'unknown-option', at: ['s', 'q'], names: 'b' },
  ],
  [
    'a choice without options',
    asking({ ...text('q'), type: 'choice', options: [] }),
    { kind: 'no-options', at: ['s', 'q'] },
  ],
  [
    'choices without options',
    asking({ ...text('q'), type: 'choices', options: [] }),
    { kind: 'no-options', at: ['s', 'q'] },
  ],
  [
    'a scored question that can earn nothing',
    asking(choice('q', { a: 0, b: 0 }), yesNo('other', 1)),
    { kind: 'no-points', at: ['s', 'q'] },
  ],
  [
    'a scored wait that can earn nothing',
    timing(wait('w', 'a', 'b', { bands: [] })),
    { kind: 'no-points', at: ['s', 'w'] },
  ],
  [
    'section weights that are all zero',
    checklist({
      sections: [section('a', [text('q')], 0), section('b', [], 0)],
      scoring: { sections: 'weighted' },
    }),
    { kind: 'weights-all-zero', at: ['test-checklist'] },
  ],
  [
    'item weights that are all zero',
    asking(yesNo('a', 1, { weight: 0 }), yesNo('b', 1, { weight: 0 })),
    { kind: 'weights-all-zero', at: ['test-checklist'] },
  ],
  [
    'a limit below the target',
    timing(wait('w', 'a', 'b', { targetSeconds: 60, limitSeconds: 30 })),
    { kind: 'limit-below-target', at: ['s', 'w'] },
  ],
  [
    'bands of a number that do not rise',
    asking(
      number('q', [
        [5, 1],
        [5, 2],
      ]),
    ),
    { kind: 'bands-not-rising', at: ['s', 'q'] },
  ],
  [
    'bands of a wait that fall',
    timing(
      wait('w', 'a', 'b', {
        bands: [
          [90, 1],
          [60, 2],
        ],
      }),
    ),
    { kind: 'bands-not-rising', at: ['s', 'w'] },
  ],
  ['a scale from 3 to 3', asking(scale('q', [3, 3], 1)), { kind: 'scale-without-length', at: ['s', 'q'] }],
  [
    'points for a rating off the scale',
    asking(scale('q', [5, 1], 1, { map: { 1: 0, 6: 5 } })),
    { kind: 'rating-off-scale', at: ['s', 'q'], names: '6' },
  ],
  [
    'points for a rating that is spelled otherwise',
    asking(scale('q', [5, 1], 1, { map: { 1: 3, '02': 5 } })),
    { kind: 'rating-off-scale', at: ['s', 'q'], names: '02' },
  ],
  [
    'a number at least 5 and at most 2',
    asking({ ...text('q'), type: 'number', least: 5, most: 2 }),
    { kind: 'range-reversed', at: ['s', 'q'] },
  ],
  [
    'an amount at least 5 and at most 2',
    asking(money('q', { least: 5, most: 2 })),
    { kind: 'range-reversed', at: ['s', 'q'] },
  ],
  [
    'a length of time at least 5 s and at most 2 s',
    asking(duration('q', undefined, { leastSeconds: 5, mostSeconds: 2 })),
    { kind: 'range-reversed', at: ['s', 'q'] },
  ],
  [
    'bands of a length of time that fall',
    asking(
      duration('q', [
        [5, 1],
        [2, 2],
      ]),
    ),
    { kind: 'bands-not-rising', at: ['s', 'q'] },
  ],
  [
    'a condition on a range that is none',
    asking(money('paid'), text('q', { showIf: { question: 'paid', atLeast: 5, atMost: 2 } })),
    { kind: 'range-reversed', at: ['s', 'q'] },
  ],
  [
    'a condition on a question that is not there',
    shown({ question: 'nowhere', is: true }),
    { kind: 'unknown-question', at: ['s', 'q'], names: 'nowhere' },
  ],
  [
    'a condition on the line under a question: it is an account, not a fact',
    asking(
      yesNo('before', 1, { followUp: { text: { en: 'Why?' } } }),
      text('q', { requireIf: { question: 'before.why', answered: true } }),
    ),
    { kind: 'unknown-question', at: ['s', 'q'], names: 'before.why' },
  ],
  [
    'a condition on a moment that is not there',
    shown({ any: [{ moment: 'nowhere', marked: true }] }),
    { kind: 'unknown-moment', at: ['s', 'q'], names: 'nowhere' },
  ],
  [
    'a condition on an option that is not there',
    asking(choices('before', { a: 1 }), text('q', { showIf: { question: 'before', is: 'b' } })),
    { kind: 'unknown-option', at: ['s', 'q'], names: 'b' },
  ],
  [
    'a condition on a later question',
    shown({ not: { question: 'later', is: true } }),
    { kind: 'not-earlier', at: ['s', 'q'], names: 'later' },
  ],
  [
    'a condition on its own question',
    shown({ question: 'q', answered: false }),
    { kind: 'not-earlier', at: ['s', 'q'], names: 'q' },
  ],
  [
    'a follow-up that waits for a later question',
    asking(
      yesNo('q', 1, { followUp: { text: { en: 'Why?' }, when: { question: 'later', is: true } } }),
      yesNo('later'),
    ),
    { kind: 'not-earlier', at: ['s', 'q'], names: 'later' },
  ],
  [
    'a condition that no answer can meet: a word for a yes',
    shown({ question: 'before', is: 'yes' }),
    { kind: 'never-so', at: ['s', 'q'], names: 'before' },
  ],
  [
    'a condition on how much a yes is',
    shown({ question: 'before', atLeast: 1 }),
    { kind: 'never-so', at: ['s', 'q'], names: 'before' },
  ],
  [
    'a condition on a photo’s being answered',
    asking(photo('before'), text('q', { showIf: { question: 'before', answered: true } })),
    { kind: 'never-so', at: ['s', 'q'], names: 'before' },
  ],
  [
    'a question and another’s line under one id',
    asking(yesNo('q', 1, { followUp: { text: { en: 'Why?' } } }), text('q.why')),
    { kind: 'duplicate-id', at: ['q.why'] },
  ],
  [
    'two contradictions of one id',
    { ...asking(text('q')), contradictions: [contradiction, contradiction] },
    { kind: 'duplicate-id', at: ['c'] },
  ],
  [
    'a contradiction by a question that is not there',
    { ...asking(text('q')), contradictions: [{ ...contradiction, when: { question: 'p', answered: true } }] },
    { kind: 'unknown-question', at: ['c'], names: 'p' },
  ],
  [
    'a contradiction at a question that is not there',
    { ...asking(text('q')), contradictions: [{ ...contradiction, questions: ['p'] }] },
    { kind: 'unknown-question', at: ['c'], names: 'p' },
  ],
  ['a description of staff by nothing', asking(staff('q', [])), { kind: 'no-parts', at: ['s', 'q'] }],
  [
    'a sound that nothing says is lawful',
    asking(file('sound', 'q')),
    { kind: 'recording-not-stated', at: ['s', 'q'] },
  ],
  [
    'a discreet list that leaves a moment out',
    sound({ discreet: { title: { en: 'List' }, items: without(good.discreet?.items ?? {}, 'served') } }),
    { kind: 'moment-left-out', at: ['discreet'], names: 'served' },
  ],
  [
    'a discreet list with an item for nothing',
    sound({
      discreet: { title: { en: 'List' }, items: { ...good.discreet?.items, nothing: { en: 'Salt' } } },
    }),
    { kind: 'unknown-moment', at: ['discreet'], names: 'nothing' },
  ],
  [
    'a bonus that is critical',
    asking(yesNo('q', 1, { bonus: true, critical: { effect: 'fail' } })),
    { kind: 'critical-bonus', at: ['s', 'q'] },
  ],
  [
    'a quiz whose right answer is none of its options',
    sound({
      briefing: {
        sections: [],
        quiz: [{ id: 'z', text: { en: 'z' }, options, right: 'maybe', why: { en: 'w' } }],
      },
    }),
    { kind: 'quiz-answer-unknown', at: ['z'], names: 'maybe' },
  ],
  [
    'a text that lacks a declared language',
    { ...asking(text('q')), locales: ['en'], title: { fa: 'فهرست' } },
    { kind: 'text-missing', at: ['test-checklist', 'title'], locale: 'en' },
  ],
  [
    'a text that is blank',
    { ...asking(text('q')), title: { en: ' ' } },
    { kind: 'text-missing', at: ['test-checklist', 'title'], locale: 'en' },
  ],
];

describe('a checklist that may be published', () => {
  test('has no faults', () => {
    expect(faultsOf(good)).toEqual([]);
  });

  test.each(faulty)('does not have %s', (_, list, fault) => {
    expect(faultsOf(list)).toEqual([fault]);
  });

  test('every kind of fault is among these', () => {
    const kinds = faulty.map(([, , fault]) => ('kind' in fault ? fault.kind : ''));
    expect([...new Set(kinds)].toSorted()).toEqual([...faultKinds].toSorted());
  });

  test('has every text in every declared language: one more language is lacking everywhere', () => {
    const faults = faultsOf({ ...good, locales: ['en', 'fa'] });
    expect(faults).toHaveLength(textsOf(good).length);
    expect(faults.every(({ kind, locale }) => kind === 'text-missing' && locale === 'fa')).toBe(true);
  });

  test('no text is forgotten: there are as many as maps of languages in it', () => {
    const maps = JSON.stringify(good).match(/\{"en":/g) ?? [];
    expect(textsOf(good)).toHaveLength(maps.length);
  });
});
