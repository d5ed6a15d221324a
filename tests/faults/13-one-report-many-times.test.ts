import { afterAll, beforeAll, expect, test } from 'vitest';
import { heldJournals } from '#tests/e2e/held.ts';
import { faultRuns } from '#tests/support/dice.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';
import { demoServer, type Field, FieldJournal, openField } from './field.ts';

/** LESSONS, fault 13: one submission twenty times at once, then changed bytes under its id. */
const COPIES = 20;

let server: RunningServer;
let field: Field;

beforeAll(async () => {
  server = await startServer(demoServer());
  field = await openField(server.url);
});
afterAll(() => server.stop());

test.each(Array.from({ length: faultRuns.runs }, (_, run) => run + 1))(
  'one report arrives once, and other bytes under its id are kept beside it, run %i',
  async () => {
    const journal = new FieldJournal(await field.newVisit()).answer(1).answer(2).submit();
    const answers = await Promise.all(Array.from({ length: COPIES }, () => field.send(journal.tail())));
    const held = { outcome: 'held', through: 4, head: journal.head() };
    expect(answers.flatMap(({ items }) => items)).toEqual(Array(COPIES).fill(expect.objectContaining(held)));

    const changed = Object.assign(new FieldJournal(journal.visit), { id: journal.id }).answer(7).submit();
    const { items } = await field.send(changed.tail());
    expect(items).toMatchObject([{ outcome: 'forked', through: 4, head: journal.head() }]);
    expect(heldJournals(server.dataFolder, journal.visit)).toEqual([
      { journal: journal.id, events: journal.events },
    ]);
  },
);
