import { describe, expect, test } from 'vitest';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { faultKinds, faultsOf } from '#domain/checklist/integrity.ts';
import { textsOf } from '#domain/checklist/texts.ts';
import {
  checklist,
  choice,
  choices,
  narrative,
  number,
  photo,
  scale,
  section,
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
        narrative('story', 50),
        photo('counter'),
        yesNo('first'),
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
  scoring: { sections: 'weighted' },
});
const sound = (part: Partial<Checklist>): Checklist => ({ ...good, ...part });
const asking = (...questions: Parameters<typeof section>[1]) =>
  checklist({ sections: [section('s', questions)] });
const timing = (...intervals: ReturnType<typeof wait>[]) =>
  checklist({ sections: [section('s', [])], intervals });

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
    sound({ moments: good.moments.filter(({ id }) => id !== 'served') }),
    { kind: 'unknown-moment', at: ['door', 'drink'], names: 'served' },
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
