import { buildPages } from './built-pages.ts';
import { openVisit } from './opened-visit.ts';
import { type Bench, percentile, row } from './row.ts';
import { itemOf } from './sixty.ts';
import { openingMs, slowDown, watchOpening } from './slow-phone.ts';

const OPENINGS = 15;

/** Coming back to a visit's questions, from the navigation to interactive, against a bare page of the same questions. */
export const bench: Bench = {
  name: 'open',
  async measure() {
    const floor = await buildPages('floor');
    const visit = await openVisit();
    const { page, context } = visit.phone;
    await watchOpening(context, { first: itemOf(0), last: itemOf(-1) });
    await slowDown(page);
    const [ours, bare]: [number[], number[]] = [[], []];
    for (let turn = 0; turn <= OPENINGS; turn += 1) {
      const times = [
        await openingMs(page, visit.questions()),
        await openingMs(page, floor.urlOf('floor')),
      ] as const;
      // The first of each fills caches.
      if (turn === 0) continue;
      ours.push(times[0]);
      bare.push(times[1]);
    }
    await visit.phone.close();
    await visit.close();
    await floor.close();
    return [
      row({
        name: 'open p50',
        ours: percentile(ours, 0.5),
        baseline: percentile(bare, 0.5),
        unit: 'ms',
        goal: { atMost: 1.3 },
      }),
    ];
  },
};
