import type { StandardSet } from '#domain/checklist/standard.ts';
import { afterwardsStandards } from './standards/afterwards.ts';
import { arrivalStandards } from './standards/arrival.ts';
import { counterStandards } from './standards/counter.ts';
import { problemStandards } from './standards/problem.ts';
import { productStandards } from './standards/product.ts';
import { waitStandards } from './standards/wait.ts';

/** What good service at a coffee counter does, first version. */
export const coffeeStandardSet: StandardSet = {
  id: 'coffee-counter',
  version: 1,
  name: { en: 'Counter service, coffee', fa: 'خدمات پیشخان قهوه' },
  standards: [
    ...arrivalStandards,
    ...waitStandards,
    ...counterStandards,
    ...productStandards,
    ...problemStandards,
    ...afterwardsStandards,
  ].map((standard) => ({ ...standard, channels: [...standard.channels] })),
};
