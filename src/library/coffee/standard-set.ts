import type { StandardSet } from '#domain/checklist/standard.ts';
import { five } from '#library/five.ts';
import { afterwardsStandards } from './standards/afterwards.ts';
import { arrivalStandards } from './standards/arrival.ts';
import { counterStandards } from './standards/counter.ts';
import { problemStandards } from './standards/problem.ts';
import { productStandards } from './standards/product.ts';
import { waitStandards } from './standards/wait.ts';

/** What good service at a coffee counter does. Version 2 says the same in five languages. */
export const coffeeStandardSet: StandardSet = {
  id: 'coffee-counter',
  version: 2,
  name: five(
    'Counter service, coffee',
    'Apkalpošana pie letes, kafija',
    'Obsluha u pultu, káva',
    'خدمات پیشخان قهوه',
    'Bediening aan de balie, koffie',
  ),
  standards: [
    ...arrivalStandards,
    ...waitStandards,
    ...counterStandards,
    ...productStandards,
    ...problemStandards,
    ...afterwardsStandards,
  ].map((standard) => ({ ...standard, channels: [...standard.channels] })),
};
