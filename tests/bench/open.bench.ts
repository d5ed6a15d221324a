import { besideFloor } from './beside-floor.ts';
import type { Bench } from './row.ts';
import { openingMs } from './slow-phone.ts';

const OPENINGS = 15;

/** Coming back to a visit's questions, from the navigation to interactive, against a bare page of the same questions. */
export const bench: Bench = {
  name: 'open',
  measure: () =>
    besideFloor({ name: 'open', goal: { atMost: 1.3 } }, async ({ page, ours, floor }) => {
      const times: { ours: number[]; floor: number[] } = { ours: [], floor: [] };
      for (let turn = 0; turn <= OPENINGS; turn += 1) {
        const [app, bare] = [await openingMs(page, ours), await openingMs(page, floor)];
        // The first of each fills caches.
        if (turn === 0) continue;
        times.ours.push(app);
        times.floor.push(bare);
      }
      return times;
    }),
};
