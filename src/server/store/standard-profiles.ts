import { type Adapting, PlacedProfile } from '#domain/checklist/profile.ts';
import { Profile } from '#domain/checklist/standard.ts';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope, Scope } from '#domain/scope.ts';
import type { Score } from '#domain/scoring/score.ts';
import type { Connection } from './database.ts';
import { prepared, text } from './prepared.ts';

type Within = Pick<Scope, 'organization'>;

/** The newest version of every profile of standards. */
export async function standardProfiles(
  connection: Connection,
  { organization }: Within,
): Promise<PlacedProfile[]> {
  const { rows } = await newestBodies(connection, { organization });
  return rows.map(({ body }) => readPlaced(body));
}

const newestBodies = prepared({ organization: text('organization') }, (connection, { organization }) =>
  connection
    .selectFrom('standard_profiles')
    .select('body')
    .where('organization', '=', organization)
    .where(({ eb, not, exists }) =>
      not(
        exists(
          eb
            .selectFrom('standard_profiles as later')
            .select('later.id')
            .whereRef('later.organization', '=', 'standard_profiles.organization')
            .whereRef('later.id', '=', 'standard_profiles.id')
            .whereRef('later.version', '>', 'standard_profiles.version'),
        ),
      ),
    )
    .orderBy('id'),
);

/** Publishes a version, whose number the caller has made sure of. */
export async function addStandardProfile(
  connection: Connection,
  { organization }: CoordinatorScope,
  profile: PlacedProfile,
  publishedAt: number,
): Promise<void> {
  const { id, version } = profile;
  await connection
    .insertInto('standard_profiles')
    .values({ organization, id, version, body: JSON.stringify(profile), published_at: publishedAt })
    .execute();
}

/** What decides which profile counts at a store. */
export async function adaptingAt(
  connection: Connection,
  { organization }: Within,
  store: Id,
): Promise<Adapting> {
  const { rows } = await placeOfStore(connection, { organization, store });
  const { region = null, concept = null, profile = null } = rows[0] ?? {};
  const profiles = await standardProfiles(connection, { organization });
  return { region, concept, chosen: readChosen(profile), profiles };
}

const placeOfStore = prepared(
  { organization: text('organization'), store: text('store') },
  (connection, { organization, store }) =>
    connection
      .selectFrom('stores')
      .select(['region', 'concept', 'profile'])
      .where('organization', '=', organization)
      .where('id', '=', store),
);

/** The same, as one statement gives it: JSON of a store's columns and of its organization's newest profiles. */
export function readAdapting(kept: AdaptingKept | null): Adapting {
  const { region = null, concept = null, profile = null, bodies = null } = kept ?? {};
  return { region, concept, chosen: readChosen(profile), profiles: (bodies ?? []).map(readPlaced) };
}

export interface AdaptingKept {
  readonly region: string | null;
  readonly concept: string | null;
  readonly profile: string | null;
  readonly bodies: readonly string[] | null;
}

/** What a score was worked out under, in its very version; `null` where under none. */
export async function profileOfScore(
  connection: Connection,
  scope: Within,
  { store, score }: { readonly store: Id; readonly score: Pick<Score, 'profile' | 'profileVersion'> },
): Promise<Profile | null> {
  const { profile: id, profileVersion: version } = score;
  if (id === null) return null;
  if (version !== undefined) return (await standardProfileAt(connection, scope, { id, version })) ?? null;
  const { chosen } = await adaptingAt(connection, scope, store);
  return chosen !== null && typeof chosen !== 'string' && chosen.id === id ? chosen : null;
}

async function standardProfileAt(
  connection: Connection,
  { organization }: Within,
  { id, version }: { readonly id: Id; readonly version: number },
): Promise<PlacedProfile | undefined> {
  const row = await connection
    .selectFrom('standard_profiles')
    .select('body')
    .where('organization', '=', organization)
    .where('id', '=', id)
    .where('version', '=', version)
    .executeTakeFirst();
  return row && readPlaced(row.body);
}

/** As a store's row keeps what was chosen by hand: a profile's id, or JSON of one that only stores have, as earlier builds kept it. */
export function readChosen(kept: string | null): Id | Profile | null {
  return kept?.startsWith('{') ? Profile.parse(JSON.parse(kept)) : kept;
}

/** Those read last, by their text: a report is scored more quickly than one is read. */
const readBefore = new Map<string, PlacedProfile>();
const READ_AT_MOST = 200;

function readPlaced(body: string): PlacedProfile {
  const known = readBefore.get(body);
  if (known) return known;
  const profile = PlacedProfile.parse(JSON.parse(body));
  if (readBefore.size >= READ_AT_MOST) readBefore.clear();
  readBefore.set(body, profile);
  return profile;
}
