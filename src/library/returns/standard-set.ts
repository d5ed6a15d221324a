import type { StandardSet } from '#domain/checklist/standard.ts';
import { five } from '#library/five.ts';
import { deskStandards } from './standards/desk.ts';
import { promiseStandards } from './standards/promise.ts';

/** What a store does for someone who brings something back. */
export const returnsStandards: StandardSet = {
  id: 'returns',
  version: 1,
  name: five(
    'Returning a purchase',
    'Pirkuma atgriešana',
    'Vrácení zboží',
    'پس دادن کالا',
    'Een aankoop retourneren',
  ),
  standards: [...deskStandards, ...promiseStandards],
};
