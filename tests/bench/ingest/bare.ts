import { DatabaseSync } from 'node:sqlite';
import { serve } from '@hono/node-server';
import { type Context, Hono } from 'hono';
import pg from 'pg';
import type { Tail, TailOutcome } from '#protocol/sync/envelope.ts';
import { SyncRequest } from '#protocol/sync/envelope.ts';
import { readTail } from '#server/ingest/read-tail.ts';

/*
 * What ingest is measured against: a bare Hono route that reads the same body with the same schema, its events too, and inserts
 * one row durably. It knows no one, hashes, compares and scores nothing. Arguments: an SQLite file or a `postgres://` address.
 */
const [where = ''] = process.argv.slice(2);
const insert = where.startsWith('postgres') ? await intoPostgres() : intoSqlite();

const app = new Hono();
app.post('/', async (c: Context) => {
  const { tails, sentAt, protocol } = SyncRequest.parse(await c.req.json());
  const items: TailOutcome[] = [];
  for (const raw of tails) {
    const tail = readTail(raw);
    if (!tail) return c.text('unreadable', 400);
    await insert(tail.journal, JSON.stringify(raw));
    items.push(held(tail));
  }
  return c.json({ protocol, serverTime: sentAt, items, verified: [] });
});
serve({ fetch: app.fetch, hostname: '127.0.0.1', port: 0 }, ({ port }) =>
  process.send?.(`http://127.0.0.1:${port}/`),
);

function held({
  journal,
  after,
  events,
  head,
}: Omit<Tail, 'events'> & { events: readonly unknown[] }): TailOutcome {
  const through = after + events.length;
  return { outcome: 'held', journal, through, head, visitState: null, standing: 'counted' };
}

function intoSqlite() {
  const file = new DatabaseSync(where);
  file.exec(
    'pragma journal_mode = wal; pragma synchronous = full; create table bare (id text primary key, body text)',
  );
  const statement = file.prepare('insert into bare values (?, ?)');
  return async (id: string, body: string) => {
    statement.run(id, body);
  };
}

async function intoPostgres() {
  const pool = new pg.Pool({ connectionString: where });
  await pool.query('create table bare (id text primary key, body text)');
  return async (id: string, body: string) => {
    await pool.query('insert into bare values ($1, $2)', [id, body]);
  };
}
