import type { Page } from 'playwright';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { PlacedEvent } from '#domain/journal/event.ts';
import type { Stamp } from '#domain/time/stamp.ts';
import { newProfile, openBrowser, type RealBrowser } from '#tests/support/browser.ts';
import { dice, faultRuns } from '#tests/support/dice.ts';
import type { Told } from './pocket/page.ts';
import { type Action, actionOf, planOf } from './pocket/plan.ts';
import { type PocketPage, servePocket } from './pocket/serve.ts';
import { expectSound, foundIn } from './pocket/sound.ts';

/*
 * LESSONS, faults 1, 2, 3, 9 and 18 together: taps, corrections, photos, two tabs and clock jumps over the real phone, and a SIGKILL
 * at a random time, a whole life of the browser each. A run is one kill; `npm test` does a few.
 */
const KILLS = Math.max(6, faultRuns.runs);
const KILLS_A_PROFILE = 20;
const LIVES_A_VISIT = 4;
const LONGEST_LIFE_MS = 600;
/** A tap has its time from when it was made, give or take a slow page. The clocks jump by far more. */
const AT_ONCE_MS = 250;
const profiles = Array.from({ length: Math.ceil(KILLS / KILLS_A_PROFILE) }, (_, index) => index);

let pocket: PocketPage;
beforeAll(async () => {
  pocket = await servePocket();
});
afterAll(() => pocket.close());

/** What one life of the browser did to one visit, as far as anybody heard. */
interface Life {
  readonly number: number;
  readonly visit: string;
  readonly tabs: number;
  readonly told: Told[];
}

test.each(profiles)(
  `what was called saved is there once and in order, seed ${faultRuns.seed}, profile %i`,
  async (index) => {
    const random = dice(faultRuns.seed * 1_000 + index);
    const profile = await newProfile();
    const kills = Math.min(KILLS_A_PROFILE, KILLS - index * KILLS_A_PROFILE);
    let lived: Life[] = [];
    for (let kill = 0; kill <= kills; kill += 1) {
      const browser = await openBrowser({ profile });
      await browser.page.goto(pocket.url);
      if (lived.length > 0) await expectWhole(browser.page, lived);
      if (kill % LIVES_A_VISIT === 0) lived = [];
      if (kill === kills) await browser.close();
      else {
        const life = { number: kill, visit: `v-${index}-${Math.floor(kill / LIVES_A_VISIT)}` };
        lived.push(await liveUntilKilled(browser, { ...life, tabs: random.between(1, 2), told: [] }, random));
      }
    }
  },
);

/** Lets one or two tabs go on, and kills the browser some time after the first of them has begun. */
async function liveUntilKilled(
  browser: RealBrowser,
  life: Life,
  random: ReturnType<typeof dice>,
): Promise<Life> {
  const isBorn = Promise.withResolvers<void>();
  for (let tab = 0; tab < life.tabs; tab += 1) {
    const page = tab === 0 ? browser.page : await browser.context.newPage();
    await page.exposeFunction('told', (told: Told) => {
      life.told.push(told);
      isBorn.resolve();
    });
    if (tab > 0) await page.goto(pocket.url);
    void page
      .evaluate(([visit, ...rest]) => window.pocket.live(visit, ...rest), [
        life.visit,
        faultRuns.seed,
        life.number,
        tab,
      ] as const)
      .catch(() => undefined);
  }
  if (random.between(1, 5) > 1) await isBorn.promise;
  await new Promise((resolve) => setTimeout(resolve, random.between(0, LONGEST_LIFE_MS)));
  await browser.kill();
  return life;
}

/** The journal of a visit after all its lives so far, against what was told and what was planned. */
async function expectWhole(page: Page, lives: readonly Life[]): Promise<void> {
  const visit = lives[0]?.visit ?? '';
  const found = await foundIn(page, visit);
  // What the browser says where it found its database damaged, and emptied it.
  expect(await page.evaluate(() => window.pocket.emptied())).toBeNull();
  if (!found) return expect(lives.flatMap((life) => life.told)).toEqual([]);
  expectSound(found);
  const photos = photosIn(found.events);
  const written = found.events.flatMap(({ event }) => {
    const token = actionOf(event, photos);
    return token === null ? [] : [{ token, at: event.at }];
  });
  const byTab = lives.flatMap((life) =>
    Array.from({ length: life.tabs }, (_, tab) => expectInOrder(life, tab, written)),
  );
  expect(byTab.reduce((sum, count) => sum + count, 0)).toBe(written.length);
}

interface Written {
  readonly token: string;
  readonly at: Stamp;
}

/**
 * What a tab has written is its plan from the beginning, in order, each action whole and once: all that were called saved, and
 * perhaps more, of which nobody heard any more. Gives how many events that is.
 */
function expectInOrder({ number, told }: Life, tab: number, written: readonly Written[]): number {
  const isOfTab = (id: string) => id.replace('after ', '').startsWith(`${number}.${tab}.`);
  const ours = written.filter(({ token }) => isOfTab(token));
  const saved = new Set(told.flatMap((one) => (one.what === 'saved' && isOfTab(one.id) ? [one.id] : [])));
  let [place, lastPhoto] = [0, ''];
  for (const action of planOf(faultRuns.seed, number, tab)) {
    const tokens = tokensOf(action, lastPhoto);
    if (place === ours.length && tokens.length > 0 && !saved.has(action.id)) break;
    expect(ours.slice(place, place + tokens.length).map(({ token }) => token)).toEqual(tokens);
    expectStamps(told, action, ours.slice(place, place + tokens.length));
    place += tokens.length;
    if (tokens.length > 0) saved.delete(action.id);
    if (action.kind === 'photo') lastPhoto = action.id;
  }
  expect([...saved].filter((id) => !isJump(number, tab, id))).toEqual([]);
  return ours.length;
}

function isJump(life: number, tab: number, id: string): boolean {
  for (const action of planOf(faultRuns.seed, life, tab)) if (action.id === id) return action.kind === 'jump';
  return false;
}

/** What an action writes, as it is found again. */
function tokensOf({ kind, id, events }: Action, lastPhoto: string): string[] {
  if (kind === 'photo') return [id];
  if (kind === 'unphoto') return [`after ${lastPhoto}`];
  return events.map(() => id);
}

/** Events have the clocks of the tap, wherever the wall clock had been set to, and not those of the disk. */
function expectStamps(told: readonly Told[], { id }: Action, written: readonly Written[]): void {
  const begun = told.find((one) => one.what === 'begun' && one.id === id);
  if (begun?.what !== 'begun') return;
  for (const { at } of written) {
    expect(at.session).toBe(begun.at.session);
    for (const late of [at.mono - begun.at.mono, at.wall - begun.at.wall]) {
      expect(late).toBeGreaterThanOrEqual(0);
      expect(late).toBeLessThan(AT_ONCE_MS);
    }
  }
}

function photosIn(events: readonly PlacedEvent[]): Map<string, string> {
  return new Map(
    events.flatMap(({ event }) =>
      event.kind === 'evidence.added' ? [[event.evidence, (event.question ?? '').slice(2)] as const] : [],
    ),
  );
}
