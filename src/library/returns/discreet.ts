import type { Discreet } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';

/** A list of errands that stands in for the three taps. */
export const returnsList: Discreet = {
  title: five('To do', 'Darāmais', 'Pochůzky', 'کارهای امروز', 'Te doen'),
  items: {
    joined: five('Pharmacy', 'Aptieka', 'Lékárna', 'داروخانه', 'Apotheek'),
    taken: five('Batteries', 'Baterijas', 'Baterky', 'باتری', 'Batterijen'),
    settled: five('Bread', 'Maize', 'Chleba', 'نان', 'Brood'),
  },
};
