import type { PlacedProfile } from '#domain/checklist/profile.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import { coffeeStandardSet } from '#library/coffee/standard-set.ts';
import type { Connection } from '../store/database.ts';
import { addStandardProfile } from '../store/standard-profiles.ts';
import { addStandardSet } from '../store/standard-sets.ts';

/** Stores in stations: guests have a train to catch. They are served sooner, and nobody suggests anything more. */
const stations: PlacedProfile = {
  id: 'stations',
  version: 1,
  name: { en: 'In stations: a train to catch', fa: 'در ایستگاه‌ها: قطار منتظر نمی‌ماند' },
  standardSet: coffeeStandardSet.id,
  places: { regions: [], channels: [], concepts: ['Station'] },
  overrides: [
    { standard: 'counter-time', targetSeconds: 75 },
    { standard: 'fitting-offer', retire: true },
    { standard: 'farewell', weight: 0.5 },
  ],
};

/** The chain's standards, and what is different of them in stations. */
export async function publishStandards(
  connection: Connection,
  scope: CoordinatorScope,
  at: number,
): Promise<void> {
  await addStandardSet(connection, scope, coffeeStandardSet, at);
  await addStandardProfile(connection, scope, stations, at);
}
