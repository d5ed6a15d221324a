import type { ShopperScope } from '#domain/scope.ts';
import { type MediumDamage, type TakenFiles, UnfinishedFile } from '#protocol/import.ts';
import { keepBytes } from '../evidence/keep-bytes.ts';
import { Problem } from '../problem.ts';
import { hasUnfinished, keepUnfinished } from '../store/unfinished.ts';
import type { ReadFile } from './read-file.ts';
import type { ImportDeps } from './take-file.ts';

/** Keeps what the phone had not finished with the journal that it belongs to. It is part of no answer until someone makes it so. */
export async function takeUnfinished(
  deps: ImportDeps,
  scope: ShopperScope,
  { journal, unfinished }: ReadFile,
): Promise<TakenFiles> {
  const taken: TakenFiles = { inFile: unfinished.length, taken: 0, known: 0, damaged: [] };
  for (const raw of unfinished) {
    const file = UnfinishedFile.safeParse(raw);
    const outcome = file.success ? await takeOne(deps, scope, journal, file.data) : 'unreadable';
    if (outcome === 'taken' || outcome === 'known') taken[outcome] += 1;
    else taken.damaged.push({ sha256: file.data?.sha256 ?? null, because: outcome });
  }
  return taken;
}

async function takeOne(
  deps: ImportDeps,
  scope: ShopperScope,
  { id: journal }: ReadFile['journal'],
  { kind, question, sha256, base64 }: UnfinishedFile,
): Promise<'taken' | 'known' | MediumDamage> {
  if (await hasUnfinished(deps.database, scope, journal, sha256)) return 'known';
  try {
    await keepBytes(deps, scope, sha256, Buffer.from(base64, 'base64'));
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    return cause.code === 'hash-mismatch' ? 'changed' : 'unfit';
  }
  await keepUnfinished(deps.database, scope, { journal, sha256, kind, question, taken_at: deps.now() });
  return 'taken';
}
