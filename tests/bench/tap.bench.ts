import type { Question } from '#domain/checklist/checklist.ts';
import { besideFloor, medians } from './beside-floor.ts';
import type { Bench } from './row.ts';
import { itemOf, sixty } from './sixty.ts';
import { openingOf, tapMs } from './slow-phone.ts';

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
  measure: () =>
    besideFloor(async ({ page, ours, floor }) => {
      const tapsOn = async (url: string) => {
        await openingOf(page, url);
        return tapMs(page, choosable);
      };
      const [app, bare] = [await tapsOn(ours), await tapsOn(floor)];
      return [medians({ name: 'tap p50', ours: app, floor: bare, goal: { atMost: 1.15 } })];
    }),
};
