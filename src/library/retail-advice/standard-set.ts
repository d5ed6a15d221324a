import type { StandardSet } from '#domain/checklist/standard.ts';
import { five } from '#library/five.ts';
import { adviceStandards } from './standards/advice.ts';
import { helpStandards } from './standards/help.ts';

/** What good advice in a shop does. */
export const retailStandards: StandardSet = {
  id: 'retail-advice',
  version: 1,
  name: five(
    'Advice in a shop',
    'Konsultācija veikalā',
    'Poradenství v obchodě',
    'راهنمایی در فروشگاه',
    'Advies in de winkel',
  ),
  standards: [...helpStandards, ...adviceStandards],
};
