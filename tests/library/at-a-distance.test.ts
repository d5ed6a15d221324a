import { describe, expect, test } from 'vitest';
import type { Checklist } from '#domain/checklist/checklist.ts';
import { warningsOf } from '#domain/checklist/warnings.ts';
import type { AnswerValue } from '#domain/journal/event.ts';
import { missingFrom } from '#domain/report/missing.ts';
import { betweenChecklist } from '#library/between-channels/checklist.ts';
import { emailChecklist } from '#library/email/checklist.ts';
import { rudeHouse } from '#library/profiles/rude-house.ts';
import { robotCallChecklist } from '#library/robot-calls/checklist.ts';
import { rudeHouseChecklist } from '#library/rude-house/checklist.ts';
import { socialChecklist } from '#library/social-network/checklist.ts';
import { websiteChecklist } from '#library/website/checklist.ts';
import { visit } from '#tests/support/visit.ts';

interface Lived {
  /** Moments with their times of the day. */
  readonly marks: Readonly<Record<string, string>>;
  readonly answers: Readonly<Record<string, AnswerValue>>;
}

function lived(checklist: Checklist, { marks, answers }: Lived) {
  const life = visit(checklist);
  for (const [moment, at] of Object.entries(marks)) life.mark(moment, at);
  return life.answers(answers).submit();
}

const scoreOf = (checklist: Checklist, life: Lived) => lived(checklist, life).score();

interface Both {
  readonly checklist: Checklist;
  readonly well: Lived;
  readonly badly: Lived;
}

const website: Both = {
  checklist: websiteChecklist,
  well: {
    marks: {
      opened: '10:00:00',
      found: '10:00:50',
      'contact-begun': '10:02:00',
      'contact-found': '10:02:10',
    },
    answers: {
      ...{ 'first-says': 'visitor', 'price-shown': true, 'answer-found': true, 'answer-right': true },
      ...{ 'search-shows': null, 'dead-links': 0, overlays: 1, 'contact-place': 'one-tap' },
      ...{ 'hours-told': true, sideways: false, enlarged: false, 'form-works': true, easy: 5 },
      ...{ 'contact-ways': ['phone', 'form'], 'come-back': 5 },
    },
  },
  badly: {
    marks: { opened: '10:00:00', 'contact-begun': '10:05:00' },
    answers: {
      ...{ 'first-says': 'itself', 'price-shown': false, 'answer-found': false, 'search-shows': false },
      ...{ 'dead-links': 3, overlays: 4, 'contact-place': 'nowhere', 'hours-told': false },
      ...{ sideways: true, enlarged: true, 'form-works': false, easy: 1 },
      ...{ 'come-back': 1 },
    },
  },
};

const email: Both = {
  checklist: emailChecklist,
  well: {
    marks: { sent: '10:00:00' },
    answers: {
      ...{ receipt: 'with-day', answered: 'next-day', 'answer-date': '2026-03-03', 'answer-time': '11:20' },
      ...{ 'which-answered': 'both', 'email-right': true, 'beside-it': false, 'asked-again': false },
      ...{ 'sent-elsewhere': false, signed: true, settled: 'first', read: 5 },
    },
  },
  badly: {
    marks: { sent: '10:00:00' },
    answers: { receipt: 'none', answered: 'never', settled: 'not', read: 1 },
  },
};

const social: Both = {
  checklist: socialChecklist,
  well: {
    marks: { asked: '10:00:00' },
    answers: {
      ...{ official: true, 'others-unanswered': 0, answered: 'four-hours', removed: false, where: 'here' },
      ...{ 'answer-date': '2026-03-02', 'answer-time': '12:30', 'took-up': true, 'social-correct': true },
      ...{ 'private-asked': false, mocked: false, 'know-now': true, serious: 5 },
    },
  },
  badly: {
    marks: { asked: '10:00:00' },
    answers: {
      ...{ official: false, 'others-unanswered': 5, answered: 'never', removed: true },
      ...{ 'know-now': false, serious: 1 },
    },
  },
};

const robot: Both = {
  checklist: robotCallChecklist,
  well: {
    marks: {
      'picked-up': '10:00:00',
      'company-named': '10:00:05',
      'asked-for-person': '10:01:00',
      person: '10:01:40',
      ended: '10:03:00',
    },
    answers: {
      ...{ agreed: true, 'working-hours': true, 'number-shown': true, 'said-machine': true },
      ...{ 'purpose-first': true, 'person-way': 'told', 'stop-told': true, 'after-no': false },
      ...{ 'called-again': false, 'number-answers': true, 'secret-asked': false, respected: 5 },
    },
  },
  badly: {
    marks: { 'picked-up': '10:00:00', 'asked-for-person': '10:02:00', ended: '10:05:00' },
    answers: {
      ...{ agreed: false, 'working-hours': false, 'number-shown': false, 'said-machine': false },
      ...{ 'purpose-first': false, 'person-way': 'none', 'stop-told': false, 'after-no': true },
      ...{ 'called-again': true, 'number-answers': false, 'secret-asked': true, respected: 1 },
    },
  },
};

const between: Both = {
  checklist: betweenChecklist,
  well: {
    marks: { turned: '12:00:00', 'case-found': '12:01:00', ended: '12:05:00' },
    answers: {
      ...{
        'first-channel': 'email',
        'first-date': '2026-03-01',
        reference: 'name',
        'next-told': true,
        'second-channel': 'phone',
      },
      ...{ knew: 'reference', 'times-again': 0, 'same-answer': 'explained', 'promise-held': true },
      ...{ 'sent-back': false, settled: 'settled', 'one-company': 5 },
    },
  },
  badly: {
    marks: { turned: '12:00:00', ended: '12:15:00' },
    answers: {
      ...{
        'first-channel': 'web',
        'first-date': '2026-03-01',
        reference: 'nothing',
        'next-told': false,
        'second-channel': 'store',
      },
      ...{ knew: 'all', 'times-again': 3, 'what-again': ['who', 'what'], 'same-answer': 'against' },
      ...{ 'promise-held': false, 'sent-back': true, settled: 'again', 'one-company': 1 },
    },
  },
};

const all = [website, email, social, robot, between];

describe.each(all.map((both) => [both.checklist.id, both] as const))(
  '%s',
  (_, { checklist, well, badly }) => {
    test('earns everything where all is well', () => {
      expect(scoreOf(checklist, well)).toMatchObject({ percentage: 100, verdict: 'passed' });
    });

    test('earns nothing where nothing is', () => {
      expect(scoreOf(checklist, badly)).toMatchObject({ percentage: 0, verdict: 'failed' });
    });

    test('warns of nothing, and asks of either story an account, and lines on what went wrong', () => {
      expect(warningsOf(checklist)).toEqual([]);
      for (const story of [well, badly]) {
        const missing = missingFrom(checklist, lived(checklist, story).report());
        expect(missing.filter(({ kind }) => kind !== 'follow-up')).toEqual([
          { kind: 'answer', question: 'account' },
        ]);
      }
    });
  },
);

test('an e-mail that is answered soon and beside the question shows both', () => {
  const answers = { ...email.well.answers, 'which-answered': 'one', 'asked-again': true, settled: 'not' };
  const score = scoreOf(emailChecklist, { ...email.well, answers });
  const share = (id: string) => score.sections.find(({ section }) => section === id)?.percentage;
  expect(share('time')).toBe(100);
  expect(share('answer')).toBeLessThan(60);
  expect(score.verdict).toBe('failed');
});

test('a machine that asks for a card number fails, whatever else it does', () => {
  const answers = { ...robot.well.answers, 'secret-asked': true };
  const score = scoreOf(robotCallChecklist, { ...robot.well, answers });
  expect(score.percentage).toBeGreaterThan(75);
  expect(score.verdict).toBe('failed');
});

test('a second channel that must be told everything cannot pass, however soon and kind', () => {
  const { 'case-found': _never, ...marks } = between.well.marks;
  const answers = { ...between.well.answers, knew: 'all', 'times-again': 2, 'what-again': ['what'] };
  expect(scoreOf(betweenChecklist, { marks, answers }).verdict).toBe('failed');
});

test('where rudeness is the act, its profile gives to the insult what counter service gives to respect', () => {
  const rude = { 'rude-treatment': true, farewell: false, 'greeting-kind': 'ignored' };
  const kind = { 'rude-treatment': false, farewell: true, 'greeting-kind': 'words-and-look' };
  const earned = (answers: Lived['answers'], isUnderProfile: boolean) => {
    const { trace } = lived(rudeHouseChecklist, { marks: {}, answers }).score(
      isUnderProfile ? rudeHouse : null,
    );
    return trace
      .filter(({ standard }) => ['respect', 'farewell', 'warm-greeting'].includes(standard))
      .reduce((sum, line) => sum + line.earned, 0);
  };
  expect(earned(rude, true)).toBe(earned(kind, false));
  expect(earned(kind, true)).toBe(earned(rude, false));
  expect(earned(rude, true)).toBeGreaterThan(earned(kind, true));
});
