import { sql } from 'kysely';
import { beforeAll, describe, expect, test } from 'vitest';
import { named } from '#server/people/named.ts';
import { type Agency, type Browser, type House, member, openHouse } from '#tests/server/http/house.ts';
import { lived } from '#tests/server/store/scene.ts';
import { eachDatabase } from '#tests/support/databases.ts';

/** Columns that name a member, whatever their table: a new table that has one must say so in `people/named.ts`. */
const naming =
  /^(member|shopper|planned|person|subject|by_member|ruled_by|undone_by|changed_by|decided_by|published_by)$/;

eachDatabase((_name, _open, place) => {
  let house: House;
  let acme: Agency;
  let tess: Browser;

  beforeAll(async () => {
    house = await openHouse({}, {}, await place());
    acme = await house.agency('Acme');
    tess = await acme.join('tess', 'shopper');
  });

  const standingOf = async (id: string) => (await acme.cora.get(`/people/${id}/standing`)).body;
  const stateOf = async (visit: string) => {
    const { body } = await acme.cora.get(`/visits/${visit}`);
    return { state: member(body, 'row', 'state'), shopper: member(body, 'row', 'shopper', 'name') };
  };
  const deactivate = (id: string, visits: 'free' | 'keep') =>
    acme.cora.post(`/people/${id}/deactivate`, { visits, reason: 'Moved away' });

  /** A shopper with an assigned visit, one underway and one that was handed in. */
  async function busy(name: string) {
    const browser = await acme.join(name, 'shopper');
    const id = await acme.idOf(browser);
    const [assigned, begun, done] = [
      await acme.plan(browser),
      await acme.plan(browser, 'lisbon'),
      await acme.plan(browser),
    ];
    const journal = lived({ visit: begun, journal: `begun-${id}` });
    await acme.sync(browser, journal, begun);
    await acme.sync(browser, lived({ visit: done, journal: `done-${id}` }).submit(), done);
    return { browser, id, assigned, begun, done, journal };
  }

  describe('someone who is deactivated', () => {
    test('is let in no more and gets nothing new; what was not begun is free again', async () => {
      const { browser, id, assigned, begun } = await busy('dora');
      expect(await standingOf(id)).toMatchObject({ standing: 'active', open: [{}, {}] });
      expect((await deactivate(id, 'free')).body).toEqual({ freed: 1 });
      expect((await browser.get('/me')).status).toBe(401);
      await expect(house.signIn(browser.email)).rejects.toThrow();
      expect(await stateOf(assigned)).toEqual({ state: 'offered', shopper: undefined });
      expect(await stateOf(begun)).toEqual({ state: 'underway', shopper: 'dora' });
      const given = await acme.move(assigned, 'assign', { shopper: id });
      expect(given).toMatchObject({ status: 400, body: { field: 'shopper' } });
      const fits = (await acme.cora.get(`/visits/${assigned}/shoppers`)).body;
      expect(JSON.stringify(fits)).not.toContain('dora');
      expect(await standingOf(id)).toMatchObject({
        standing: 'deactivated',
        open: [{ id: begun }],
        steps: [{ step: 'deactivated', reason: 'Moved away', by: 'Cora' }],
      });
    });

    test('works here again once that is taken back, with what was kept for them', async () => {
      const { browser, id, assigned, begun, journal } = await busy('dan');
      expect((await deactivate(id, 'keep')).body).toEqual({ freed: 0 });
      await acme.cora.post(`/people/${id}/reactivate`, {});
      expect((await browser.get('/me')).status).toBe(200);
      expect(await stateOf(assigned)).toEqual({ state: 'assigned', shopper: 'dan' });

      // Gone again: what was begun is handed over and counts, and nothing else is answered.
      await deactivate(id, 'free');
      const sent = await acme.sync(browser, journal.submit(), begun);
      expect(member(sent.body, 'items', 0, 'standing')).toBe('counted');
      expect(await stateOf(begun)).toMatchObject({ state: 'submitted' });
      for (const path of ['/shopper/pack', '/shopper/profile', '/shopper/agreement'])
        expect((await browser.get(path)).status).toBe(401);
    });

    test('is never the coordinator themselves', async () => {
      const cora = await acme.idOf(acme.cora);
      expect(await deactivate(cora, 'free')).toMatchObject({ status: 403 });
    });

    test('is one of several, and those who can’t be are counted', async () => {
      const [one, cora] = [await acme.idOf(await acme.join('quinta', 'shopper')), await acme.idOf(acme.cora)];
      const many = await acme.cora.post('/people/deactivate', {
        people: [one, cora, 'no-one'],
        visits: 'free',
      });
      expect(many.body).toEqual({ done: 1, left: 2 });
      const sewing = { people: [one, await acme.idOf(tess)], add: ['Barista'] };
      expect((await acme.cora.post('/people/qualify', sewing)).body).toEqual({ done: 1, left: 1 });
      const { body } = await acme.cora.get(`/people/${await acme.idOf(tess)}`);
      expect(member(body, 'qualifications')).toEqual(['Barista']);
    });
  });

  describe('someone who is erased', () => {
    test('is in no table any more by name or mail; their work stays under another name', async () => {
      const { browser, id, assigned, begun, done, journal } = await busy('zelda-quist');
      const profile = {
        revision: 0,
        notes: 'Zelda is quick',
        conflicts: { stores: [], clients: ['Zelda’s'] },
      };
      const { body: known } = await acme.cora.get(`/people/${id}`);
      await acme.cora.post(`/people/${id}/profile`, { ...profile, own: member(known, 'own') });
      await browser.post(`/shopper/visits/${await acme.plan(browser)}/moves`, {
        move: 'decline',
        reason: 'Zelda is ill',
      });
      expect(await hits('zelda')).not.toEqual([]);

      const wrong = await acme.cora.post(`/people/${id}/erase`, { name: 'zelda' });
      expect(wrong).toMatchObject({ status: 400, body: { field: 'name' } });
      const erased = await acme.cora.post(`/people/${id}/erase`, { name: ' zelda-quist ' });
      expect(erased.body).toEqual({ name: 'Former shopper 1' });

      expect(await hits('zelda')).toEqual([]);
      expect(await stateOf(assigned)).toMatchObject({ state: 'offered' });
      expect(await stateOf(begun)).toEqual({ state: 'missed', shopper: 'Former shopper 1' });
      expect(await stateOf(done)).toEqual({ state: 'submitted', shopper: 'Former shopper 1' });
      await expect(house.signIn(browser.email)).rejects.toThrow();
      expect((await browser.get('/me')).status).toBe(401);
      expect((await acme.cora.post(`/people/${id}/reactivate`, {})).status).toBe(404);

      const late = await acme.sync(browser, journal.submit(), begun);
      expect(member(late.body, 'items', 0)).toMatchObject({ outcome: 'held', standing: 'aside' });
      const aside = await acme.cora.get('/aside');
      expect(JSON.stringify(aside.body)).toContain('Former shopper 1');
      expect(await stateOf(begun)).toMatchObject({ state: 'missed' });
      // The address is free: who comes back is someone new.
      const again = await acme.join('zelda-quist', 'shopper');
      expect(await acme.idOf(again)).not.toBe(id);
    });

    test('is told apart from the one before', async () => {
      const id = await acme.idOf(await acme.join('yara', 'shopper'));
      const { body } = await acme.cora.post(`/people/${id}/erase`, { name: 'yara' });
      expect(body).toEqual({ name: 'Former shopper 2' });
      const listed = (query: string) =>
        acme.cora.get(`/people/list?${query}`).then(({ body }) => JSON.stringify(body));
      expect(await listed('')).not.toContain('Former shopper');
      expect(await listed('standing=erased')).toContain('Former shopper 2');
    });

    test('may be an owner or a coordinator: what they did stays, and nothing opens for them', async () => {
      for (const role of ['owner', 'coordinator'] as const) {
        const browser = await acme.join(`oona-${role}`, role);
        const id = await acme.idOf(browser);
        if (role === 'coordinator')
          await browser.post(`/people/${await acme.idOf(await acme.join('xenia', 'shopper'))}/deactivate`, {
            visits: 'keep',
          });
        const { body } = await acme.cora.post(`/people/${id}/erase`, { name: `oona-${role}` });
        expect(member(body, 'name')).toMatch(new RegExp(`^Former ${role} \\d+$`));
        expect(await hits(`oona-${role}`)).toEqual([]);
        expect((await browser.get('/me')).status).toBe(401);
        await expect(house.signIn(browser.email)).rejects.toThrow();
      }
      const xenia = await acme.cora.get('/people/list?q=xenia&standing=deactivated');
      const steps = await acme.cora.get(`/people/${String(member(xenia.body, 'rows', 0, 'id'))}/standing`);
      expect(JSON.stringify(steps.body)).toContain('Former coordinator');
    });

    test('is never oneself', async () => {
      const id = String(member((await acme.cora.get('/me')).body, 'person', 'id'));
      expect((await acme.cora.post(`/people/${id}/erase`, { name: 'cora' })).status).toBe(403);
    });

    /** Where a text stands, in any column of any table. */
    async function hits(text: string): Promise<string[]> {
      const found: string[] = [];
      for (const { name } of await house.deps.database.introspection.getTables()) {
        const { rows } = await sql<object>`select * from ${sql.table(name)}`.execute(house.deps.database);
        for (const row of rows)
          for (const [column, value] of Object.entries(row))
            if (typeof value === 'string' && value.toLowerCase().includes(text))
              found.push(`${name}.${column}: ${value.slice(0, 80)}`);
      }
      return found;
    }
  });

  test('all that is held about someone is one file of JSON, without what opens anything', async () => {
    const { id, done } = await busy('Eve');
    const answer = await acme.cora.download(`/people/${id}/held`);
    expect(answer.headers.get('content-disposition')).toContain('Eve.json');
    const file: unknown = JSON.parse(await answer.text());
    expect(member(file, 'person')).toMatchObject({ name: 'Eve', email: 'eve@acme.test' });
    expect(member(file, 'visits')).toHaveLength(3);
    expect(JSON.stringify(member(file, 'links'))).toContain('eve@acme.test');
    const records = member(file, 'records');
    expect(JSON.stringify(records)).toContain('"kind":"report.submitted"');
    expect(JSON.stringify(records)).toContain(done);
    expect(JSON.stringify(file)).not.toMatch(/token|password|tess/);
  });

  test('every table that names someone is known to the file and to the erasure', async () => {
    const tables = await house.deps.database.introspection.getTables();
    const columns = tables.flatMap(({ name, columns: all }) =>
      all.filter((column) => naming.test(column.name)).map((column) => `${name}.${column.name}`),
    );
    expect(named.map(({ table, column }) => `${table}.${column}`).toSorted()).toEqual(columns.toSorted());
  });
});
