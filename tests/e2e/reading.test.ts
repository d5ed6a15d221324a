import type { Page, Response } from 'playwright';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import * as z from 'zod/mini';
import { PublishedRow, ReportView } from '#protocol/api/views.ts';
import { ilze, owner as joost, coordinator as marta, nasrin } from '#server/demo/cast.ts';
import { newProfile, openBrowser, type RealBrowser } from '../support/browser.ts';
import { type RunningServer, signIn, startServer } from '../support/server.ts';
import { OwnerHand } from './desk-hands.ts';
import { meanOf, quantileOf, shareOf, slopeOf } from './reckoned.ts';

const PASSWORD = 'fresh-coffee';
const percent = (value: number) => `${Math.round(value * 10) / 10}%`;
const share = (value: number) => `${Math.round(value * 100)}%`;
const wait = (seconds: number) => {
  const whole = Math.round(seconds);
  return `${Math.floor(whole / 60)}:${String(whole % 60).padStart(2, '0')}`;
};
/** `+0:22`. */
const growth = (seconds: number) => {
  const sign = { '-1': '-', '0': '', '1': '+' }[String(Math.sign(Math.round(seconds)) || 0)];
  return `${sign}${wait(Math.abs(seconds))}`;
};

/** Each screen of the reading room says what the published reports add up to, and nothing that reaches the owner names a shopper. */
describe('the reading room', () => {
  let server: RunningServer;
  let browser: RealBrowser;
  let page: Page;
  let reports: ReportView[];
  let forbidden: string[];
  const received: { readonly url: string; readonly text: string }[] = [];

  beforeAll(async () => {
    server = await startServer({ demo: true });
    reports = await publishedReports(server.url);
    forbidden = await whatNamesShoppers(server.url);
    browser = await openBrowser({ profile: await newProfile(), width: 1440, height: 900 });
    page = browser.page;
    page.context().setDefaultTimeout(20_000);
    page.on('response', (response) => void keep(response));
    await new OwnerHand(page).signIn(server.url, joost.email, PASSWORD);
  });

  afterAll(async () => {
    await browser?.close();
    await server?.stop();
  });

  async function keep(response: Response): Promise<void> {
    const text = await response.text().catch(() => '');
    received.push({ url: response.url(), text });
  }

  async function open(path: string): Promise<string> {
    await page.goto(`${server.url}${path}`);
    await page.locator('.reading, .report, .stack').first().waitFor();
    await page.locator('.skeleton').first().waitFor({ state: 'detached' });
    return words();
  }

  const words = async () => (await page.locator('main').innerText()).replace(/\s+/g, ' ');
  const visitedAt = ({ startedAt }: ReportView) => startedAt ?? 0;

  test('says the score with its bounds, and its two parts', async () => {
    const said = await open('/overview');
    for (const of of [
      ({ score }: ReportView) => score.percentage,
      ({ score }: ReportView) => score.aspects.speed.percentage,
      ({ score }: ReportView) => score.aspects.quality.percentage,
    ]) {
      const values = reports.map(of).filter((value) => value !== null);
      const { mean, low, high } = meanOf(values);
      expect(said).toContain(percent(mean));
      expect(said).toContain(`between ${percent(low)} and ${percent(high)} · ${values.length} visits`);
    }
  });

  test('says of each standard how often it was met, and what is known of that', async () => {
    await open('/standards');
    const lines = await page.locator('.reading-list > li').allInnerTexts();
    const said = new Map(lines.map((line) => [line.split('\n')[0] ?? '', line.replace(/\s+/g, ' ')]));
    const standards = standardsOf(reports);
    expect(said.size).toBe(standards.size);
    for (const { name, met, n } of standards.values()) {
      const { low, high, share: part } = shareOf(met, n);
      expect(said.get(name)).toContain(`${share(part)} met`);
      expect(said.get(name)).toContain(`between ${share(low)} and ${share(high)} · ${n} visits`);
    }
  });

  test('says how long was waited: the half, nine of ten, and how often on target', async () => {
    await open('/waits');
    for (const { id, name } of reports[0]?.checklist.intervals ?? []) {
      const waits = certainWaits(reports, id);
      if (waits.length === 0) continue;
      const section = page.locator('section', {
        has: page.getByRole('heading', { name: name.en ?? '', exact: true }),
      });
      const said = (await section.innerText()).replace(/\s+/g, ' ');
      const onTarget = waits.filter(({ ms, targetMs }) => ms <= targetMs).length;
      const seconds = waits.map(({ ms }) => Math.round(ms / 1000));
      expect(said).toContain(wait(quantileOf(seconds, 0.5)));
      expect(said).toContain(wait(quantileOf(seconds, 0.9)));
      expect(said).toContain(share(onTarget / waits.length));
      await section.getByText('The same as a table').first().click();
      const counts = await section.locator('tbody').first().locator('td').allInnerTexts();
      expect(counts.reduce((sum, count) => sum + Number(count), 0)).toBe(waits.length);
    }
  });

  test('says what each person ahead adds to a wait, and how long it was in each queue', async () => {
    const said = await open('/waits');
    expect(said).toMatch(/Within its own target \(\d:\d\d in most visits\)/);
    const queues = {
      'Nobody ahead': [0, 0],
      '1 or 2 ahead': [1, 2],
      '3 to 5 ahead': [3, 5],
      '6 or more ahead': [6, 60],
    };
    for (const { id, name } of reports[0]?.checklist.intervals ?? []) {
      const section = page.locator('section', {
        has: page.getByRole('heading', { name: name.en ?? '', exact: true }),
      });
      const told = (await section.innerText()).replace(/\s+/g, ' ');
      const waits = certainWaits(reports, id).map(({ ms, ahead }) => [ahead, Math.round(ms / 1000)] as const);
      const { slope, low, high } = slopeOf(waits);
      expect(told).toContain(
        `${growth(slope)} between ${growth(low)} and ${growth(high)} · ${waits.length} visits`,
      );
      for (const [title, [from = 0, to = 0]] of Object.entries(queues)) {
        const within = waits.filter(([ahead]) => ahead >= from && ahead <= to).map(([, took]) => took);
        expect(told).toContain(`${title} ${within.length} visits ${wait(quantileOf(within, 0.5))} `);
      }
    }
    const scores = reports.flatMap((report) =>
      report.score.percentage === null ? [] : [[aheadIn(report), report.score.percentage] as const],
    );
    const { low, high } = slopeOf(scores);
    const points = (value: number) => String(Math.abs(Math.round(value * 10) / 10));
    expect(high).toBeLessThan(0);
    expect(said).toContain(
      `Score falls with each person ahead, by ${points(high)} to ${points(low)} points.`,
    );
  });

  test('says what each month was, and of a store everything that was recorded', async () => {
    await open('/over-time');
    await page.getByText('The same as a table').first().click();
    const rows = await page.locator('tbody tr').allInnerTexts();
    const months = Map.groupBy(reports, (report) => monthOf(report));
    expect(rows).toHaveLength(months.size);
    for (const [month, ofMonth] of months) {
      const values = ofMonth.map(({ score }) => score.percentage).filter((value) => value !== null);
      const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
      const row = rows.find((line) => line.startsWith(month))?.replace(/\s+/g, ' ');
      expect(row).toContain(`${percent(mean)} ${values.length}`);
    }
    const store = reports[0]?.store.id ?? '';
    await open(`/stores/${store}`);
    const own = reports.filter((report) => report.store.id === store);
    expect(await page.locator(`a[href^="/visits/"]`).count()).toBe(own.length);
  });

  test('compares two stores by the difference of what was published of them', async () => {
    const [first, second] = [...new Set(reports.map(({ store }) => store.id))];
    const of = (store: string | undefined) =>
      reports.filter((report) => report.store.id === store).map(({ score }) => score.percentage ?? 0);
    const months = reports.map((report) => dayOf(report).slice(0, 7)).toSorted();
    const side = (name: string, store: string | undefined) =>
      `${name}-of=picked&${name}-stores=${store}&${name}-from=${months[0]}&${name}-to=${months.at(-1)}`;
    const said = await open(`/compare?${side('a', first)}&${side('b', second)}`);
    for (const store of [first, second]) expect(said).toContain(percent(meanOf(of(store)).mean));
  });

  test('and a report’s trace adds up to its score', async () => {
    const report = reports.toSorted((a, b) => visitedAt(b) - visitedAt(a))[0];
    const said = await open(`/visits/${report?.visit}`);
    expect(said).toContain(percent(report?.score.percentage ?? 0));
    const sum = report?.score.trace.reduce((total, { contribution }) => total + contribution, 0) ?? 0;
    expect(Math.abs(sum - (report?.score.total.percentage ?? 0))).toBeLessThan(1e-6);
  });

  test('nothing that reached the owner’s browser names or numbers a shopper', async () => {
    for (const path of [
      '/consistency',
      '/actions',
      '/complaints',
      '/complaints/quality',
      '/stores',
      '/visits',
      '/access',
    ])
      await open(path);
    for (const { visit } of reports) {
      const answer = await page.request.get(`${server.url}/api/owner/visits/${visit}`);
      received.push({ url: answer.url(), text: await answer.text() });
    }
    expect(received.length).toBeGreaterThan(reports.length + 40);
    expect(forbidden.length).toBeGreaterThan(6);
    const told = received.flatMap(({ url, text }) =>
      forbidden.filter((word) => text.includes(word)).map((word) => `${word} in ${url}`),
    );
    expect(told).toEqual([]);
  });
});

async function publishedReports(url: string): Promise<ReportView[]> {
  const owner = await signIn(url, joost.email, PASSWORD);
  const Rows = z.object({ rows: z.array(PublishedRow), after: z.nullable(z.string()) });
  const reports: ReportView[] = [];
  for (let after: string | null = ''; after !== null; ) {
    const query: string = after ? `?after=${encodeURIComponent(after)}` : '';
    const listed = Rows.parse(await (await owner(`${url}/api/owner/visits${query}`)).json());
    for (const { visit } of listed.rows)
      reports.push(ReportView.parse(await (await owner(`${url}/api/owner/visits/${visit}`)).json()));
    after = listed.after;
  }
  return reports;
}

/** Names, addresses and ids of everyone who visits, and of their journals. */
async function whatNamesShoppers(url: string): Promise<string[]> {
  const coordinator = await signIn(url, marta.email, PASSWORD);
  const People = z.array(z.object({ id: z.string(), role: z.string(), name: z.string() }));
  const people = People.parse(await (await coordinator(`${url}/api/people`)).json());
  const shoppers = people.filter(({ role }) => role === 'shopper');
  return [
    ...shoppers.flatMap(({ id, name }) => [id, name, name.split(' ').at(-1) ?? name]),
    ...[ilze, nasrin].map(({ email }) => email),
  ];
}

function standardsOf(reports: readonly ReportView[]) {
  const found = new Map<string, { name: string; met: number; n: number }>();
  for (const { score, checklist } of reports) {
    const observed = score.trace.filter(({ possible }) => possible > 0);
    for (const [standard, lines] of Map.groupBy(observed, (line) => line.standard)) {
      const name = checklist.standards.find(({ id }) => id === standard)?.name.en ?? '';
      const known = found.get(standard) ?? { name, met: 0, n: 0 };
      const isMet = lines.every(({ earned, possible }) => earned >= possible);
      found.set(standard, { name, n: known.n + 1, met: known.met + (isMet ? 1 : 0) });
    }
  }
  return found;
}

/** How many were ahead in the queue: the demo's visits all say. */
function aheadIn({ answers }: ReportView): number {
  return Number(answers.find(({ question }) => question === 'people-ahead')?.value);
}

/** Waits that are known to the second, each with the target that its store has. */
function certainWaits(reports: readonly ReportView[], id: string) {
  return reports.flatMap((report) => {
    const { intervals, checklist } = report;
    const ahead = aheadIn(report);
    const targetSeconds = checklist.intervals.find((interval) => interval.id === id)?.targetSeconds ?? 0;
    return intervals.flatMap(({ interval, elapsed }) =>
      interval === id && elapsed?.certain ? [{ ms: elapsed.ms, targetMs: targetSeconds * 1000, ahead }] : [],
    );
  });
}

/** `November 2026`, by the store's calendar. */
function monthOf({ startedAt, store }: ReportView): string {
  const format = new Intl.DateTimeFormat('en-GB', {
    month: 'long',
    year: 'numeric',
    timeZone: store.timeZone,
  });
  return format.format(startedAt ?? 0);
}

/** `2026-11-23`, by the store's calendar. */
function dayOf({ startedAt, store }: ReportView): string {
  return new Intl.DateTimeFormat('sv-SE', { timeZone: store.timeZone }).format(startedAt ?? 0);
}
