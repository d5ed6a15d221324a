import { createHash } from 'node:crypto';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { RealBrowser } from '#tests/support/browser.ts';
import { dice, faultRuns } from '#tests/support/dice.ts';
import { hashOfKept } from './books.ts';
import { WiredHouse } from './wired-house.ts';
import { isSettled, layPhoto, openPhones, type WiredPhone } from './wired-phone.ts';

/** LESSONS, fault 16: the upload is cut every 64 KB, and the server killed at random. It arrives once, byte for byte, and not by starting over. */
const SHOPPER = 'ilze@wrenfold.example';
const CUT_AFTER_BYTES = 64 * 1024;
/** A bit over a megabyte first; later runs of the long form take less, of as many pieces as a kill can fall between. */
const photoSide = (run: number) => (run === 1 ? 1_100 : 640);
const KILLS = 2;
/** Of what a cut or a kill caught on the way, this much may be sent again. */
const MOST_TIMES = 2;
const random = dice(faultRuns.seed);

let house: WiredHouse;
let browser: RealBrowser;
let phone: WiredPhone;
/** Photos so far: a second try takes another, or the server would have its bytes already. */
let photos = 0;
beforeAll(async () => {
  house = await WiredHouse.open();
  phone = await house.phone('phone', SHOPPER);
  browser = await openPhones([phone]);
});
afterAll(async () => {
  await browser.kill();
  await house.close();
});

test.each(Array.from({ length: faultRuns.runs }, (_, run) => run + 1))(
  `a photo gets through in pieces, seed ${faultRuns.seed}, run %i`,
  async (run) => {
    const { wire, desk } = house;
    wire.treat = () => 'carry';
    // Where a kept connection ends, Chromium sends a request again by itself, which would be counted as ours.
    wire.keepsAlive = false;
    const visit = await desk.plan(SHOPPER);
    expect(await phone.visits()).toContain(visit);
    photos += 1;
    const name = `cut-${photos}`;
    const photo = layPhoto(wire, name, photoSide(run));
    const first = wire.carried.length;
    let dying: Promise<void> = Promise.resolve();
    const killedAt = new Set(Array.from({ length: KILLS }, () => random.between(1, run === 1 ? 14 : 5)));
    let pieces = 0;
    let isDown = false;
    const die = async (before: Promise<void>) => {
      await before;
      await new Promise((resolve) => setTimeout(resolve, random.between(0, 30)));
      isDown = true;
      await house.restartServer();
      isDown = false;
    };
    wire.treat = (method) => {
      if (method !== 'PATCH') return 'carry';
      // As no one listens, nobody takes a byte: what is tried meanwhile is not sent again.
      if (isDown) return { kind: 'cut-request', afterBytes: 0 };
      pieces += 1;
      if (killedAt.has(pieces)) dying = die(dying);
      return { kind: 'cut-request', afterBytes: CUT_AFTER_BYTES };
    };
    await phone.photograph(visit, 'receipt', name);
    await expect
      .poll(() => dying.then(async () => isSettled(await phone.drain())), { timeout: 120_000, interval: 20 })
      .toBe(true);

    const sent = wire.carried.slice(first);
    const bytes = sent.filter(({ method }) => method === 'PATCH').reduce((sum, one) => sum + one.bytes, 0);
    expect(pieces).toBeGreaterThanOrEqual(Math.floor(photo.byteLength / CUT_AFTER_BYTES));
    expect(bytes / photo.byteLength).toBeLessThan(MOST_TIMES);
    expect(sent.filter(({ method, path }) => method === 'POST' && path === '/api/uploads')).toHaveLength(1);
    const taken = createHash('sha256').update(photo).digest('hex');
    expect(hashOfKept(house.server.dataFolder, taken)).toBe(taken);
  },
);
