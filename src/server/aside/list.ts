import type { AsideRow } from '#protocol/api/aside-views.ts';
import { cursorOf, placeAt } from '../cursor.ts';
import { asideCount, asideItems } from '../store/aside.ts';
import type { Database } from '../store/database.ts';
import type { CoordinatorDesk } from '../visits/rows.ts';
import { type KeptAside, readKept } from './kept.ts';
import { asideRows } from './rows.ts';

const PAGE = 50;

export interface AsideRequest {
  /** Those that wait for a decision, or those that do not any more. */
  readonly open: boolean;
  readonly after?: string | undefined;
}

export interface AsidePage {
  readonly rows: AsideRow[];
  readonly after: string | null;
  /** How many wait for a decision in all. */
  readonly open: number;
}

/** A page of what is kept aside, the latest first. Throws `bad-input` for a cursor that is not ours. */
export function listAside(
  database: Database,
  desk: CoordinatorDesk,
  { open, after }: AsideRequest,
): Promise<AsidePage> {
  const place = after === undefined ? null : placeAt(after);
  return database.transaction().execute(async (connection) => {
    const found = await asideItems(connection, desk.scope, { open, after: place, limit: PAGE + 1 });
    const page = found.slice(0, PAGE);
    const kept: KeptAside[] = [];
    for (const item of page) kept.push(...(await optional(readKept(connection, desk, item))));
    const last = page.at(-1);
    return {
      rows: await asideRows(connection, desk, kept),
      after: last && found.length > PAGE ? cursorOf({ at: last.at, id: last.item }) : null,
      open: await asideCount(connection, desk.scope),
    };
  });
}

async function optional<T>(found: Promise<T | undefined>): Promise<T[]> {
  const value = await found;
  return value === undefined ? [] : [value];
}
