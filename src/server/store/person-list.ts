import { OwnProfile } from '#domain/person/profile.ts';
import { standingBy } from '#domain/person/standing.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { PersonListAsked, PersonRow } from '#protocol/api/people.ts';
import { countUpTo } from '../listing/bounded.ts';
import { holding } from '../listing/holding.ts';
import { type KeysetPage, keysetPage, keysOf, type PageAsked } from '../listing/keyset.ts';
import type { Connection } from './database.ts';
import { readQualifications } from './people.ts';
import { chosenIn, regionsIn } from './reach.ts';

export type PeopleWanted = Omit<PersonListAsked, 'after' | 'limit'>;

const orders = { name: 'members.name', email: 'members.email', joined: 'members.created_at' } as const;

/** A page of the organization's people, by name unless asked otherwise. */
export async function personPage(
  connection: Connection,
  scope: CoordinatorScope,
  wanted: PeopleWanted,
  asked: PageAsked,
): Promise<KeysetPage<PersonRow>> {
  const { sort = 'name', direction = 'asc' } = wanted;
  const order = { name: `${sort}-${direction}`, by: orders[sort], id: 'members.id', direction };
  const people = described(peopleIn(connection, scope, wanted)).select(keysOf(order));
  const page = await keysetPage(people, order, asked);
  return { rows: page.rows.map(rowFrom), after: page.after };
}

/** How many there are, up to `MOST_COUNTED`. */
export function personCount(
  connection: Connection,
  scope: CoordinatorScope,
  wanted: PeopleWanted,
): Promise<number> {
  return countUpTo(connection, peopleIn(connection, scope, wanted).select('members.id'));
}

/** One of them, whoever they are. */
export async function personAt(
  connection: Connection,
  scope: CoordinatorScope,
  id: string,
): Promise<PersonRow | undefined> {
  const row = await described(everyoneIn(connection, scope)).where('members.id', '=', id).executeTakeFirst();
  return row && rowFrom(row);
}

function everyoneIn(connection: Connection, { organization }: CoordinatorScope) {
  return connection
    .selectFrom('members')
    .leftJoin('shopper_profiles', (join) =>
      join
        .onRef('shopper_profiles.organization', '=', 'members.organization')
        .onRef('shopper_profiles.member', '=', 'members.id'),
    )
    .where('members.organization', '=', organization);
}

function peopleIn(connection: Connection, scope: CoordinatorScope, { role, standing, q }: PeopleWanted) {
  const words = q?.trim() ?? '';
  let people = everyoneIn(connection, scope);
  if (standing === 'active') people = people.where('members.deactivated_at', 'is', null);
  if (standing === 'deactivated') people = people.where('members.deactivated_at', 'is not', null);
  people = people.where('members.erased_at', standing === 'erased' ? 'is not' : 'is', null);
  if (role) people = people.where('members.role', '=', role);
  if (words) people = people.where(holding(['members.name', 'members.email'], words));
  return people;
}

function described(people: ReturnType<typeof peopleIn>) {
  return people
    .select(['members.id', 'members.name', 'members.email', 'members.role', 'members.stores'])
    .select('members.regions')
    .select(['members.qualifications', 'members.created_at', 'shopper_profiles.own'])
    .select(['members.deactivated_at', 'members.erased_at'])
    .select(({ selectFrom }) =>
      selectFrom('visits')
        .select(({ fn }) => fn.avg<number | string | null>('visits.grade').as('mean'))
        .whereRef('visits.organization', '=', 'members.organization')
        .whereRef('visits.shopper', '=', 'members.id')
        .as('grade'),
    );
}

type Described = Awaited<ReturnType<ReturnType<typeof described>['execute']>>[number];

function rowFrom({
  own,
  grade,
  created_at,
  deactivated_at,
  erased_at,
  stores,
  regions,
  qualifications,
  id,
  name,
  email,
  role,
}: Described): PersonRow {
  return {
    ...{ id, name, role, email: erased_at === null ? email : '' },
    stores: chosenIn({ stores }),
    regions: regionsIn({ regions }),
    qualifications: readQualifications({ qualifications }),
    places: own === null ? [] : OwnProfile.parse(JSON.parse(own)).places,
    grade: grade === null ? null : Math.round(Number(grade) * 10) / 10,
    joinedAt: Number(created_at),
    standing: standingBy({ deactivated: deactivated_at, erased: erased_at }),
  };
}
