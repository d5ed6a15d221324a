import type { Id } from '../ids.ts';
import { asCompared } from './compared.ts';

/** That someone may not visit a store, or any store of its client. It is told only where it stands in the way. */
export interface ConflictVerdict {
  readonly rule: 'conflict';
  readonly met: boolean;
  readonly with: 'store' | 'client';
}

/** What keeps someone from a store: conflicts name stores by their id and clients by their name. */
export function conflictWith(
  { id, client }: { readonly id: Id; readonly client: string },
  conflicts: readonly string[],
): ConflictVerdict | null {
  if (conflicts.includes(id)) return { rule: 'conflict', met: false, with: 'store' };
  const isClients = conflicts.some((one) => asCompared(one) === asCompared(client));
  return isClients ? { rule: 'conflict', met: false, with: 'client' } : null;
}
