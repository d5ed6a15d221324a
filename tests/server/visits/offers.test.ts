import { beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { plainTerms, type VisitTerms } from '#domain/visit/terms.ts';
import type { Database } from '#server/store/database.ts';
import { qualificationsOf, setQualifications } from '#server/store/people.ts';
import { moveOwnVisit } from '#server/visits/move.ts';
import { shopperPack } from '#server/visits/pack.ts';
import { coordinator, lived, organize, plan, server, shopper, tailOf } from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';

const DAY_MS = 86_400_000;

eachDatabase((_, open) => {
  let database: Database;
  const sam = shopper('agency', 'sam');
  const tess = shopper('agency', 'tess');
  let count = 0;
  let now = MIDNIGHT;

  beforeAll(async () => {
    database = await open();
    await organize(database, 'agency');
    await organize(database, 'other');
  });
  beforeEach(() => {
    now += DAY_MS;
  });

  /** A visit on the board of which the window is open for three more days. */
  async function offer(terms: Partial<VisitTerms> = {}, store = 'riga'): Promise<string> {
    count += 1;
    const id = `offer-${count}`;
    await plan(database, 'agency', { id, state: 'offered', shopper: null, store });
    await database
      .updateTable('visits')
      .set({
        window_from: now - 3_600_000,
        window_to: now + 3 * DAY_MS,
        terms: JSON.stringify({ ...plainTerms, ...terms }),
        offer_until: terms.offerUntil ?? null,
      })
      .where('id', '=', id)
      .execute();
    return id;
  }

  const claim = (who: typeof sam, visit: string) =>
    moveOwnVisit(database, who, { visit, move: 'claim' }, now);
  const decline = (who: typeof sam, visit: string, reason?: string) =>
    moveOwnVisit(database, who, { visit, move: 'decline', ...(reason === undefined ? {} : { reason }) }, now);
  const board = async (who: typeof sam) => {
    const { offers } = await shopperPack(database, who, now);
    return offers.map(({ id }) => id);
  };

  /** The shopper was at the store so many days ago, and said so in a report. */
  async function wasAt(store: string, daysAgo: number, because?: 'closed'): Promise<string> {
    count += 1;
    const id = `past-${count}`;
    await plan(database, 'agency', { id, store });
    const life = lived({ visit: id, journal: `journal-${count}` }).leave();
    if (because) life.append({ kind: 'visit.prevented', because, note: 'The shutters were down.' });
    const submitted = life.submit();
    await server(database).sync(sam, tailOf(submitted, { visit: id }));
    const at = now - daysAgo * DAY_MS;
    await database
      .updateTable('reports')
      .set({ visited_at: at, submitted_at: at })
      .where('visit', '=', id)
      .execute();
    return id;
  }

  describe('an offer', () => {
    test('is seen by every shopper of the organization, and is the first taker’s', async () => {
      const visit = await offer();
      expect(await board(sam)).toContain(visit);
      expect(await board(tess)).toContain(visit);
      expect(await claim(sam, visit)).toBe('accepted');
      expect(await board(tess)).not.toContain(visit);
      await expect(claim(tess, visit)).rejects.toMatchObject({ code: 'move-not-allowed' });
      const { visits } = await shopperPack(database, sam, now);
      expect(visits.find(({ id }) => id === visit)).toMatchObject({ state: 'accepted' });
    });

    test('that two take at once is one’s, and the other hears of it', async () => {
      const visit = await offer();
      const takers = [sam, tess, sam, tess].map((who) => claim(who, visit));
      const tries = await Promise.allSettled(takers);
      expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      for (const tried of tries) {
        if (tried.status === 'rejected') expect(['stale', 'move-not-allowed']).toContain(tried.reason.code);
      }
    });

    test('is nothing to another organization', async () => {
      const visit = await offer();
      const stranger = shopper('other', 'sam');
      expect(await board(stranger)).toEqual([]);
      await expect(claim(stranger, visit)).rejects.toMatchObject({ code: 'not-found' });
      await expect(decline(stranger, visit)).rejects.toMatchObject({ code: 'not-found' });
    });

    test('that someone turns down leaves their board alone, and says why', async () => {
      const visit = await offer();
      expect(await decline(sam, visit, ' Too far ')).toBe('offered');
      expect(await board(sam)).not.toContain(visit);
      expect(await board(tess)).toContain(visit);
      await expect(claim(sam, visit)).rejects.toMatchObject({ code: 'move-not-allowed' });
      const kept = database.selectFrom('declined_offers').selectAll().where('visit', '=', visit);
      expect(await kept.execute()).toMatchObject([{ member: 'sam', reason: 'Too far', at: now }]);
    });

    test('is over at its deadline and with its window', async () => {
      const visit = await offer({ offerUntil: now + 1_000 });
      expect(await board(sam)).toContain(visit);
      now += 1_000;
      expect(await board(sam)).not.toContain(visit);
      await expect(claim(sam, visit)).rejects.toMatchObject({ code: 'rule-not-met', field: 'deadline' });
      const endless = await offer();
      now += 3 * DAY_MS;
      expect(await board(sam)).not.toContain(endless);
      await expect(claim(sam, endless)).rejects.toMatchObject({ code: 'rule-not-met', field: 'deadline' });
    });

    test('of which the rotation is not met is shown and can’t be taken, until it is met', async () => {
      await wasAt('oslo', 41);
      const visit = await offer({ rotation: { days: 90, of: 'store' } }, 'oslo');
      const { record } = await shopperPack(database, sam, now);
      expect(record.visited).toEqual([
        expect.objectContaining({ store: 'oslo', client: 'Brand', at: now - 41 * DAY_MS }),
      ]);
      expect(await board(sam)).toContain(visit);
      await expect(claim(sam, visit)).rejects.toMatchObject({ code: 'rule-not-met', field: 'rotation' });
      expect(await claim(tess, visit)).toBe('accepted');
      const lenient = await offer({ rotation: { days: 41, of: 'store' } }, 'oslo');
      expect(await claim(sam, lenient)).toBe('accepted');
      const atAll = await offer({ rotation: { days: 90, of: 'client' } }, 'riga');
      await expect(claim(sam, atAll)).rejects.toMatchObject({ field: 'rotation' });
    });

    test('at a store where one already holds a visit is one’s only where the two are far enough apart', async () => {
      // Whichever of the two was the first before.
      await database.updateTable('visits').set({ state: 'missed' }).where('shopper', '=', 'tess').execute();
      const terms = { rotation: { days: 30, of: 'store' } } as const;
      const [first, second, third] = [await offer(terms), await offer(terms), await offer(terms)];
      const otherwise = await offer({ rotation: { days: 30, of: 'client' } }, 'oslo');
      expect(await claim(tess, first)).toBe('accepted');
      const { record } = await shopperPack(database, tess, now);
      expect(record.claimed).toContainEqual(
        expect.objectContaining({ visit: first, store: 'riga', client: 'Brand' }),
      );
      await expect(claim(tess, second)).rejects.toMatchObject({ code: 'rule-not-met', field: 'rotation' });
      await expect(claim(tess, otherwise)).rejects.toMatchObject({ field: 'rotation' });
      // Given up, it is in nobody's way.
      expect(await decline(tess, first)).toBe('declined');
      expect(await claim(tess, second)).toBe('accepted');
      await expect(claim(tess, third)).rejects.toMatchObject({ field: 'rotation' });
    });

    test('of two at one store that a shopper takes at once only one is theirs', async () => {
      await database.updateTable('visits').set({ state: 'missed' }).where('shopper', '=', 'tess').execute();
      const terms = { rotation: { days: 30, of: 'store' } } as const;
      const offers = [await offer(terms), await offer(terms), await offer(terms)];
      const tries = await Promise.allSettled(offers.map((visit) => claim(tess, visit)));
      expect(tries.filter(({ status }) => status === 'fulfilled')).toHaveLength(1);
      expect(tries.flatMap((one) => (one.status === 'rejected' ? one.reason.field : []))).toEqual([
        'rotation',
        'rotation',
      ]);
    });

    test('at a store that was closed to one before can be taken', async () => {
      await database.updateTable('visits').set({ state: 'missed' }).where('shopper', '=', 'sam').execute();
      const past = await wasAt('riga', 5);
      const terms = { rotation: { days: 30, of: 'store' } } as const;
      const visit = await offer(terms);
      await expect(claim(sam, visit)).rejects.toMatchObject({ field: 'rotation' });
      const closed = await wasAt('riga', 5, 'closed');
      await database.deleteFrom('reports').where('visit', '=', past).execute();
      expect((await shopperPack(database, sam, now)).record.visited).toContainEqual(
        expect.objectContaining({ visit: closed, prevented: true }),
      );
      expect(await claim(sam, visit)).toBe('accepted');
    });

    test('of which a qualification is lacking can be taken once it is held', async () => {
      const visit = await offer({ qualifications: ['Barista basics'] });
      await expect(claim(tess, visit)).rejects.toMatchObject({ field: 'qualification' });
      expect(await setQualifications(database, coordinator('agency'), 'tess', ['Barista basics'])).toBe(true);
      expect(await qualificationsOf(database, tess)).toEqual(['Barista basics']);
      expect(await claim(tess, visit)).toBe('accepted');
      expect(await setQualifications(database, coordinator('other'), 'nobody', [])).toBe(false);
      expect(await setQualifications(database, coordinator('agency'), 'olga', [])).toBe(false);
    });

    test('of which no hour is left can’t be taken', async () => {
      const soon = await offer({
        dayparts: [{ weekdays: [1, 2, 3, 4, 5, 6, 7], from: '11:00', to: '14:00' }],
      });
      expect(await claim(sam, soon)).toBe('accepted');
      const never = await offer({ dayparts: [{ weekdays: [1], from: '11:00', to: '14:00' }] });
      await database
        .updateTable('visits')
        .set({ window_to: now + 60_000 })
        .where('id', '=', never)
        .execute();
      await expect(claim(sam, never)).rejects.toMatchObject({ field: 'daypart' });
    });

    test('comes with its checklist, earliest window first, no more than a hundred', async () => {
      await database.deleteFrom('declined_offers').execute();
      await database
        .updateTable('visits')
        .set({ state: 'cancelled' })
        .where('state', '=', 'offered')
        .execute();
      for (let index = 0; index < 101; index += 1) await offer();
      const { offers, checklists } = await shopperPack(database, sam, now);
      expect(offers).toHaveLength(100);
      expect(checklists).toHaveLength(1);
      expect(offers.map(({ window }) => window.from)).toEqual(
        offers.map(({ window }) => window.from).toSorted((a, b) => a - b),
      );
    });
  });
});
