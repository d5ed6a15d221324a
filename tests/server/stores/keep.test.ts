import { beforeAll, describe, expect, test } from 'vitest';
import type { KeptStore } from '#protocol/api/stores.ts';
import type { Database } from '#server/store/database.ts';
import { storesOfClient } from '#server/store/programme-stores.ts';
import { stores } from '#server/store/stores.ts';
import { archiveStore, changeStore, readStore } from '#server/stores/keep.ts';
import { listStores } from '#server/stores/list.ts';
import { createVisit } from '#server/visits/create.ts';
import { asked, coordinator, organize, owner } from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';
import { MIDNIGHT } from '#tests/support/visit.ts';

const scope = coordinator('acme');
const desk = { scope, locale: 'en' } as const;

const plan = {
  store: 'riga',
  checklist: { id: asked.id, version: asked.version },
  shopper: null,
  window: { from: '2026-03-02T09:00', to: '2026-03-02T18:00' },
  fee: null,
  reimbursementCap: null,
};

function changeOf({ id, profile, revision, ...kept }: KeptStore, more: object = {}) {
  const { archivedAt: _, profiles: __, programmes: ___, ...fields } = kept;
  return { store: id, revision, profile: profile?.id ?? null, ...fields, address: 'Main street 1', ...more };
}

eachDatabase((_name, open) => {
  let database: Database;
  beforeAll(async () => {
    database = await open();
    await organize(database, 'acme');
    await organize(database, 'other');
  });
  const riga = () => readStore(database, desk, 'riga');

  describe('a store', () => {
    test('is kept as it was entered', async () => {
      const facts = {
        client: 'Another brand',
        position: { latitude: 56.9482, longitude: 24.1081 },
        reference: '0101',
        region: 'Baltics',
        concept: 'Kiosk',
        channels: ['store', 'phone'] as const,
        tags: ['old town'],
        hours: {
          weekly: [{ weekdays: [1, 2], from: '08:00', to: '02:00' }],
          exceptions: [{ from: '2026-12-25', to: '2026-12-26', hours: [] }],
        },
      };
      const before = await riga();
      const { revision } = await changeStore(database, scope, changeOf(before, facts));
      expect(await riga()).toMatchObject({ ...facts, revision, archivedAt: null });
    });

    test('is not overwritten by someone who looked at an earlier one', async () => {
      const looked = await riga();
      await changeStore(database, scope, changeOf(looked, { name: 'Riga, first' }));
      const late = changeStore(database, scope, changeOf(looked, { name: 'Riga, second' }));
      await expect(late).rejects.toMatchObject({ code: 'stale' });
      const archived = { store: 'riga', revision: looked.revision, archived: true };
      await expect(archiveStore(database, scope, archived, MIDNIGHT)).rejects.toMatchObject({
        code: 'stale',
      });
      expect((await riga()).name).toBe('Riga, first');
    });

    test('has no time zone, number or profile that can’t be', async () => {
      const kept = await riga();
      await changeStore(database, scope, changeOf(kept, { reference: '0101', client: 'Brand' }));
      const oslo = await readStore(database, desk, 'oslo');
      const refused = async (more: object, field: string) =>
        expect(changeStore(database, scope, changeOf(oslo, more))).rejects.toMatchObject({
          code: 'bad-input',
          field,
        });
      await refused({ timeZone: '+02:00' }, 'timeZone');
      await refused({ reference: '0101' }, 'reference');
      await refused({ profile: 'nobody’s' }, 'profile');
    });

    test('takes over a profile that another store has, and lets go of it', async () => {
      const profile = { id: 'terrace', name: { en: 'Terrace' }, overrides: [] };
      await database
        .updateTable('stores')
        .set({ profile: JSON.stringify(profile) })
        .where('organization', '=', 'acme')
        .where('id', '=', 'oslo')
        .execute();
      const { profiles } = await riga();
      expect(profiles).toEqual([{ id: 'terrace', name: 'Terrace' }]);
      await changeStore(database, scope, changeOf(await riga(), { profile: 'terrace' }));
      expect((await riga()).profile).toEqual({ id: 'terrace', name: 'Terrace' });
      await changeStore(database, scope, changeOf(await riga(), { profile: null }));
      expect((await riga()).profile).toBeNull();
    });

    test('of another organization is not found', async () => {
      await database
        .deleteFrom('stores')
        .where('organization', '=', 'other')
        .where('id', '=', 'oslo')
        .execute();
      const others = { scope: coordinator('other'), locale: 'en' } as const;
      await expect(readStore(database, others, 'oslo')).rejects.toMatchObject({ code: 'not-found' });
      const change = changeOf(await readStore(database, desk, 'oslo'));
      await expect(changeStore(database, others.scope, change)).rejects.toMatchObject({ code: 'not-found' });
    });
  });

  describe('a store that is set aside', () => {
    const setAside = async (archived: boolean) =>
      archiveStore(database, scope, { store: 'riga', revision: (await riga()).revision, archived }, MIDNIGHT);

    test('takes no new visits and no program, and its history stays', async () => {
      await createVisit(database, desk, plan, MIDNIGHT);
      const brand = { ...changeOf(await riga()), client: 'Brand' };
      await changeStore(database, scope, brand);
      await setAside(true);
      await expect(createVisit(database, desk, plan, MIDNIGHT)).rejects.toMatchObject({ field: 'store' });
      expect((await stores(database, scope)).map(({ id }) => id)).not.toContain('riga');
      expect((await stores(database, owner('acme'))).map(({ id }) => id)).toContain('riga');
      const known = await storesOfClient(database, scope, 'brand');
      expect(known.find(({ id }) => id === 'riga')?.archived).toBe(true);
    });

    test('is listed apart, and comes back', async () => {
      const ids = async (show?: 'archived') =>
        (await listStores(database, scope, show ? { show } : {})).rows.map(({ id }) => id);
      expect([await ids(), await ids('archived')]).toEqual([['oslo'], ['riga']]);
      await setAside(false);
      expect([(await ids()).toSorted(), await ids('archived')]).toEqual([['oslo', 'riga'], []]);
      await expect(createVisit(database, desk, plan, MIDNIGHT)).resolves.toMatchObject({ state: 'planned' });
    });
  });
});
