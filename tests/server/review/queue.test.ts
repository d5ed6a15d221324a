import { beforeAll, describe, expect, test } from 'vitest';
import { reviewQueue } from '#server/review/queue.ts';
import type { Database } from '#server/store/database.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';
import { coordinator, organize, plan } from '../store/scene.ts';

eachDatabase((_name, open) => {
  let database: Database;
  const desk = { scope: coordinator('acme'), locale: 'en' } as const;
  const queue = async (asked: Parameters<typeof reviewQueue>[2] = {}) => {
    const { rows, ...rest } = await reviewQueue(database, desk, asked);
    return { ids: rows.map(({ id }) => id), ...rest };
  };

  beforeAll(async () => {
    database = await open();
    for (const organization of ['acme', 'other']) await organize(database, organization);
    await handedIn('acme', 'latest', { at: 3, store: 'riga', shopper: 'sam' });
    await handedIn('acme', 'first', { at: 1, store: 'oslo', shopper: 'sam' });
    await handedIn('acme', 'second', { at: 2, store: 'riga', shopper: 'tess' });
    await handedIn('acme', 'decided', { at: 0, store: 'riga', shopper: 'sam', state: 'approved' });
    await handedIn('other', 'theirs', { at: 0, store: 'riga', shopper: 'sam' });
    await plan(database, 'acme', { id: 'not-made', store: 'riga', shopper: 'sam', state: 'assigned' });
  });

  interface Made {
    at: number;
    store: 'riga' | 'oslo';
    shopper: 'sam' | 'tess';
    state?: 'submitted' | 'approved';
  }

  async function handedIn(
    organization: string,
    visit: string,
    { at, store, shopper, state = 'submitted' }: Made,
  ) {
    await plan(database, organization, { id: visit, store, shopper, state });
    const journal = {
      organization,
      id: `journal of ${visit}`,
      visit,
      member: shopper,
      device: 'd',
      through: 1,
    };
    const came = { head: 'h', standing: 'counted', first_received_at: 1, last_received_at: 1 } as const;
    await database
      .insertInto('journals')
      .values({ ...journal, ...came })
      .execute();
    const told = { submitted_at: MIDNIGHT + at, percentage: 50, visited_at: null };
    const rest = { score: '{}', complete: 1, misfit: 0, updated_at: 1 } as const;
    await database
      .insertInto('reports')
      .values({ organization, visit, journal: journal.id, through: 1, ...told, ...rest })
      .execute();
  }

  describe('the queue of reports to review', () => {
    test('has what was handed in and not decided, the longest waiting first, of its own organization', async () => {
      expect(await queue()).toEqual({ ids: ['first', 'second', 'latest'], after: null, count: 3 });
    });

    test('is narrowed by store, shopper and checklist', async () => {
      expect((await queue({ store: 'riga' })).ids).toEqual(['second', 'latest']);
      expect(await queue({ shopper: 'tess' })).toMatchObject({ ids: ['second'], count: 1 });
      expect(await queue({ checklist: 'no such' })).toMatchObject({ ids: [], count: 0 });
    });

    test('goes on where the page before ended', async () => {
      const { ids, after, count } = await queue({ limit: 2 });
      expect({ ids, count }).toEqual({ ids: ['first', 'second'], count: 3 });
      expect((await queue({ limit: 2, after: after ?? '' })).ids).toEqual(['latest']);
    });
  });
});
