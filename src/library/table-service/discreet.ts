import type { Discreet } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';

/** A shopping list that stands in for the eight taps. */
export const tableList: Discreet = {
  title: five('Shopping', 'Pirkumi', 'Nákup', 'خرید', 'Boodschappen'),
  items: {
    entered: five('Milk', 'Piens', 'Mléko', 'شیر', 'Melk'),
    seated: five('Bread', 'Maize', 'Chleba', 'نان', 'Brood'),
    menu: five('Eggs', 'Olas', 'Vejce', 'تخم‌مرغ', 'Eieren'),
    ready: five('Tomatoes', 'Tomāti', 'Rajčata', 'گوجه', 'Tomaten'),
    ordered: five('Rice', 'Rīsi', 'Rýže', 'برنج', 'Rijst'),
    food: five('Tea', 'Tēja', 'Čaj', 'چای', 'Thee'),
    'asked-bill': five('Apples', 'Āboli', 'Jablka', 'سیب', 'Appels'),
    bill: five('Soap', 'Ziepes', 'Mýdlo', 'صابون', 'Zeep'),
  },
};
