import type { Discreet } from '#domain/checklist/checklist.ts';

/** A shopping list that stands in for the six taps: short words, ticked from the top down. */
export const coffeeList: Discreet = {
  title: { en: 'Shopping', fa: 'خرید' },
  items: {
    entered: { en: 'Milk', fa: 'شیر' },
    greeted: { en: 'Bread', fa: 'نان' },
    joined: { en: 'Eggs', fa: 'تخم‌مرغ' },
    ordered: { en: 'Tomatoes', fa: 'گوجه' },
    served: { en: 'Tea', fa: 'چای' },
    left: { en: 'Soap', fa: 'صابون' },
  },
};
