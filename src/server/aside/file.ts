import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { AsideRef } from '#protocol/api/aside-views.ts';
import type { VisitFile } from '#protocol/import.ts';
import { Problem } from '../problem.ts';
import { journalAt, quarantinedAt } from '../store/aside.ts';
import type { Connection } from '../store/database.ts';
import type { JournalRecord } from '../store/journals.ts';
import { readVersions } from './kept.ts';
import type { Version } from './versions.ts';

/**
 * Something that is kept aside as a file: a tail exactly as it came, a record as the visit's file that a phone would save of it
 * (its photos are here and not in the file). Of a fork it is the version named by `head`. Throws `not-found`.
 */
export async function asideFile(
  connection: Connection,
  scope: CoordinatorScope,
  { kind, item }: AsideRef,
  head: string | undefined,
): Promise<string> {
  if (kind === 'tail') return tailAsItCame(connection, scope, item);
  const journal = await journalAt(connection, scope, item);
  if (!journal) throw new Problem('not-found');
  const versions = await readVersions(connection, { scope }, journal);
  const version = head === undefined ? versions[0] : versions.find((one) => one.head === head);
  if (!version) throw new Problem('not-found');
  return JSON.stringify(fileOf(journal, version), null, 1);
}

async function tailAsItCame(connection: Connection, scope: CoordinatorScope, item: Id): Promise<string> {
  const kept = await quarantinedAt(connection, scope, item);
  if (!kept) throw new Problem('not-found');
  return kept.body;
}

function fileOf({ id, visit, member: person }: JournalRecord, { events, hashes }: Version): VisitFile {
  return {
    format: 'plainclothes-visit',
    version: 1,
    journal: { id, visit, person },
    events: events.map((event, index) => ({ seq: index + 1, hash: hashes.get(index + 1), event })),
    media: [],
    unfinished: [],
  };
}
