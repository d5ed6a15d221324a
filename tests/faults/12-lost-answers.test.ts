import { afterAll, beforeAll, expect, test } from 'vitest';
import { heldJournals } from '#tests/e2e/held.ts';
import { faultRuns } from '#tests/support/dice.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';
import { openWire, type Wire } from '#tests/support/wire.ts';
import { demoServer, type Field, FieldJournal, openField } from './field.ts';

/** LESSONS, fault 12: the answer is dropped after the server committed, fifty times in a row. */
const LOSSES = 50;

let wire: Wire;
let server: RunningServer;
let field: Field;

beforeAll(async () => {
  wire = await openWire('http://127.0.0.1:9');
  server = await startServer(demoServer(wire.url));
  wire.target = server.url;
  field = await openField(wire.url);
});
afterAll(async () => {
  await wire.close();
  await server.stop();
});

test.each(Array.from({ length: faultRuns.runs }, (_, run) => run + 1))(
  'what was committed and not acknowledged is there once, run %i',
  async () => {
    const journal = new FieldJournal(await field.newVisit());
    wire.treat = (_method, path) => (path === '/api/sync' ? 'lose-answer' : 'carry');
    for (let loss = 0; loss < LOSSES; loss += 1) {
      await expect(field.send(journal.answer(loss).tail())).rejects.toThrow();
    }
    wire.treat = () => 'carry';
    const { items } = await field.send(journal.tail());
    expect(items).toMatchObject([{ outcome: 'held', through: LOSSES + 1, head: journal.head() }]);
    expect(heldJournals(server.dataFolder, journal.visit)).toEqual([
      { journal: journal.id, events: journal.events },
    ]);
  },
);
