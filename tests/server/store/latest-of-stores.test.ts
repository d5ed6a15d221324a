import { expect, test } from 'vitest';
import type { Connection } from '#server/store/database.ts';
import { latestOfStores, publishedCounts } from '#server/store/publications.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { organize, owner, plan } from './scene.ts';

const STORES = ['riga', 'oslo'] as const;

eachDatabase((_, open) => {
  async function published(connection: Connection, visit: string, store: string, visitedAt: number) {
    await plan(connection, 'agency', { id: visit, store, state: 'published' });
    const about = { organization: 'agency', visit, store, published_at: 1, visited_at: visitedAt };
    const score = { percentage: 50, percentage_before: null, verdict: 'scored', speed: null, quality: null };
    await connection
      .insertInto('publications')
      .values({ ...about, ...score, checklist_title: 'Coffee', body: '{}' })
      .execute();
  }

  test('of each store its own latest are read, however many the others have', async () => {
    const database = await open();
    await organize(database, 'agency');
    for (let nr = 1; nr <= 4; nr += 1) await published(database, `riga-${nr}`, 'riga', nr);
    await published(database, 'oslo-1', 'oslo', 9);
    const latest = await latestOfStores(database, owner('agency'), STORES, 2);
    expect(latest.map(({ visit }) => visit)).toEqual(['oslo-1', 'riga-4', 'riga-3']);
    expect(await publishedCounts(database, owner('agency'), STORES)).toEqual(
      new Map([
        ['riga', 4],
        ['oslo', 1],
      ]),
    );
    const rigaAlone = owner('agency', ['riga']);
    expect((await latestOfStores(database, rigaAlone, STORES, 1)).map(({ visit }) => visit)).toEqual([
      'riga-4',
    ]);
    expect([...(await publishedCounts(database, rigaAlone, STORES)).keys()]).toEqual(['riga']);
  });
});
