import { beforeAll, describe, expect, test } from 'vitest';
import type { VisitState } from '#domain/visit/state.ts';
import { ingestTails } from '#server/ingest/ingest.ts';
import { settleReport } from '#server/ingest/settle.ts';
import { recountJournals } from '#server/ingest/standing.ts';
import type { Connection, Database } from '#server/store/database.ts';
import { eventsOf, forksOf, quarantined } from '#server/store/journals.ts';
import { heldVisit } from '#server/store/reports.ts';
import { readScore } from '#server/store/score-text.ts';
import {
  asked,
  coordinator,
  kinds,
  lived,
  organize,
  plan,
  request,
  server,
  shopper,
  tailOf,
} from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { hashText, visit } from '#tests/support/visit.ts';

eachDatabase((_, open) => {
  let database: Database;
  let organizations = 0;

  beforeAll(async () => {
    database = await open();
  });

  /** An organization of its own for each test, with one visit assigned to sam. */
  async function scene(planned: Parameters<typeof plan>[2] = {}) {
    organizations += 1;
    const organization = `agency-${organizations}`;
    await organize(database, organization);
    await plan(database, organization, planned);
    const within = <T extends { where: (column: 'organization', is: '=', value: string) => T }>(query: T) =>
      query.where('organization', '=', organization);
    return {
      organization,
      sam: shopper(organization, 'sam'),
      tess: shopper(organization, 'tess'),
      cora: coordinator(organization),
      ...server(database),
      visitState: async (id = 'visit-1') =>
        (
          await within(
            database.selectFrom('visits').select('state').where('id', '=', id),
          ).executeTakeFirstOrThrow()
        ).state,
      moves: async () =>
        (await within(database.selectFrom('visit_moves').select('move').orderBy('at')).execute()).map(
          ({ move }) => move,
        ),
      journals: () =>
        within(database.selectFrom('journals').selectAll().orderBy('first_received_at')).execute(),
      report: (id = 'visit-1') =>
        within(database.selectFrom('reports').selectAll().where('visit', '=', id)).executeTakeFirst(),
      reassign: (to: string) => within(database.updateTable('visits').set({ shopper: to })).execute(),
      become: (state: VisitState, connection: Connection = database) =>
        within(connection.updateTable('visits').set({ state })).execute(),
    };
  }

  describe('a journal that fits', () => {
    test('is held event for event, and the acknowledgement echoes its head', async () => {
      const { sam, cora, sync } = await scene();
      const journey = lived().submit();
      const { items } = await sync(sam, tailOf(journey));
      const held = { outcome: 'held', journal: 'journal-1', standing: 'counted', visitState: 'submitted' };
      expect(items).toEqual([
        { ...held, through: journey.events.length, head: journey.placed().at(-1)?.hash },
      ]);
      expect(await eventsOf(database, cora, 'journal-1')).toEqual(journey.events);
    });

    test('may come in pieces, and overlapping', async () => {
      const { sam, cora, sync } = await scene();
      const journey = lived().submit();
      await sync(sam, tailOf(journey, { through: 2 }));
      await sync(sam, tailOf(journey, { after: 1, through: 4 }));
      await sync(sam, tailOf(journey, { after: 4 }));
      expect(await eventsOf(database, cora, 'journal-1')).toEqual(journey.events);
    });

    test('twenty times at once is held once', async () => {
      const { sam, cora, sync, moves } = await scene();
      const journey = lived().submit();
      const answers = await Promise.all(Array.from({ length: 20 }, () => sync(sam, tailOf(journey))));
      expect(new Set(answers.map(({ items }) => JSON.stringify(items))).size).toBe(1);
      expect(answers[0]?.items[0]).toMatchObject({ outcome: 'held', visitState: 'submitted' });
      expect(await eventsOf(database, cora, 'journal-1')).toEqual(journey.events);
      expect(await moves()).toEqual(['start', 'submit']);
    });

    test('different pieces of it at once all end up in their places', async () => {
      const { sam, cora, sync } = await scene();
      const journey = lived().submit();
      const pieces = journey.events.map((_, index) => tailOf(journey, { through: index + 1 }));
      await Promise.all(pieces.map((piece) => sync(sam, piece)));
      expect(await eventsOf(database, cora, 'journal-1')).toEqual(journey.events);
    });

    test('of which the server lacks the beginning is asked for from there', async () => {
      const { sam, sync, journals } = await scene();
      const journey = lived();
      const [unknown] = (await sync(sam, tailOf(journey, { after: 2 }))).items;
      expect(unknown).toMatchObject({ outcome: 'behind', through: 0 });
      expect(await journals()).toEqual([]);
      await sync(sam, tailOf(journey, { through: 2 }));
      const [behind] = (await sync(sam, tailOf(journey, { after: 4 }))).items;
      expect(behind).toEqual({
        outcome: 'behind',
        journal: 'journal-1',
        through: 2,
        head: journey.placed()[1]?.hash,
      });
    });

    test('whose events were altered on the way is not taken, and kept', async () => {
      const { sam, cora, sync, journals } = await scene();
      const tail = { ...tailOf(lived()), head: hashText('other') };
      const [refused] = (await sync(sam, tail)).items;
      expect(refused).toEqual({
        outcome: 'refused',
        journal: 'journal-1',
        error: 'head-mismatch',
        retryable: true,
      });
      expect(await journals()).toEqual([]);
      const kept = await quarantined(database, cora);
      expect(kept.map(({ body }) => JSON.parse(body))).toEqual([tail]);
    });
  });

  describe('a fork', () => {
    test('is kept beside what is held, once per head, and both stay', async () => {
      const { sam, cora, sync } = await scene();
      const first = lived();
      const other = lived().answer('greeted', false);
      const changed = visit(asked).mark('entered', '10:00:30');
      await sync(sam, tailOf(first));
      for (const _ of [1, 2]) {
        const [forked] = (await sync(sam, tailOf(changed))).items;
        expect(forked).toMatchObject({
          outcome: 'forked',
          through: first.events.length,
          head: first.placed().at(-1)?.hash,
        });
      }
      await sync(sam, tailOf(other));
      expect(await eventsOf(database, cora, 'journal-1')).toEqual(other.events);
      const forks = await forksOf(database, cora, 'journal-1');
      expect(forks.map(({ head, first_seq, last_seq }) => ({ head, first_seq, last_seq }))).toEqual([
        { head: changed.placed().at(-1)?.hash, first_seq: 1, last_seq: 2 },
      ]);
    });

    test('goes on being kept as its phone goes on', async () => {
      const { sam, cora, sync } = await scene();
      await sync(sam, tailOf(lived()));
      const changed = visit(asked).mark('entered', '10:00:30');
      await sync(sam, tailOf(changed));
      changed.mark('served', '10:00:40').answer('greeted', false);
      const [forked] = (await sync(sam, tailOf(changed, { after: 2 }))).items;
      expect(forked).toMatchObject({ outcome: 'forked' });
      const ends = (await forksOf(database, cora, 'journal-1')).map(({ last_seq }) => last_seq);
      expect(ends).toEqual([2, 4]);
    });
  });

  describe('what can’t be taken', () => {
    test('holds up nothing before or behind it, and is kept once as it came', async () => {
      const { sam, cora, sync, organization } = await scene();
      await plan(database, organization, { id: 'visit-2' });
      const second = lived({ visit: 'visit-2', journal: 'journal-2' });
      const poison = [
        { journal: 'journal-9', visit: 'visit-1', after: 0, events: [[99, 'x']], head: hashText('') },
        7,
        null,
      ];
      const good = [tailOf(lived()), tailOf(second, { visit: 'visit-2' })];
      for (const _ of [1, 2]) {
        const { items } = await sync(sam, good[0], ...poison, good[1]);
        expect(items.map(({ outcome }) => outcome)).toEqual([
          'held',
          'refused',
          'refused',
          'refused',
          'held',
        ]);
        expect(items[1]).toEqual({
          outcome: 'refused',
          journal: 'journal-9',
          error: 'journal-unreadable',
          retryable: false,
        });
      }
      const kept = (await quarantined(database, cora)).map(({ body }) => body).toSorted();
      expect(kept).toEqual(poison.map((item) => JSON.stringify(item)).toSorted());
    });

    test('events of one visit sent as another’s are unreadable', async () => {
      const { sam, sync } = await scene();
      const [refused] = (await sync(sam, tailOf(lived(), { visit: 'visit-2' }))).items;
      expect(refused).toMatchObject({ outcome: 'refused', error: 'journal-unreadable' });
    });

    test('someone else’s journal is not touched', async () => {
      const { sam, tess, cora, sync } = await scene();
      const journey = lived();
      await sync(sam, tailOf(journey));
      const longer = lived().answer('greeted', false);
      const [refused] = (await sync(tess, tailOf(longer))).items;
      expect(refused).toEqual({
        outcome: 'refused',
        journal: 'journal-1',
        error: 'journal-not-yours',
        retryable: false,
      });
      expect(await eventsOf(database, cora, 'journal-1')).toEqual(journey.events);
      expect(await quarantined(database, cora)).toHaveLength(1);
    });

    test('a newer protocol is refused without being kept or read', async () => {
      const here = await scene();
      const { items } = await ingestTails(here, here.sam, { ...request([tailOf(lived())]), protocol: 2 });
      expect(items).toEqual([
        { outcome: 'refused', journal: 'journal-1', error: 'protocol-too-new', retryable: false },
      ]);
    });

    test('the server’s own failure refuses for now, undoes that tail, and takes the others', async () => {
      const here = await scene();
      const failures: unknown[] = [];
      const deps = { ...here, unexpected: (cause: unknown) => failures.push(cause) };
      // Read only once its journal is written: that it can't be is the server's own fault.
      const broken = {
        organization: here.organization,
        id: 'broken',
        version: 1,
        body: '{}',
        published_at: 0,
      };
      await database.insertInto('checklists').values(broken).execute();
      await plan(database, here.organization, { id: 'visit-2' });
      await database
        .updateTable('visits')
        .set({ checklist: 'broken' })
        .where('organization', '=', here.organization)
        .where('id', '=', 'visit-1')
        .execute();
      const second = lived({ journal: 'journal-2', visit: 'visit-2' }).submit();
      const tails = [tailOf(lived().submit()), tailOf(second, { visit: 'visit-2' })];
      const { items } = await ingestTails(deps, here.sam, request(tails));
      expect(items.map(({ outcome }) => outcome)).toEqual(['refused', 'held']);
      expect(items[0]).toMatchObject({ error: 'unexpected', retryable: true });
      expect(failures).toHaveLength(1);
      expect((await here.journals()).map(({ id }) => id)).toEqual(['journal-2']);
      expect(await here.visitState()).toBe('assigned');
    });
  });

  describe('a visit that is no longer the shopper’s', () => {
    const cases = [
      ['cancelled', (here: Awaited<ReturnType<typeof scene>>) => here.become('cancelled')],
      ['given to someone else', (here: Awaited<ReturnType<typeof scene>>) => here.reassign('tess')],
    ] as const;

    test.each(cases)('%s: the journal is kept aside and moves nothing', async (_, change) => {
      const here = await scene();
      await change(here);
      const before = await here.visitState();
      const journey = lived().submit();
      const [held] = (await here.sync(here.sam, tailOf(journey))).items;
      expect(held).toMatchObject({ outcome: 'held', standing: 'aside', through: journey.events.length });
      expect(await here.visitState()).toBe(before);
      expect(await here.report()).toBeUndefined();
      expect(await eventsOf(database, here.cora, 'journal-1')).toEqual(journey.events);
    });

    test('unknown: the journal is kept aside', async () => {
      const { sam, cora, sync } = await scene();
      const journey = lived({ visit: 'visit-9' });
      const [held] = (await sync(sam, tailOf(journey, { visit: 'visit-9' }))).items;
      expect(held).toMatchObject({ outcome: 'held', standing: 'aside', visitState: null });
      expect(await eventsOf(database, cora, 'journal-1')).toEqual(journey.events);
    });

    test('called missed, and assigned to them again: what they sent is taken up', async () => {
      const here = await scene({ state: 'missed' });
      await here.sync(here.sam, tailOf(lived().submit()));
      expect(await here.visitState()).toBe('missed');
      await database.transaction().execute(async (connection) => {
        await here.become('assigned', connection);
        const visit = await heldVisit(database, connection, here.sam, 'visit-1');
        if (!visit) throw new Error('No visit');
        const moved = await recountJournals(connection, here.cora, visit, here.now());
        await settleReport(here, connection, here.cora, moved);
      });
      expect(await here.visitState()).toBe('submitted');
      expect(await here.moves()).toEqual(['start', 'submit']);
      expect(await here.report()).toMatchObject({ percentage: 50 });
    });

    test('given back to them: their next sync takes up all they sent', async () => {
      const here = await scene();
      const journey = lived().submit();
      await here.reassign('tess');
      await here.sync(here.sam, tailOf(journey));
      await here.reassign('sam');
      const [held] = (await here.sync(here.sam, tailOf(journey))).items;
      expect(held).toMatchObject({ standing: 'counted', visitState: 'submitted' });
      expect(await here.report()).toMatchObject({ percentage: 50 });
    });

    test('cancelled half-way: what was counted stands aside, and what follows is kept', async () => {
      const here = await scene();
      const journey = lived();
      await here.sync(here.sam, tailOf(journey));
      await here.become('cancelled');
      const [held] = (await here.sync(here.sam, tailOf(journey.submit(), { after: 5 }))).items;
      expect(held).toMatchObject({ outcome: 'held', standing: 'aside', visitState: 'cancelled' });
      expect((await here.journals()).map(({ standing }) => standing)).toEqual(['aside']);
    });
  });

  describe('the visit', () => {
    test('is started by its first event and submitted by its report', async () => {
      const here = await scene();
      const journey = lived();
      await here.sync(here.sam, tailOf(journey));
      expect(await here.visitState()).toBe('underway');
      await here.sync(here.sam, tailOf(journey.submit(), { after: 5 }));
      expect(await here.visitState()).toBe('submitted');
      expect(await here.moves()).toEqual(['start', 'submit']);
    });

    test('that was returned is resumed by work, not by a clock, and submitted by an amendment', async () => {
      const here = await scene();
      const journey = lived().submit();
      await here.sync(here.sam, tailOf(journey));
      await here.become('returned');
      await here.sync(here.sam, tailOf(journey.hearServer(), { after: 6 }));
      expect(await here.visitState()).toBe('returned');
      await here.sync(here.sam, tailOf(journey.answer('thanked', true), { after: 7 }));
      expect(await here.visitState()).toBe('underway');
      await here.sync(
        here.sam,
        tailOf(journey.append({ kind: 'report.amended', manifest: [] }), { after: 8 }),
      );
      expect(await here.moves()).toEqual(['start', 'submit', 'resume', 'submit']);
      expect(await here.report()).toMatchObject({ percentage: 100, through: 9 });
    });
  });

  describe('the report', () => {
    test('is scored with its trace when submitted', async () => {
      const here = await scene();
      const journey = lived().submit();
      await here.sync(here.sam, tailOf(journey));
      const report = await here.report();
      expect(report).toMatchObject({
        journal: 'journal-1',
        through: 6,
        percentage: 50,
        complete: 1,
        misfit: 0,
      });
      expect(report?.submitted_at).toBe(journey.events.at(-1)?.at.wall);
      expect(readScore(report?.score ?? '')).toEqual(journey.score());
    });

    test('is not complete without its photos', async () => {
      const here = await scene();
      await here.sync(here.sam, tailOf(lived().photo('counter').submit()));
      expect(await here.report()).toMatchObject({ complete: 0 });
    });

    test('says where an answer does not fit its question', async () => {
      const here = await scene();
      await here.sync(here.sam, tailOf(lived().answer('greeted', 'perhaps').submit()));
      expect(await here.report()).toMatchObject({ misfit: 1 });
    });

    test('is the first journal’s that was submitted, and a second device’s is kept beside it', async () => {
      const here = await scene();
      const first = lived();
      const second = lived({ journal: 'journal-2' }).answer('thanked', true).submit();
      await here.sync(here.sam, tailOf(first));
      await here.sync(here.sam, tailOf(second));
      expect(await here.report()).toMatchObject({ journal: 'journal-2', percentage: 100 });
      await here.sync(here.sam, tailOf(first.submit(), { after: 5 }));
      expect(await here.report()).toMatchObject({ journal: 'journal-2', percentage: 100 });
      expect((await here.journals()).map(({ id, standing }) => [id, standing])).toEqual([
        ['journal-1', 'counted'],
        ['journal-2', 'counted'],
      ]);
    });

    test('stands as it was judged, whatever still comes', async () => {
      const here = await scene();
      const journey = lived().submit();
      await here.sync(here.sam, tailOf(journey));
      await here.become('approved');
      const [held] = (await here.sync(here.sam, tailOf(journey.answer('thanked', true), { after: 6 }))).items;
      expect(held).toMatchObject({ outcome: 'held', standing: 'counted', visitState: 'approved' });
      expect(await here.report()).toMatchObject({ percentage: 50, through: 6 });
    });
  });

  describe('scopes', () => {
    test('the same journal id in another organization is another journal', async () => {
      const here = await scene();
      const there = await scene();
      await here.sync(here.sam, tailOf(lived()));
      const journey = lived().answer('greeted', false);
      await there.sync(there.sam, tailOf(journey));
      expect(kinds(await eventsOf(database, here.cora, 'journal-1'))).toHaveLength(5);
      expect(await eventsOf(database, there.cora, 'journal-1')).toEqual(journey.events);
    });

    test('a shopper reads only their own journal', async () => {
      const { sam, tess, sync } = await scene();
      await sync(sam, tailOf(lived()));
      expect(await eventsOf(database, sam, 'journal-1')).toHaveLength(5);
      expect(await eventsOf(database, tess, 'journal-1')).toEqual([]);
    });

    test('what others hold of the evidence asked about is not told', async () => {
      const here = await scene();
      const journey = lived().photo('counter').submit();
      const [sha256 = ''] = journey.report().manifest ?? [];
      const row = { organization: here.organization, sha256, bytes: 5, type: 'image/jpeg', verified_at: 1 };
      await database.insertInto('evidence').values(row).execute();
      await here.sync(here.sam, tailOf(journey));
      const asks = [sha256, hashText('never taken')];
      expect((await ingestTails(here, here.sam, request([], asks))).verified).toEqual([sha256]);
      expect((await ingestTails(here, here.tess, request([], asks))).verified).toEqual([]);
    });
  });
});
