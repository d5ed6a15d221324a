import { beforeAll, describe, expect, test } from 'vitest';
import { type OwnProfile, unknownOwn } from '#domain/person/profile.ts';
import { changeOwnProfile, changeProfile, changeReach } from '#server/people/change.ts';
import { listPeople } from '#server/people/list.ts';
import { readPerson } from '#server/people/read.ts';
import { shopperProfiles } from '#server/planning/sources.ts';
import type { Database } from '#server/store/database.ts';
import { offersTo } from '#server/store/offers.ts';
import { memberById } from '#server/store/people.ts';
import { shoppersFor } from '#server/visits/fit.ts';
import { type MoveDeps, moveOwnVisit, moveVisit } from '#server/visits/move.ts';
import { coordinator, organize, plan, shopper } from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';

const scope = coordinator('acme');
const desk = { scope, locale: 'en' } as const;
const sam = shopper('acme', 'sam');

const own: OwnProfile = {
  home: { latitude: 56.95, longitude: 24.1 },
  reachKm: 40,
  places: ['baltics', 'Tartu'],
  languages: ['Latvian'],
  free: { morning: [1, 2], afternoon: [], evening: [5] },
  away: [{ from: '2026-07-01', to: '2026-07-14' }],
  vehicle: 'car',
};

eachDatabase((_name, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await organize(database, 'acme');
    await organize(database, 'other');
    await database.updateTable('stores').set({ region: 'Baltics' }).where('id', '=', 'riga').execute();
  });
  const read = (person = 'sam') => readPerson(database, scope, person);

  async function change(more: object = {}, person = 'sam') {
    const { own, notes, revision, conflicts } = await read(person);
    const stores = conflicts.stores.map(({ id }) => id);
    const known = { person, revision, own, notes, conflicts: { ...conflicts, stores } };
    return changeProfile(database, scope, { ...known, ...more }, MIDNIGHT);
  }
  const bar = (stores: string[], clients: string[] = []) => change({ conflicts: { stores, clients } });

  const deps = (): MoveDeps => ({
    database,
    now: () => MIDNIGHT,
    unexpected: (cause) => {
      throw cause;
    },
    notify: () => undefined,
  });

  describe('a profile', () => {
    test('is kept as it was entered, and the planner goes by it', async () => {
      await change({ own, notes: 'Careful with times.' });
      expect(await read()).toMatchObject({ own, notes: 'Careful with times.' });
      const known = (await shopperProfiles(database, scope)).get('sam');
      expect(known).toMatchObject({ base: own.home, reachKm: 40, languages: ['Latvian'] });
      expect(known?.cities).toEqual(['baltics', 'riga', 'Tartu']);
      expect(known?.available).toEqual({
        weekly: [
          { weekdays: [1, 2], from: '06:00', to: '12:00' },
          { weekdays: [5], from: '17:00', to: '23:00' },
        ],
        exceptions: [{ from: '2026-07-01', to: '2026-07-14', hours: [] }],
      });
    });

    test('is changed by the person without touching what the agency keeps', async () => {
      await bar(['oslo']);
      const { revision } = await read();
      await changeOwnProfile(database, sam, { own: { ...own, reachKm: 5 }, revision }, MIDNIGHT);
      expect(await read()).toMatchObject({
        own: { reachKm: 5 },
        notes: 'Careful with times.',
        conflicts: { stores: [{ id: 'oslo' }] },
      });
    });

    test('is not overwritten by someone who looked at an earlier one, nor made twice', async () => {
      const { revision } = await read();
      await change({ notes: 'First' });
      await expect(change({ notes: 'Second', revision })).rejects.toMatchObject({ code: 'stale' });
      const blank = { person: 'tess', revision: 0, own: unknownOwn, notes: '' };
      const made = { ...blank, conflicts: { stores: [], clients: [] } };
      await changeProfile(database, scope, made, MIDNIGHT);
      const again = changeProfile(database, scope, made, MIDNIGHT);
      await expect(again).rejects.toMatchObject({ code: 'stale' });
    });

    test('is a shopper’s of the organization, and names its own stores', async () => {
      await expect(change({}, 'olga')).rejects.toMatchObject({ code: 'not-found' });
      await expect(change({ person: 'nobody' })).rejects.toMatchObject({ code: 'not-found' });
      await expect(bar(['elsewhere'])).rejects.toMatchObject({
        code: 'bad-input',
        field: 'conflicts.stores',
      });
    });
  });

  describe('a conflict of interest', () => {
    test.each([
      ['with a store', ['riga'], [], 'store'],
      ['with a client, however it is written', [], [' BRAND'], 'client'],
    ] as const)('%s keeps from its visits', async (_what, stores, clients, kind) => {
      const id = `visit-${kind}`;
      await plan(database, 'acme', { id, state: 'offered', shopper: null });
      await bar([], []);
      expect((await offersTo(database, sam, MIDNIGHT, 10)).map((visit) => visit.id)).toContain(id);
      await bar([...stores], [...clients]);
      expect((await offersTo(database, sam, MIDNIGHT, 10)).map((visit) => visit.id)).not.toContain(id);
      const refused = { code: 'rule-not-met', field: 'conflict' };
      const claim = moveOwnVisit(database, sam, { visit: id, move: 'claim' }, MIDNIGHT);
      await expect(claim).rejects.toMatchObject(refused);
      const fits = await shoppersFor(database, scope, id, MIDNIGHT);
      const verdict = { rule: 'conflict', met: false, with: kind };
      expect(fits.find((fit) => fit.id === 'sam')?.verdicts).toContainEqual(verdict);
      expect(fits.find((fit) => fit.id === 'tess')?.verdicts).not.toContainEqual(verdict);
      const given = { visit: id, revision: 1, move: 'assign', shopper: 'sam' } as const;
      await expect(moveVisit(deps(), desk, given)).rejects.toMatchObject(refused);
      const other = await moveVisit(deps(), desk, { ...given, shopper: 'tess' });
      expect(other.state).toBe('assigned');
    });

    test('with one store leaves the others', async () => {
      await plan(database, 'acme', { id: 'elsewhere', state: 'offered', shopper: null, store: 'oslo' });
      await bar(['riga']);
      const taken = moveOwnVisit(database, sam, { visit: 'elsewhere', move: 'claim' }, MIDNIGHT);
      expect(await taken).toBe('accepted');
    });
  });

  describe('the list of people', () => {
    test('is narrowed, sorted and paged', async () => {
      const names = async (asked: object) =>
        (await listPeople(database, scope, asked)).rows.map(({ name }) => name);
      expect(await names({})).toEqual(['cora', 'olga', 'sam', 'tess']);
      expect(await names({ role: 'shopper', direction: 'desc' })).toEqual(['tess', 'sam']);
      expect(await names({ q: 'OLG' })).toEqual(['olga']);
      const first = await listPeople(database, scope, { limit: 3 });
      expect(first.count).toBe(4);
      expect(await names({ limit: 3, after: first.after ?? '' })).toEqual(['tess']);
    });

    test('tells the mean of grades and where someone goes', async () => {
      await plan(database, 'acme', { id: 'graded-1', state: 'published', shopper: 'tess' });
      await plan(database, 'acme', { id: 'graded-2', state: 'published', shopper: 'tess' });
      await database.updateTable('visits').set({ grade: 8 }).where('id', '=', 'graded-1').execute();
      await database.updateTable('visits').set({ grade: 7 }).where('id', '=', 'graded-2').execute();
      const { rows } = await listPeople(database, scope, { q: 'tess' });
      expect(rows[0]).toMatchObject({ grade: 7.5, places: [] });
      expect((await read('tess')).grades.map(({ grade }) => grade).toSorted()).toEqual([7, 8]);
    });
  });

  test('an owner sees the stores that are chosen for them', async () => {
    await changeReach(database, scope, { person: 'olga', stores: ['oslo', 'oslo'], regions: [] });
    expect((await read('olga')).stores).toEqual(['oslo']);
    const strange = changeReach(database, scope, { person: 'olga', stores: ['elsewhere'], regions: [] });
    await expect(strange).rejects.toMatchObject({ code: 'bad-input' });
    const shoppers = changeReach(database, scope, { person: 'sam', stores: 'all', regions: [] });
    await expect(shoppers).rejects.toMatchObject({ code: 'not-found' });
  });

  test('an owner of a region sees the stores that are in it, whichever those are by now', async () => {
    const inRegion = (store: string, region: string | null) =>
      database.updateTable('stores').set({ region }).where('id', '=', store).execute();
    const seen = async () => (await memberById(database, 'acme', 'olga'))?.scope.stores;
    await inRegion('riga', 'Baltics');
    await changeReach(database, scope, { person: 'olga', stores: [], regions: ['baltics '] });
    expect(await seen()).toEqual(['riga']);
    await inRegion('oslo', 'BALTICS');
    expect(new Set(await seen())).toEqual(new Set(['riga', 'oslo']));
    await inRegion('riga', 'North');
    expect(await seen()).toEqual(['oslo']);
    await changeReach(database, scope, { person: 'olga', stores: ['riga', 'oslo'], regions: ['Baltics'] });
    expect(new Set(await seen())).toEqual(new Set(['riga', 'oslo']));
    expect(await read('olga')).toMatchObject({ stores: ['riga', 'oslo'], regions: ['Baltics'] });
    await inRegion('oslo', null);
    await inRegion('riga', null);
    await changeReach(database, scope, { person: 'olga', stores: ['riga'], regions: [] });
    expect(await seen()).toEqual(['riga']);
    await changeReach(database, scope, { person: 'olga', stores: 'all', regions: ['North'] });
    expect(await read('olga')).toMatchObject({ stores: 'all', regions: [] });
  });
});
