import axe from 'axe-core';
import { expect, test } from 'vitest';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import type { PublishedRow } from '#protocol/api/views.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';
import { desk } from './desk-stage.tsx';
import { publishedReport, reviewOf, rowIn, store } from './evidence.ts';
import { served } from './served.ts';

const published: PublishedRow = {
  visit: 'visit-1',
  store,
  checklistTitle: 'Counter service, coffee',
  at: MIDNIGHT,
  publishedAt: MIDNIGHT,
  percentage: 71.4,
  percentageBefore: 71.4,
  verdict: 'failed',
  speed: 62.5,
  quality: 80,
};
const { id, version } = coffeeChecklist;

const storeRow = {
  ...store,
  reference: '0117',
  region: 'Baltics',
  concept: 'Kiosk',
  channels: [],
  tags: [],
};

const answers = {
  'GET /owner/stores': () => ({
    rows: [{ store, visits: 3, latest: published, percentages: [90.1, 68, 71.4] }],
    after: 'more',
  }),
  'GET /owner/visits': () => ({ rows: [published], after: 'more' }),
  'GET /owner/visits/visit-1': () => publishedReport(),
  'GET /visits': () => ({
    rows: [
      rowIn('submitted', { flags: ['aside'], percentage: 71.4 }),
      rowIn('planned', { id: 'visit-2', shopper: null }),
    ],
    after: null,
    counts: { submitted: 1, planned: 1 },
  }),
  'GET /visits/visit-1': () =>
    reviewOf(undefined, {
      terms: {
        dayparts: [{ weekdays: [1, 2, 3, 4, 5], from: '11:30', to: '14:00' }],
        rotation: { days: 90, of: 'store' },
        qualifications: ['Barista basics'],
        offerUntil: MIDNIGHT,
        reportWithinHours: 24,
        preventedPayPercent: 50,
      },
      reimbursementCap: { minor: 950, currency: 'EUR' },
      declined: [{ name: 'Nasrin', reason: 'Too far', at: MIDNIGHT }],
      grade: 8,
      settled: { fee: { minor: 625, currency: 'EUR' }, reimbursement: { minor: 480, currency: 'EUR' } },
    }),
  'GET /visits/visit-1/checks': () => ({
    checks: [
      { check: 'dark', place: { questions: ['receipt'] }, figures: {} },
      { check: 'words-copied', place: { visit: 'visit-2' }, figures: { share: 0.7 }, bySame: false },
    ],
    compared: { ofShopper: 0, ofStore: 1, ofChecklist: 2 },
  }),
  'GET /stores': () => [store],
  'GET /stores/list': () => ({ rows: [storeRow], after: 'more', count: 1_001 }),
  'GET /stores/choices': () => ({ clients: ['Wrenfold', 'Other'], regions: ['Baltics'], concepts: [] }),
  'GET /checklists': () => [
    { ref: { id, version }, title: 'Counter service, coffee', questions: 30, moments: 6 },
  ],
  [`GET /checklists/${id}/${version}`]: () => coffeeChecklist,
  'GET /people': () => [
    { id: 'shopper-1', name: 'Ilze', email: 'ilze@example.com', role: 'shopper', stores: [] },
  ],
};

const screens = [
  ['owner', '/stores'],
  ['owner', '/visits'],
  ['owner', '/visits/visit-1'],
  ['coordinator', '/visits'],
  ['coordinator', '/visits/visit-1'],
  ['coordinator', '/visits/new'],
  ['coordinator', '/stores'],
  ['coordinator', '/checklists'],
  ['coordinator', `/checklists/${id}/${version}`],
] as const;

test.each(screens.flatMap(([role, path]) => [360, 1280].map((width) => [role, path, width] as const)))(
  'the %s’s %s at %i px has nothing that axe finds, all its words, and no sideways scrolling',
  async (role, path, width) => {
    served(answers);
    await desk({ role, path, width });
    for (const details of document.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(document.querySelector('.desk') ?? document.body);
    expect(violations.map(({ id: rule, nodes }) => [rule, ...nodes.map(({ html }) => html)])).toEqual([]);
    expect(document.body.textContent).not.toMatch(
      /\b(?:report|owner|coordinator|desk|standard|state|role|question)-[a-z]/,
    );
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);
