import { beforeAll, describe, expect, test } from 'vitest';
import { comparable } from '#server/reading/comparable.ts';
import { readComparison } from '#server/reading/compare.ts';
import { readConsistency } from '#server/reading/consistency.ts';
import { readOverTime } from '#server/reading/over-time.ts';
import { readOverview } from '#server/reading/overview.ts';
import { partsReading } from '#server/reading/parts.ts';
import { readStandard, readStandards } from '#server/reading/standards.ts';
import { readWaits } from '#server/reading/waits.ts';
import type { Database } from '#server/store/database.ts';
import { filedVisits } from '#server/store/filed-visits.ts';
import { placesFound } from '#server/store/places.ts';
import { moveVisit } from '#server/visits/move.ts';
import { byMatrices } from '#tests/domain/statistics/by-matrices.ts';
import {
  asked,
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

/*
 * The history is this table; every figure below is worked out from it here, by other means than the server's. Two questions worth ten
 * points each: greeted, thanked. So a visit scores 0, 50 or 100.
 */
const DAY_MS = 86_400_000;
/** Days after 2 March 2026. */
const history = [
  { store: 'riga', who: 'sam', day: -40, greeted: true, thanked: true, wait: 40, ahead: null },
  { store: 'oslo', who: 'tess', day: -35, greeted: true, thanked: true, wait: 45, ahead: 1 },
  { store: 'riga', who: 'tess', day: -33, greeted: true, thanked: false, wait: 60, ahead: 2 },
  { store: 'riga', who: 'sam', day: 0, greeted: true, thanked: true, wait: 30, ahead: 0 },
  { store: 'riga', who: 'tess', day: 1, greeted: true, thanked: true, wait: 50, ahead: 1 },
  { store: 'riga', who: 'sam', day: 2, greeted: true, thanked: false, wait: 61, ahead: 1 },
  { store: 'riga', who: 'sam', day: 3, greeted: true, thanked: true, wait: 70, ahead: 2 },
  { store: 'riga', who: 'tess', day: 4, greeted: true, thanked: true, wait: 80, ahead: 2 },
  { store: 'riga', who: 'sam', day: 5, greeted: true, thanked: true, wait: 90, ahead: 4 },
  { store: 'oslo', who: 'tess', day: 1, greeted: false, thanked: false, wait: 200, ahead: 6 },
  { store: 'oslo', who: 'sam', day: 2, greeted: false, thanked: false, wait: 210, ahead: 8 },
  { store: 'oslo', who: 'tess', day: 3, greeted: true, thanked: false, wait: 220, ahead: 7 },
  { store: 'oslo', who: 'sam', day: 4, greeted: false, thanked: false, wait: 230, ahead: 9 },
  { store: 'oslo', who: 'tess', day: 5, greeted: false, thanked: false, wait: 240, ahead: 6 },
] as const;
type Life = (typeof history)[number];

const MARCH = { from: '2026-03', to: '2026-03' } as const;
const inMarch = history.filter(({ day }) => day >= 0);
const scoreOf = ({ greeted, thanked }: Pick<Life, 'greeted' | 'thanked'>) =>
  (greeted ? 50 : 0) + (thanked ? 50 : 0);
const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
/** 97.5 % points of Student's t, from a table. */
const T: Readonly<Record<number, number>> = { 2: 4.30265272991, 10: 2.22813885196, 11: 2.20098516009 };

function student(values: readonly number[]) {
  const [middle, n] = [mean(values), values.length];
  const spread = Math.sqrt(values.reduce((sum, value) => sum + (value - middle) ** 2, 0) / (n - 1));
  const reach = ((T[n - 1] ?? Number.NaN) * spread) / Math.sqrt(n);
  return close({ n, value: middle, low: middle - reach, high: middle + reach });
}

/** Least squares, with standard error HC3, each visit by itself. */
function slope(points: readonly (readonly [number, number])[]) {
  const [x, y] = [points.map(([ahead]) => ahead), points.map(([, value]) => value)];
  const [middle, height, n] = [mean(x), mean(y), points.length];
  const reach = x.reduce((sum, value) => sum + (value - middle) ** 2, 0);
  const value = points.reduce((sum, [at, to]) => sum + (at - middle) * (to - height), 0) / reach;
  const error = points.reduce((sum, [at, to]) => {
    const leverage = 1 / n + (at - middle) ** 2 / reach;
    return sum + (((at - middle) * (to - height - value * (at - middle))) / (1 - leverage)) ** 2;
  }, 0);
  const half = ((T[n - 2] ?? Number.NaN) * Math.sqrt(error)) / reach;
  return close({ n, value, low: value - half, high: value + half });
}

function close({ n, ...figures }: { n: number; value: number; low: number; high: number }) {
  const { value, low, high } = figures;
  const near = (figure: number) => expect.closeTo(figure, 6);
  return { kind: 'known', n, value: near(value), low: near(low), high: near(high) };
}

eachDatabase((_, open) => {
  let database: Database;
  const olga = owner('agency');
  const oslo = owner('agency', ['oslo']);

  beforeAll(async () => {
    database = await open();
    await organize(database, 'agency', askedWithQueue);
    await organize(database, 'other');
    for (const [at, one] of history.entries()) await publish('agency', `visit-${at}`, one);
    await publish('other', 'visit-elsewhere', history[0]);
  });

  async function publish(
    organization: string,
    id: string,
    { store, who, day, greeted, thanked, wait, ahead }: Life,
  ) {
    await plan(database, organization, { id, store, shopper: who });
    const about = { visit: id, journal: `journal-${id}` };
    const lived = life(organization === 'agency' ? askedWithQueue : asked, about)
      .mark('entered', '10:00:00')
      .mark('served', timeAfter(wait));
    lived.answer('greeted', greeted).answer('thanked', thanked);
    if (organization === 'agency' && ahead !== null) lived.answer('people-ahead', ahead);
    lived.leave().submit();
    for (const { at } of lived.events) Object.assign(at, { wall: at.wall + day * DAY_MS });
    await server(database).sync(shopper(organization, who), tailOf(lived, { visit: id }));
    for (const move of ['approve', 'publish'] as const) {
      const { revision } = await database
        .selectFrom('visits')
        .select('revision')
        .where('id', '=', id)
        .executeTakeFirstOrThrow();
      const desk = { scope: coordinator(organization), locale: 'en' } as const;
      await moveVisit(server(database), desk, { visit: id, revision, move });
    }
  }

  const timeAfter = (seconds: number) =>
    `10:${String(Math.floor(seconds / 60)).padStart(2, '0')}:${String(seconds % 60).padStart(2, '0')}`;

  describe('an overview', () => {
    test('tells the mean with its interval, and whether it has changed by more than chance', async () => {
      const found = await readOverview(database, olga, MARCH);
      expect(found).toMatchObject({
        period: MARCH,
        before: { from: '2026-02', to: '2026-02' },
        published: { from: '2026-01', to: '2026-03' },
        visits: 11,
        visitsBefore: 0,
        change: { score: { kind: 'nothing' } },
      });
      expect(found?.figures.score).toEqual(student(inMarch.map(scoreOf)));
    });

    test('of the latest three months unless others are asked for', async () => {
      const found = await readOverview(database, olga, {});
      expect(found).toMatchObject({ period: { from: '2026-01', to: '2026-03' }, visits: 14 });
    });

    test('names what cost most, by how much of a visit was lost', async () => {
      const costly = (await readOverview(database, olga, MARCH))?.costly ?? [];
      const lost = (asked: 'greeted' | 'thanked') => (inMarch.filter((one) => !one[asked]).length * 50) / 11;
      expect(costly.map(({ standard, lost: points }) => [standard, points])).toEqual([
        ['thanked', expect.closeTo(lost('thanked'), 6)],
        ['greeted', expect.closeTo(lost('greeted'), 6)],
      ]);
      expect(costly[0]).toMatchObject({ met: 5, share: { n: 11, value: 5 / 11 } });
    });

    test('names a store to look at where it is below the whole by more than chance', async () => {
      const stores = (await readOverview(database, olga, MARCH))?.stores;
      expect(stores).toMatchObject({ judged: 2, tooFew: 0 });
      expect(stores?.look.map(({ store }) => store.id)).toEqual(['oslo']);
    });

    test('is of one’s own stores alone, and of nothing where nothing of them is published', async () => {
      const osloScores = inMarch.filter(({ store }) => store === 'oslo').map(scoreOf);
      const theirs = await readOverview(database, oslo, MARCH);
      expect(theirs).toMatchObject({ visits: 5, figures: { score: { value: mean(osloScores) } } });
      expect(await readOverview(database, oslo, { ...MARCH, store: 'riga' })).toBeNull();
      expect(await readOverview(database, oslo, { ...MARCH, store: 'oslo' })).toMatchObject({
        place: { id: 'oslo', name: 'oslo', city: 'oslo' },
      });
      expect((await readOverview(database, oslo, MARCH))?.place).toBeUndefined();
      expect(await readOverview(database, owner('agency', []), MARCH)).toBeNull();
      expect(await readOverview(database, owner('other'), {})).toMatchObject({ visits: 1 });
    });

    test('refuses months that end before they begin', async () => {
      const backwards = { from: '2026-03', to: '2026-01' };
      await expect(readOverview(database, olga, backwards)).rejects.toMatchObject({ code: 'bad-input' });
    });
  });

  test('standards are told with their share, store by store and month by month', async () => {
    const found = await readStandards(database, olga, MARCH);
    expect(found?.stores.map(({ id }) => id)).toEqual(['oslo', 'riga']);
    expect(found?.cells.find(({ store, standard }) => store === 'oslo' && standard === 'greeted')).toEqual({
      store: 'oslo',
      standard: 'greeted',
      channel: 'store',
      met: 1,
      n: 5,
    });
    const asked = { standard: 'thanked', channel: 'store', from: '2026-01', to: '2026-03' } as const;
    expect(await readStandard(database, olga, asked)).toMatchObject({
      why: 'too-few',
      months: [
        { month: '2026-01', n: 3, share: 2 / 3 },
        { month: '2026-03', n: 11, share: 5 / 11 },
      ],
    });
  });

  test('waits are told by their median and what nine of ten stay under, against the target', async () => {
    const [wait] = (await readWaits(database, olga, MARCH))?.waits ?? [];
    const waits = inMarch.map((one) => one.wait).toSorted((a, b) => a - b);
    const { targetSeconds } = asked.intervals[0] ?? { targetSeconds: 0 };
    expect(wait).toMatchObject({
      interval: 'queue',
      median: { n: 11, value: waits[5] },
      p90: { value: 230 },
      onTarget: { value: waits.filter((seconds) => seconds <= targetSeconds).length / 11 },
      dayparts: [{ daypart: 'midday', median: { n: 11 } }],
    });
    expect(wait?.bars.reduce((sum, { n }) => sum + n, 0)).toBe(11);
    for (const { from, to, n } of wait?.bars ?? [])
      expect(n).toBe(waits.filter((seconds) => seconds >= from && seconds < to).length);
  });

  test('waits are told by how many were ahead: what each one adds, and the half in each queue', async () => {
    const found = await readWaits(database, olga, { from: '2026-01', to: '2026-03' });
    const counted = history.flatMap(({ ahead, ...one }) => (ahead === null ? [] : [{ ...one, ahead }]));
    const [wait] = found?.waits ?? [];
    expect(wait?.queue?.perPerson).toEqual(slope(counted.map((one) => [one.ahead, one.wait])));
    expect(wait?.queue?.lengths).toMatchObject([
      { length: 'nobody', median: { n: 1, value: 30, why: 'one' }, onTarget: { n: 1, value: 1 } },
      { length: 'few', median: { kind: 'known', n: 6, value: 60.5, low: 45 }, onTarget: { value: 0.5 } },
      { length: 'some', median: { n: 1, value: 90 } },
      { length: 'many', median: { n: 5, value: 220, why: 'too-few' }, onTarget: { n: 5, value: 0 } },
    ]);
    expect(wait?.targets).toEqual([{ seconds: 60, n: 14 }]);
    expect(found?.busy?.perPerson.score).toEqual(slope(counted.map((one) => [one.ahead, scoreOf(one)])));
    expect(found?.busy?.lengths.map(({ length, visits }) => [length, visits])).toEqual([
      ['nobody', 1],
      ['few', 6],
      ['some', 1],
      ['many', 5],
    ]);
    const many = counted.filter(({ ahead }) => ahead >= 6).map(scoreOf);
    expect(found?.busy?.lengths[3]?.figures.score).toMatchObject({ value: expect.closeTo(mean(many), 9) });
  });

  test('of few visits nobody can say what each one ahead adds, and of a checklist that does not ask nothing is said', async () => {
    const few = (await readWaits(database, oslo, MARCH))?.waits[0]?.queue;
    expect(few).toMatchObject({ perPerson: { kind: 'unbounded', n: 5, why: 'too-few' } });
    const elsewhere = await readWaits(database, owner('other'), {});
    expect(elsewhere).toMatchObject({ busy: null, waits: [{ queue: null, targets: [{ n: 1 }] }] });
  });

  test('a wait is told with every target that it was held against, that of most waits first', async () => {
    const station = database.updateTable('rollup_queues').set({ target: 45 }).where('store', '=', 'oslo');
    await station.where('month', '=', '2026-03').execute();
    const all = { from: '2026-01', to: '2026-03' };
    expect((await readWaits(database, oslo, all))?.waits[0]).toMatchObject({
      targetSeconds: 45,
      targets: [
        { seconds: 45, n: 5 },
        { seconds: 60, n: 1 },
      ],
    });
  });

  test('the spread is parted between stores and within them, and no shopper is named', async () => {
    const found = await readConsistency(database, olga, MARCH);
    const [stores, , , shoppers] = found?.spreads ?? [];
    const groups = ['riga', 'oslo'].map((at) => inMarch.filter(({ store }) => store === at).map(scoreOf));
    const within =
      groups
        .flatMap((scores) => scores.map((score) => (score - mean(scores)) ** 2))
        .reduce((a, b) => a + b, 0) / 9;
    expect(stores).toMatchObject({
      factor: 'store',
      groups: 2,
      within: expect.closeTo(Math.sqrt(within), 6),
    });
    expect(shoppers).toMatchObject({ factor: 'shopper', groups: 2 });
    expect(JSON.stringify(found)).not.toMatch(/sam|tess/);
  });

  test('the differences are parted between stores and shoppers together, as whole matrices part them', async () => {
    const found = await readConsistency(database, olga, MARCH);
    const [store = 0, who = 0, rest = 0] = byMatrices({
      values: inMarch.map(scoreOf),
      factors: [
        inMarch.map((one) => Number(one.store === 'riga')),
        inMarch.map((one) => Number(one.who === 'sam')),
      ],
    });
    const known = (share: number) => ({ kind: 'known', n: 11, value: expect.closeTo(share, 9) });
    const whole = store + who + rest;
    expect(found?.parts).toMatchObject({
      visits: 11,
      oneIn: 1,
      parts: [
        {
          factor: 'store',
          groups: 2,
          share: known(store / whole),
          deviation: expect.closeTo(Math.sqrt(store), 9),
        },
        { factor: 'shopper', groups: 2, share: known(who / whole) },
        { factor: 'channel', groups: 1, share: { kind: 'nothing' } },
        { factor: 'daypart', groups: 1, share: { kind: 'nothing' } },
      ],
      within: { share: known(rest / whole) },
    });
    expect((await readConsistency(database, olga, MARCH))?.parts).toEqual(found?.parts);
  });

  test('of many stores one in so many is read, whole, and of the owner’s stores alone', async () => {
    const all = { from: 0, to: Date.UTC(2027, 0) };
    const read = (scope: typeof olga, stores: string[]) => filedVisits(database, scope, { ...all, stores });
    expect(await read(olga, ['riga', 'oslo'])).toHaveLength(history.length);
    const ofOslo = history.filter(({ store }) => store === 'oslo').length;
    expect(await read(oslo, ['riga', 'oslo'])).toHaveLength(ofOslo);
    expect(await read(oslo, ['riga'])).toEqual([]);
    expect(await read(owner('other'), ['riga'])).toHaveLength(1);
    const claimed = [
      { store: 'oslo', n: 4_000 },
      { store: 'riga', n: 4_000 },
    ];
    const found = await partsReading(database, olga, { from: '2026-01', to: '2026-03' }, claimed);
    expect(found).toMatchObject({ oneIn: 2, visits: ofOslo });
  });

  test('over time each version of a checklist is a run of its own', async () => {
    const found = await readOverTime(database, olga, {});
    expect(found?.runs).toHaveLength(1);
    expect(found?.runs[0]).toMatchObject({
      why: 'too-few',
      points: [
        { month: '2026-01', visits: 3, value: expect.closeTo(mean(history.slice(0, 3).map(scoreOf)), 6) },
        { month: '2026-03', visits: 11, value: expect.closeTo(mean(inMarch.map(scoreOf)), 6) },
      ],
    });
  });

  test('two groups of stores are compared, and stores that are not theirs count for nothing', async () => {
    const sides = { a: { ...MARCH, stores: ['riga'] }, b: { ...MARCH, stores: ['oslo'] } };
    const found = await readComparison(database, olga, sides);
    const [a, b] = ['riga', 'oslo'].map((at) =>
      mean(inMarch.filter(({ store }) => store === at).map(scoreOf)),
    );
    expect(found.difference.score).toMatchObject({
      kind: 'known',
      value: expect.closeTo((a ?? 0) - (b ?? 0), 9),
    });
    expect(found.standards[0]).toMatchObject({
      standard: 'thanked',
      a: { value: 5 / 6 },
      b: { value: 0 },
      difference: { value: expect.closeTo(5 / 6, 9) },
    });
    expect(found).toMatchObject({
      shared: 0,
      a: { stores: [{ id: 'riga' }] },
      b: { stores: [{ id: 'oslo' }] },
    });
    expect(await readComparison(database, oslo, sides)).toMatchObject({
      a: { visits: 0, stores: [] },
      b: { visits: 5 },
    });
  });

  test('a region is compared with a concept, and visits that are on both sides are counted', async () => {
    const place = (id: string, words: { region: string; concept: string }) =>
      database.updateTable('stores').set(words).where('id', '=', id).where('organization', '=', 'agency');
    await place('riga', { region: 'Baltics', concept: 'Station' }).execute();
    await place('oslo', { region: 'Nordics', concept: 'Station' }).execute();
    const apart = {
      a: { ...MARCH, region: 'Baltics' },
      b: { from: '2026-01', to: '2026-03', region: 'Nordics' },
    };
    expect(await readComparison(database, olga, apart)).toMatchObject({
      a: { visits: 6 },
      b: { visits: 6 },
      shared: 0,
    });
    const alike = { a: { ...MARCH, region: 'Baltics' }, b: { ...MARCH, concept: 'Station' } };
    expect(await readComparison(database, olga, alike)).toMatchObject({ b: { visits: 11 }, shared: 6 });
    expect(await readComparison(database, oslo, alike)).toMatchObject({
      a: { visits: 0 },
      b: { visits: 5 },
      shared: 0,
    });
    expect(await comparable(database, olga)).toMatchObject({
      published: { from: '2026-01', to: '2026-03' },
      regions: ['Baltics', 'Nordics'],
      concepts: ['Station'],
    });
    expect(await comparable(database, oslo)).toMatchObject({ regions: ['Nordics'] });
  });

  test('stores are found by the words in their names, and never another’s', async () => {
    const ids = async (scope: typeof olga, words: string) =>
      (await placesFound(database, scope, words)).map(({ id }) => id);
    expect(await ids(olga, '')).toEqual(['oslo', 'riga']);
    expect(await ids(olga, ' RIG ')).toEqual(['riga']);
    expect(await ids(olga, '%')).toEqual([]);
    expect(await ids(oslo, 'rig')).toEqual([]);
    expect(await ids(owner('agency', []), '')).toEqual([]);
  });
});
