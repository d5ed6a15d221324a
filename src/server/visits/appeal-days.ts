import type { Id } from '#domain/ids.ts';
import type { Connection } from '../store/database.ts';
import type { ServerScope } from '../store/journals.ts';
import { termsOfVisit } from '../store/visits.ts';
import { termsOf } from './rows.ts';

/** For how many days after its publication a visit can be appealed, as it was agreed; undefined where nothing was. */
export async function appealDaysOf(
  connection: Connection,
  scope: ServerScope,
  visit: Id,
): Promise<number | undefined> {
  const found = await termsOfVisit(connection, scope, visit);
  return found && termsOf(found).appealDays;
}
