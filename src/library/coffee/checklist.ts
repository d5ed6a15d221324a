import type { Checklist } from '#domain/checklist/checklist.ts';
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
 * Counter service, coffee: what a shopper answers at a coffee counter, in English and Persian.
 * Section weights total 100: waiting and the product weigh the same, so that neither speed nor quality hides the other (S02).
 */
export const coffeeChecklist: Checklist = {
  id: 'coffee-counter',
  version: 2,
  title: { en: 'Counter service, coffee', fa: 'خدمات پیشخان قهوه' },
  channel: 'store',
  locales: ['en', 'fa'],
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
