import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { ShopperScope } from '#domain/scope.ts';
import { chooseRecord, compareRecord } from '#server/aside/tell.ts';
import { reviewOf } from '#server/report/review.ts';
import type { Database } from '#server/store/database.ts';
import { coordinator, lived, organize, plan, server, shopper, tailOf } from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import type { TestVisit } from '#tests/support/visit.ts';

/* A visit that was recorded on two phones: which record tells it is the coordinator's to decide. */
eachDatabase((name, open) => {
  let database: Database;
  let organization: string;
  let sam: ShopperScope;
  let first: TestVisit;
  let second: TestVisit;
  let agencies = 0;

  beforeAll(async () => {
    database = await open();
  });
  beforeEach(async () => {
    agencies += 1;
    organization = `tell-${name}-${agencies}`;
    sam = shopper(organization, 'sam');
    await organize(database, organization);
    await plan(database, organization, { state: 'accepted' });
    first = lived().submit();
    second = lived({ journal: 'journal-2' }).answer('thanked', true).submit();
    await sync(tailOf(first));
    await sync(tailOf(second));
  });

  const sync = (...tails: unknown[]) => server(database).sync(sam, ...tails);
  const desk = () => ({ scope: coordinator(organization), locale: 'en' }) as const;
  const review = () => reviewOf(database, desk(), 'visit-1');
  const thanked = async () =>
    (await review()).report?.answers.find(({ question }) => question === 'thanked')?.value;
  const choose = async (journal: string, more: object = {}) => {
    const { revision } = (await review()).row;
    const asked = { visit: 'visit-1', journal, revision, reason: 'The second phone was right', ...more };
    return chooseRecord({ ...server(database) }, desk(), asked);
  };
  const become = (state: 'returned' | 'approved') =>
    database.updateTable('visits').set({ state }).where('organization', '=', organization).execute();

  describe('another record of a visit', () => {
    test('is shown beside the report as the report would be', async () => {
      const { other, canChoose } = await compareRecord({ database }, desk(), {
        visit: 'visit-1',
        journal: 'journal-2',
      });
      expect(canChoose).toBe(true);
      expect(other?.answers.find(({ question }) => question === 'thanked')?.value).toBe(true);
      expect(other?.score.percentage).toBeGreaterThan((await review()).report?.score.percentage ?? 100);
      expect((await review()).journals).toMatchObject([{ tells: true }, { tells: false }]);
    });

    test('tells it once it is chosen: the report is worked out anew, and the reason and what was before stay', async () => {
      const before = (await review()).report?.score.percentage;
      const chosen = await choose('journal-2');
      expect(await thanked()).toBe(true);
      const { history, journals, report, row } = await review();
      expect(chosen).toEqual({ before, after: report?.score.percentage });
      expect(row).toMatchObject({ state: 'submitted', percentage: chosen.after });
      expect(journals).toMatchObject([{ tells: false }, { tells: true }]);
      expect(history.at(-1)).toMatchObject({
        move: 'choose',
        by: 'cora',
        reason: 'The second phone was right',
        record: 'journal-2',
        before,
      });
    });

    test('stays chosen through whatever comes later, and can be taken back', async () => {
      await choose('journal-2');
      await sync(tailOf(first), tailOf(second));
      expect(await thanked()).toBe(true);
      await choose('journal-1');
      await sync(tailOf(second));
      expect(await thanked()).toBe(false);
    });

    test('is gone on with by a phone that comes later, as the other is not', async () => {
      await choose('journal-2');
      await become('returned');
      await sync(tailOf(first.goneOnWith('journal-3', '13:00:00').answer('greeted', false).submit()));
      expect((await review()).journals.map(({ tells }) => tells)).toEqual([false, true, false]);
      await sync(tailOf(second.goneOnWith('journal-4', '14:00:00').answer('greeted', false).submit()));
      expect((await review()).journals.map(({ tells }) => tells)).toEqual([false, true, false, true]);
      expect((await review()).journals.at(-1)).toMatchObject({ goesOnFrom: 'journal-2' });
    });

    test('is not chosen where it was not handed in, stands aside, or under a report that was judged', async () => {
      await sync(tailOf(lived({ journal: 'journal-5' })));
      await expect(choose('journal-5')).rejects.toMatchObject({ code: 'bad-input' });
      await expect(choose('unknown')).rejects.toMatchObject({ code: 'not-found' });
      await expect(choose('journal-2', { revision: 99 })).rejects.toMatchObject({ code: 'stale' });
      await become('approved');
      await expect(choose('journal-2')).rejects.toMatchObject({ code: 'move-not-allowed' });
    });
  });
});
