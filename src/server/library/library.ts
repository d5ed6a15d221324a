import { questionsOf } from '#domain/checklist/parts.ts';
import type { PlacedProfile } from '#domain/checklist/profile.ts';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import { libraryItems } from '#library/items.ts';
import type { LibraryRow } from '#protocol/api/library.ts';
import type { ChecklistRef } from '#protocol/api/views.ts';
import { Problem } from '../problem.ts';
import { checklists, publishChecklist } from '../store/checklists.ts';
import type { Connection } from '../store/database.ts';
import { addStandardProfile, standardProfiles } from '../store/standard-profiles.ts';

/** Every ready checklist, and whether the organization has it. */
export async function listLibrary(connection: Connection, scope: CoordinatorScope): Promise<LibraryRow[]> {
  const theirs = new Set((await checklists(connection, scope)).map(({ id, version }) => `${id} ${version}`));
  return libraryItems.map(({ checklist, finds }) => {
    const { id, version, title, channel, locales, standards, moments } = checklist;
    return {
      ...{ ref: { id, version }, title, finds, channel, locales: [...locales] },
      ...{ standards: standards.length, questions: questionsOf(checklist).length, moments: moments.length },
      isTaken: theirs.has(`${id} ${version}`),
    };
  });
}

/** Publishes a ready checklist for the organization, with the profile that belongs to it; taking it again changes nothing. Throws `not-found`. */
export async function takeFromLibrary(
  connection: Connection,
  scope: CoordinatorScope,
  { id, now }: { readonly id: Id; readonly now: number },
): Promise<ChecklistRef> {
  const item = libraryItems.find(({ checklist }) => checklist.id === id);
  if (!item) throw new Problem('not-found');
  await publishChecklist(connection, scope, item.checklist, now);
  if (item.profile) await keepProfile(connection, scope, item.profile, now);
  return { id, version: item.checklist.version };
}

/** A profile that the organization has by this id, perhaps changed since, stays as it is. */
async function keepProfile(
  connection: Connection,
  scope: CoordinatorScope,
  profile: PlacedProfile,
  publishedAt: number,
): Promise<void> {
  const theirs = await standardProfiles(connection, scope);
  if (theirs.some(({ id }) => id === profile.id)) return;
  await addStandardProfile(connection, scope, profile, publishedAt);
}
