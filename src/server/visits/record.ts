import type { ShopperScope } from '#domain/scope.ts';
import type { PersonRecord } from '#domain/visit/eligibility.ts';
import type { ShopperRecord } from '#protocol/api/views.ts';
import type { Connection } from '../store/database.ts';
import { qualificationsOf } from '../store/people.ts';
import { conflictsOf } from '../store/profiles.ts';
import { claimedVisits, visitedSince } from '../store/whereabouts.ts';

/** The longest that a rotation can be is ten years: what is further back no rule looks at. */
const LOOKED_BACK_MS = 3_650 * 24 * 60 * 60 * 1000;

/** What rules about a shopper look at, as their phone has it too. */
export async function recordOf(
  connection: Connection,
  scope: ShopperScope,
  now: number,
): Promise<ShopperRecord> {
  const { person } = scope;
  const visited = await visitedSince(connection, scope, now - LOOKED_BACK_MS, { person });
  const claimed = await claimedVisits(connection, scope, { person });
  return {
    visited: visited.map(({ person: _, ...visit }) => visit),
    claimed: claimed.map(({ person: _, ...visit }) => visit),
    qualifications: await qualificationsOf(connection, scope),
  };
}

/** As {@link recordOf}, with what the server alone judges by. */
export async function judgedRecord(
  connection: Connection,
  scope: ShopperScope,
  now: number,
): Promise<PersonRecord> {
  const record = await recordOf(connection, scope, now);
  return { ...record, conflicts: await conflictsOf(connection, scope) };
}
