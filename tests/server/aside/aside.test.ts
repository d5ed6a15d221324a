import { beforeAll, describe, expect, test } from 'vitest';
import type { AsideRef } from '#protocol/api/aside-views.ts';
import { VisitFile } from '#protocol/import.ts';
import { adopt } from '#server/aside/adopt.ts';
import { choose } from '#server/aside/choose.ts';
import { asideFile } from '#server/aside/file.ts';
import { listAside } from '#server/aside/list.ts';
import { bringBack, putAway } from '#server/aside/put-away.ts';
import { readAside } from '#server/aside/read.ts';
import { retry } from '#server/aside/retry.ts';
import { readFile } from '#server/import/read-file.ts';
import { hashText } from '#server/ingest/hash.ts';
import { asideCount } from '#server/store/aside.ts';
import type { Database } from '#server/store/database.ts';
import { eventsOf } from '#server/store/journals.ts';
import { movesOf } from '#server/store/reviews.ts';
import { visitAt } from '#server/store/visits.ts';
import { moveVisit } from '#server/visits/move.ts';
import { coordinator, lived, organize, plan, server, shopper, tailOf } from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';

eachDatabase((_, open) => {
  let database: Database;
  let organizations = 0;

  beforeAll(async () => {
    database = await open();
  });

  /** An organization of its own for each test, with one visit of sam's. */
  async function scene(planned: Parameters<typeof plan>[2] = {}) {
    organizations += 1;
    const organization = `agency-${organizations}`;
    await organize(database, organization);
    await plan(database, organization, planned);
    const cora = coordinator(organization);
    const desk = { scope: cora, locale: 'en' } as const;
    const told: unknown[] = [];
    const deps = { ...server(database), notify: (...news: unknown[]) => void told.push(news) };
    const visit = async (id = 'visit-1') => {
      const found = await visitAt(database, cora, id);
      if (!found) throw new Error(`No visit ${id}`);
      return found;
    };
    const revision = async (id = 'visit-1') => (await visit(id)).revision;
    return {
      organization,
      cora,
      desk,
      deps,
      told,
      visit,
      revision,
      sam: shopper(organization, 'sam'),
      tess: shopper(organization, 'tess'),
      sync: deps.sync,
      move: async (move: 'cancel' | 'approve' | 'reassign' | 'miss' | 'publish', more: object = {}) =>
        moveVisit(deps, desk, { visit: 'visit-1', revision: await revision(), move, ...more }),
      list: (open = true) => listAside(database, desk, { open }),
      count: () => asideCount(database, cora),
      read: (ref: AsideRef) => readAside(database, desk, ref),
      adopt: async (visit = 'visit-1', item = 'journal-1') =>
        adopt(deps, desk, { item, visit, revision: await revision(visit), reason: 'She was there' }),
      journal: () =>
        database
          .selectFrom('journals')
          .selectAll()
          .where('organization', '=', organization)
          .where('id', '=', 'journal-1')
          .executeTakeFirstOrThrow(),
      report: (id = 'visit-1') =>
        database
          .selectFrom('reports')
          .selectAll()
          .where('organization', '=', organization)
          .where('visit', '=', id)
          .executeTakeFirst(),
      moves: async (id = 'visit-1') => (await movesOf(database, cora, [id])).map(({ move }) => move),
    };
  }

  type Scene = Awaited<ReturnType<typeof scene>>;
  const record = { kind: 'journal', item: 'journal-1' } as const;
  const fork = { kind: 'fork', item: 'journal-1' } as const;

  async function cancelledMeanwhile(): Promise<Scene> {
    const here = await scene();
    await here.move('cancel');
    await here.sync(here.sam, tailOf(lived().photo('counter').submit()));
    return here;
  }

  describe('a record for a visit that was cancelled', () => {
    test('is listed with whose it is, which visit, why and how much, and is counted', async () => {
      const here = await cancelledMeanwhile();
      const { rows, open } = await here.list();
      expect(rows).toMatchObject([
        {
          ...record,
          because: 'cancelled',
          person: { id: 'sam', name: 'sam' },
          visit: { id: 'visit-1', state: 'cancelled', store: { id: 'riga' } },
          entries: 7,
          files: 1,
          submitted: true,
          isOpen: true,
        },
      ]);
      expect([open, await here.count()]).toEqual([1, 1]);
    });

    test('is read as its report would be', async () => {
      const here = await cancelledMeanwhile();
      const { versions, visits } = await here.read(record);
      expect(versions).toHaveLength(1);
      expect(versions[0]?.report).toMatchObject({
        visit: 'visit-1',
        score: { percentage: 50 },
        moments: [{ moment: 'entered' }, { moment: 'served' }],
        evidence: [{ question: 'counter', verified: false }],
      });
      expect(visits).toMatchObject([{ id: 'visit-1' }]);
    });

    test('counts once it is adopted: its visit is its sender’s, handed in, and can be approved', async () => {
      const here = await cancelledMeanwhile();
      expect(await here.adopt()).toEqual({ visit: 'visit-1' });
      expect(await here.visit()).toMatchObject({ state: 'submitted', shopper: 'sam' });
      expect(await here.moves()).toEqual(['cancel', 'adopt', 'start', 'submit']);
      expect(await here.report()).toMatchObject({ journal: 'journal-1', percentage: 50 });
      expect(await here.list()).toMatchObject({ rows: [], open: 0 });
      const [, adopted] = await movesOf(database, here.cora, ['visit-1']);
      expect(adopted).toMatchObject({ by_member: 'cora', reason: 'She was there' });
      expect(here.told).toHaveLength(2);
      await here.move('approve');
      expect((await here.visit()).state).toBe('approved');
    });

    test('adopted while half of it is here goes on with the rest as it comes', async () => {
      const here = await scene();
      const journey = lived();
      await here.move('cancel');
      await here.sync(here.sam, tailOf(journey));
      await here.adopt();
      expect((await here.visit()).state).toBe('underway');
      const after = journey.events.length;
      const { items } = await here.sync(here.sam, tailOf(journey.submit(), { after }));
      expect(items).toMatchObject([{ outcome: 'held', standing: 'counted', visitState: 'submitted' }]);
    });

    test('that loses its visit again waits for a decision again', async () => {
      const here = await scene();
      await here.move('cancel');
      await here.sync(here.sam, tailOf(lived()));
      await here.adopt();
      await here.move('cancel');
      expect(await here.list()).toMatchObject({ rows: [record], open: 1 });
      await here.adopt();
      expect((await here.visit()).state).toBe('underway');
    });

    test('of ten who adopt it at once one does', async () => {
      const here = await cancelledMeanwhile();
      const revision = await here.revision();
      const asked = { item: 'journal-1', visit: 'visit-1', revision };
      const tries = await Promise.allSettled(
        Array.from({ length: 10 }, () => adopt(here.deps, here.desk, asked)),
      );
      const codes = tries.map((tried) => (tried.status === 'rejected' ? tried.reason.code : 'done'));
      expect(codes.toSorted()).toEqual(['done', ...Array(9).fill('stale')]);
      expect(await here.moves()).toEqual(['cancel', 'adopt', 'start', 'submit']);
    });

    test('is no stranger’s to see, adopt or save', async () => {
      const here = await cancelledMeanwhile();
      const other = await scene();
      await plan(database, other.organization, { id: 'visit-2', state: 'planned', shopper: null });
      expect(await other.list()).toMatchObject({ rows: [], open: 0 });
      await expect(other.read(record)).rejects.toMatchObject({ code: 'not-found' });
      await expect(other.adopt('visit-2')).rejects.toMatchObject({ code: 'not-found' });
      await expect(asideFile(database, other.cora, record, undefined)).rejects.toMatchObject({
        code: 'not-found',
      });
      expect((await here.visit()).state).toBe('cancelled');
    });
  });

  describe('a record for a visit that is someone else’s', () => {
    async function givenAway(): Promise<Scene> {
      const here = await scene();
      await here.move('reassign', { shopper: 'tess' });
      await here.sync(here.sam, tailOf(lived().submit()));
      return here;
    }

    test('takes the visit back for its sender while nobody has begun it', async () => {
      const here = await givenAway();
      expect((await here.list()).rows).toMatchObject([{ because: 'someone-elses' }]);
      await here.adopt();
      expect(await here.visit()).toMatchObject({ state: 'submitted', shopper: 'sam' });
    });

    test('takes it from nobody who has begun it, and can be attached to another visit of the store', async () => {
      const here = await givenAway();
      await here.sync(here.tess, tailOf(lived({ journal: 'journal-2' }).submit()));
      await expect(here.adopt()).rejects.toMatchObject({ code: 'move-not-allowed' });
      for (const [id, store] of [
        ['visit-2', 'riga'],
        ['visit-3', 'oslo'],
      ] as const)
        await plan(database, here.organization, { id, store, state: 'planned', shopper: null });
      const { visits } = await here.read(record);
      expect(visits.map(({ id }) => id)).toEqual(['visit-2']);
      await expect(here.adopt('visit-3')).rejects.toMatchObject({ code: 'bad-input', field: 'visit' });
      await here.adopt('visit-2');
      expect(await here.visit('visit-2')).toMatchObject({ state: 'submitted', shopper: 'sam' });
      expect(await here.visit()).toMatchObject({ state: 'submitted', shopper: 'tess' });
      expect(await here.report('visit-2')).toMatchObject({ journal: 'journal-1' });
      expect(await here.report()).toMatchObject({ journal: 'journal-2' });
    });

    test('that was attached to another visit goes on counting there as more of it comes', async () => {
      const here = await scene();
      const journey = lived();
      await here.move('reassign', { shopper: 'tess' });
      await here.sync(here.sam, tailOf(journey));
      await plan(database, here.organization, { id: 'visit-2', state: 'planned', shopper: null });
      await here.adopt('visit-2');
      const after = journey.events.length;
      journey.photo('counter').submit();
      const { items } = await here.sync(here.sam, tailOf(journey, { after }));
      expect(items).toMatchObject([{ outcome: 'held', standing: 'counted' }]);
      expect((await here.visit('visit-2')).state).toBe('submitted');
      expect(await here.visit()).toMatchObject({ state: 'assigned', shopper: 'tess' });
      const uses = database.selectFrom('evidence_uses').select('visit');
      expect(await uses.where('organization', '=', here.organization).execute()).toEqual([
        { visit: 'visit-2' },
      ]);
    });
  });

  test('a record of a visit that is not known can be read and attached to one by the same checklist', async () => {
    const here = await scene({ state: 'planned', shopper: null });
    await here.sync(here.sam, tailOf(lived({ visit: 'visit-9' }).submit(), { visit: 'visit-9' }));
    const { row, versions, visits } = await here.read(record);
    expect(row).toMatchObject({ because: 'unknown-visit', visit: null });
    expect(versions[0]?.report).toMatchObject({
      score: { percentage: 50 },
      store: { timeZone: 'Europe/Riga' },
    });
    expect(visits.map(({ id }) => id)).toEqual(['visit-1']);
    await here.adopt();
    expect((await here.visit()).state).toBe('submitted');
  });

  describe('what is put away', () => {
    test('stays, with who and why, and can be brought back', async () => {
      const here = await cancelledMeanwhile();
      await putAway(database, here.desk, { ...record, reason: 'Paid by hand' }, here.deps.now());
      expect(await here.list()).toMatchObject({ rows: [], open: 0 });
      expect((await here.list(false)).rows).toMatchObject([{ ...record, isOpen: false }]);
      const again = putAway(database, here.desk, { ...record, reason: 'Twice' }, here.deps.now());
      await expect(again).rejects.toMatchObject({ code: 'stale' });
      await bringBack(database, here.desk, record, here.deps.now());
      expect(await here.list()).toMatchObject({ rows: [record], open: 1 });
      const { steps } = await here.read(record);
      expect(steps).toMatchObject([
        { step: 'put-away', by: 'cora', reason: 'Paid by hand' },
        { step: 'bring-back', by: 'cora', reason: null },
      ]);
    });

    test('comes back by itself when its phone sends more of it', async () => {
      const here = await scene();
      const journey = lived();
      await here.move('cancel');
      await here.sync(here.sam, tailOf(journey));
      await putAway(database, here.desk, { ...record, reason: 'A slip' }, here.deps.now());
      const after = journey.events.length;
      await here.sync(here.sam, tailOf(journey.submit(), { after }));
      expect(await here.count()).toBe(1);
    });

    test('is saved as the visit’s file that its phone would make', async () => {
      const here = await cancelledMeanwhile();
      const text = await asideFile(database, here.cora, record, undefined);
      const file = readFile(VisitFile.parse(JSON.parse(text)), hashText);
      expect(file).toMatchObject({ journal: { id: 'journal-1', visit: 'visit-1', person: 'sam' }, rest: [] });
      expect(file.events).toHaveLength(7);
    });
  });

  describe('two versions of one record', () => {
    /** What sam's phone sent first, and what it went on to send after a backup was restored to it. */
    async function forked() {
      const here = await scene();
      const first = lived().submit();
      const other = lived().answer('thanked', true);
      await here.sync(here.sam, tailOf(first));
      await here.sync(here.sam, tailOf(other));
      const after = other.events.length;
      other.submit();
      await here.sync(here.sam, tailOf(other, { after }));
      return { ...here, first, other, head: other.placed().at(-1)?.hash ?? '' };
    }

    test('are read side by side, a fork with what its phone added to it', async () => {
      const here = await forked();
      const { row, versions, canChoose } = await here.read(fork);
      expect(row).toMatchObject({ because: 'fork', person: { id: 'sam' }, visit: { id: 'visit-1' } });
      expect(canChoose).toBe(true);
      expect(
        versions.map(({ isHeld, entries, differsFrom, report }) => ({
          isHeld,
          entries,
          differsFrom,
          percentage: report?.score.percentage,
        })),
      ).toEqual([
        { isHeld: true, entries: here.first.events.length, differsFrom: null, percentage: 50 },
        { isHeld: false, entries: here.other.events.length, differsFrom: 6, percentage: 100 },
      ]);
    });

    test('change places when the other is chosen: it counts, and both stay', async () => {
      const here = await forked();
      await choose(here.deps, here.desk, { item: 'journal-1', head: here.head });
      expect(await eventsOf(database, here.cora, 'journal-1')).toEqual(here.other.events);
      expect(await here.report()).toMatchObject({ percentage: 100, through: here.other.events.length });
      expect(await here.journal()).toMatchObject({ head: here.head, through: here.other.events.length });
      expect(await here.count()).toBe(0);
      const { versions } = await here.read(fork);
      expect(versions.map(({ head }) => head)).toEqual([here.head, here.first.placed().at(-1)?.hash]);
    });

    test('go on from either after that, and can be changed back', async () => {
      const here = await forked();
      const firstHead = here.first.placed().at(-1)?.hash ?? '';
      await choose(here.deps, here.desk, { item: 'journal-1', head: here.head });
      const after = here.other.events.length;
      const fits = await here.sync(here.sam, tailOf(here.other.note('One more'), { after }));
      expect(fits.items).toMatchObject([{ outcome: 'held', through: after + 1 }]);
      const held = here.first.events.length;
      const forks = await here.sync(here.sam, tailOf(here.first.note('And one'), { after: held }));
      expect(forks.items).toMatchObject([{ outcome: 'forked' }]);
      expect(await here.count()).toBe(1);
      const [, back] = (await here.read(fork)).versions;
      expect(back?.head).toBe(here.first.placed().at(-1)?.hash);
      expect(back?.head).not.toBe(firstHead);
      await choose(here.deps, here.desk, { item: 'journal-1', head: back?.head ?? '' });
      expect(await eventsOf(database, here.cora, 'journal-1')).toEqual(here.first.events);
    });

    test('stay as they are under a report that was judged', async () => {
      const here = await forked();
      await here.move('approve');
      expect((await here.read(fork)).canChoose).toBe(false);
      await expect(
        choose(here.deps, here.desk, { item: 'journal-1', head: here.head }),
      ).rejects.toMatchObject({ code: 'move-not-allowed' });
      expect(await eventsOf(database, here.cora, 'journal-1')).toEqual(here.first.events);
    });

    test('can each be saved', async () => {
      const here = await forked();
      const text = await asideFile(database, here.cora, fork, here.head);
      expect(readFile(JSON.parse(text), hashText).events).toEqual(here.other.events);
    });
  });

  describe('what could not be read or placed', () => {
    test('is told as far as it can be, saved as it came, and put away', async () => {
      const here = await scene();
      const strange = { ...tailOf(lived()), events: [[99, 'from a later version']] };
      await here.sync(here.sam, strange);
      const [row] = (await here.list()).rows;
      expect(row).toMatchObject({
        kind: 'tail',
        because: 'journal-unreadable',
        person: { id: 'sam' },
        visit: { id: 'visit-1' },
        entries: null,
      });
      const ref = { kind: 'tail', item: row?.item ?? '' } as const;
      expect(await here.read(ref)).toMatchObject({ versions: [], tail: { journal: 'journal-1' } });
      expect(JSON.parse(await asideFile(database, here.cora, ref, undefined))).toEqual(strange);
      expect(await retry(here.deps, here.desk, ref.item)).toEqual({
        taken: false,
        error: 'journal-unreadable',
      });
      await putAway(database, here.desk, { ...ref, reason: 'Asked her to send it again' }, here.deps.now());
      expect(await here.count()).toBe(0);
    });

    test('that was garbled on its way is said to have come whole since', async () => {
      const here = await scene();
      const tail = tailOf(lived());
      await here.sync(here.sam, { ...tail, head: hashText('garbled') });
      const [row] = (await here.list()).rows;
      const ref = { kind: 'tail', item: row?.item ?? '' } as const;
      expect((await here.read(ref)).tail?.isHealed).toBe(false);
      await here.sync(here.sam, tail);
      expect((await here.read(ref)).tail?.isHealed).toBe(true);
    });

    test('is taken when it can be by now, and once', async () => {
      const here = await scene();
      const tail = tailOf(lived().submit());
      const id = hashText('kept before');
      const kept = { device: 'device-1', reason: 'journal-unreadable', received_at: here.deps.now() };
      await database
        .insertInto('quarantine')
        .values({ organization: here.organization, member: 'sam', id, ...kept, body: JSON.stringify(tail) })
        .execute();
      expect(await retry(here.deps, here.desk, id)).toEqual({ taken: true, error: null });
      expect((await here.visit()).state).toBe('submitted');
      expect(await here.count()).toBe(0);
    });
  });
});
