import { beforeAll, expect, test } from 'vitest';
import type { Database } from '#server/store/database.ts';
import { movesOf, recordMove } from '#server/store/reviews.ts';
import { visitAt } from '#server/store/visits.ts';
import { moveVisit } from '#server/visits/move.ts';
import { coordinator, lived, organize, plan, server, shopper, tailOf } from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';

eachDatabase((_, open) => {
  let database: Database;
  const cora = coordinator('agency');
  const desk = { scope: cora, locale: 'en' } as const;

  beforeAll(async () => {
    database = await open();
    await organize(database, 'agency');
  });

  test('of two moves from one revision the second is stale', async () => {
    await plan(database, 'agency', { id: 'raced' });
    const visit = await visitAt(database, cora, 'raced');
    if (!visit) throw new Error('The visit is planned');
    const move = { move: 'accept', to: 'accepted', by: 'sam', at: 1 } as const;
    expect(await recordMove(database, visit, move)).toMatchObject({ state: 'accepted', revision: 2 });
    await expect(recordMove(database, visit, move)).rejects.toMatchObject({ code: 'stale' });
    expect(await movesOf(database, cora, ['raced'])).toHaveLength(1);
  });

  test('of ten coordinators who publish at once one does, and it is published once', async () => {
    await plan(database, 'agency', { id: 'visit-1' });
    const deps = server(database);
    await deps.sync(shopper('agency', 'sam'), tailOf(lived().submit()));
    const revision = async () => (await visitAt(database, cora, 'visit-1'))?.revision ?? 0;
    const move = async (name: 'approve' | 'publish', at: number) =>
      moveVisit(deps, desk, { visit: 'visit-1', revision: at, move: name });
    await move('approve', await revision());
    const at = await revision();
    const tries = await Promise.allSettled(Array.from({ length: 10 }, () => move('publish', at)));
    expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
    expect(tries.flatMap((tried) => (tried.status === 'rejected' ? [tried.reason.code] : []))).toEqual(
      Array(9).fill('stale'),
    );
    const published = await database.selectFrom('publications').select('visit').execute();
    expect(published).toEqual([{ visit: 'visit-1' }]);
  });

  test('moves of one millisecond are read in the order they were made', async () => {
    const moves = await movesOf(database, cora, ['visit-1']);
    expect(moves.map(({ move }) => move)).toEqual(['start', 'submit', 'approve', 'publish']);
  });
});
