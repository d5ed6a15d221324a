import { beforeAll, describe, expect, test } from 'vitest';
import type { Database } from '#server/store/database.ts';
import {
  type VisitFilter,
  type VisitOrder,
  visitCounts,
  visitPage,
  visitReach,
} from '#server/store/visit-list.ts';
import { everyVisit, listVisits } from '#server/visits/list.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';
import { coordinator, organize, plan } from '../store/scene.ts';

const HOUR_MS = 3_600_000;
const states = ['planned', 'assigned', 'cancelled'] as const;
const all = { state: undefined, where: [] };
const latest: VisitOrder = { by: 'window', direction: 'desc' };

eachDatabase((_name, open) => {
  let database: Database;
  const scope = coordinator('acme');

  /** Thirty visits, three to each window, at two stores; every fifth has a report with a score. */
  beforeAll(async () => {
    database = await open();
    for (const organization of ['acme', 'other']) await organize(database, organization);
    for (let nr = 0; nr < 30; nr += 1) {
      const id = `visit-${String(nr).padStart(2, '0')}`;
      const store = nr % 10 === 0 ? 'oslo' : 'riga';
      const shopper = nr % 2 === 0 ? 'sam' : 'tess';
      await plan(database, 'acme', { id, store, shopper, state: states[nr % 3] ?? 'planned' });
      const window_from = MIDNIGHT + Math.floor(nr / 3) * HOUR_MS;
      await database.updateTable('visits').set({ window_from }).where('id', '=', id).execute();
      if (nr % 5 === 0) await report(id, nr);
    }
    await plan(database, 'other', { id: 'theirs' });
  });

  async function report(visit: string, nr: number): Promise<void> {
    const journal = {
      organization: 'acme',
      id: `journal-${nr}`,
      visit,
      member: 'sam',
      device: 'd',
      through: 1,
    };
    const came = { head: 'h', standing: 'counted', first_received_at: 1, last_received_at: 1 } as const;
    await database
      .insertInto('journals')
      .values({ ...journal, ...came })
      .execute();
    const told = { submitted_at: nr === 10 ? null : MIDNIGHT - nr, percentage: nr / 2, visited_at: null };
    const rest = { score: '{}', complete: 1, misfit: 0, updated_at: 1 } as const;
    await database
      .insertInto('reports')
      .values({ organization: 'acme', visit, journal: journal.id, through: 1, ...told, ...rest })
      .execute();
  }

  async function walked(filter: VisitFilter, order = latest, limit = 4) {
    const reach = await visitReach(database, scope, filter);
    const ids: string[] = [];
    let after: string | null = null;
    do {
      const asked = { limit, ...(after === null ? {} : { after }) };
      const page = await visitPage(database, scope, reach, order, asked);
      ids.push(...page.rows.map(({ id }) => id));
      after = page.after;
    } while (after !== null);
    return ids;
  }

  describe('a list of visits', () => {
    test('gives each visit once in its order, however small its pages, and both ways', async () => {
      const forwards = await walked({}, { by: 'window', direction: 'asc' });
      expect(forwards).toEqual(forwards.toSorted());
      expect(forwards).toHaveLength(30);
      expect(await walked({}, latest, 7)).toEqual(forwards.toReversed());
    });

    test('neither repeats nor skips a visit where others come and go between two pages', async () => {
      const first = await visitPage(database, scope, all, latest, { limit: 10 });
      await plan(database, 'acme', { id: 'visit-99', state: 'planned' });
      await database
        .updateTable('visits')
        .set({ window_from: MIDNIGHT * 2 })
        .where('id', '=', 'visit-99')
        .execute();
      const after = first.after ?? '';
      const { rows } = await visitPage(database, scope, all, latest, { after, limit: 10 });
      expect(rows.map(({ id }) => id)[0]).toBe('visit-19');
      await database.deleteFrom('visits').where('id', '=', 'visit-99').execute();
    });

    test('is narrowed to a state, a store and a shopper', async () => {
      expect(await walked({ state: 'cancelled', store: 'riga', shopper: 'sam' })).toEqual([
        'visit-26',
        'visit-14',
        'visit-08',
        'visit-02',
      ]);
    });

    test('finds words in a store’s or a shopper’s name, whatever their case, and takes none for a pattern', async () => {
      expect(await walked({ q: 'OSL' })).toEqual(['visit-20', 'visit-10', 'visit-00']);
      expect(await walked({ q: 'tess' })).toHaveLength(15);
      expect(await walked({ q: '%' })).toEqual([]);
      expect(await walked({ q: 'o_lo' })).toEqual([]);
    });

    test('sorted by submission or score has those that have one', async () => {
      expect(await walked({}, { by: 'submitted', direction: 'desc' }, 2)).toEqual([
        'visit-00',
        'visit-05',
        'visit-15',
        'visit-20',
        'visit-25',
      ]);
      expect(await walked({ store: 'riga' }, { by: 'score', direction: 'asc' }, 2)).toEqual([
        'visit-05',
        'visit-15',
        'visit-25',
      ]);
      expect(await walked({ store: 'nowhere' }, { by: 'score', direction: 'asc' })).toEqual([]);
    });

    test('counts its states by what else is asked for, of its own organization', async () => {
      expect(await visitCounts(database, scope)).toEqual({ planned: 10, assigned: 10, cancelled: 10 });
      expect(
        await visitCounts(database, scope, await visitReach(database, scope, { store: 'oslo' })),
      ).toEqual({
        planned: 1,
        assigned: 1,
        cancelled: 1,
      });
      expect(await visitCounts(database, scope, await visitReach(database, scope, { q: 'nobody' }))).toEqual(
        {},
      );
    });

    test('takes no mark of another order, nor one that is none', async () => {
      const { after } = await visitPage(database, scope, all, latest, { limit: 1 });
      const desk = { scope, locale: 'en' } as const;
      for (const wrong of ['drop', '', `${after}x`]) {
        await expect(listVisits(database, desk, { after: wrong })).rejects.toMatchObject({
          code: 'bad-input',
        });
      }
      const turned = { after: after ?? '', direction: 'asc' } as const;
      await expect(listVisits(database, desk, turned)).rejects.toMatchObject({ code: 'bad-input' });
    });

    test('is walked whole for a file', async () => {
      const ids: string[] = [];
      for await (const { id } of everyVisit(database, { scope, locale: 'en' }, { state: 'planned' }))
        ids.push(id);
      expect(ids).toHaveLength(10);
    });
  });
});
