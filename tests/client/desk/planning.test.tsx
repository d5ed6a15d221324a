import axe from 'axe-core';
import { describe, expect, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { PlanRow } from '#protocol/api/planning.ts';
import { desk } from './desk-stage.tsx';
import { store } from './evidence.ts';
import { fits, head, proposal, rows, underway } from './planning-fixtures.ts';
import { row as programme } from './programme-fixtures.ts';
import { Refusal, served } from './served.ts';

const answers = {
  'GET /plans': () => [head, { ...underway, id: 'plan-2' }],
  'GET /plans/plan-1': () => proposal,
  'GET /plans/plan-2': () => ({ plan: underway, rows: [] }),
  'GET /plans/plan-2/progress': () => underway,
  'GET /programmes': () => [programme],
  'GET /stores': () => [store, { ...store, id: 'oslo', city: 'Oslo' }],
  'POST /plans/preview': () => ({ visits: 12, stores: 4, shoppers: 7, currency: 'EUR' }),
  'POST /plans': () => ({ plan: 'plan-1', isNew: true }),
  'GET /plans/plan-1/visits/visit-1/shoppers': () => fits,
};
const sit = (path: string, width?: number) =>
  desk({ role: 'coordinator', path, ...(width === undefined ? {} : { width }) });
const button = (name: string | RegExp) => page.getByRole('button', { name });
const screens = [
  '/plans',
  '/plans/new',
  '/plans/plan-1',
  '/plans/plan-1?view=shopper',
  '/plans/plan-1?view=uncovered',
  '/plans/plan-1?view=edited',
  '/plans/plan-2',
];

test.each(screens.flatMap((path) => [360, 1280].map((width) => [path, width] as const)))(
  '%s at %i px has nothing that axe finds, all its words, and no sideways scrolling',
  async (path, width) => {
    served(answers);
    await sit(path, width);
    for (const details of document.querySelectorAll('details')) details.open = true;
    const { violations } = await axe.run(document.querySelector('.desk') ?? document.body);
    expect(violations.map(({ id: rule, nodes }) => [rule, ...nodes.map(({ html }) => html)])).toEqual([]);
    expect(document.body.textContent).not.toMatch(/\b(?:planning|coordinator|desk)-[a-z]/);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

describe('planning a period', () => {
  test('is asked for by its days and limits, and leads to the plan', async () => {
    const { asked } = served(answers);
    await sit('/plans/new');
    await expect.element(page.getByText('12 open visits in 4 stores, for 7 shoppers.')).toBeVisible();
    await page.getByLabelText('Visits in one day, at most').fill('0');
    await button('Make a plan').click();
    await expect.element(page.getByText('A whole number from 1 to 10.')).toBeVisible();
    await page.getByLabelText('Visits in one day, at most').fill('2');
    await page.getByLabelText('Distance from home, at most (km)').fill('40');
    await page.getByLabelText('Cost of a kilometre (EUR)').fill('0.25');
    await button('Make a plan').click();
    await expect.element(page.getByText('No better plan exists.')).toBeVisible();
    const sent = asked.find(({ route }) => route === 'POST /plans');
    expect(sent?.body).toMatchObject({
      mostPerDay: 2,
      reachKm: 40,
      perKmMinor: 25,
      budgetMinor: null,
      seconds: 60,
    });
  });

  test('shows what was found so far, is stopped, and then shows the plan', async () => {
    let state: 'running' | 'stopped' = 'running';
    const now = () => ({ ...(state === 'running' ? underway : head), id: 'plan-2', state });
    const { asked } = served({
      ...answers,
      'GET /plans/plan-2': () => ({ plan: now(), rows: state === 'running' ? [] : rows }),
      'GET /plans/plan-2/progress': now,
      'POST /plans/plan-2/stop': () => {
        state = 'stopped';
        return {};
      },
    });
    await sit('/plans/plan-2');
    await expect.element(page.getByText('1 of 3 visits covered.')).toBeVisible();
    await expect.element(page.getByText('At most 2 more visits could be covered.')).toBeVisible();
    await button('Stop and keep this').click();
    await expect.element(page.getByText('Stopped early.')).toBeVisible();
    expect(asked.map(({ route }) => route)).toContain('POST /plans/plan-2/stop');
  });

  test('says who, on which day, why, and what would have to be otherwise', async () => {
    served(answers);
    await sit('/plans/plan-1');
    await expect.element(page.getByText('Jānis Ozols')).not.toBeInTheDocument();
    await expect
      .element(page.getByText('12 km there and back · rotation only just kept · 2 others could'))
      .toBeVisible();
    await page.getByRole('link', { name: 'Not covered 1' }).click();
    await expect
      .element(page.getByText('Ilze Kalniņa could, if rotation were 83 days instead of 90.'))
      .toBeVisible();
    await expect.element(page.getByText('Rotation (2) · Too far (1)')).toBeVisible();
  });

  test('is changed by the keyboard, with what speaks against it', async () => {
    const edited: PlanRow = {
      ...(rows[0] ?? expect.fail()),
      shopper: { id: 'janis', name: 'Jānis Ozols' },
      isEdited: true,
      against: ['load'],
      day: null,
      why: null,
    };
    const { asked } = served({ ...answers, 'POST /plans/plan-1/visits/visit-1': () => edited });
    await sit('/plans/plan-1');
    button(`Change who visits ${store.name}`).first().element().focus();
    await userEvent.keyboard('{Enter}');
    const choice = page.getByLabelText('Shopper');
    await choice.selectOptions('Ilze Kalniņa (4 visits, 2 rules against it)');
    await expect.element(page.getByText('Enough visits')).toBeVisible();
    await choice.selectOptions('Jānis Ozols (1 visit)');
    await expect.element(page.getByText('Every rule is kept')).toBeVisible();
    await button('Choose').click();
    await expect.element(page.getByText('chosen by hand').first()).toBeVisible();
    expect(asked.at(-1)?.body).toEqual({ shopper: 'janis' });
  });

  test('is sent, all of it or what is chosen, and what changed meanwhile is told', async () => {
    const { asked } = served({
      ...answers,
      'POST /plans/plan-1/send': ({ body }) =>
        JSON.stringify(body).includes('visit-2')
          ? rows.slice(0, 2).map((row) => ({ ...row, sent: 'assigned' }))
          : [{ ...rows[0], sent: 'changed' }],
    });
    await sit('/plans/plan-1');
    await page
      .getByRole('checkbox', { name: `Choose ${store.name}` })
      .first()
      .click();
    await button('Assign the 1 chosen').click();
    await expect.element(page.getByText('One visit was changed meanwhile and left as it is.')).toBeVisible();
    await button('Assign 1 visit').click();
    await expect.element(page.getByText('Everything is sent.')).toBeVisible();
    const sent = asked.filter(({ route }) => route === 'POST /plans/plan-1/send').map(({ body }) => body);
    expect(sent).toEqual([
      { visits: ['visit-1'], offerRest: false },
      { visits: ['visit-2'], offerRest: false },
    ]);
  });

  test('says what went wrong and lets one try again', async () => {
    served({ ...answers, 'POST /plans': () => new Refusal('bad-input', 'from') });
    await sit('/plans/new');
    await button('Make a plan').click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.element(button('Make a plan')).toBeEnabled();
  });
});
