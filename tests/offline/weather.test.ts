import * as fc from 'fast-check';
import { expect, test } from 'vitest';
import type { JournalEvent } from '#domain/journal/event.ts';
import { failure, type Mishap, strangersPage } from '#tests/support/peer.ts';
import { picture, pocket, says } from './pocket.ts';

/** What may befall a request, by its number in this list. */
const weather: readonly (() => Mishap | undefined)[] = [
  () => undefined,
  () => undefined,
  () => 'cut',
  () => 'lose-answer',
  () => strangersPage(),
  () => failure('unexpected'),
  () => failure('unavailable'),
  () => failure('too-large'),
  () => new Response('{"protocol":1,', { headers: { 'content-type': 'application/json' } }),
];

const step = fc.oneof(
  { weight: 4, arbitrary: fc.record({ do: fc.constant('tap' as const), tab: fc.nat(1) }) },
  {
    weight: 1,
    arbitrary: fc.record({
      do: fc.constant('photo' as const),
      tab: fc.nat(1),
      bytes: fc.integer({ min: 1, max: 400_000 }),
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('send' as const), tab: fc.nat(1) }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('kill' as const), tab: fc.nat(1) }) },
);

const saidIn = (events: readonly JournalEvent[]) =>
  events.flatMap((event) =>
    event.kind === 'answer.set' ? [event.value] : event.kind === 'evidence.added' ? [event.sha256] : [],
  );

test('whatever the network did, in the end the server holds exactly what was called saved, each once', {
  timeout: 90_000,
}, async () => {
  const days = fc.tuple(
    fc.array(step, { minLength: 5, maxLength: 25 }),
    fc.array(fc.nat(weather.length - 1), { minLength: 5, maxLength: 40 }),
  );
  await fc.assert(
    fc.asyncProperty(days, async ([steps, mishaps]) => {
      const { phone, peer, begin, again } = await pocket();
      const tabs = [phone, await again()];
      const { id } = await begin();
      const saved: string[] = [];
      let asked = 0;
      peer.mishap = () => weather[mishaps[asked++ % mishaps.length] ?? 0]?.();
      for (const [index, { tab, ...action }] of steps.entries()) {
        const journal = await tabs[tab]?.journalOf('visit-1');
        if (action.do === 'tap')
          await journal?.append(says('name', `tap ${index}`)).then(() => saved.push(`tap ${index}`));
        if (action.do === 'photo')
          await journal
            ?.addPhoto(picture(action.bytes, index), null)
            .then(({ sha256 }) => saved.push(sha256));
        if (action.do === 'send') await tabs[tab]?.sync.drain('button');
        if (action.do === 'kill') {
          tabs[tab]?.close();
          tabs[tab] = await again();
        }
      }
      peer.mishap = () => undefined;
      await tabs[0]?.sync.drain('button');
      expect(saidIn(peer.events(id))).toEqual(saved);
      expect(peer.forks).toEqual([]);
      expect([...peer.evidence.keys()].toSorted()).toEqual(
        saved.filter((said) => !said.startsWith('tap')).toSorted(),
      );
      const standing = (await tabs[0]?.standings())?.[0];
      expect(standing).toMatchObject({
        safe: standing?.events,
        photos: { safe: standing?.photos.total, unreadable: 0 },
      });
      for (const tab of tabs) tab.close();
    }),
    { numRuns: 30, seed: 20_260_303 },
  );
});
