import { once } from 'node:events';
import { rmSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from 'playwright';
import { ilze } from '#server/demo/cast.ts';
import { WiredHouse } from '../faults/wired-house.ts';
import { newProfile, openBrowser } from '../support/browser.ts';
import { openWire } from '../support/wire.ts';
import { slow4G } from '../support/wire-pace.ts';
import { begin, end, plan } from './ingest/house.ts';
import { deedsOf, visitNumbered } from './ingest/reports.ts';
import { type Bench, type Row, row } from './row.ts';

const REPORTS = Number(process.env['BENCH_REPORTS'] ?? 500);
const lines = [
  { name: 'loopback', goal: 2.5, slow: null },
  { name: 'slow 4G', goal: 1.5, slow: slow4G },
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

async function measureOn({ name, goal, slow }: Line): Promise<Row[]> {
  const house = await WiredHouse.open();
  await plan(join(house.server.dataFolder, 'plainclothes.db'), REPORTS);
  const profile = await newProfile();
  const browser = await openBrowser({ profile });
  const phone = await house.phone('phone', ilze.email);
  await phone.open(browser, { isPatient: true });
  await phone.signedIn();
  await phone.visits();
  house.wire.treat = () => 'cut';
  for (let number = 0; number < REPORTS; number += 1)
    await phone.append(visitNumbered(number), deedsOf(number));
  const bare = await begin('one-post.ts', join(profile, 'bare.db'));
  const [bareUrl] = await once(bare, 'message');
  const bareWire = await openWire(String(bareUrl));
  // The app that sends is another than the one that recorded: no visit is open in it.
  await phone.reload();
  house.wire.line = slow?.() ?? null;
  bareWire.line = slow?.() ?? null;
  const one = await onePost(phone.page, bareWire.url);
  house.wire.treat = () => 'carry';
  const from = house.wire.carried.length;
  const began = performance.now();
  const { visits } = await phone.drain();
  const tookMs = performance.now() - began;
  const sent = house.wire.carried.slice(from).filter(({ path }) => path === '/api/sync');
  const bytes = sent.reduce((sum, request) => sum + request.bytes, 0);
  const left = visits.filter(({ events, safe }) => safe < events).length;
  if (left > 0) throw new Error(`${left} reports were left behind`);
  const waitedMs = await waitedForAnswers(phone.page);
  const sizes = sent.map((request) => request.bytes).join(', ');
  process.stderr.write(
    `${name}: ${Math.round(waitedMs)} of ${Math.round(tookMs)} ms were waits for answers; bytes ${sizes}\n`,
  );
  await browser.close();
  await bareWire.close();
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

/** How long this page's requests to the server took, all together: the line's time and the server's. */
function waitedForAnswers(page: Page): Promise<number> {
  return page.evaluate(() =>
    performance
      .getEntriesByType('resource')
      .filter(({ name }) => name.endsWith('/api/sync'))
      .reduce((sum, { duration }) => sum + duration, 0),
  );
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
