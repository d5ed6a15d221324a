import { afterAll, beforeAll, test } from 'vitest';
import { faultRuns } from '#tests/support/dice.ts';
import { expectExactly } from './everything/compare.ts';
import { BROWSERS, HANDS, Life } from './everything/life.ts';
import { crampedIn, planOf } from './everything/plan.ts';
import { WiredHouse } from './wired-house.ts';

/*
 * LESSONS, fault 20: several phones, a coordinator who plans, cancels and reassigns, the server and browsers killed, the wire at
 * its worst, tabs frozen, clocks set, phones cleared or without room, new builds deployed. When it settles, the server holds exactly what was called saved, each once.
 * The first run has the seed that was asked for, the next the one after it: `--seed 12 --runs 1` is the run that was called seed 12.
 */
const ROUNDS = 4;

let house: WiredHouse;
beforeAll(async () => {
  house = await WiredHouse.open();
});
afterAll(() => house.close());

test.each(Array.from({ length: faultRuns.runs }, (_, run) => faultRuns.seed + run))(
  'the server holds exactly what was called saved, seed %i',
  async (seed) => {
    const life = await Life.begin(house, crampedIn(seed, HANDS));
    try {
      for (const [index, round] of planOf(seed, ROUNDS, HANDS, BROWSERS).entries())
        await life.live(round, seed * 100 + index);
      await life.settle();
      await expectExactly(life, house);
    } finally {
      await life.end();
    }
  },
);
