import type { CoordinatorScope } from '#domain/scope.ts';
import type { PersonListAsked, PersonPage, PersonRow } from '#protocol/api/people.ts';
import { everyRow } from '../listing/every.ts';
import type { Connection } from '../store/database.ts';
import { type PeopleWanted, personCount, personPage } from '../store/person-list.ts';
import type { ColumnToWrite, RowToWrite, SheetToWrite } from '../workbook/write-shapes.ts';

const DEFAULT_LIMIT = 50;

/** A page of people and how many match. Throws `bad-input` for a mark that is not ours. */
export async function listPeople(
  connection: Connection,
  scope: CoordinatorScope,
  { after, limit = DEFAULT_LIMIT, ...wanted }: PersonListAsked,
): Promise<PersonPage> {
  const page = await personPage(connection, scope, wanted, { after, limit });
  return { ...page, count: await personCount(connection, scope, wanted) };
}

const columns: readonly ColumnToWrite[] = [
  { title: 'Name', kind: 'text' },
  { title: 'Role', kind: 'text' },
  { title: 'E-mail', kind: 'text' },
  { title: 'Goes to', kind: 'text' },
  { title: 'Holds', kind: 'text' },
  { title: 'Grade', kind: 'number' },
  { title: 'Joined', kind: 'text' },
  { title: 'Standing', kind: 'text' },
  { title: 'Id', kind: 'text' },
];

/** Everyone who is asked for, as a sheet. */
export function peopleSheet(
  connection: Connection,
  scope: CoordinatorScope,
  wanted: PeopleWanted,
): SheetToWrite {
  const people = everyRow((asked) => personPage(connection, scope, wanted, asked));
  return { name: 'People', columns, rows: cellsOf(people) };
}

async function* cellsOf(people: AsyncIterable<PersonRow>): AsyncGenerator<RowToWrite> {
  for await (const { name, role, email, places, qualifications, grade, joinedAt, standing, id } of people) {
    const joined = new Date(joinedAt).toISOString().slice(0, 10);
    yield [
      name,
      role,
      email,
      places.join(', ') || null,
      qualifications.join(', ') || null,
      grade,
      joined,
      standing,
      id,
    ];
  }
}
