import type { Checklist, Interval } from '#domain/checklist/checklist.ts';
import type { Standard } from '#domain/checklist/standard.ts';
import type { Id } from '#domain/ids.ts';
import type { OwnerScope } from '#domain/scope.ts';
import { checklistAt } from '../store/checklists.ts';
import type { Connection } from '../store/database.ts';
import { sumsByMonth, type Wanted } from '../store/reading.ts';

/** What the sums of a period are of, by id: as the latest version of each checklist says it. */
export interface Names {
  readonly checklists: readonly Checklist[];
  readonly standards: ReadonlyMap<Id, Standard>;
  readonly intervals: ReadonlyMap<Id, Interval>;
}

/** Reads the checklists that the visits of a period answered. */
export async function namesIn(connection: Connection, scope: OwnerScope, wanted: Wanted): Promise<Names> {
  const rows = await sumsByMonth(connection, scope, wanted);
  const refs = Map.groupBy(rows, ({ checklist, version }) => `${checklist} ${version}`);
  const checklists: Checklist[] = [];
  for (const [ref] of refs.values()) {
    const found = ref && (await checklistAt(connection, scope, { id: ref.checklist, version: ref.version }));
    if (found) checklists.push(found);
  }
  checklists.sort((a, b) => a.version - b.version);
  return {
    checklists,
    standards: byId(checklists.flatMap(({ standards }) => standards)),
    intervals: byId(checklists.flatMap(({ intervals }) => intervals)),
  };
}

function byId<T extends { readonly id: Id }>(all: readonly T[]): Map<Id, T> {
  return new Map(all.map((one) => [one.id, one]));
}
