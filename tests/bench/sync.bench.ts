import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { CDPSession, Page } from 'playwright';
import { ilze } from '#server/demo/cast.ts';
import { WiredHouse } from '../faults/wired-house.ts';
import { newProfile, openBrowser } from '../support/browser.ts';
import { begin, end, plan } from './ingest/house.ts';
import { deedsOf, visitNumbered } from './ingest/reports.ts';
import { type Bench, type Row, row } from './row.ts';

const REPORTS = Number(process.env['BENCH_REPORTS'] ?? 500);
const kilobit = (count: number) => (count * 1000) / 8;
const lines = [
  { name: 'loopback', goal: 2.5, conditions: null },
  {
    name: 'slow 4G',
    goal: 1.5,
    conditions: { latency: 150, downloadThroughput: kilobit(1_600), uploadThroughput: kilobit(750) },
  },
] as const;
type Line = (typeof lines)[number];

/** Finished reports that were made offline on a phone, until the server has them all, against one packed request with their answers. */
export const bench: Bench = {
  name: 'sync',
  async measure() {
    const rows: Row[] = [];
    for (const line of lines) rows.push(...(await measureOn(line)));
    return rows;
  },
};

async function measureOn({ name, goal, conditions }: Line): Promise<Row[]> {
  const house = await WiredHouse.open();
  await plan(join(house.server.dataFolder, 'plainclothes.db'), REPORTS);
  const profile = await newProfile();
  const browser = await openBrowser({ profile });
  const phone = await house.phone('phone', ilze.email);
  await phone.open(browser);
  await phone.signedIn();
  await phone.visits();
  house.wire.treat = () => 'cut';
  for (let number = 0; number < REPORTS; number += 1)
    await phone.append(visitNumbered(number), deedsOf(number));
  const bare = await begin('one-post.ts', join(profile, 'bare.db'));
  const [bareUrl] = await once(bare, 'message');
  const cdp = await browser.context.newCDPSession(phone.page);
  if (conditions) await emulate(cdp, conditions);
  const one = await onePost(phone.page, String(bareUrl));
  house.wire.treat = () => 'carry';
  const from = house.wire.carried.length;
  const began = performance.now();
  const { visits } = await phone.drain();
  const tookMs = performance.now() - began;
  const sent = house.wire.carried.slice(from).filter(({ path }) => path === '/api/sync');
  const bytes = sent.reduce((sum, request) => sum + request.bytes, 0);
  const left = visits.filter(({ events, safe }) => safe < events).length;
  if (left > 0) throw new Error(`${left} reports were left behind`);
  await browser.close();
  await end(bare);
  await house.close();
  rmSync(profile, { recursive: true, force: true });
  return [
    row({ name: `sync ${name}`, ours: tookMs, baseline: one.tookMs, unit: 'ms', goal: { atMost: goal } }),
    row({
      name: `sync bytes up, ${name}`,
      ours: bytes,
      baseline: one.bytes,
      unit: 'bytes',
      goal: { atMost: 1.5 },
    }),
  ];
}

type Conditions = {
  readonly latency: number;
  readonly downloadThroughput: number;
  readonly uploadThroughput: number;
};

async function emulate(cdp: CDPSession, conditions: Conditions): Promise<void> {
  await cdp.send('Network.enable');
  await cdp.send('Network.emulateNetworkConditions', { offline: false, ...conditions });
}

/** The same answers as plain JSON, packed, in one request from the same page: they are there already, packing counts. */
function onePost(page: Page, url: string): Promise<{ tookMs: number; bytes: number }> {
  const reports = Array.from({ length: REPORTS }, (_, number) => ({
    visit: visitNumbered(number),
    answers: Object.fromEntries(
      deedsOf(number).flatMap((deed) =>
        deed.kind === 'answer.set' ? [[deed.question, deed.value] as const] : [],
      ),
    ),
  }));
  return page.evaluate(
    async ([to, all]) => {
      const began = performance.now();
      const packed = new Blob([JSON.stringify(all)]).stream().pipeThrough(new CompressionStream('gzip'));
      const body = await new Response(packed).arrayBuffer();
      await (await fetch(to, { method: 'POST', body })).text();
      return { tookMs: performance.now() - began, bytes: body.byteLength };
    },
    [url, reports] as const,
  );
}
