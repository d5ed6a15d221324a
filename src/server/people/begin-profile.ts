import { unknownOwn } from '#domain/person/profile.ts';
import type { Scope } from '#domain/scope.ts';
import { acceptedSaid } from '../store/applications.ts';
import type { Connection } from '../store/database.ts';
import { keepProfile, profileOf } from '../store/profiles.ts';

/** Begins someone's profile with what they said when they applied, where they did and nothing is known of them yet. */
export async function beginProfile(
  connection: Connection,
  { organization, person }: Pick<Scope, 'organization' | 'person'>,
  email: string,
  at: number,
): Promise<void> {
  const accepted = await acceptedSaid(connection, { organization }, email.toLowerCase());
  const known = await profileOf(connection, { organization, person });
  if (!accepted || known.revision > 0) return;
  const { places, languages, conflicts } = accepted.said;
  const own = { ...unknownOwn, places, languages };
  await keepProfile(
    connection,
    { organization, person },
    { ...known, own, conflicts },
    { by: accepted.by, at },
  );
}
