import type { Checklist } from '#domain/checklist/checklist.ts';
import { questionsOf } from '#domain/checklist/parts.ts';
import { countingBy } from '#domain/checklist/profile.ts';
import type { StandardSet } from '#domain/checklist/standard.ts';
import type { Id } from '#domain/ids.ts';
import type { CoordinatorScope } from '#domain/scope.ts';
import type { StandardSetRow, StandardSetView } from '#protocol/api/standards.ts';
import { Problem } from '../problem.ts';
import { checklists } from '../store/checklists.ts';
import type { Connection } from '../store/database.ts';
import { standardSets } from '../store/standard-sets.ts';

/** A version of a set: published by itself, or carried by a published checklist alone. */
export interface KnownSet {
  readonly set: StandardSet;
  readonly publishedAt: number | null;
}

/** Every set with its versions. */
export function setRows(known: readonly KnownSet[]): StandardSetRow[] {
  const byId = Map.groupBy(known, ({ set }) => set.id);
  return [...byId].flatMap(([id, all]) => {
    const [newest] = all;
    if (!newest) return [];
    const versions = all.map(({ set: { version, standards }, publishedAt }) => {
      return { version, publishedAt, standards: standards.length };
    });
    return [{ id, name: newest.set.name, versions }];
  });
}

/** Every version that is known, newest of each first. A checklist that is taken from the library brings its set along. */
export async function knownSets(connection: Connection, scope: CoordinatorScope): Promise<KnownSet[]> {
  const published: KnownSet[] = await standardSets(connection, scope);
  const there = new Set(published.map(({ set }) => keyOf(set)));
  const carried = new Map<string, KnownSet>();
  for (const checklist of await checklists(connection, scope)) {
    const set = carriedBy(checklist);
    const key = keyOf(set);
    if (!there.has(key) && !carried.has(key)) carried.set(key, { set, publishedAt: null });
  }
  return [...published, ...carried.values()].toSorted(inOrder);
}

/** A version of a set, or the newest. Throws `not-found`. */
export async function setView(
  connection: Connection,
  scope: CoordinatorScope,
  { id, version }: { readonly id: Id; readonly version?: number },
): Promise<StandardSetView> {
  const known = (await knownSets(connection, scope)).filter(({ set }) => set.id === id);
  const found = known.find(({ set }) => version === undefined || set.version === version);
  const newest = known[0]?.set.version;
  if (!found || newest === undefined) throw new Problem('not-found');
  return { ...found, newest, counting: countingIn(found.set, await checklists(connection, scope)) };
}

/** How each standard counts, by the checklist that was written last of those that measure it. */
function countingIn({ id, standards }: StandardSet, all: readonly Checklist[]): StandardSetView['counting'] {
  const lastFirst = all
    .filter(({ standardSet }) => standardSet.id === id)
    .toSorted((a, b) => b.standardSet.version - a.standardSet.version || b.version - a.version);
  return standards.map((standard) => {
    const by = lastFirst.find((checklist) => measures(checklist, standard.id)) ?? null;
    const { weights, critical, wait } = countingBy(standard, by);
    return { standard: standard.id, weights: [...weights], critical, wait };
  });
}

function measures(checklist: Checklist, standard: Id): boolean {
  const scores = [...questionsOf(checklist), ...checklist.intervals].map((item) =>
    'score' in item ? item.score : undefined,
  );
  return scores.some((score) => score?.standard === standard);
}

function carriedBy({ standardSet, title, standards }: Checklist): StandardSet {
  return { ...standardSet, name: title, standards };
}

const keyOf = ({ id, version }: Pick<StandardSet, 'id' | 'version'>) => `${id} ${version}`;

function inOrder({ set: a }: KnownSet, { set: b }: KnownSet): number {
  return a.id === b.id ? b.version - a.version : a.id < b.id ? -1 : 1;
}
