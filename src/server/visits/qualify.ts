import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import { Problem } from '../problem.ts';
import type { Database } from '../store/database.ts';
import { setQualifications } from '../store/people.ts';

/** Sets what a shopper holds, each name once. Throws `not-found` for someone who is no shopper of the organization. */
export async function qualify(
  database: Database,
  scope: CoordinatorScope,
  { person, qualifications }: { person: Id; qualifications: readonly string[] },
): Promise<void> {
  const isTheirs = await setQualifications(database, scope, person, [...new Set(qualifications)]);
  if (!isTheirs) throw new Problem('not-found');
}
