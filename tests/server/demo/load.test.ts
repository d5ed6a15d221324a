import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { profileFor } from '#domain/checklist/profile.ts';
import { fold } from '#domain/journal/fold.ts';
import { measureIntervals } from '#domain/report/measure.ts';
import type { OwnerScope } from '#domain/scope.ts';
import { scoreVisit } from '#domain/scoring/score-visit.ts';
import { unmetRule, verdictsOf } from '#domain/visit/eligibility.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { listAside } from '#server/aside/list.ts';
import { readAside } from '#server/aside/read.ts';
import type { Auth } from '#server/auth/auth.ts';
import { listComplaints } from '#server/complaints/list.ts';
import { chain, DEMO_PASSWORD, ilze, nasrin } from '#server/demo/cast.ts';
import { coordinatorScope, shopperScope } from '#server/demo/desk.ts';
import { loadDemo } from '#server/demo/load.ts';
import type { Folders } from '#server/evidence/folders.ts';
import { openEvidence } from '#server/evidence/open.ts';
import type { Database } from '#server/store/database.ts';
import { asServer, eventsOf } from '#server/store/journals.ts';
import { type Publication, publications, publishedReport } from '#server/store/publications.ts';
import { adaptingAt } from '#server/store/standard-profiles.ts';
import { visitCounts, visitPage } from '#server/store/visit-list.ts';
import { shopperPack } from '#server/visits/pack.ts';
import { demoIn, NOW } from '#tests/server/demo/loading.ts';

const owner: OwnerScope = { organization: chain.id, person: 'joost', role: 'owner', stores: 'all' };

const folder = mkdtempSync(join(tmpdir(), 'plainclothes-demo-'));
let database: Database;
let auth: Auth;
let folders: Folders;
let published: Publication[];
const load = () => loadDemo({ database, auth, folders, now: () => NOW });

beforeAll(async () => {
  ({ database, auth, folders } = await demoIn(folder));
  await load();
  published = await publications(database, owner);
});

afterAll(async () => {
  await database.close();
  rmSync(folder, { recursive: true, force: true });
});

const median = (values: readonly number[]) =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? 0;
const spread = (values: readonly number[]) => Math.max(...values) - Math.min(...values);

function figures(store: string, figure: 'percentage' | 'speed' | 'quality'): number[] {
  return published.filter((row) => row.store === store).flatMap((row) => row[figure] ?? []);
}

describe('the demo organization', () => {
  test('has sixty published visits, and something for each role to do', async () => {
    expect(published).toHaveLength(60);
    expect(await visitCounts(database, coordinatorScope)).toEqual({
      published: 60,
      submitted: 2,
      returned: 1,
      accepted: 1,
      assigned: 4,
      planned: 7,
      missed: 1,
      cancelled: 1,
      offered: 6,
    });
  });

  test('has a job board of which the first shopper can take three visits, and reads why not the others', async () => {
    const { offers, record } = await shopperPack(database, shopperScope(ilze), NOW);
    const unmet = offers.map((visit) => unmetRule(verdictsOf({ visit, record, now: NOW })));
    expect(unmet.filter((rule) => rule === null)).toHaveLength(3);
    expect(unmet.filter((rule) => rule !== null).toSorted()).toEqual([
      'qualification',
      'rotation',
      'rotation',
    ]);
    const rotations = offers.flatMap(({ terms }) => terms.rotation?.of ?? []);
    expect(rotations.toSorted()).toEqual(['client', 'store', 'store']);
    expect(Math.min(...offers.map(({ terms }) => terms.offerUntil ?? NOW * 2)) - NOW).toBe(3 * 3_600_000);
    const others = await shopperPack(database, shopperScope(nasrin), NOW);
    expect(others.offers).toHaveLength(5);
  });

  test('graded what it approved, better over the weeks, and settled what is paid', async () => {
    const { visits } = await shopperPack(database, shopperScope(ilze), NOW);
    const judged = visits.filter(({ state }) => state === 'published');
    const grades = judged.flatMap(({ grade }) => grade ?? []);
    expect(grades).toHaveLength(judged.length);
    expect(new Set(grades).size).toBeGreaterThan(3);
    const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;
    const half = Math.floor(grades.length / 2);
    expect(mean(grades.slice(half))).toBeGreaterThan(mean(grades.slice(0, half)));
    expect(judged.every(({ settled }) => settled?.fee?.minor === 1_200)).toBe(true);
  });

  test('has one record kept aside: its visit was given to someone else while its shopper had no signal', async () => {
    const desk = { scope: coordinatorScope, locale: 'en' } as const;
    const { rows, open } = await listAside(database, desk, { open: true });
    expect(open).toBe(1);
    expect(rows).toMatchObject([
      {
        kind: 'journal',
        because: 'someone-elses',
        person: { id: ilze.id },
        visit: { state: 'assigned', shopper: { id: nasrin.id }, store: { id: 'prague-andel' } },
        submitted: true,
        files: 1,
      },
    ]);
    const { versions, visits } = await readAside(database, desk, {
      kind: 'journal',
      item: rows[0]?.item ?? '',
    });
    expect(versions[0]?.report?.score.percentage).toBeGreaterThan(0);
    expect(visits[0]?.id).toBe(rows[0]?.visit?.id);
  });

  test('gives the first shopper two visits that can be started right now', async () => {
    const latest = { by: 'window', direction: 'desc' } as const;
    const reach = { state: undefined, where: [] };
    const { rows: visits } = await visitPage(database, coordinatorScope, reach, latest, { limit: 100 });
    const open = visits.filter(
      (visit) =>
        visit.shopper === ilze.id &&
        ['assigned', 'accepted'].includes(visit.state) &&
        visit.window_from <= NOW &&
        NOW < visit.window_to,
    );
    expect(open).toHaveLength(2);
  });

  test('scores what its journals say: scored anew, every visit gets what was published', async () => {
    for (const row of published) {
      const journal = await database
        .selectFrom('journals')
        .selectAll()
        .where('visit', '=', row.visit)
        .executeTakeFirstOrThrow();
      const events = await eventsOf(database, asServer(owner), journal.id);
      const report = fold(events.map((event, index) => ({ seq: index + 1, event })));
      const adapting = await adaptingAt(database, owner, row.store);
      const profile = profileFor(adapting, coffeeChecklist);
      const score = scoreVisit(coffeeChecklist, report, measureIntervals(coffeeChecklist, report), profile);
      const { score: frozen, profile: named } = (await publishedReport(database, owner, row.visit)) ?? {};
      expect(frozen, row.visit).toEqual(score);
      expect(named?.id).toBe(profile?.id);
      expect(row.percentage).toBe(score.percentage);
    }
  });

  test('has every photo: verified, and readable by the owner', async () => {
    for (const { visit } of published) {
      const report = await publishedReport(database, owner, visit);
      expect(report?.evidence.map(({ question, verified }) => ({ question, verified }))).toEqual([
        { question: 'receipt', verified: true },
      ]);
      const sha256 = report?.evidence[0]?.sha256 ?? '';
      const answer = await openEvidence({ database, folders }, owner, sha256, visit);
      expect((await answer.arrayBuffer()).byteLength).toBe(report?.evidence[0]?.bytes);
    }
  });

  test('has complaints and returns beside its visits, some with a cost and about a standard', async () => {
    const { rows } = await listComplaints(database, owner, { limit: 200 });
    expect(rows.length).toBeGreaterThan(10);
    expect(new Set(rows.map(({ kind }) => kind))).toEqual(new Set(['complaint', 'return']));
    expect(rows.some(({ cost }) => cost !== null)).toBe(true);
    expect(rows.some(({ standard }) => standard !== null)).toBe(true);
  });

  test('shows each store’s character', () => {
    const speeds = (store: string) => median(figures(store, 'speed'));
    const qualities = (store: string) => median(figures(store, 'quality'));
    // Fast and cold against warm but slow: the figures cross.
    expect(speeds('riga-station')).toBeGreaterThan(speeds('prague-vinohrady') + 15);
    expect(qualities('prague-vinohrady')).toBeGreaterThan(qualities('riga-station') + 10);
    // The one that the others are shown leads, the inconsistent one scatters most.
    expect(median(figures('amsterdam-haarlemmer', 'percentage'))).toBeGreaterThan(
      median(figures('riga-station', 'percentage')) + 10,
    );
    expect(spread(figures('prague-andel', 'percentage'))).toBeGreaterThan(
      spread(figures('tehran-valiasr', 'percentage')),
    );
  });

  test('shows a store that is slow at lunch', async () => {
    const waits: Record<'lunch' | 'else', number[]> = { lunch: [], else: [] };
    for (const row of published.filter(({ store }) => store === 'riga-kalku')) {
      const report = await publishedReport(database, owner, row.visit);
      const wait = report?.intervals.find(({ interval }) => interval === 'counter-wait')?.elapsed;
      const { hour } = Temporal.Instant.fromEpochMilliseconds(row.visitedAt).toZonedDateTimeISO(
        'Europe/Riga',
      );
      if (wait?.certain) waits[hour === 12 || hour === 13 ? 'lunch' : 'else'].push(wait.ms);
    }
    expect(median(waits.lunch)).toBeGreaterThan(1.5 * median(waits.else));
  });

  test('lets everyone sign in, each as who they are', async () => {
    const signIns = await load();
    expect(signIns).toHaveLength(5);
    for (const { email, password, role } of signIns) {
      const cookies = await auth.signIn({ email, password });
      const headers = new Headers({ cookie: cookies.map((cookie) => cookie.split(';')[0]).join('; ') });
      const { caller } = await auth.callerOf(headers);
      expect(role.startsWith(caller?.scope.role ?? '?')).toBe(true);
    }
    await expect(auth.signIn({ email: ilze.email, password: `${DEMO_PASSWORD}!` })).rejects.toThrow(
      'wrong-sign-in',
    );
  });
});

describe('loading again', () => {
  test('leaves a demo that is whole as it is', async () => {
    // Users have ids by chance: a load that began anew would have made others.
    const users = () => database.selectFrom('members').select(['id', 'user_id']).orderBy('id').execute();
    const before = await users();
    await load();
    expect(await users()).toEqual(before);
  });

  test('starts cleanly after one that was killed halfway, and ends with the same', {
    timeout: 120_000,
  }, async () => {
    const other = mkdtempSync(join(tmpdir(), 'plainclothes-demo-'));
    const second = await demoIn(other);
    await killWhileLoading(other, second.database);
    const { published: loaded = 0 } = await visitCounts(second.database, coordinatorScope);
    expect(loaded).toBeLessThan(60);
    await loadDemo(second);
    expect(await visitCounts(second.database, coordinatorScope)).toHaveProperty('published', 60);
    expect(await heads(second.database)).toEqual(await heads(database));
    await second.database.close();
    rmSync(other, { recursive: true, force: true });
  });
});

const heads = (from: Database) =>
  from.selectFrom('journals').select(['id', 'head', 'through']).orderBy('id').execute();

/** Loads the demo in a process of its own, and kills that once a few visits are published. */
async function killWhileLoading(folder: string, watched: Database): Promise<void> {
  const child = spawn(process.execPath, [fileURLToPath(new URL('./loading.ts', import.meta.url)), folder], {
    stdio: 'inherit',
  });
  const ended = once(child, 'exit');
  const begun = async () => (await watched.selectFrom('publications').select('visit').execute()).length >= 5;
  while (child.exitCode === null && !(await begun())) await sleep(20);
  child.kill('SIGKILL');
  expect(await ended).toEqual([null, 'SIGKILL']);
}
