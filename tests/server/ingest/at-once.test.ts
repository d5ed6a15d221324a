import fc from 'fast-check';
import { beforeAll, expect, test } from 'vitest';
import type { UnstampedEvent } from '#domain/journal/event.ts';
import type { SyncResponse } from '#protocol/sync/envelope.ts';
import { settleReports } from '#server/evidence/finalise.ts';
import { evidenceFolders } from '#server/evidence/folders.ts';
import { ingestTails } from '#server/ingest/ingest.ts';
import { type ReadTail, readTail } from '#server/ingest/read-tail.ts';
import { takeFirst } from '#server/ingest/take-first.ts';
import { begunIn } from '#server/store/begun-shared.ts';
import type { BegunVisits } from '#server/store/begun-visits.ts';
import { type Database, openDatabase } from '#server/store/database.ts';
import { keepEvidence } from '#server/store/evidence.ts';
import { asServer, eventsOf, forksOf, quarantined } from '#server/store/journals.ts';
import { heldVisit } from '#server/store/reports.ts';
import { recordMove } from '#server/store/reviews.ts';
import {
  coordinator,
  lived,
  organize,
  plan,
  request,
  server,
  shopper,
  tailOf,
} from '#tests/server/store/scene.ts';
import { eachDatabase, places } from '#tests/support/databases.ts';
import { journals } from '#tests/support/journals.ts';

const SEVERAL = 24;
const several = Array.from({ length: SEVERAL }, (_, index) => index);

/* What comes at the same time: requests that race for one visit, one journal, one report. */
eachDatabase((name, open) => {
  let database: Database;
  let organizations = 0;
  beforeAll(async () => {
    database = await open();
  });

  /** An organization of its own, with several visits of sam's: visit-0, visit-1, … */
  async function scene() {
    organizations += 1;
    const organization = `agency-${organizations}`;
    await organize(database, organization);
    for (const number of several) await plan(database, organization, { id: `visit-${number}` });
    const of = <T extends { where: (column: 'organization', is: '=', value: string) => T }>(query: T) =>
      query.where('organization', '=', organization);
    return {
      ...server(database),
      organization,
      sam: shopper(organization, 'sam'),
      cora: coordinator(organization),
      visits: () => of(database.selectFrom('visits').selectAll().orderBy('id')).execute(),
      moves: (visit: string) =>
        of(database.selectFrom('visit_moves').selectAll().where('visit', '=', visit).orderBy('id')).execute(),
      journals: () => of(database.selectFrom('journals').selectAll()).execute(),
      reports: () => of(database.selectFrom('reports').selectAll()).execute(),
    };
  }

  /** A finished visit of one of the phones. */
  const finished = (number: number, journal = `journal-${number}`) =>
    lived({ visit: `visit-${number}`, journal }).answer('thanked', number % 2 === 0);
  const sent = (number: number, journal?: string) =>
    tailOf(finished(number, journal).submit(), { visit: `visit-${number}` });
  const outcomes = (answers: readonly SyncResponse[]) =>
    answers.flatMap(({ items }) => items.map(({ outcome }) => outcome));

  test('many first reports: each is there whole, of its own visit', async () => {
    const { sam, cora, sync, visits, moves, reports } = await scene();
    const answers = await Promise.all(several.map((number) => sync(sam, sent(number))));
    expect(new Set(outcomes(answers))).toEqual(new Set(['held']));
    expect(new Set((await visits()).map(({ state, revision }) => `${state} ${revision}`))).toEqual(
      new Set(['submitted 3']),
    );
    expect(await reports()).toHaveLength(SEVERAL);
    for (const number of several) {
      const journal = `journal-${number}`;
      expect(await eventsOf(database, cora, journal)).toEqual(finished(number).submit().events);
      expect((await moves(`visit-${number}`)).map(({ move }) => move)).toEqual(['start', 'submit']);
    }
    expect((await reports()).map(({ visit, journal }) => [visit, journal]).toSorted()).toEqual(
      several.map((number) => [`visit-${number}`, `journal-${number}`]).toSorted(),
    );
  });

  test('two phones hand in one visit: both records are held, one of them is the report', async () => {
    const { sam, sync, moves, journals, reports } = await scene();
    const phones = several.flatMap((number) =>
      ['one', 'two'].map((phone) => sent(number, `${phone}-${number}`)),
    );
    const answers = await Promise.all(phones.map((tail) => sync(sam, tail)));
    expect(new Set(outcomes(answers))).toEqual(new Set(['held']));
    expect(await journals()).toHaveLength(2 * SEVERAL);
    expect(await reports()).toHaveLength(SEVERAL);
    for (const number of several)
      expect((await moves(`visit-${number}`)).map(({ move }) => move)).toEqual(['start', 'submit']);
  });

  test('one id with different bytes: one is held, the other kept as a fork', async () => {
    const { sam, cora, sync, reports } = await scene();
    const answers = await Promise.all(
      several.flatMap((number) => {
        const other = finished(number).answer('greeted', false).submit();
        return [sent(number), tailOf(other, { visit: `visit-${number}` })].map((tail) => sync(sam, tail));
      }),
    );
    for (const number of several) {
      const pair = outcomes(answers.slice(number * 2, number * 2 + 2));
      expect(pair.toSorted()).toEqual(['forked', 'held']);
      expect(await forksOf(database, cora, `journal-${number}`)).toHaveLength(1);
    }
    expect(await reports()).toHaveLength(SEVERAL);
  });

  test('one id for two visits: one is held, the other kept as it came, and none beside them is lost', async () => {
    const { sam, cora, sync, journals } = await scene();
    const twice = [sent(0, 'twice'), sent(1, 'twice')];
    const others = several.slice(2).map((number) => sent(number));
    const answers = await Promise.all([...twice, ...others].map((tail) => sync(sam, tail)));
    expect(outcomes(answers.slice(0, 2)).toSorted()).toEqual(['held', 'refused']);
    expect(new Set(outcomes(answers.slice(2)))).toEqual(new Set(['held']));
    expect(await journals()).toHaveLength(SEVERAL - 1);
    expect(await quarantined(database, cora)).toHaveLength(1);
  });

  test('the coordinator cancels meanwhile: it counts and moved the visit, or it does neither', async () => {
    const { sam, cora, sync, now, visits, moves, journals, reports } = await scene();
    const cancel = (number: number) =>
      database.transaction().execute(async (connection) => {
        const visit = await heldVisit(database, connection, asServer(cora), `visit-${number}`);
        if (visit?.state !== 'assigned') return;
        await recordMove(connection, visit, { move: 'cancel', to: 'cancelled', by: cora.person, at: now() });
      });
    const [answers] = await Promise.all([
      Promise.all(several.map((number) => sync(sam, sent(number)))),
      Promise.all(several.map(cancel)),
    ]);
    expect(new Set(outcomes(answers))).toEqual(new Set(['held']));
    const standing = new Map((await journals()).map(({ visit, standing }) => [visit, standing]));
    const reported = new Set((await reports()).map(({ visit }) => visit));
    for (const { id, state } of await visits()) {
      const made = (await moves(id)).map(({ move }) => move);
      const expected =
        state === 'cancelled'
          ? { standing: 'aside', reported: false, made: ['cancel'] }
          : { standing: 'counted', reported: true, made: ['start', 'submit'] };
      expect({ standing: standing.get(id), reported: reported.has(id), made }).toEqual(expected);
    }
  });

  test('its photo is verified before, after or meanwhile: the report is complete', async () => {
    const { sam, sync, reports, ...deps } = await scene();
    const [sha256 = ''] = finished(0).photo('counter').submit().report().manifest ?? [];
    const verify = async (number: number) => {
      const kept = { sha256, bytes: 5, type: 'image/jpeg', verified_at: deps.now() };
      await keepEvidence(database, sam, kept);
      const folders = evidenceFolders('/nowhere');
      await settleReports({ ...deps, database, folders }, sam, [sha256], `visit-${number}`);
    };
    const withPhoto = (number: number) =>
      tailOf(finished(number).photo('counter').submit(), { visit: `visit-${number}` });
    const early = several.slice(0, SEVERAL / 2);
    await Promise.all(early.flatMap((number) => [sync(sam, withPhoto(number)), verify(number)]));
    expect(new Set((await reports()).map(({ complete }) => complete))).toEqual(new Set([1]));
    const late = several.slice(SEVERAL / 2);
    await Promise.all(late.map((number) => sync(sam, withPhoto(number))));
    expect((await reports()).map(({ complete }) => complete)).toEqual(several.map(() => 1));
  });

  /** What PostgreSQL does in two statements, with something that happens before the second or right behind it. */
  const takenWhile = async (
    here: Awaited<ReturnType<typeof scene>>,
    tail: ReadTail,
    {
      before = async () => {},
      behind = async () => {},
    }: Partial<Record<'before' | 'behind', () => Promise<unknown>>>,
  ) => {
    const { begunVisits } = database;
    if (!begunVisits) throw new Error('This database takes each in its order');
    const between: BegunVisits = {
      begin: async (beginning, beginner) => {
        const begun = await begunVisits.begin(beginning, async (...read) => {
          const made = await beginner(...read);
          await before();
          return made;
        });
        await behind();
        return begun;
      },
    };
    return takeFirst({ ...here, database }, between, here.sam, 'device-1', tail);
  };
  const read = (tail: unknown) => readTail(tail) ?? expect.fail('not readable');
  const oneByOne = 'SQLite takes each by itself: nothing comes between';

  test.runIf(name === 'PostgreSQL')(
    `a visit that moved since it was read is left alone (${oneByOne})`,
    async () => {
      const here = await scene();
      const cancelled = () =>
        database
          .updateTable('visits')
          .set({ state: 'cancelled', revision: 2 })
          .where('id', '=', 'visit-0')
          .execute();
      expect(await takenWhile(here, read(sent(0)), { before: cancelled })).toBeNull();
      expect([await here.journals(), await here.reports(), await here.moves('visit-0')]).toEqual([
        [],
        [],
        [],
      ]);
      expect((await here.visits())[0]).toMatchObject({ state: 'cancelled', revision: 2 });
    },
  );

  test.runIf(name === 'PostgreSQL')(
    `a record that came since it was read is told by both (${oneByOne})`,
    async () => {
      const here = await scene();
      const other = () => here.sync(here.sam, sent(0, 'other'));
      expect(await takenWhile(here, read(sent(0)), { before: other })).toBeNull();
      expect((await here.reports()).map(({ journal }) => journal)).toEqual(['other']);
    },
  );

  test.runIf(name === 'PostgreSQL')(
    `a photo verified in the same instant completes it (${oneByOne})`,
    async () => {
      const here = await scene();
      const journey = finished(0).photo('counter').submit();
      const [sha256 = ''] = journey.report().manifest ?? [];
      const behind = () =>
        keepEvidence(database, here.sam, { sha256, bytes: 5, type: 'image/jpeg', verified_at: 1 });
      const tail = read(tailOf(journey, { visit: 'visit-0' }));
      expect(await takenWhile(here, tail, { behind })).toMatchObject({ outcome: 'held' });
      expect((await here.reports()).map(({ complete }) => complete)).toEqual([1]);
    },
  );

  test('a first journal is taken in few statements, and only a first one', async () => {
    const here = await scene();
    const first = (tail: unknown) => {
      const { begunVisits } = database;
      const [deps, all] = [{ ...here, database }, [here.sam, 'device-1', read(tail)] as const];
      return begunVisits
        ? takeFirst(deps, begunVisits, ...all)
        : database.commit((connection) => takeFirst(deps, begunIn(connection), ...all));
    };
    expect(await first(sent(0))).toMatchObject({ outcome: 'held', visitState: 'submitted' });
    expect((await here.reports()).map(({ visit }) => visit)).toEqual(['visit-0']);
    expect(await first(sent(0))).toBeNull();
    expect(await first(sent(0, 'another'))).toBeNull();
  });

  test('in one request too', async () => {
    const { sam, sync, journals } = await scene();
    const { items } = await sync(sam, sent(0, 'one'), sent(0, 'two'), sent(1), sent(1), 'unreadable');
    expect(items.map(({ outcome }) => outcome)).toEqual(['held', 'held', 'held', 'held', 'refused']);
    expect(await journals()).toHaveLength(3);
  });
});

test('whatever a first journal holds, both databases make the same rows of it', async () => {
  const opened = await Promise.all(places.map(async ([, place]) => openDatabase({ url: await place() })));
  let organizations = 0;
  const rowsAfter = async (database: Database, events: readonly UnstampedEvent[]) => {
    const organization = `agency-${organizations}`;
    await organize(database, organization);
    await plan(database, organization);
    const journey = lived();
    for (const event of events) if (event.kind !== 'visit.started') journey.append(event);
    const deps = { ...server(database), now: () => 1_000 };
    const answer = await ingestTails(deps, shopper(organization, 'sam'), request([tailOf(journey)]));
    const tables = [
      'visits',
      'visit_moves',
      'journals',
      'journal_segments',
      'evidence_uses',
      'reports',
    ] as const;
    const rows = [];
    for (const table of tables) {
      const all = database.selectFrom(table).selectAll().where('organization', '=', organization);
      rows.push((await all.execute()).map((row) => JSON.stringify(row)).toSorted());
    }
    return { answer, rows };
  };
  const samples = fc.sample(journals, { numRuns: 60, seed: 20261123 });
  for (const events of samples) {
    organizations += 1;
    const unstamped = events.map(({ at: _, ...event }): UnstampedEvent => event);
    const [sqlite, postgres] = await Promise.all(opened.map((database) => rowsAfter(database, unstamped)));
    expect(postgres).toEqual(sqlite);
  }
  for (const database of opened) await database.close();
});
