import type { Question } from '#domain/checklist/checklist.ts';
import { buildPages } from './built-pages.ts';
import { openVisit } from './opened-visit.ts';
import { type Bench, percentile, row } from './row.ts';
import { itemOf, sixty } from './sixty.ts';
import { openingMs, slowDown, tapMs, watchOpening } from './slow-phone.ts';

/** In the order that the app shows them in; those of one tap, after which nothing moves but to the next. */
const single = sixty.filter(({ type }) => type === 'yes-no' || type === 'choice' || type === 'scale');
const choosable = [...single.filter(isInside), ...single.filter((question) => !isInside(question))].map(
  ({ id }) => itemOf(sixty.findIndex((question) => question.id === id)),
);

function isInside({ when }: Question): boolean {
  return when === 'inside';
}

/** From a finger's tap on an answer to the paint that shows it, against a bare page of the same questions. */
export const bench: Bench = {
  name: 'tap',
  async measure() {
    const floor = await buildPages('floor');
    const visit = await openVisit();
    const { page, context } = visit.phone;
    await watchOpening(context, { first: itemOf(0), last: itemOf(-1) });
    await slowDown(page);
    await openingMs(page, visit.questions());
    const ours = await tapMs(page, choosable);
    await openingMs(page, floor.urlOf('floor'));
    const bare = await tapMs(page, choosable);
    await visit.phone.close();
    await visit.close();
    await floor.close();
    return [
      row({
        name: 'tap p50',
        ours: percentile(ours, 0.5),
        baseline: percentile(bare, 0.5),
        unit: 'ms',
        goal: { atMost: 1.15 },
      }),
    ];
  },
};
