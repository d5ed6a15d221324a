import * as z from 'zod/mini';
import { Channel } from '#domain/checklist/standard.ts';
import { StoreHours } from '#domain/store/hours.ts';

/** The words of a column that holds a JSON list of them, or nothing. */
export function wordsIn(column: string | null): string[] {
  return column === null ? [] : z.array(z.string()).parse(JSON.parse(column));
}

/** The channels of a column that holds a JSON list of them, or nothing. */
export function channelsIn(column: string | null): Channel[] {
  return column === null ? [] : z.array(Channel).parse(JSON.parse(column));
}

/** A store's hours as its column has them; nothing: always open. */
export function hoursIn(column: string | null): StoreHours {
  return column === null ? { weekly: [], exceptions: [] } : StoreHours.parse(JSON.parse(column));
}
