import { besideFloor, medians } from './beside-floor.ts';
import type { Bench } from './row.ts';
import { type Opening, openingOf } from './slow-phone.ts';

const OPENINGS = 15;
const FASTER = { atMost: 1.3 };

/** Coming back to a visit's questions, from the navigation on, against a bare page of the same questions. */
export const bench: Bench = {
  name: 'open',
  measure: () =>
    besideFloor(async ({ page, ours, floor }) => {
      const turns: [app: Opening, bare: Opening][] = [];
      for (let turn = 0; turn <= OPENINGS; turn += 1)
        turns.push([await openingOf(page, ours), await openingOf(page, floor)]);
      // The first of each fills caches.
      const counted = turns.slice(1);
      const figure = (name: string, of: (opening: Opening) => number) =>
        medians({
          name,
          ours: counted.map(([app]) => of(app)),
          floor: counted.map(([, bare]) => of(bare)),
          goal: FASTER,
        });
      return [
        figure('open p50', ({ interactive }) => interactive),
        figure('open, the last of sixty p50', ({ whole }) => whole),
      ];
    }),
};
