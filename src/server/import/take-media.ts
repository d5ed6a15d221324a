import type { Sha256 } from '#domain/ids.ts';
import type { ShopperScope } from '#domain/scope.ts';
import { FileMedium, type ImportAnswer, type MediumDamage } from '#protocol/import.ts';
import { keepBytes } from '../evidence/keep-bytes.ts';
import { Problem } from '../problem.ts';
import { evidenceAt } from '../store/evidence.ts';
import type { ReadFile } from './read-file.ts';
import type { ImportDeps } from './take-file.ts';

export interface TakenMedia {
  /** Hashes of those that are new. */
  readonly kept: readonly Sha256[];
  /** How many were here already. */
  readonly known: number;
  readonly damaged: ImportAnswer['media']['damaged'];
}

/** Keeps each medium of a file that its record speaks of and that is what it was; says of the others what is wrong with them. */
export async function takeMedia(
  deps: ImportDeps,
  scope: ShopperScope,
  { events, media }: ReadFile,
): Promise<TakenMedia> {
  const spokenOf = new Set(
    events.flatMap((event) => (event.kind === 'evidence.added' ? [event.sha256] : [])),
  );
  const kept: Sha256[] = [];
  const damaged: ImportAnswer['media']['damaged'] = [];
  let known = 0;
  for (const raw of media) {
    const medium = FileMedium.safeParse(raw);
    const sha256 = medium.success ? medium.data.sha256 : null;
    const outcome = medium.success ? await takeMedium(deps, scope, medium.data, spokenOf) : 'unreadable';
    if (outcome === 'known') known += 1;
    else if (outcome === 'kept') kept.push(...(sha256 === null ? [] : [sha256]));
    else damaged.push({ sha256, because: outcome });
  }
  return { kept, known, damaged };
}

async function takeMedium(
  deps: ImportDeps,
  scope: ShopperScope,
  { sha256, base64 }: FileMedium,
  spokenOf: ReadonlySet<Sha256>,
): Promise<'kept' | 'known' | MediumDamage> {
  if (!spokenOf.has(sha256)) return 'stray';
  if (await evidenceAt(deps.database, scope, sha256)) return 'known';
  if (base64 === null) return 'absent';
  try {
    await keepBytes(deps, scope, sha256, Buffer.from(base64, 'base64'));
    return 'kept';
  } catch (cause) {
    if (!(cause instanceof Problem)) throw cause;
    return cause.code === 'hash-mismatch' ? 'changed' : 'unfit';
  }
}
