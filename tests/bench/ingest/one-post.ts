import { createServer } from 'node:http';
import { DatabaseSync } from 'node:sqlite';
import { buffer } from 'node:stream/consumers';
import { gunzipSync } from 'node:zlib';
import * as z from 'zod/mini';

/*
 * What a phone's sync is measured against: a bare Node server that takes all reports in one packed request, and inserts a row each in
 * one durable transaction. Argument: an SQLite file.
 */
const Reports = z.array(z.object({ visit: z.string() }));
const [where = ''] = process.argv.slice(2);
const file = new DatabaseSync(where);
file.exec('pragma journal_mode = wal; pragma synchronous = full; create table bare (body text)');
const insert = file.prepare('insert into bare values (?)');

const server = createServer(async (request, answer) => {
  const reports = Reports.parse(JSON.parse(gunzipSync(await buffer(request)).toString()));
  file.exec('begin');
  for (const report of reports) insert.run(JSON.stringify(report));
  file.exec('commit');
  answer.setHeader('access-control-allow-origin', '*').end(String(reports.length));
}).listen(0, '127.0.0.1', () => {
  const address = server.address();
  if (address !== null && typeof address !== 'string') process.send?.(`http://127.0.0.1:${address.port}/`);
});
