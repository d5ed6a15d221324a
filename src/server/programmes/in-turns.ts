import { setImmediate as nextTurn } from 'node:timers/promises';
import { type Generated, generate } from '#domain/programme/generate.ts';

const STORES_AT_ONCE = 100;

/** As `generate`, a hundred stores at a time, so that ten thousand keep nobody else waiting. */
export async function generateInTurns(asked: Parameters<typeof generate>[0]): Promise<Generated> {
  const { stores } = asked;
  const parts: Generated[] = [];
  for (let at = 0; at < stores.length; at += STORES_AT_ONCE) {
    if (at > 0) await nextTurn();
    parts.push(generate({ ...asked, stores: stores.slice(at, at + STORES_AT_ONCE) }));
  }
  return {
    planned: parts.flatMap(({ planned }) => planned),
    unplaced: parts.flatMap(({ unplaced }) => unplaced),
  };
}
