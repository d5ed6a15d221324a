import { expect, test } from 'vitest';
import { read, readComments, say, sayFromDesk, unread } from '#server/comments/comments.ts';
import type { Database } from '#server/store/database.ts';
import { moveVisit } from '#server/visits/move.ts';
import {
  coordinator,
  lived,
  organize,
  owner,
  plan,
  server,
  shopper,
  tailOf,
} from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';

const cora = coordinator('agency');
const olga = owner('agency');
const visit = 'visit-1';

eachDatabase((_, open) => {
  async function house() {
    const database = await open();
    await organize(database, 'agency');
    await plan(database, 'agency', { id: visit });
    await server(database).sync(
      shopper('agency', 'sam'),
      tailOf(lived({ visit }).leave().submit(), { visit }),
    );
    const clock = { now: MIDNIGHT };
    const deps = { database, now: () => (clock.now += 1) };
    return { database, deps };
  }

  async function move(database: Database, tried: 'approve' | 'publish' | 'unpublish') {
    const row = await database
      .selectFrom('visits')
      .selectAll()
      .where('id', '=', visit)
      .executeTakeFirstOrThrow();
    const asked = { visit, revision: row.revision, move: tried };
    await moveVisit(server(database), { scope: cora, locale: 'en' }, asked);
  }

  async function published() {
    const made = await house();
    await move(made.database, 'approve');
    await move(made.database, 'publish');
    return made;
  }

  test('owner and coordinator talk, and each sees how far the other has read', async () => {
    const { database, deps } = await published();
    await say(deps, olga, { visit, text: 'Was the till open?' });
    expect((await unread(database, cora)).visits).toMatchObject([{ visit, store: 'riga', count: 1 }]);
    const seen = await readComments(database, cora, visit);
    expect(seen).toMatchObject({ isRead: false, comments: [{ by: 'olga', role: 'owner', isMine: false }] });
    await read(deps, cora, { visit, through: seen.comments.at(-1)?.at ?? 0 });
    expect(await unread(database, cora)).toEqual({ visits: [] });
    await sayFromDesk(deps, cora, { visit, text: 'It was, from ten.' });
    const back = await readComments(database, olga, visit);
    expect(back.comments.map(({ text, isMine }) => [text, isMine])).toEqual([
      ['Was the till open?', true],
      ['It was, from ten.', false],
    ]);
    const [first, second] = back.comments;
    expect(back).toMatchObject({ isRead: false, readers: [{ name: 'cora', role: 'coordinator' }] });
    expect(back.readers[0]?.through).toBe(first?.at);
    expect(second?.at).toBeGreaterThan(first?.at ?? 0);
  });

  test('nobody reads further than there is, nor takes back what was read', async () => {
    const { database, deps } = await published();
    await say(deps, olga, { visit, text: 'One.' });
    await read(deps, cora, { visit, through: Number.MAX_SAFE_INTEGER });
    await say(deps, olga, { visit, text: 'Two.' });
    expect(await readComments(database, cora, visit)).toMatchObject({ isRead: false });
    const two = (await readComments(database, cora, visit)).comments.at(-1)?.at ?? 0;
    await read(deps, cora, { visit, through: two });
    await read(deps, cora, { visit, through: 0 });
    expect(await readComments(database, cora, visit)).toMatchObject({ isRead: true });
  });

  test('a coordinator who writes the shopper’s name is held back until they are sure', async () => {
    const { database, deps } = await published();
    const text = 'Sam says that it was open.';
    await expect(sayFromDesk(deps, cora, { visit, text })).rejects.toMatchObject({ field: 'text' });
    expect((await readComments(database, olga, visit)).comments).toEqual([]);
    expect((await sayFromDesk(deps, cora, { visit, text, isSure: true })).comments).toHaveLength(1);
  });

  test('nothing an owner is given names the shopper', async () => {
    const { database, deps } = await published();
    await sayFromDesk(deps, cora, { visit, text: 'Thank you.' });
    await read(deps, cora, { visit, through: Number.MAX_SAFE_INTEGER });
    const given = JSON.stringify([await readComments(database, olga, visit), await unread(database, olga)]);
    expect(given).not.toMatch(/sam|cora-|shopper/i);
  });

  test('only while it is published, and by owners of its store alone', async () => {
    const { database, deps } = await published();
    await say(deps, olga, { visit, text: 'Was the till open?' });
    for (const scope of [
      owner('agency', ['oslo']),
      owner('agency', []),
      owner('other'),
      coordinator('other'),
    ]) {
      await expect(readComments(database, scope, visit)).rejects.toMatchObject({ code: 'not-found' });
      await expect(say(deps, scope, { visit, text: 'Hello' })).rejects.toMatchObject({ code: 'not-found' });
      await expect(read(deps, scope, { visit, through: 1 })).rejects.toMatchObject({ code: 'not-found' });
      expect(await unread(database, scope)).toEqual({ visits: [] });
    }
    await move(database, 'unpublish');
    await expect(readComments(database, olga, visit)).rejects.toMatchObject({ code: 'not-found' });
    expect(await readComments(database, cora, visit)).toMatchObject({ isOpen: false, comments: [{}] });
    const late = sayFromDesk(deps, cora, { visit, text: 'Hello' });
    await expect(late).rejects.toMatchObject({ code: 'move-not-allowed' });
    await move(database, 'publish');
    expect((await readComments(database, olga, visit)).comments).toHaveLength(1);
  });
});
