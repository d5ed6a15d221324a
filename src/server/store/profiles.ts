import { sql } from 'kysely';
import * as z from 'zod/mini';
import type { Id } from '#domain/ids.ts';
import { OwnProfile, unknownOwn } from '#domain/person/profile.ts';
import type { Scope } from '#domain/scope.ts';
import { Problem } from '../problem.ts';
import type { Connection } from './database.ts';
import type { ShopperProfileTable } from './schema.ts';

type Within = Pick<Scope, 'organization'>;
type Of = Pick<Scope, 'organization' | 'person'>;

/** What is kept of a shopper. `conflicts` are stores' ids and clients' names; `revision` 0: nothing was kept yet. */
export interface KeptProfile {
  readonly own: OwnProfile;
  readonly conflicts: readonly string[];
  readonly notes: string;
  readonly revision: number;
}

const Conflicts = z.array(z.string());
const blank: KeptProfile = { own: unknownOwn, conflicts: [], notes: '', revision: 0 };

/** What is kept of one shopper. */
export async function profileOf(connection: Connection, { organization, person }: Of): Promise<KeptProfile> {
  const row = await connection
    .selectFrom('shopper_profiles')
    .selectAll()
    .where('organization', '=', organization)
    .where('member', '=', person)
    .executeTakeFirst();
  return row ? kept(row) : blank;
}

/** What is kept of all shoppers, by their ids; of whom nothing is kept is left out. */
export async function profilesOf(
  connection: Connection,
  { organization }: Within,
): Promise<ReadonlyMap<Id, KeptProfile>> {
  const rows = await connection
    .selectFrom('shopper_profiles')
    .selectAll()
    .where('organization', '=', organization)
    .execute();
  return new Map(rows.map((row) => [row.member, kept(row)]));
}

/** Where a shopper may never go: a store's id, or a client's name. */
export async function conflictsOf(connection: Connection, scope: Of): Promise<readonly string[]> {
  return (await profileOf(connection, scope)).conflicts;
}

function kept({ own, conflicts, notes, revision }: ShopperProfileTable): KeptProfile {
  return {
    own: OwnProfile.parse(JSON.parse(own)),
    conflicts: Conflicts.parse(JSON.parse(conflicts)),
    notes,
    revision,
  };
}

/** Keeps it over the revision that was looked at. Throws `stale` where there is another one by now. */
export async function keepProfile(
  connection: Connection,
  { organization, person }: Of,
  { own, conflicts, notes, revision }: KeptProfile,
  { by, at }: { readonly by: Id; readonly at: number },
): Promise<number> {
  const columns = {
    own: JSON.stringify(own),
    conflicts: JSON.stringify(conflicts),
    notes,
    revision: revision + 1,
    changed_by: by,
    changed_at: at,
  };
  const { numInsertedOrUpdatedRows } = await connection
    .insertInto('shopper_profiles')
    .values({ organization, member: person, ...columns })
    .onConflict((conflict) =>
      conflict
        .columns(['organization', 'member'])
        .doUpdateSet(columns)
        .where(sql.ref('shopper_profiles.revision'), '=', revision),
    )
    .executeTakeFirst();
  if (numInsertedOrUpdatedRows !== 1n) throw new Problem('stale');
  return revision + 1;
}

/** The towns of each region, by the region's name as it is compared. */
export async function townsByRegion(
  connection: Connection,
  { organization }: Within,
  asCompared: (name: string) => string,
): Promise<ReadonlyMap<string, string[]>> {
  const rows = await connection
    .selectFrom('stores')
    .select(['region', 'city'])
    .distinct()
    .where('organization', '=', organization)
    .where('region', 'is not', null)
    .execute();
  const regions = Map.groupBy(rows, ({ region }) => asCompared(region ?? ''));
  return new Map([...regions].map(([region, those]) => [region, those.map(({ city }) => city)]));
}
