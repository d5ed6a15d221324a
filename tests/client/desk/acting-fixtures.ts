import type { ActionRow, ActionStory } from '#protocol/api/actions.ts';

const DAY_MS = 86_400_000;
const at = (day: number) => Date.UTC(2026, 2, day, 9);

const text = (en: string) => ({ en });
const thanked = { id: 'thanked', name: text('A thank-you at the till') };
const riga = { id: 'riga', name: 'Riga Old Town', city: 'Riga', timeZone: 'Europe/Riga' };
const nothing = { doneAt: null, n: 0, met: 0, needed: 3, closedAt: null, recurredAt: null };

/** An open action at Riga Old Town. */
export const openAction: ActionRow = {
  id: 'action-1',
  revision: 1,
  createdAt: at(1),
  store: riga,
  standard: thanked,
  channel: 'store',
  what: 'Say thank you with the receipt.',
  who: 'Rita, shift lead',
  dueOn: '2026-03-15',
  training: 'Practise it once with everyone at the start of a shift.',
  standing: { ...nothing, state: 'open' },
  isOverdue: false,
};

const done = { doneAt: at(10), needed: 0, closedAt: null, recurredAt: null };
const as = (id: string, more: Partial<ActionRow>): ActionRow => ({ ...openAction, id, ...more });

/** Actions as they can stand, latest first. */
export const everyAction: ActionRow[] = [
  openAction,
  as('action-2', { isOverdue: true }),
  as('action-3', { standing: { ...done, state: 'done', n: 0, met: 0, needed: 3 } }),
  as('action-4', { standing: { ...done, state: 'done', n: 2, met: 2, needed: 1 } }),
  as('action-5', { standing: { ...done, state: 'closed', n: 3, met: 3, closedAt: at(20) } }),
  as('action-6', { standing: { ...done, state: 'recurred', n: 3, met: 2, recurredAt: at(12) } }),
  as('action-7', {
    standing: {
      ...done,
      state: 'recurred',
      n: 5,
      met: 4,
      closedAt: at(14),
      recurredAt: at(12) + 14 * DAY_MS,
    },
  }),
  as('action-8', { standing: { ...nothing, state: 'withdrawn' } }),
];

/** The open action with its story so far. */
export const openStory: ActionStory = {
  ...openAction,
  standard: {
    ...thanked,
    purpose: text('So that people leave glad that they came.'),
    howTo: text('Look up, and say thank you.'),
  },
  visit: 'visit-1',
  question: 'thanked',
  steps: [{ step: 'open', note: '', by: 'Olga', at: at(1) }],
  visits: [{ visit: 'visit-2', visitedAt: at(5), met: false, counts: false }],
  share: { kind: 'nothing', n: 0 },
  may: ['change', 'done', 'withdraw'],
};

/** The same, done and then missed again. */
export const recurredStory: ActionStory = {
  ...openStory,
  revision: 2,
  standing: { ...done, state: 'recurred', n: 2, met: 1, recurredAt: at(12) },
  steps: [...openStory.steps, { step: 'done', note: 'All shifts practised it.', by: 'Olga', at: at(10) }],
  visits: [
    ...openStory.visits,
    { visit: 'visit-3', visitedAt: at(11), met: true, counts: true },
    { visit: 'visit-4', visitedAt: at(12), met: false, counts: true },
  ],
  share: { kind: 'known', n: 2, value: 0.5, low: 0.095, high: 0.905 },
  may: ['change', 'reopen', 'done', 'withdraw'],
};
