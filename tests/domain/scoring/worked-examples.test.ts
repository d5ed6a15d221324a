import { describe, expect, test } from 'vitest';
import {
  checklist,
  choice,
  choices,
  duration,
  number,
  profile,
  scale,
  section,
  text,
  wait,
  yesNo,
} from '#tests/support/checklist.ts';
import { visit } from '#tests/support/visit.ts';

/* Each figure here was worked out by hand; the numbers in the names are those of the conventions of the field. */

const oneSection = (...questions: Parameters<typeof section>[1]) =>
  checklist({ sections: [section('s', questions)] });

describe('questions', () => {
  test('1: earned ÷ possible, for a section and the visit alike', () => {
    const list = checklist({
      sections: [
        section('door', [yesNo('greeted', 10), yesNo('smiled', 5)]),
        section('drink', [yesNo('hot', 5)]),
      ],
    });
    const score = visit(list).answers({ greeted: true, smiled: false, hot: true }).score();
    expect(score.sections).toMatchObject([
      { earned: 10, possible: 15, percentage: 66.666666667, share: 0.75 },
      { earned: 5, possible: 5, percentage: 100, share: 0.25 },
    ]);
    expect(score).toMatchObject({ percentage: 75, percentageBefore: 75, verdict: 'scored' });
    expect(score.total).toEqual({ earned: 15, possible: 20, bonus: 0, percentage: 75 });
  });

  test('yes is not always good: a question may ask for what should not be', () => {
    const list = oneSection(yesNo('was-the-floor-wet', 4, { good: false }), yesNo('greeted', 6));
    expect(visit(list).answers({ 'was-the-floor-wet': false, greeted: true }).score().percentage).toBe(100);
    expect(visit(list).answers({ 'was-the-floor-wet': true, greeted: true }).score().percentage).toBe(60);
  });

  test('a length of time earns by the band that it falls into, its end included; beyond the last, nothing', () => {
    const bands = [
      [60, 5],
      [120, 2],
    ] as const;
    const list = oneSection(duration('call', bands), yesNo('greeted', 5));
    const lasting = (seconds: number) => visit(list).answers({ call: seconds, greeted: true }).score();
    expect(lasting(60).percentage).toBe(100);
    expect(lasting(61).percentage).toBe(70);
    expect(lasting(120).trace[0]).toMatchObject({ rule: 'number-bands', earned: 2, possible: 5 });
    expect(lasting(121).percentage).toBe(50);
    expect(lasting(0.5).trace[0]).toMatchObject({ rule: 'answer-does-not-fit', earned: 0, possible: 5 });
  });

  test('what is not asked counts on neither side; asked after all, it counts', () => {
    const list = oneSection(
      yesNo('wrong', 4, { good: false }),
      yesNo('solved', 6, { showIf: { question: 'wrong', is: true }, critical: { effect: 'fail' } }),
    );
    const calm = visit(list).answers({ wrong: false, solved: false }).score();
    expect(calm).toMatchObject({ percentage: 100, verdict: 'scored', criticals: [] });
    expect(calm.trace[1]).toMatchObject({ rule: 'not-asked', earned: 0, possible: 0 });
    expect(visit(list).answers({ wrong: true, solved: true }).score().percentage).toBe(60);
    expect(visit(list).answers({ wrong: true, solved: false }).score()).toMatchObject({
      percentage: 0,
      verdict: 'failed',
    });
  });

  test('what is required only at times costs only then', () => {
    const list = oneSection(
      yesNo('wrong', 4, { good: false }),
      yesNo('solved', 6, { required: false, requireIf: { question: 'wrong', is: true } }),
    );
    expect(visit(list).answer('wrong', false).score().total).toMatchObject({ earned: 4, possible: 4 });
    expect(visit(list).answer('wrong', true).score().total).toMatchObject({ earned: 0, possible: 10 });
  });

  test('a visit that was prevented has no score', () => {
    const list = checklist({
      sections: [section('s', [yesNo('greeted', 10)])],
      intervals: [wait('queue', 'joined', 'served', { points: 5 })],
    });
    const score = visit(list)
      .mark('joined')
      .answers({ greeted: true })
      .append({ kind: 'visit.prevented', because: 'closed' })
      .score();
    expect(score).toMatchObject({ percentage: null, verdict: 'unscored', criticals: [] });
    expect(score.trace.map(({ rule }) => rule)).toEqual(['visit-prevented', 'visit-prevented']);
  });

  test('2: possible is the highest option of one choice and the sum of many', () => {
    const list = oneSection(
      choice('size', { offered: 8, asked: 5, neither: 0 }),
      choices('table', { clean: 3, set: 4, wobbles: 0 }),
    );
    const score = visit(list)
      .answers({ size: 'asked', table: ['clean', 'clean', 'wobbles'] })
      .score();
    expect(score.trace).toMatchObject([
      { rule: 'option', earned: 5, possible: 8, answer: 'asked' },
      { rule: 'options', earned: 3, possible: 7 },
    ]);
    expect(score.percentage).toBeCloseTo((8 / 15) * 100, 9);
    expect(visit(list).answers({ size: 'offered', table: [] }).score().total).toMatchObject({
      earned: 8,
      possible: 15,
    });
  });

  test('3: N/A is 0 of 0, or 0 of all where it is not omitted', () => {
    const questions = [yesNo('a', 6), yesNo('b', 4)];
    const omit = checklist({ sections: [section('s', questions)] });
    const zero = checklist({ sections: [section('s', questions)], scoring: { notApplicable: 'zero' } });
    expect(visit(omit).answers({ a: true, b: null }).score().total).toMatchObject({ earned: 6, possible: 6 });
    expect(visit(zero).answers({ a: true, b: null }).score()).toMatchObject({ percentage: 60 });
  });

  test('4: bonus adds to earned, never to possible, and may be capped at 100 %', () => {
    const questions = [yesNo('a', 8), yesNo('b', 2), yesNo('extra', 3, { bonus: true })];
    const free = checklist({ sections: [section('s', questions)] });
    const capped = checklist({ sections: [section('s', questions)], scoring: { bonusCapPercent: 100 } });
    const all = { a: true, b: true, extra: true };
    expect(visit(free).answers(all).score()).toMatchObject({
      percentage: 130,
      total: { earned: 13, possible: 10, bonus: 3 },
    });
    expect(visit(capped).answers(all).score()).toMatchObject({
      percentage: 100,
      percentageBefore: 100,
      total: { percentage: 130 },
    });
    expect(visit(capped).answers({ a: true, b: false, extra: true }).score().percentage).toBe(100);
    expect(visit(capped).answers({ a: false, b: true, extra: true }).score().percentage).toBe(50);
  });

  test('4: the cap holds for speed, quality, facts and perceptions as well', () => {
    const questions = [yesNo('a', 8), yesNo('extra', 3, { bonus: true })];
    const free = visit(checklist({ sections: [section('s', questions)] })).answers({ a: true, extra: true });
    const capped = visit(
      checklist({ sections: [section('s', questions)], scoring: { bonusCapPercent: 100 } }),
    );
    expect(free.score().aspects.quality).toMatchObject({ earned: 11, possible: 8, percentage: 137.5 });
    const { aspects, views } = capped.answers({ a: true, extra: true }).score();
    expect([aspects.quality.percentage, views.fact.percentage]).toEqual([100, 100]);
  });

  test('4: bonus in a section with nothing else in it is set against all that was possible', () => {
    const list = checklist({
      sections: [
        section('s', [yesNo('a', 10)], 80),
        section('extras', [yesNo('extra', 1, { bonus: true })], 20),
      ],
      scoring: { sections: 'weighted' },
    });
    expect(visit(list).answers({ a: true, extra: true }).score().percentage).toBe(110);
  });

  test('4: bonus in a section that weighs nothing counts for nothing', () => {
    const list = checklist({
      sections: [
        section('s', [yesNo('a', 10)], 1),
        section('extras', [yesNo('extra', 1, { bonus: true })], 0),
      ],
      scoring: { sections: 'weighted' },
    });
    expect(visit(list).answers({ a: true, extra: true }).score().percentage).toBe(100);
  });

  test('5: an optional question without an answer costs nothing, a required one its points', () => {
    const list = oneSection(yesNo('a', 6), yesNo('optional', 4, { required: false }), yesNo('required', 4));
    const score = visit(list).answer('a', true).score();
    expect(score.trace.map(({ rule, earned, possible }) => [rule, earned, possible])).toEqual([
      ['yes-no', 6, 6],
      ['unanswered-optional', 0, 0],
      ['unanswered-required', 0, 4],
    ]);
    expect(score.percentage).toBe(60);
  });

  test('6: a weight multiplies both sides', () => {
    const list = oneSection(yesNo('a', 5, { weight: 3 }), yesNo('b', 5));
    const score = visit(list).answers({ a: true, b: false }).score();
    expect(score.trace[0]).toMatchObject({ weight: 3, earned: 15, possible: 15 });
    expect(score.percentage).toBe(75);
  });

  test('7: section weights count in proportion, and those of N/A sections are shared among the rest', () => {
    const list = checklist({
      sections: [
        section('service', [yesNo('a', 1), yesNo('b', 1)], 50),
        section('drink', [yesNo('c', 10)], 30),
        section('terrace', [yesNo('d', 10)], 20),
      ],
      scoring: { sections: 'weighted' },
    });
    const all = visit(list).answers({ a: true, b: false, c: true, d: true }).score();
    expect(all.percentage).toBe(75);
    const rain = visit(list).answers({ a: true, b: false, c: true, d: null }).score();
    expect(rain.sections.map((part) => part.share)).toEqual([0.625, 0.375, 0]);
    expect(rain.percentage).toBe(68.75);
    expect(rain.trace.map((line) => line.contribution)).toEqual([31.25, 0, 37.5, 0]);
  });

  test('7: a section without a weight weighs 1', () => {
    const list = checklist({
      sections: [section('a', [yesNo('a', 5)], 3), section('b', [yesNo('b', 50)])],
      scoring: { sections: 'weighted' },
    });
    expect(visit(list).answers({ a: true, b: false }).score().percentage).toBe(75);
  });

  test('10: Excellent 100, Good 67, Fair 33, Poor 0, as options and as a mapped scale', () => {
    const words = oneSection(choice('overall', { excellent: 100, good: 67, fair: 33, poor: 0 }));
    const stars = oneSection(scale('overall', [1, 4], 100, { map: { 4: 100, 3: 67, 2: 33, 1: 0 } }));
    const worth = ['excellent', 'good', 'fair', 'poor'].map(
      (word) => visit(words).answer('overall', word).score().percentage,
    );
    const starred = [4, 3, 2, 1].map((rating) => visit(stars).answer('overall', rating).score().percentage);
    expect(worth).toEqual([100, 67, 33, 0]);
    expect(starred).toEqual([100, 67, 33, 0]);
  });

  test('a scale without a map runs in a line from worst to best, whichever is the higher number', () => {
    const up = oneSection(scale('q', [1, 5], 10));
    const down = oneSection(scale('q', [5, 1], 10));
    expect([1, 2, 3, 5].map((rating) => visit(up).answer('q', rating).score().percentage)).toEqual([
      0, 25, 50, 100,
    ]);
    expect([1, 2, 3, 5].map((rating) => visit(down).answer('q', rating).score().percentage)).toEqual([
      100, 75, 50, 0,
    ]);
  });

  test('a number earns by its band', () => {
    const list = oneSection(
      number('people-in-line', [
        [2, 10],
        [4, 5],
      ]),
    );
    expect([0, 2, 2.5, 4, 5].map((n) => visit(list).answer('people-in-line', n).score().percentage)).toEqual([
      100, 100, 50, 50, 0,
    ]);
  });

  test('questions without a score are asked and not in the trace', () => {
    const list = oneSection(yesNo('a', 1), yesNo('first-visit'), text('name-on-the-receipt'));
    const score = visit(list)
      .answers({ a: true, 'first-visit': false, 'name-on-the-receipt': 'Ilze' })
      .score();
    expect(score.trace.map((line) => line.item.id)).toEqual(['a']);
  });

  test('an answer that can not be one to its question loses the points, and is shown', () => {
    const list = oneSection(scale('q', [1, 5], 10), yesNo('sure', 10, { mayBeNotApplicable: false }));
    const score = visit(list).answers({ q: 9, sure: null }).score();
    expect(score.trace).toMatchObject([
      { rule: 'answer-does-not-fit', answer: 9, earned: 0, possible: 10 },
      { rule: 'answer-does-not-fit', answer: null, earned: 0, possible: 10 },
    ]);
  });

  test('nothing answered that could count: no percentage, rather than a zero', () => {
    const list = oneSection(yesNo('a', 5), yesNo('b', 5));
    expect(visit(list).answers({ a: null, b: null }).score()).toMatchObject({
      percentage: null,
      verdict: 'unscored',
    });
  });

  test('the trace names the events: of the last answer, or of taking it back', () => {
    const list = oneSection(yesNo('a', 5), yesNo('b', 5), yesNo('c', 5));
    const score = visit(list).answer('a', false).answer('b', true).answer('a', true).clear('b').score();
    expect(score.trace.map((line) => line.seqs)).toEqual([[4], [5], []]);
    expect(score.trace[0]?.answer).toBe(true);
  });

  test('facts and perceptions, speed and quality are figures of their own: fast and poor shows', () => {
    const list = checklist({
      sections: [
        section('s', [
          yesNo('greeted', 10),
          scale('felt-welcome', [1, 5], 10, { view: 'perception' }),
          yesNo('till-was-open', 5, { aspect: 'speed' }),
        ]),
      ],
      intervals: [wait('queue', 'joined', 'served', { targetSeconds: 60, limitSeconds: 180, points: 15 })],
    });
    const answers = { greeted: false, 'felt-welcome': 2, 'till-was-open': true };
    const score = visit(list).mark('joined', '10:00:00').mark('served', '10:00:40').answers(answers).score();
    expect(score.views.fact).toEqual({ earned: 20, possible: 30, bonus: 0, percentage: 66.666666667 });
    expect(score.views.perception).toMatchObject({ earned: 2.5, possible: 10, percentage: 25 });
    expect(score.aspects.speed).toMatchObject({ earned: 20, possible: 20, percentage: 100 });
    expect(score.aspects.quality).toMatchObject({ earned: 2.5, possible: 20, percentage: 12.5 });
  });
});

describe('8: critical standards', () => {
  const list = (critical: { effect: 'fail' } | { effect: 'cap'; percent: number }, passPercent = 80) =>
    checklist({
      sections: [section('s', [yesNo('milk-cold', 5, { critical }), yesNo('greeted', 45)])],
      scoring: { passPercent },
    });

  test('one that fails the visit leaves the percentage as it is', () => {
    const score = visit(list({ effect: 'fail' }))
      .answers({ 'milk-cold': false, greeted: true })
      .score();
    expect(score).toMatchObject({ percentage: 90, percentageBefore: 90, verdict: 'failed' });
    expect(score.criticals).toEqual([
      { item: 'milk-cold', standard: 'milk-cold', effect: 'fail', percent: null },
    ]);
    expect(score.trace.map((line) => line.criticalMissed)).toEqual([true, false]);
  });

  test('one that caps it keeps the percentage from before', () => {
    const score = visit(list({ effect: 'cap', percent: 50 }))
      .answers({ 'milk-cold': false, greeted: true })
      .score();
    expect(score).toMatchObject({ percentage: 50, percentageBefore: 90, verdict: 'failed' });
  });

  test('met, neither does anything', () => {
    const met = visit(list({ effect: 'fail' }))
      .answers({ 'milk-cold': true, greeted: true })
      .score();
    expect(met).toMatchObject({ percentage: 100, verdict: 'passed', criticals: [] });
  });

  test('neither N/A nor a missing answer misses it, for nothing was seen', () => {
    for (const answers of [{ greeted: true }, { 'milk-cold': null, greeted: true }]) {
      expect(
        visit(list({ effect: 'fail' }))
          .answers(answers)
          .score().criticals,
      ).toEqual([]);
    }
  });

  test('one that could not earn anything was not missed', () => {
    const none = choice('none', { a: 0, b: 0 }, { critical: { effect: 'fail' } });
    const pointless = checklist({ sections: [section('s', [none, yesNo('greeted', 1)])] });
    expect(visit(pointless).answers({ none: 'a', greeted: true }).score().verdict).toBe('scored');
  });

  test('it may weigh nothing in the figure and still fail the visit', () => {
    const gate = checklist({
      sections: [
        section('s', [yesNo('gate', 1, { weight: 0, critical: { effect: 'fail' } }), yesNo('a', 10)]),
      ],
    });
    expect(visit(gate).answers({ gate: false, a: true }).score()).toMatchObject({
      percentage: 100,
      verdict: 'failed',
    });
  });

  test('the pass mark is met by reaching it', () => {
    const ten = checklist({
      sections: [section('s', [yesNo('a', 0.1, { weight: 3 }), yesNo('b', 0.7)])],
      scoring: { passPercent: 30 },
    });
    expect(visit(ten).answers({ a: true, b: false }).score()).toMatchObject({
      percentage: 30,
      verdict: 'passed',
    });
    expect(
      visit(list({ effect: 'fail' }, 100))
        .answers({ 'milk-cold': true, greeted: false })
        .score().verdict,
    ).toBe('failed');
  });
});

describe('waits', () => {
  const queue = (settings: Parameters<typeof wait>[3]) =>
    checklist({ sections: [section('s', [])], intervals: [wait('queue', 'joined', 'served', settings)] });
  const waited = (list: ReturnType<typeof queue>, until: string) =>
    visit(list).mark('joined', '10:00:00').mark('served', until).score();

  test('9: ≤ 4:00, then each 15 s, to > 5:00', () => {
    const list = queue({
      bands: [
        [240, 10],
        [255, 8],
        [270, 6],
        [285, 4],
        [300, 2],
      ],
    });
    const times = [
      '10:03:59',
      '10:04:00',
      '10:04:00.001',
      '10:04:15',
      '10:04:16',
      '10:04:45',
      '10:05:00',
      '10:05:00.001',
    ];
    expect(times.map((time) => waited(list, time).percentage)).toEqual([100, 100, 80, 80, 60, 40, 20, 0]);
    expect(waited(list, '10:04:15').trace[0]).toMatchObject({
      rule: 'wait-bands',
      seconds: 255,
      seqs: [2, 3],
    });
  });

  test('in a line: all on target, nothing at the limit, half half-way', () => {
    const list = queue({ targetSeconds: 60, limitSeconds: 180, points: 10 });
    const times = ['10:00:30', '10:01:00', '10:01:30', '10:02:00', '10:03:00', '10:09:00'];
    expect(times.map((time) => waited(list, time).percentage)).toEqual([100, 100, 75, 50, 0, 0]);
  });

  test('a limit at the target makes it all or nothing', () => {
    const list = queue({ targetSeconds: 90, limitSeconds: 90, points: 10 });
    expect(['10:01:30', '10:01:30.001'].map((time) => waited(list, time).percentage)).toEqual([100, 0]);
  });

  test('one that was not measured counts for nothing', () => {
    const list = queue({ points: 10 });
    const score = visit(list).mark('joined', '10:00:00').score();
    expect(score.trace).toMatchObject([{ rule: 'unmeasured', earned: 0, possible: 0, seqs: [] }]);
  });

  test('an uncertain one counts only where it earns the same anywhere between its bounds', () => {
    const slept = (list: ReturnType<typeof queue>, until: string) =>
      visit(list).mark('joined', '10:00:00').sleepUntil(until).mark('served').score().trace[0];
    const line = queue({ targetSeconds: 60, limitSeconds: 120, points: 10 });
    expect(slept(line, '10:00:40')).toMatchObject({ rule: 'wait-line', earned: 10, possible: 10 });
    expect(slept(line, '10:00:40')).not.toHaveProperty('seconds');
    expect(slept(line, '10:01:40')).toMatchObject({ rule: 'uncertain', earned: 0, possible: 0 });
    const tooQuick = queue({
      bands: [
        [10, 5],
        [30, 10],
        [60, 5],
      ],
    });
    expect(slept(tooQuick, '10:00:45')).toMatchObject({ rule: 'uncertain' });
    expect(
      slept(
        queue({
          bands: [
            [10, 5],
            [60, 5],
          ],
        }),
        '10:00:45',
      ),
    ).toMatchObject({ rule: 'wait-bands', earned: 5 });
  });

  test('11: intervals share moments: 60.35 s wait + 226.30 s service = 286.65 s in all, out of three taps', () => {
    const list = checklist({
      channel: 'drive-through',
      sections: [section('lane', [])],
      intervals: [
        wait('wait', 'joined', 'speaker', { targetSeconds: 60, limitSeconds: 120, points: 10 }),
        wait('service', 'speaker', 'served', { targetSeconds: 180, limitSeconds: 300, points: 10 }),
        wait('total', 'joined', 'served', {
          bands: [
            [240, 10],
            [300, 5],
          ],
        }),
      ],
    });
    const score = visit(list)
      .mark('joined', '12:00:00')
      .mark('speaker', '12:01:00.350')
      .mark('served', '12:04:46.650')
      .score();
    const seconds = score.trace.map((line) => line.seconds ?? 0);
    expect(seconds).toEqual([60.35, 226.3, 286.65]);
    expect((seconds[0] ?? 0) + (seconds[1] ?? 0)).toBeCloseTo(seconds[2] ?? 0, 9);
    expect(score.trace.map((line) => line.seqs)).toEqual([
      [2, 3],
      [3, 4],
      [2, 4],
    ]);
    expect(score.trace[0]?.earned).toBeCloseTo(10 * (59.65 / 60), 9);
    expect(score.trace[1]?.earned).toBeCloseTo(10 * (73.7 / 120), 9);
    expect(score.trace[2]?.earned).toBe(5);
  });
});

describe('profiles, applied last', () => {
  const diner = checklist({
    sections: [section('s', [scale('kindness', [1, 5], 8, { weight: 2 }), yesNo('clean', 4)])],
    intervals: [
      wait('greeting', 'entered', 'greeted', { targetSeconds: 30, limitSeconds: 90, points: 10 }),
      wait('food', 'entered', 'fed', {
        targetSeconds: 240,
        limitSeconds: 300,
        bands: [
          [240, 10],
          [255, 5],
        ],
      }),
    ],
  });
  const evening = (under: ReturnType<typeof profile> | null) =>
    visit(diner)
      .mark('entered', '19:00:00')
      .mark('greeted', '19:01:00')
      .mark('fed', '19:05:30')
      .answers({ kindness: 2, clean: true })
      .score(under);
  const line = (under: ReturnType<typeof profile> | null, id: string) =>
    evening(under).trace.find((one) => one.item.id === id);

  test('where rudeness is the act, kindness is reversed: possible less earned', () => {
    expect(line(null, 'kindness')).toMatchObject({ earned: 4, possible: 16, reversed: false, profile: null });
    const rude = profile({ kindness: { reverse: true } });
    expect(line(rude, 'kindness')).toMatchObject({
      earned: 12,
      possible: 16,
      reversed: true,
      profile: 'test-profile',
    });
    expect(line(rude, 'clean')).toMatchObject({ earned: 4, reversed: false, profile: null });
  });

  test('no answer and N/A are not turned round', () => {
    const reversed = profile({ clean: { reverse: true } });
    const none = visit(diner)
      .score(reversed)
      .trace.find((one) => one.item.id === 'clean');
    expect(none).toMatchObject({ rule: 'unanswered-required', earned: 0, possible: 4, reversed: false });
  });

  test('a retired standard leaves both sides', () => {
    const without = profile({ clean: { retire: true, reverse: true, critical: true } });
    expect(line(without, 'clean')).toMatchObject({
      rule: 'retired-by-profile',
      earned: 0,
      possible: 0,
      reversed: false,
    });
    expect(evening(without)).toMatchObject({ profile: 'test-profile', criticals: [] });
  });

  test('a weight replaces the item’s own', () => {
    expect(line(profile({ kindness: { weight: 1 } }), 'kindness')).toMatchObject({
      weight: 1,
      earned: 2,
      possible: 8,
    });
  });

  test('target and limit replace the wait’s own, and bands move with the target', () => {
    expect(line(null, 'greeting')?.earned).toBe(5);
    expect(line(profile({ greeting: { targetSeconds: 60 } }), 'greeting')?.earned).toBe(10);
    expect(line(profile({ greeting: { limitSeconds: 50 } }), 'greeting')?.earned).toBe(0);
    expect(line(null, 'food')?.earned).toBe(0);
    expect(line(profile({ food: { targetSeconds: 320 } }), 'food')?.earned).toBe(5);
    expect(line(profile({ food: { targetSeconds: 330 } }), 'food')?.earned).toBe(10);
  });

  test('bands that moved are moved for an uncertain wait as well', () => {
    const tooQuick = checklist({
      sections: [section('s', [])],
      intervals: [
        wait('queue', 'joined', 'served', {
          targetSeconds: 20,
          bands: [
            [10, 5],
            [30, 10],
            [60, 5],
          ],
        }),
      ],
    });
    const lived = visit(tooQuick).mark('joined', '10:00:00').mark('served', '10:01:45');
    const slept = visit(tooQuick)
      .mark('joined', '10:00:00')
      .note('waiting', null, '10:01:44')
      .sleepUntil('10:02:29')
      .mark('served');
    const later = profile({ queue: { targetSeconds: 120 } });
    expect(lived.score(later).trace[0]).toMatchObject({ earned: 5 });
    expect(slept.score(later).trace[0]).toMatchObject({ rule: 'uncertain' });
  });

  test('it can make a standard critical, after reversing it, or stop it from being so', () => {
    const strict = profile({ clean: { reverse: true, critical: true } });
    expect(evening(strict)).toMatchObject({
      verdict: 'failed',
      criticals: [{ item: 'clean', effect: 'fail' }],
    });
    const list = checklist({
      sections: [section('s', [yesNo('a', 1, { critical: { effect: 'cap', percent: 10 } }), yesNo('b', 1)])],
    });
    const missed = visit(list).answers({ a: false, b: true });
    expect(missed.score().percentage).toBe(10);
    expect(missed.score(profile({ a: { critical: true } })).percentage).toBe(10);
    expect(missed.score(profile({ a: { critical: false } })).percentage).toBe(50);
  });

  test('where it speaks of a standard twice, the last word counts', () => {
    const twice = {
      ...profile({}),
      overrides: [
        { standard: 'kindness', weight: 5 },
        { standard: 'kindness', reverse: true, weight: 1 },
      ],
    };
    expect(line(twice, 'kindness')).toMatchObject({ weight: 1, reversed: true });
  });
});

test('time per car, a wait over a count: the chains of 2023 swap places', () => {
  const minutesAndCars = (waitSeconds: number, cars: number) => {
    const list = checklist({
      sections: [section('lane', [number('cars', [[99, 1]])])],
      intervals: [wait('total', 'joined', 'served', { points: 1 })],
    });
    const lived = visit(list).mark('joined', '12:00:00');
    lived.clock.pass(Math.round(waitSeconds * 1000) - 1000);
    const { trace } = lived.mark('served').answer('cars', cars).score();
    const seconds = trace.find((line) => line.item.id === 'total')?.seconds ?? 0;
    return { seconds, perCar: seconds / Number(trace.find((line) => line.item.id === 'cars')?.answer) };
  };
  const [busy, quiet] = [minutesAndCars(436.09, 3.41), minutesAndCars(278.84, 0.96)];
  expect(busy.seconds).toBeGreaterThan(quiet.seconds);
  expect(busy.perCar).toBeLessThan(quiet.perCar);
  expect(busy.perCar).toBeCloseTo(127.89, 2);
  expect(Math.round(quiet.perCar)).toBe(290);
});
