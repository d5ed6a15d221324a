import { afterAll, beforeAll, expect, test } from 'vitest';
import { heldJournals } from '#tests/e2e/held.ts';
import { dice, faultRuns } from '#tests/support/dice.ts';
import { type RunningServer, startServer } from '#tests/support/server.ts';
import { demoServer, type Field, FieldJournal, openField, sameFolder } from './field.ts';

/** LESSONS, fault 17: the server is killed at any point between taking an event and acknowledging it. */
const LONGEST_LIFE_MS = 700;
const random = dice(faultRuns.seed);

let server: RunningServer;
let field: Field;

beforeAll(async () => {
  server = await startServer(demoServer());
  field = await openField(server.url);
});
afterAll(() => server.stop());

test.each(Array.from({ length: faultRuns.runs }, (_, run) => run + 1))(
  `what was acknowledged survives a SIGKILL, seed ${faultRuns.seed}, run %i`,
  async () => {
    const journal = new FieldJournal(await field.newVisit());
    const killed = new Promise<void>((resolve) =>
      setTimeout(() => void server.kill().then(resolve), random.between(0, LONGEST_LIFE_MS)),
    );
    const acknowledged = await sendUntilDead(field, journal);
    await killed;
    server = await startServer({ ...demoServer(), ...sameFolder(server) });
    const [held] = heldJournals(server.dataFolder, journal.visit);
    expect(held?.events.length ?? 0).toBeGreaterThanOrEqual(acknowledged);
    expect(held?.events ?? []).toEqual(journal.events.slice(0, held?.events.length ?? 0));

    field = await openField(server.url);
    const { items } = await field.send(journal.tail());
    expect(items).toMatchObject([{ outcome: 'held', through: journal.events.length, head: journal.head() }]);
  },
);

/** Appends and sends one event after another, and gives how many the server said it holds before it died. */
async function sendUntilDead(to: Field, journal: FieldJournal): Promise<number> {
  let acknowledged = 0;
  for (;;) {
    const answer = await to.send(journal.answer(journal.events.length).tail(acknowledged)).catch(() => null);
    const [item] = answer?.items ?? [];
    if (item?.outcome !== 'held') return acknowledged;
    acknowledged = item.through;
  }
}
