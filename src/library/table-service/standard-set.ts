import type { StandardSet } from '#domain/checklist/standard.ts';
import { five } from '#library/five.ts';
import { foodStandards } from './standards/food.ts';
import { peopleStandards } from './standards/people.ts';
import { placeStandards } from './standards/place.ts';
import { waitStandards } from './standards/waits.ts';

/** What good service at a table does. */
export const tableStandards: StandardSet = {
  id: 'table-service',
  version: 1,
  name: five(
    'Service at the table',
    'Apkalpošana pie galda',
    'Obsluha u stolu',
    'پذیرایی سر میز',
    'Bediening aan tafel',
  ),
  standards: [...waitStandards, ...peopleStandards, ...foodStandards, ...placeStandards],
};
