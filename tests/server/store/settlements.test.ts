import { expect, test } from 'vitest';
import { openDatabase } from '#server/store/database.ts';
import { migrate } from '#server/store/migrations/migrate.ts';
import { settledSums } from '#server/store/settlements.ts';
import { coordinator, organize, plan } from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';

const euros = (minor: number) => ({ minor, currency: 'EUR' });
const paid = [
  { fee: euros(1_500), reimbursement: euros(480), bonus: euros(300) },
  { fee: null, reimbursement: null },
  { fee: null, reimbursement: { minor: 990, currency: 'CZK' } },
];
const nothing = { currency: null, feeMinor: 0, bonusMinor: 0, expensesMinor: 0 };

eachDatabase((_, open, place) => {
  test('what was settled before there were columns for it is there in columns', async () => {
    const database = await openDatabase({ url: await place(), migration: '0033-growth' });
    await organize(database, 'agency');
    for (const [nr, settled] of paid.entries()) {
      await plan(database, 'agency', { id: `visit-${nr}`, state: 'published' });
      const about = { organization: 'agency', visit: `visit-${nr}` };
      const received = { first_received_at: 1, last_received_at: 1 };
      const journal = { ...about, id: `journal-${nr}`, member: 'sam', device: 'd', through: 1, head: 'h' };
      await database
        .insertInto('journals')
        .values({ ...journal, ...received, standing: 'counted', counts_for: null })
        .execute();
      const report = { ...about, journal: journal.id, through: 1, score: '{}' };
      const at = { submitted_at: 2, updated_at: 3, visited_at: nr === 1 ? null : 1, prevented: 0 };
      await database
        .insertInto('reports')
        .values({ ...report, ...at, percentage: 1, complete: 1, misfit: 0, printed_through: null })
        .execute();
      await database
        .updateTable('visits')
        .set({ settled: JSON.stringify(settled) })
        .where('id', '=', `visit-${nr}`)
        .execute();
    }
    await plan(database, 'agency', { id: 'not-settled', state: 'submitted' });
    await migrate(database, database.capabilities);
    const rows = await database.selectFrom('settlements').selectAll().orderBy('visit').execute();
    expect(rows).toMatchObject([
      { visit: 'visit-0', shopper: 'sam', visited_at: 1, time_zone: 'Europe/Riga', currency: 'EUR' },
      { visit: 'visit-1', visited_at: 2, currency: null },
      { visit: 'visit-2', currency: 'CZK', expenses_minor: 990, payment: null },
    ]);
    const sums = await settledSums(database, coordinator('agency'), {});
    const about = { shopper: 'sam', isPaid: false, visits: 1 };
    expect(sums.toSorted((a, b) => b.feeMinor + b.expensesMinor - a.feeMinor - a.expensesMinor)).toEqual([
      { ...about, currency: 'EUR', feeMinor: 1_200, bonusMinor: 300, expensesMinor: 480 },
      { ...about, ...nothing, currency: 'CZK', expensesMinor: 990 },
      { ...about, ...nothing },
    ]);
    await database.close();
  });

  test('a day begins with the store’s own clocks, in each zone', async () => {
    const database = await open();
    await organize(database, 'agency');
    const noon = Date.parse('2026-03-10T12:00:00Z');
    const zones = { 'Pacific/Auckland': 13, 'Europe/Riga': 2, 'America/Los_Angeles': -7 };
    for (const [zone, hours] of Object.entries(zones)) {
      const midnight = noon - (12 + hours) * 3_600_000;
      for (const [name, visited_at] of Object.entries({
        before: midnight - 1,
        first: midnight,
        last: midnight + 86_399_999,
        after: midnight + 86_400_000,
      })) {
        const visit = `${zone} ${name}`;
        await plan(database, 'agency', { id: visit, state: 'published' });
        const amounts = { currency: 'EUR', fee_minor: 100, bonus_minor: 0, expenses_minor: 0, payment: null };
        const about = { organization: 'agency', visit, shopper: 'sam', programme: null, time_zone: zone };
        await database
          .insertInto('settlements')
          .values({ ...about, ...amounts, visited_at })
          .execute();
      }
    }
    const days = { from: '2026-03-10', to: '2026-03-10' };
    const sums = await settledSums(database, coordinator('agency'), { days });
    expect(sums).toMatchObject([{ visits: 6, feeMinor: 600 }]);
    expect(await settledSums(database, coordinator('other'), { days })).toEqual([]);
  });
});
