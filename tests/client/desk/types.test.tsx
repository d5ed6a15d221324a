import { describe, expect, test } from 'vitest';
import type { Checklist } from '#domain/checklist/checklist.ts';
import {
  checklist,
  choices,
  date,
  duration,
  file,
  moment,
  money,
  narrative,
  receipt,
  section,
  staff,
  text,
  time,
  yesNo,
} from '#tests/support/checklist.ts';
import { type TestVisit, visit } from '#tests/support/visit.ts';
import { axeFaults } from '../axe-faults.ts';
import { desk } from './desk-stage.tsx';
import { reportOf, reviewOf } from './evidence.ts';
import { served } from './served.ts';

const list: Checklist = {
  ...checklist({
    moments: [moment('entered')],
    recording: { lawful: true, basis: { en: 'Everyone who works here has agreed in writing.' } },
    discreet: { title: { en: 'Groceries' }, items: { entered: { en: 'Milk' } } },
    contradictions: [
      {
        id: 'free',
        when: {
          all: [
            { question: 'paid', atMost: 0 },
            { question: 'greeted', is: true },
          ],
        },
        text: { en: 'Nothing was paid' },
        questions: ['paid'],
      },
    ],
    sections: [
      section('s', [
        yesNo('greeted', 2, { followUp: { text: { en: 'What then?' } } }),
        money('paid', { least: 0, most: 2_000 }),
        date('bought'),
        time('closing'),
        duration('call', [
          [60, 5],
          [120, 2],
        ]),
        staff('barista'),
        receipt('receipt', { currency: null }),
        file('document', 'menu'),
        file('sound', 'voices'),
        choices('milk', { oat: 1, soy: 1 }),
        text('which', {
          showIf: { any: [{ question: 'milk', is: 'oat' }, { not: { moment: 'entered', marked: true } }] },
          requireIf: { question: 'call', atLeast: 60, atMost: 90 },
        }),
        {
          ...narrative('account', 10, {
            followUp: { text: { en: 'Who?' }, when: { question: 'paid', atLeast: 100 } },
          }),
          type: 'narrative',
          prompts: [{ en: 'What was said' }],
        },
      ]),
    ],
  }),
};

const kept = (question: string, type: string) =>
  ({
    kind: 'evidence.added',
    evidence: question,
    question,
    sha256: `${'ab'.repeat(31)}${type.length}`,
    bytes: 320_000,
    type,
  }) as const;

function lived(): TestVisit {
  return visit(list)
    .mark('entered')
    .answers({
      greeted: false,
      'greeted.why': 'They went on stacking cups',
      paid: 1_250,
      bought: '2026-02-28',
      closing: '21:30',
      call: 75,
      barista: { name: 'Ilze', role: 'At the till' },
      receipt: { date: '2026-03-02', currency: 'CZK', total: 14_900, time: '10:05' },
      milk: ['soy'],
      which: 'Barista blend',
      account: 'They looked up.',
    })
    .append(kept('menu', 'application/pdf'))
    .append(kept('voices', 'audio/webm'));
}

async function openReport(visitLived: TestVisit): Promise<void> {
  const report = reportOf(visitLived);
  const all = { ...report, evidence: report.evidence.map((one) => ({ ...one, verified: true })) };
  served({ 'GET /visits/visit-1': () => ({ ...reviewOf(), report: all }) });
  await desk({ role: 'coordinator', path: '/visits/visit-1' });
}

const line = (question: string) => document.querySelector(`#question-${question}`);
const given = (question: string) => line(question)?.querySelector('.answer-given')?.textContent?.trim();

describe('a report tells', () => {
  test('each kind of answer as a person would', async () => {
    await openReport(lived());
    await expect.poll(() => given('paid')).toBe('€12.50');
    expect(given('bought')).toBe('28 Feb 2026');
    expect(given('closing')).toBe('21:30');
    expect(given('call')).toBe('1:15');
    expect(given('barista')).toBe('Name: Ilze, Role: At the till');
    expect(given('receipt')).toBe('CZK 149.00, 2 Mar 2026, 10:05'.replace('CZK ', 'CZK\u00a0'));
    expect(line('greeted')?.querySelector('.answer-follow-up')?.textContent).toBe(
      'What then?They went on stacking cups',
    );
  });

  test('a document as a link, a sound as a player', async () => {
    await openReport(lived());
    await expect.poll(() => line('menu')?.querySelector('a')?.textContent).toContain('Document, 320 kB');
    expect(line('menu')?.querySelector('a')?.href).toMatch(/\/api\/evidence\/[0-9a-f]+\?visit=visit-1$/);
    expect(line('voices')?.querySelector('audio')?.getAttribute('src')).toMatch(/\/api\/evidence\//);
    expect(line('menu')?.querySelector('img')).toBeNull();
    expect(await axeFaults()).toEqual([]);
  });

  test('what is not asked any more', async () => {
    await openReport(lived());
    await expect.poll(() => given('which')).toBe('Barista blend (not asked any more, counts for nothing)');
  });

  test('what was not asked, and what was not answered', async () => {
    await openReport(visit(list).mark('entered'));
    await expect.poll(() => given('which')).toBe('Not asked');
    expect(given('paid')).toBe('Not answered');
  });

  test('that a visit could not be carried out, and why', async () => {
    const closed = { kind: 'visit.prevented', because: 'closed', note: 'A sign on the door.' } as const;
    await openReport(visit(list).append(closed));
    await expect.poll(() => document.body.textContent).toContain('could not be carried out: it was closed');
    expect(document.body.textContent).toContain('A sign on the door.');
    expect(given('paid')).toBe('Not asked');
    expect(line('call')?.textContent).toContain('The visit could not be carried out: left out of the score.');
  });
});

test('a checklist says in words what hangs on what, and what is hidden and recorded', async () => {
  served({ 'GET /checklists/test-checklist/1': () => list });
  await desk({ role: 'coordinator', path: '/checklists/test-checklist/1' });
  const words = () => document.querySelector('.checklist')?.textContent ?? '';
  await expect.poll(words).toContain('Asked only if “milk?” includes oat or not (“entered” was marked).');
  for (const sentence of [
    'Required if “call?” is from 1:00 to 1:30.',
    'One line more where the answer is not the good one: “What then?”',
    'One line more if “paid?” is at least €1.00: “Who?”',
    'What was said',
    'Shown as “Groceries”; ticking an item marks its moment.',
    'Everyone who works here has agreed in writing.',
    'Said at “paid?” if “paid?” is at most €0.00 and “greeted?” is Yes.',
    'Amount of money · fact · in the store · may be not applicable · at least €0.00 · at most €20.00',
  ])
    expect(words()).toContain(sentence);
  expect(await axeFaults()).toEqual([]);
});
