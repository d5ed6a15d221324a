import type { Discreet } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';

/** A shopping list that stands in for the six taps: short words, ticked from the top down. */
export const coffeeList: Discreet = {
  title: five('Shopping', 'Pirkumi', 'Nákup', 'خرید', 'Boodschappen'),
  items: {
    entered: five('Milk', 'Piens', 'Mléko', 'شیر', 'Melk'),
    greeted: five('Bread', 'Maize', 'Chleba', 'نان', 'Brood'),
    joined: five('Eggs', 'Olas', 'Vejce', 'تخم‌مرغ', 'Eieren'),
    ordered: five('Tomatoes', 'Tomāti', 'Rajčata', 'گوجه', 'Tomaten'),
    served: five('Tea', 'Tēja', 'Čaj', 'چای', 'Thee'),
    left: five('Soap', 'Ziepes', 'Mýdlo', 'صابون', 'Zeep'),
  },
};
