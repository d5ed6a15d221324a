import type { Checklist } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';
import { coffeeBriefing } from './briefing.ts';
import { coffeeContradictions } from './contradictions.ts';
import { coffeeList } from './discreet.ts';
import { coffeeIntervals } from './intervals.ts';
import { coffeeMoments } from './moments.ts';
import { afterwardsSection } from './sections/afterwards.ts';
import { arrivalSection } from './sections/arrival.ts';
import { counterSection } from './sections/counter.ts';
import { problemSection } from './sections/problem.ts';
import { productSection } from './sections/product.ts';
import { waitSection } from './sections/wait.ts';
import { coffeeStandardSet } from './standard-set.ts';

/**
 * Counter service, coffee: what a shopper answers at a coffee counter. Version 3 says what version 2 said, in five languages instead of two.
 * Section weights total 100: waiting and the product weigh the same, so that neither speed nor quality hides the other (S02).
 */
export const coffeeChecklist: Checklist = {
  id: 'coffee-counter',
  version: 3,
  title: five(
    'Counter service, coffee',
    'Apkalpošana pie letes, kafija',
    'Obsluha u pultu, káva',
    'خدمات پیشخان قهوه',
    'Bediening aan de balie, koffie',
  ),
  channel: 'store',
  locales: ['en', 'lv', 'cs', 'fa', 'nl'],
  standardSet: { id: coffeeStandardSet.id, version: coffeeStandardSet.version },
  standards: coffeeStandardSet.standards,
  moments: coffeeMoments,
  intervals: coffeeIntervals,
  sections: [arrivalSection, waitSection, counterSection, productSection, problemSection, afterwardsSection],
  scoring: { notApplicable: 'omit', sections: 'weighted', bonusCapPercent: 100, passPercent: 75 },
  briefing: coffeeBriefing,
  discreet: coffeeList,
  contradictions: coffeeContradictions,
};
