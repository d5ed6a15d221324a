import type { Profile } from '#domain/checklist/standard.ts';
import { five } from '#library/five.ts';

/**
 * The house where rudeness is the act: guests come to be insulted (seeds row S06).
 * What counts as warmth elsewhere is turned round; the wait, the order, the price and food safety stay as they are.
 */
export const rudeHouse: Profile = {
  id: 'rude-house',
  name: five(
    'The house where rudeness is the act',
    'Vieta, kur rupjība ir izrāde',
    'Podnik, kde je hrubost představením',
    'خانه‌ای که بی‌ادبی نمایش آن است',
    'Het huis waar onbeschoftheid de voorstelling is',
  ),
  overrides: [
    { standard: 'respect', reverse: true },
    { standard: 'warm-greeting', reverse: true },
    { standard: 'farewell', reverse: true },
    { standard: 'courteous-order', retire: true },
    { standard: 'wait-acknowledged', retire: true },
    { standard: 'felt-welcome', retire: true },
  ],
};
