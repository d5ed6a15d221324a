import type { Discreet } from '#domain/checklist/checklist.ts';
import { five } from '#library/five.ts';

/** A list of errands that stands in for the five taps. */
export const retailList: Discreet = {
  title: five('To do', 'Darāmais', 'Pochůzky', 'کارهای امروز', 'Te doen'),
  items: {
    entered: five('Pharmacy', 'Aptieka', 'Lékárna', 'داروخانه', 'Apotheek'),
    noticed: five('Post office', 'Pasts', 'Pošta', 'پست', 'Postkantoor'),
    'at-shelf': five('Batteries', 'Baterijas', 'Baterky', 'باتری', 'Batterijen'),
    helped: five('Light bulb', 'Spuldze', 'Žárovka', 'لامپ', 'Gloeilamp'),
    ended: five('Bread', 'Maize', 'Chleba', 'نان', 'Brood'),
  },
};
