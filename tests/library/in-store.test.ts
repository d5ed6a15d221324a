import { describe, expect, test } from 'vitest';
import type { Checklist, Question } from '#domain/checklist/checklist.ts';
import type { AnswerValue } from '#domain/journal/event.ts';
import { libraryItems } from '#library/items.ts';
import { retailChecklist } from '#library/retail-advice/checklist.ts';
import { returnsChecklist } from '#library/returns/checklist.ts';
import { tableChecklist } from '#library/table-service/checklist.ts';
import { visit } from '#tests/support/visit.ts';

interface Lived {
  /** Moments with their times of the day. */
  readonly marks: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, AnswerValue>>;
}

function scoreOf(checklist: Checklist, { marks, answers }: Lived) {
  const life = visit(checklist);
  for (const [moment, at] of Object.entries(marks)) life.mark(moment, at);
  return life.answers(answers).submit().score();
}

const goodMeal: Lived = {
  marks: {
    entered: '12:00:00',
    seated: '12:01:30',
    menu: '12:02:30',
    ready: '12:06:00',
    ordered: '12:08:00',
    food: '12:26:00',
    'asked-bill': '12:50:00',
    bill: '12:53:00',
  },
  answers: {
    ...{
      'met-how': 'greeted',
      'table-clean': true,
      'menu-how': 'brought',
      'had-to-call': 0,
      'delay-told': null,
    },
    ...{
      'wait-felt': 5,
      'dish-answer': 'found-out',
      'order-repeated': true,
      'asked-after': true,
      rude: false,
    },
    ...{ pressed: false, offer: false, 'welcome-felt': 5, 'what-came': 'as-ordered', temperature: 'hot' },
    ...{ unsafe: false, 'dishes-clean': true, taste: 4, 'menu-price': true, 'said-so': false },
    ...{ 'bill-right': true, hurried: false, farewell: true, 'come-back': 5 },
  },
};

const lateAndCold: Lived = {
  marks: {
    entered: '12:00:00',
    seated: '12:11:00',
    menu: '12:20:00',
    ready: '12:24:00',
    ordered: '12:35:00',
    food: '13:20:00',
    'asked-bill': '13:40:00',
    bill: '13:58:00',
  },
  answers: {
    ...{
      'met-how': 'unmet',
      'table-clean': false,
      'menu-how': 'asked',
      'had-to-call': 4,
      'delay-told': false,
    },
    ...{ 'wait-felt': 1, 'dish-answer': 'none', 'order-repeated': false, 'asked-after': false, rude: true },
    ...{ pressed: true, offer: true, 'welcome-felt': 1, 'what-came': 'not-all', temperature: 'cold' },
    ...{ unsafe: false, 'dishes-clean': false, taste: 1, 'menu-price': false, 'said-so': true },
    ...{
      response: 'blamed',
      solved: false,
      'bill-right': false,
      hurried: true,
      farewell: false,
      'come-back': 1,
    },
  },
};

describe('a meal at the table', () => {
  test('earns everything where all is well, without an offer', () => {
    expect(scoreOf(tableChecklist, goodMeal)).toMatchObject({ percentage: 100, verdict: 'passed' });
  });

  test('that is late and cold earns next to nothing', () => {
    const score = scoreOf(tableChecklist, lateAndCold);
    expect(score.percentage).toBeLessThan(10);
    expect(score.verdict).toBe('failed');
  });

  test('that is late shows as late, and one that is cold as cold', () => {
    const shares = (lived: Lived) =>
      new Map(
        scoreOf(tableChecklist, lived).sections.map((section) => [section.section, section.percentage]),
      );
    const late = shares({ ...goodMeal, marks: { ...goodMeal.marks, food: '12:48:30' } });
    expect(late.get('food')).toBe(100);
    expect(late.get('waiting')).toBeLessThan(70);
    const cold = shares({ ...goodMeal, answers: { ...goodMeal.answers, temperature: 'cold' } });
    expect(cold.get('waiting')).toBe(100);
    expect(cold.get('food')).toBeLessThan(85);
  });

  test('that never came earns nothing for the food', () => {
    const { food: _never, ...marks } = goodMeal.marks;
    const answers = {
      ...goodMeal.answers,
      'what-came': 'nothing',
      'menu-price': false,
      'dishes-clean': false,
    };
    const score = scoreOf(tableChecklist, { marks, answers });
    expect(score.sections.find(({ section }) => section === 'food')).toMatchObject({ earned: 0 });
  });

  test('fails where the food was not safe', () => {
    const unsafe = { ...goodMeal, answers: { ...goodMeal.answers, unsafe: true } };
    expect(scoreOf(tableChecklist, unsafe).verdict).toBe('failed');
  });
});

const goodAdvice: Lived = {
  marks: {
    entered: '10:00:00',
    noticed: '10:00:20',
    'at-shelf': '10:02:00',
    helped: '10:04:30',
    ended: '10:14:00',
  },
  answers: {
    ...{ 'staff-seen': 2, 'customers-seen': 5, 'help-how': 'came', occupied: null },
    ...{ 'asked-about': ['use', 'wishes', 'budget'], answer: 'found-out', shown: true, reason: true },
    ...{ drawback: 'named', 'took-no': 'accepted', hurried: false, dearer: false, offer: false },
    ...{ rude: false, goodbye: true, advised: 5, 'would-buy': 5 },
  },
};

const hardSell: Lived['answers'] = {
  ...{ 'took-no': 'kept-on', hurried: true, dearer: true, offer: true, drawback: 'nothing' },
  ...{ advised: 1, 'would-buy': 1 },
};

describe('advice in a shop', () => {
  test('earns everything where all is well, without an offer', () => {
    expect(scoreOf(retailChecklist, goodAdvice)).toMatchObject({ percentage: 100, verdict: 'passed' });
  });

  test('fails where nobody helped, with nothing asked of an advice that was none', () => {
    const { helped: _never, ...marks } = goodAdvice.marks;
    const answers = { 'help-how': 'nobody', occupied: true, rude: false, goodbye: false, advised: 1 };
    const score = scoreOf(retailChecklist, { marks, answers: { ...answers, 'would-buy': 1 } });
    expect(score.percentage).toBeLessThan(30);
    expect(score.sections.find(({ section }) => section === 'advice')).toMatchObject({ share: 0 });
  });

  test('fails where they pressed, however quick and knowing they were', () => {
    const score = scoreOf(retailChecklist, {
      ...goodAdvice,
      answers: { ...goodAdvice.answers, ...hardSell },
    });
    expect(score.verdict).toBe('failed');
    const pressure = score.sections.find(({ section }) => section === 'pressure');
    expect(pressure?.percentage).toBeLessThan(10);
  });

  test('earns little from a guess', () => {
    const answers = {
      ...goodAdvice.answers,
      answer: 'wrong',
      shown: false,
      'asked-about': ['none'],
      reason: false,
    };
    const advice = scoreOf(retailChecklist, { ...goodAdvice, answers }).sections;
    expect(advice.find(({ section }) => section === 'advice')?.percentage).toBeLessThan(25);
  });
});

const goodReturn: Lived = {
  marks: { joined: '10:00:00', taken: '10:02:00', settled: '10:06:00' },
  answers: {
    ...{ 'policy-seen': true, 'where-clear': true, 'people-ahead': 1, 'told-times': 'one' },
    ...{ 'reason-asked': 'once', blamed: false, demands: false, result: 'as-promised', 'amount-right': true },
    ...{ 'when-told': null, slip: true, pressed: false, goodbye: true, easy: 5, 'buy-again': 5 },
  },
};

describe('something brought back', () => {
  test('earns everything where the rule is honoured', () => {
    expect(scoreOf(returnsChecklist, goodReturn)).toMatchObject({ percentage: 100, verdict: 'passed' });
  });

  test('cannot pass with a refusal, however kind', () => {
    const { settled: _never, ...marks } = goodReturn.marks;
    const { 'amount-right': _amount, 'when-told': _when, slip: _slip, ...rest } = goodReturn.answers;
    const score = scoreOf(returnsChecklist, { marks, answers: { ...rest, result: 'refused' } });
    expect(score.percentage).toBeLessThanOrEqual(50);
    expect(score.verdict).toBe('failed');
  });

  test('earns nothing where everything is done wrong', () => {
    const answers = {
      ...{ 'policy-seen': false, 'where-clear': false, 'told-times': 'more', 'reason-asked': 'again' },
      ...{ blamed: true, demands: true, result: 'refused', pressed: true, goodbye: false },
      ...{ easy: 1, 'buy-again': 1 },
    };
    expect(
      scoreOf(returnsChecklist, { marks: { joined: '10:00:00', taken: '10:12:00' }, answers }).percentage,
    ).toBe(0);
  });
});

type Scored = Extract<Question, { score?: unknown }>['score'];

/** What the score of a question can earn at most; of several options the highest, which is the least that it can be. */
function mostOf(score: NonNullable<Scored>): number {
  if ('bands' in score) return Math.max(...score.bands.map(({ points }) => points));
  if (typeof score.points === 'number') return score.points;
  return Math.max(...Object.values(score.points));
}

test('nowhere in the library does selling outscore serving: a bonus is at most a tenth of its section', () => {
  for (const { checklist } of libraryItems) {
    for (const { id, questions } of checklist.sections) {
      const scores = questions.flatMap((question) => ('score' in question && question.score) || []);
      const most = (wanted: boolean) =>
        scores.filter(({ bonus = false }) => bonus === wanted).reduce((sum, score) => sum + mostOf(score), 0);
      expect(most(true), `${checklist.id} ${id}`).toBeLessThanOrEqual(most(false) / 10);
    }
  }
});
