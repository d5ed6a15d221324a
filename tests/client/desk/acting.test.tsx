import { describe, expect, test } from 'vitest';
import { page } from 'vitest/browser';
import { axeFaults } from '#tests/client/axe-faults.ts';
import { everyAction, openAction, openStory, recurredStory } from './acting-fixtures.ts';
import { desk } from './desk-stage.tsx';
import { reportOf } from './evidence.ts';
import { standards } from './reading-fixtures.ts';
import { Refusal, served } from './served.ts';

const sees = (words: string | RegExp) => expect.element(page.getByText(words).first()).toBeVisible();
const button = (name: string | RegExp) => page.getByRole('button', { name });
const people = { 'GET /owner/actions/people': () => ['Olga', 'Otto'] };

describe('the actions', () => {
  test('each say in a sentence what visits since then measured', async () => {
    served({ 'GET /owner/actions': () => ({ rows: everyAction, after: null }) });
    await desk({ role: 'owner', path: '/actions' });
    await sees('To be done by 15 Mar 2026.');
    await sees('Should have been done by 15 Mar 2026.');
    await sees('No visit since. It takes 3 to tell.');
    await sees('Met in 2 of 2 since. Too few yet: one more visit to tell.');
    await sees('Met in 3 of 3 since; closed by that on 20 Mar 2026.');
    await sees('Recurred on 12 Mar 2026; met in 2 of 3 since it was done.');
    await sees(/Closed by measurement on 14 Mar 2026, recurred on 26 Mar 2026/);
    await sees('No longer wanted.');
    for (const { name, format } of [
      { name: 'Save as CSV', format: 'csv' },
      { name: 'Save as Excel', format: 'xlsx' },
    ]) {
      const link = page.getByRole('link', { name }).element();
      expect(link.getAttribute('href')).toBe(`/api/owner/reading/file?table=actions&format=${format}`);
    }
  });

  test('of which there are none say where one is started', async () => {
    served({ 'GET /owner/actions': () => ({ rows: [], after: null }) });
    await desk({ role: 'owner', path: '/actions' });
    await sees('No actions yet');
  });
});

describe('one action', () => {
  test('is said to be done with how one can tell, and nothing on the page closes it', async () => {
    const { asked } = served({
      ...people,
      'GET /owner/actions/action-1': () => openStory,
      'POST /owner/actions/action-1/steps': () => ({ ...recurredStory, revision: 2 }),
    });
    await desk({ role: 'owner', path: '/actions/action-1' });
    await sees('Look up, and say thank you.');
    await sees('before it was done');
    expect(document.body.textContent).not.toMatch(/Close it/);
    await button('It is done').click();
    await page.getByLabelText('How can one tell that it is done?').fill('All shifts practised it.');
    await page.getByRole('dialog').getByRole('button', { name: 'It is done' }).click();
    const posted = () => asked.find(({ route }) => route === 'POST /owner/actions/action-1/steps')?.body;
    const step = { revision: 1, step: 'done', note: 'All shifts practised it.' };
    await expect.poll(posted).toEqual(step);
  });

  test('that recurred shows the share with its bounds, and each visit', async () => {
    served({ ...people, 'GET /owner/actions/action-1': () => recurredStory });
    await desk({ role: 'owner', path: '/actions/action-1' });
    await sees('Recurred on 12 Mar 2026; met in 1 of 2 since it was done.');
    await sees(/50% met it\. So many visits leave anything between 10% and 91% possible/);
    await expect.element(button('It is done once more')).toBeVisible();
    const visits = page.getByRole('region', { name: 'What visits say' }).getByRole('listitem');
    expect(visits.elements().map(({ textContent }) => textContent)).toEqual([
      '5 Mar 2026missedbefore it was done',
      '11 Mar 2026met',
      '12 Mar 2026missed',
    ]);
  });

  test('that someone else changed meanwhile says so, and keeps what was written', async () => {
    served({
      ...people,
      'GET /owner/actions/action-1': () => openStory,
      'POST /owner/actions/action-1/changes': () => new Refusal('stale'),
    });
    await desk({ role: 'owner', path: '/actions/action-1' });
    await button('Change').click();
    await page.getByLabelText('Who sees to it').fill('Otto');
    await button('Keep changes').click();
    await expect.element(page.getByRole('alert')).toBeVisible();
    await expect.element(page.getByLabelText('Who sees to it')).toHaveValue('Otto');
  });
});

async function writePlan() {
  await page.getByLabelText('What is to be done').fill('Say thank you with the receipt.');
  await page.getByLabelText('Who sees to it').fill('Rita');
  await page.getByLabelText('Done by').fill('2026-04-01');
}

const plan = { what: 'Say thank you with the receipt.', who: 'Rita', dueOn: '2026-04-01', training: '' };

describe('an action is started', () => {
  test('from a missed standard, for the stores that are chosen', async () => {
    const { asked } = served({
      ...people,
      'GET /owner/reading/standards': () => standards,
      'POST /owner/actions': () => ({ actions: ['action-1'] }),
      'GET /owner/actions/action-1': () => openStory,
    });
    await desk({ role: 'owner', path: '/standards' });
    await button('Start an action: Everyone is greeted').first().click();
    await writePlan();
    await page.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
    await sees('Choose at least one store.');
    await page.getByRole('checkbox', { name: /Riga Old Town/ }).click();
    expect(await axeFaults()).toEqual([]);
    await page.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
    await button('See it').click();
    await sees('Say thank you with the receipt.');
    const posted = asked.find(({ route }) => route === 'POST /owner/actions');
    expect(posted?.body).toMatchObject({ ...plan, stores: ['riga'], channel: 'store' });
  });

  test('from a question of a report, under which those that there are stand', async () => {
    const report = reportOf();
    const line = report.score.trace.find(
      ({ item, earned, possible }) => item.kind === 'question' && earned < possible,
    );
    const standard = report.checklist.standards.find(({ id }) => id === line?.standard);
    const known = { ...openAction, standard: { id: standard?.id ?? '', name: { en: 'It' } } };
    const { asked } = served({
      ...people,
      'GET /owner/visits/visit-1': () => report,
      'GET /owner/actions': () => ({ rows: [known], after: null }),
      'POST /owner/actions': () => ({ actions: ['action-9'] }),
    });
    await desk({ role: 'owner', path: '/visits/visit-1' });
    const under = page.getByRole('listitem').filter({ has: page.getByText(openAction.what) });
    await expect.element(under.first()).toBeVisible();
    const missed = report.score.trace.filter(
      ({ item, earned, possible }) => item.kind === 'question' && earned < possible,
    );
    const starts = page.getByRole('button', { name: /^Start an action/ });
    expect(starts.elements()).toHaveLength(missed.length);
    await starts.first().click();
    await writePlan();
    await page.getByRole('dialog').getByRole('button', { name: 'Start' }).click();
    await sees('The action is started.');
    const posted = asked.find(({ route }) => route === 'POST /owner/actions');
    expect(posted?.body).toMatchObject({ ...plan, visit: 'visit-1', stores: [report.store.id] });
  });
});

test.each(
  ['/actions', '/actions/action-1'].flatMap((path) => [1280, 360].map((width) => [path, width] as const)),
)('%s at %i px is without faults, and nothing sticks out', async (path, width) => {
  served({
    ...people,
    'GET /owner/actions': () => ({ rows: everyAction, after: null }),
    'GET /owner/actions/action-1': () => recurredStory,
  });
  await desk({ role: 'owner', path, width });
  expect(await axeFaults()).toEqual([]);
  expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
});
