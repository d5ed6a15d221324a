import { beforeAll, expect, test } from 'vitest';
import type * as z from 'zod/mini';
import {
  ConsistencyView,
  OverTimeView,
  OverviewView,
  StandardsView,
  WaitsView,
} from '#protocol/api/reading.ts';
import { StoreReadingView } from '#protocol/api/store-reading.ts';
import { readConsistency } from '#server/reading/consistency.ts';
import { readOverTime } from '#server/reading/over-time.ts';
import { readOverview } from '#server/reading/overview.ts';
import { readStandards } from '#server/reading/standards.ts';
import { readStoreFigures } from '#server/reading/store.ts';
import { readWaits } from '#server/reading/waits.ts';
import type { Database } from '#server/store/database.ts';
import { moveVisit } from '#server/visits/move.ts';
import {
  askedWithQueue,
  coordinator,
  organize,
  owner,
  plan,
  server,
  shopper,
  tailOf,
} from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { visit as life } from '#tests/support/visit.ts';

/** What a visit answers: whether a standard was met, how many were ahead; null says that it does not apply. */
interface Told {
  readonly thanked: boolean | null;
  readonly ahead: number | null;
  readonly wait: number | null;
}

const nothingSeen: Told = { thanked: null, ahead: null, wait: null };
const alike: Told = { thanked: true, ahead: 3, wait: 40 };

eachDatabase((_, open) => {
  let database: Database;
  let visits = 0;

  beforeAll(async () => {
    database = await open();
    await house('none', []);
    await house('one', [alike]);
    await house(
      'unseen',
      Array.from({ length: 12 }, () => nothingSeen),
    );
    await house(
      'alike',
      Array.from({ length: 12 }, () => alike),
    );
  });

  async function house(organization: string, all: readonly Told[]) {
    await organize(database, organization, askedWithQueue);
    for (const told of all) await publish(organization, told);
  }

  async function publish(organization: string, { thanked, ahead, wait }: Told) {
    visits += 1;
    const id = `visit-${visits}`;
    await plan(database, organization, { id });
    const lived = life(askedWithQueue, { visit: id, journal: `journal-${visits}` }).mark(
      'entered',
      '10:00:00',
    );
    if (wait !== null) lived.mark('served', `10:00:${wait}`);
    lived
      .answer('greeted', thanked)
      .answer('thanked', thanked)
      .answer('people-ahead', ahead)
      .leave()
      .submit();
    await server(database).sync(shopper(organization, 'sam'), tailOf(lived, { visit: id }));
    for (const move of ['approve', 'publish'] as const) {
      const row = await database
        .selectFrom('visits')
        .select('revision')
        .where('id', '=', id)
        .executeTakeFirst();
      const desk = { scope: coordinator(organization), locale: 'en' } as const;
      await moveVisit(server(database), desk, { visit: id, revision: row?.revision ?? 0, move });
    }
  }

  /** Every screen's answer, each as its shape has it: no number in it is NaN or beyond all bounds. */
  async function everyScreen(organization: string) {
    const scope = owner(organization);
    const as = <T extends z.ZodMiniType>(shape: T, found: unknown) =>
      found === null ? null : shape.parse(found);
    return {
      overview: as(OverviewView, await readOverview(database, scope, {})),
      standards: as(StandardsView, await readStandards(database, scope, {})),
      waits: as(WaitsView, await readWaits(database, scope, {})),
      overTime: as(OverTimeView, await readOverTime(database, scope, {})),
      consistency: as(ConsistencyView, await readConsistency(database, scope, {})),
      store: as(StoreReadingView, await readStoreFigures(database, scope, { store: 'riga' })),
    };
  }

  test('of no visits every screen is nothing', async () => {
    const { store, ...screens } = await everyScreen('none');
    expect(Object.values(screens)).toEqual(Object.values(screens).map(() => null));
    expect(store).toMatchObject({ reading: null });
  });

  test('of one visit every figure says that nobody can tell how far it is off', async () => {
    const { overview, waits } = await everyScreen('one');
    expect(overview).toMatchObject({ figures: { score: { n: 1, why: 'one' } } });
    expect(waits).toMatchObject({
      waits: [
        {
          median: { value: 40, why: 'one' },
          p90: { value: 40, why: 'one' },
          queue: { perPerson: { kind: 'nothing' }, lengths: [{ length: 'some', median: { why: 'one' } }] },
        },
      ],
      busy: { perPerson: { score: { kind: 'nothing' } }, lengths: [{ visits: 1 }] },
    });
  });

  test('of visits in which nothing applied there is no figure, and no wait', async () => {
    const { overview, waits, standards, consistency, store } = await everyScreen('unseen');
    expect(overview).toMatchObject({ visits: 12, figures: { score: { kind: 'nothing' } }, costly: [] });
    expect(standards).toMatchObject({ standards: [] });
    expect(waits).toMatchObject({
      waits: [],
      busy: { lengths: [], perPerson: { score: { kind: 'nothing' } } },
    });
    expect(consistency).toMatchObject({ visits: 12, across: [] });
    expect(store).toMatchObject({ reading: { figures: { score: { kind: 'nothing' } }, waits: [] } });
  });

  test('of visits that are all alike figures stand without bounds, and nothing is said of what hangs on the queue', async () => {
    const { overview, waits } = await everyScreen('alike');
    expect(overview).toMatchObject({ figures: { score: { n: 12, value: 100, why: 'alike' } } });
    expect(waits).toMatchObject({
      waits: [
        {
          median: { kind: 'known', value: 40, low: 40, high: 40 },
          queue: { perPerson: { kind: 'nothing' } },
        },
      ],
      busy: {
        perPerson: { score: { kind: 'nothing' } },
        lengths: [{ visits: 12, figures: { score: { why: 'alike' } } }],
      },
    });
  });
});
