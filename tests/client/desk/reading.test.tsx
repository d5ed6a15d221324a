import axe from 'axe-core';
import { describe, expect, onTestFinished, test } from 'vitest';
import { page, userEvent } from 'vitest/browser';
import type { EstimateView } from '#protocol/api/reading.ts';
import { desk } from './desk-stage.tsx';
import {
  consistency,
  months,
  overTime,
  overview,
  standards,
  trend,
  waits,
  waitsUncounted,
} from './reading-fixtures.ts';
import { served } from './served.ts';

async function open(path: string, width?: number, answers: Partial<Record<string, unknown>> = {}) {
  const asked: URL[] = [];
  const answer = (name: string, found: unknown) => ({
    [`GET /owner/reading/${name}`]: ({ url }: { url: URL }) => {
      asked.push(url);
      return name in answers ? answers[name] : found;
    },
  });
  served({
    ...answer('overview', overview),
    ...answer('standards', standards),
    ...answer('waits', waits),
    ...answer('over-time', overTime),
    ...answer('consistency', consistency),
    ...answer('standards/greeted/store', trend),
  });
  await desk({ role: 'owner', path, ...(width === undefined ? {} : { width }) });
  return asked;
}

const sees = (words: string | RegExp) => expect.element(page.getByText(words).first()).toBeVisible();
const screens = ['/overview', '/standards', '/waits', '/over-time', '/consistency'] as const;

describe('the overview', () => {
  test('says each figure with what it is known to, and a change only where it is more than chance', async () => {
    await open('/overview');
    await sees('81.3%');
    await sees(/between 78\.4% and 84\.1% · 40 visits/);
    await sees(/Worse than October 2025 – December 2025, by -7\.4 to -1\.1 points/);
    await sees(/No more than chance apart from October 2025/);
    await sees('from one visit, nobody can say how far off it is');
  });

  test('leads from what costs most to what it is for, and from a store to its visits', async () => {
    await open('/overview');
    await sees('Everyone is greeted');
    await sees(/-3\.3 points a visit/);
    await page.getByText('What it is for, and how it is done').click();
    await sees('So that nobody feels in the way.');
    const store = page.getByRole('link', { name: 'Riga Old Town' });
    expect(store.element().getAttribute('href')).toBe('/stores/riga');
    await sees(/5 stores have enough visits to be told from others, one has too few\./);
  });

  test('asks for the months of its address, and keeps what is chosen there', async () => {
    const asked = await open('/overview?from=2026-02&to=2026-03');
    expect(Object.fromEntries(asked[0]?.searchParams ?? [])).toEqual({ from: '2026-02', to: '2026-03' });
    await page.getByLabelText('From').selectOptions('November 2025');
    await expect.poll(() => asked.at(-1)?.searchParams.get('from')).toBe('2025-11');
    expect(location.search).toBe(`?from=2025-11&to=${months.period.to}`);
  });

  test('of nothing says so', async () => {
    await open('/overview', undefined, { overview: null });
    await sees('Nothing to read yet');
  });
});

test('standards are told store by store', async () => {
  await open('/standards');
  const row = page.getByRole('row', { name: /Riga Old Town/ });
  await expect.element(row.getByText('0 of 3')).toBeVisible();
  await expect.element(row.getByText('–', { exact: true })).toBeVisible();
  await sees(/3 more stores are not shown/);
});

test('waits are drawn, each bar reached by keyboard and said in words, and told as a table', async () => {
  await open('/waits');
  await expect.poll(() => document.querySelectorAll('.chart-read > rect').length).toBe(3);
  const bar = document.querySelector('.chart-read > rect');
  expect(bar?.getAttribute('aria-label')).toBe('0:00 to 1:00: 12 waits');
  await page.getByText('The same as a table').click();
  const table = page.getByRole('region', { name: 'Wait in the queue' });
  await expect.element(table.getByRole('row', { name: '1:00–2:00 20' })).toBeVisible();
  await userEvent.tab();
  await sees('too few visits to say how far off it is');
});

test('waits are told by how many were ahead, and against the target that held in each visit', async () => {
  await open('/waits');
  await sees('Within its own target (1:30 in most visits)');
  await sees('Each person ahead adds');
  await sees('+0:22');
  await sees(/between \+0:17 and \+0:26 · 38 visits/);
  await sees('The longer the queue, the longer the wait.');
  const row = (name: RegExp) => expect.element(page.getByRole('row', { name })).toBeVisible();
  await row(/^1 or 2 ahead 19 visits 1:25 between 1:16 and 1:39 .*58% between 36% and 77%/);
  await row(/^6 or more ahead 2 visits 2:51 too few visits to say how far off it is/);
  await row(/^Nobody ahead 17 visits 84% between 80% and 88%/);
  await sees(/falls with each person ahead, by 1\.8 to 5 points\./);
  await sees(/changes by no more than chance with each person ahead: -0\.9 to \+1\.1 points\./);
});

test('where no checklist asks how many were ahead, a sentence says so', async () => {
  await open('/waits', undefined, { waits: waitsUncounted });
  await sees('Within 1:30');
  await sees(/no checklist of these months asks how many people were ahead/);
  expect(page.getByText('Each person ahead adds').query()).toBeNull();
  expect(page.getByRole('region', { name: 'By the people ahead in the queue' }).query()).toBeNull();
});

test.each([
  [
    'too few',
    { kind: 'unbounded', n: 4, value: 30, why: 'too-few' },
    /^Too few visits to say what each person/,
  ],
  ['the same queue', { kind: 'nothing', n: 0 }, /^As many people were ahead each time/],
  ['waits that are all alike', { kind: 'unbounded', n: 12, value: 0, why: 'alike' }, /^All alike so far/],
])('of %s it is said in words why nobody knows what one more adds', async (_, perPerson, words) => {
  const [wait] = waits.waits;
  const said = { ...waits, waits: [{ ...wait, queue: { ...wait?.queue, perPerson } }] };
  await open('/waits', undefined, { waits: said });
  await sees(words);
  expect(page.getByText('Each person ahead adds').query()).toBeNull();
});

test('a wait without a count, and months in which nobody counted, have words', async () => {
  const [wait] = waits.waits;
  const queue = { perPerson: { kind: 'nothing', n: 0 }, lengths: [] };
  const none = { kind: 'nothing', n: 0 };
  const busy = { perPerson: { score: none, speed: none, quality: none }, lengths: [] };
  const uncounted = { ...wait, interval: 'other', name: { en: 'Another wait' }, queue };
  await open('/waits', undefined, {
    waits: { ...waits, busy, waits: [{ ...wait, queue: null }, uncounted] },
  });
  await sees('The checklist that measures this wait does not ask how many people were ahead in the queue.');
  expect(
    page.getByText('Nobody counted the people ahead in the queue in these months.').elements(),
  ).toHaveLength(2);
  expect(document.body.textContent).not.toMatch(/NaN|undefined/);
});

test('what is of one store alone says which, and leads back to all of them', async () => {
  const place = { id: 'store-1', name: 'Wrenfold Riga', city: 'Riga' };
  const asked = await open('/waits?from=2026-02&to=2026-03&store=store-1', undefined, {
    waits: { ...waits, place },
  });
  await expect.element(page.getByRole('link', { name: 'Wrenfold Riga', exact: true })).toBeVisible();
  await page.getByRole('main').getByRole('link', { name: 'All stores', exact: true }).click();
  await expect
    .poll(() => Object.fromEntries(asked.at(-1)?.searchParams ?? []))
    .toEqual({ from: '2026-02', to: '2026-03' });
});

test('where nothing of one store is published the way back to all of them is there', async () => {
  const asked = await open('/waits?store=store-1', undefined, { waits: null });
  await sees('Nothing to read yet');
  await page.getByRole('main').getByRole('link', { name: 'All stores', exact: true }).click();
  await expect.poll(() => Object.fromEntries(asked.at(-1)?.searchParams ?? [])).toEqual({});
});

test('every table of a screen can be taken away, with the months that it shows', async () => {
  await open('/waits?from=2026-02&to=2026-03');
  const link = (name: string) => page.getByRole('link', { name, exact: true });
  const addressOf = (name: string) => new URL(link(name).element().getAttribute('href') ?? '', location.href);
  await expect.element(link('By the people ahead in the queue')).toBeVisible();
  const asked = { table: 'waits', from: '2026-02', to: '2026-03' };
  expect(Object.fromEntries(addressOf('Save as Excel').searchParams)).toEqual({ ...asked, format: 'xlsx' });
  expect(Object.fromEntries(addressOf('By the people ahead in the queue').searchParams)).toEqual({
    ...asked,
    format: 'csv',
    part: 'queue',
  });
  expect(document.querySelectorAll('a[href*="part="]')).toHaveLength(4);
});

/** The same answer with every figure in it as this one. */
function withEvery(figure: EstimateView, answer: unknown): unknown {
  if (Array.isArray(answer)) return answer.map((one) => withEvery(figure, one));
  if (typeof answer !== 'object' || answer === null) return answer;
  const fields = Object.entries(answer);
  const isFigure = fields.some(([name, value]) => name === 'kind' && typeof value === 'string');
  return isFigure
    ? figure
    : Object.fromEntries(fields.map(([name, value]) => [name, withEvery(figure, value)]));
}

test.each<[string, EstimateView, string]>([
  ['no visit, or none in which it applied', { kind: 'nothing', n: 0 }, 'nothing measured'],
  [
    'one visit',
    { kind: 'unbounded', n: 1, value: 0, why: 'one' },
    'from one visit, nobody can say how far off it is',
  ],
  [
    'visits all alike',
    { kind: 'unbounded', n: 9, value: 0, why: 'alike' },
    'all alike so far, so nobody can say',
  ],
])('figures of %s are said in words on every screen, and nothing is no number', async (_, figure, words) => {
  const answers = { overview, standards, waits, consistency };
  for (const [path, answer] of Object.entries(answers)) {
    await open(`/${path}`, undefined, { [path]: withEvery(figure, answer) });
    await sees(new RegExp(words));
    expect(document.body.innerHTML).not.toMatch(/NaN|undefined|Infinity/);
  }
});

test('over time a month that is more than chance is named', async () => {
  await open('/over-time');
  await sees(/Around 80%\. Months of one steady service lie between 72% and 88%/);
  await expect.element(page.getByText(/February 2026 beyond the limits/)).toBeVisible();
  await expect
    .poll(() => document.querySelectorAll('.chart-read > *')[1]?.getAttribute('aria-label'))
    .toBe('February 2026: 90.5%, 14 visits. beyond the limits');
});

test('consistency says where the spread lies, and which standard differs between channels', async () => {
  await open('/consistency');
  await sees('What the differences are made of');
  await sees(/6 of them, about 5 points from one to another/);
  await sees(/about 7\.7 points, whoever visits the same store at the same hour/);
  await sees('only one: nothing to tell apart');
  await sees('From all 40 visits that have a score.');
  expect(document.querySelectorAll('.parts-bar > i')).toHaveLength(4);
  await sees('From store to store');
  await sees(/6 of them, 5\.1 points apart; within one, 7\.8 points/);
  await expect.element(page.getByRole('row', { name: /Everyone is greeted Phone 40%/ })).toBeVisible();
});

test.each(screens.flatMap((path) => [1280, 360].map((width) => [path, width] as const)))(
  '%s at %i px is without faults, and nothing sticks out',
  async (path, width) => {
    await open(path, width);
    await expect
      .poll(() => document.querySelector('.chart-place')?.childElementCount ?? 1)
      .toBeGreaterThan(0);
    const { violations } = await axe.run(document.body);
    expect(violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
    expect(document.documentElement.scrollWidth).toBeLessThanOrEqual(width);
  },
);

test.each([
  ['svg', 'Save the chart as SVG', 'image/svg+xml'],
  ['png', 'Save it as PNG', 'image/png'],
])('a chart is saved as %s, in its own colours', async (ending, button, type) => {
  await open('/waits');
  await expect.poll(() => document.querySelectorAll('.chart-read > rect').length).toBe(3);
  const files: Blob[] = [];
  const make = URL.createObjectURL;
  URL.createObjectURL = (file: Blob) => {
    files.push(file);
    return make.call(URL, file);
  };
  const links: string[] = [];
  const clicked = HTMLAnchorElement.prototype.click;
  HTMLAnchorElement.prototype.click = function saved() {
    links.push(this.download);
  };
  onTestFinished(() => {
    URL.createObjectURL = make;
    HTMLAnchorElement.prototype.click = clicked;
  });
  await page.getByText('The same as a table').click();
  await page.getByRole('button', { name: button }).click();
  await expect.poll(() => links).toEqual([`Wait in the queue: how many waits took how long.${ending}`]);
  const saved = files.at(-1);
  expect(saved?.type).toBe(type);
  if (ending === 'svg') expect(await saved?.text()).not.toContain('var(');
  else expect((await createImageBitmap(saved ?? new Blob())).width).toBeGreaterThan(2_000);
});

test('a standard is told month by month, with what is more than chance among as many visits', async () => {
  await open('/standards');
  await page.getByText('Month by month').first().click();
  await sees(/^Around 60%\./);
  const beyond = page.getByRole('img', { name: /March 2026: 25%, 40 visits\. beyond the limits/ });
  await expect.element(beyond).toBeVisible();
  expect(document.querySelectorAll('.chart svg circle, .chart svg path').length).toBeGreaterThan(2);
  await page.getByText('The same as a table').first().click();
  await expect.element(page.getByRole('row', { name: /January 2026 60% 10/ })).toBeVisible();
  expect(page.getByRole('rowheader', { name: 'February 2026' }).query()).toBeNull();
  const { violations } = await axe.run(document.querySelector('.reading') ?? document.body);
  expect(violations).toEqual([]);
});
