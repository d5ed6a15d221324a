import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import * as z from 'zod/mini';
import { chain } from '#server/demo/cast.ts';

const Journal = z.object({ id: z.string(), visit: z.string(), member: z.string(), standing: z.string() });
const Visit = z.object({ id: z.string(), state: z.string(), shopper: z.nullable(z.string()) });
const Count = z.object({ count: z.int() });

/** What the server's database file says, past the server. */
export interface Books {
  /** The journals of these visits, with whether each counts. */
  readonly journals: readonly z.infer<typeof Journal>[];
  readonly visits: ReadonlyMap<string, z.infer<typeof Visit>>;
  /** Of the visits that have a report: whether all its photos are there. */
  readonly complete: ReadonlyMap<string, boolean>;
  /** How many forks are kept, and how many pieces that could not be read or placed. */
  readonly forks: number;
  readonly quarantined: number;
}

/** Reads what concerns these visits. */
export function readBooks(dataFolder: string, visits: readonly string[]): Books {
  const file = new DatabaseSync(join(dataFolder, 'plainclothes.db'), { readOnly: true });
  const list = visits.map(() => '?').join(',');
  const rows = (query: string) => file.prepare(query).all(...visits);
  const journals = rows(`select id, visit, member, standing from journals where visit in (${list})`);
  const planned = rows(`select id, state, shopper from visits where id in (${list})`);
  const reports = rows(`select visit as id, complete as count from reports where visit in (${list})`);
  const count = (table: string) =>
    Count.parse({ ...file.prepare(`select count(*) as count from ${table}`).get() }).count;
  const books = {
    journals: journals.map((row) => Journal.parse({ ...row })),
    visits: new Map(planned.map((row) => Visit.parse({ ...row })).map((visit) => [visit.id, visit])),
    complete: new Map(reports.map((row) => [String(row['id']), row['count'] === 1])),
    forks: count('journal_forks'),
    quarantined: count('quarantine'),
  };
  file.close();
  return books;
}

/** What is in the server's file under this hash: the hash of its bytes, or `null` where there is no such file. */
export function hashOfKept(dataFolder: string, sha256: string): string | null {
  const path = join(dataFolder, 'evidence', chain.id, sha256.slice(0, 2), sha256);
  return existsSync(path) ? createHash('sha256').update(readFileSync(path)).digest('hex') : null;
}
