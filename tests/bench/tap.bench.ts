import type { Question } from '#domain/checklist/checklist.ts';
import { besideFloor } from './beside-floor.ts';
import type { Bench } from './row.ts';
import { itemOf, sixty } from './sixty.ts';
import { openingMs, tapMs } from './slow-phone.ts';

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
    besideFloor({ name: 'tap', goal: { atMost: 1.15 } }, async ({ page, ours, floor }) => {
      const tapsOn = async (url: string) => {
        await openingMs(page, url);
        return tapMs(page, choosable);
      };
      return { ours: await tapsOn(ours), floor: await tapsOn(floor) };
    }),
};
