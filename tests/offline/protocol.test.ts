import { expect, test } from 'vitest';
import { pocket, yes } from './pocket.ts';

/** Old and new together: whichever of the two is too old, the phone keeps all of it and sends it once they understand each other. */
test.each(['protocol-too-new', 'protocol-too-old'] as const)('%s loses nothing', async (code) => {
  const { peer, begin, again } = await pocket();
  const journal = await begin();
  await journal.append(yes('greeted'));
  peer.refuses.set(journal.id, code);
  const phone = await again();
  await phone.sync.drain('button');
  expect(await phone.standings()).toMatchObject([{ outcome: 'refused', refusal: { code }, safe: 0 }]);
  expect(phone.sync.state).toMatchObject({ phase: 'trouble', problem: code });
  expect((await phone.exportVisit('visit-1')).size).toBeGreaterThan(100);

  peer.refuses.clear();
  await phone.sync.drain('open');
  expect(peer.events(journal.id)).toHaveLength(journal.report.through);
  expect(await phone.standings()).toMatchObject([{ outcome: 'counted', safe: journal.report.through }]);
});
