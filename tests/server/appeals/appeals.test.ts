import { beforeAll, describe, expect, test } from 'vitest';
import { verifyRollups } from '#server/rollups/verify.ts';
import { type Agency, type Browser, type House, member, openHouse } from '#tests/server/http/house.ts';
import { lived } from '#tests/server/store/scene.ts';

let house: House;
let acme: Agency;
let sam: Browser;
let olga: Browser;
let journals = 0;

beforeAll(async () => {
  house = await openHouse();
  acme = await house.agency('Acme');
  sam = await acme.join('sam', 'shopper');
  olga = await acme.join('olga', 'owner', ['riga']);
});

/** A published visit, where nobody was thanked: half of its points. */
async function published(store = 'riga'): Promise<string> {
  const visit = await acme.plan(sam, store);
  journals += 1;
  await acme.sync(
    sam,
    lived({ visit, journal: `journal-${journals}` })
      .leave()
      .submit(),
    visit,
  );
  await acme.move(visit, 'approve');
  await acme.move(visit, 'publish');
  return visit;
}

const thanked = { kind: 'question', id: 'thanked' };
const raise = (visit: string, item: unknown = thanked, who = olga) =>
  who.post(`/owner/visits/${visit}/appeals`, { item, says: 'Look at the film.' });
const rule = (appeal: unknown, ruling: unknown, words = 'We looked.') =>
  acme.cora.post(`/appeals/${appeal}/ruling`, { ruling, words });
const percentage = async (visit: string) => {
  const { body } = await olga.get(`/owner/visits/${visit}`);
  return member(body, 'score', 'percentage');
};
const verified = () => verifyRollups(house.deps.database, { role: 'server', organization: acme.id });

describe('an appeal', () => {
  test('waits for a ruling, with what it is about', async () => {
    const visit = await published();
    expect(await raise(visit)).toMatchObject({ status: 200, body: { state: 'open', by: 'olga' } });
    const { body } = await acme.cora.get('/appeals');
    expect(body).toMatchObject({ open: expect.any(Number) });
    expect(member(body, 'rows')).toContainEqual(
      expect.objectContaining({ visit, answer: false, earned: 0, possible: 10, says: 'Look at the film.' }),
    );
  });

  test('that is upheld is a re-score: written down, frozen anew, and in every sum', async () => {
    const visit = await published();
    const { body: raised } = await raise(visit);
    const before = member((await olga.get('/owner/visits')).body, 'rows');
    const ruled = await rule(member(raised, 'id'), { kind: 'answer', value: true });
    expect(ruled).toMatchObject({
      status: 200,
      body: { state: 'ruled', percentageBefore: 50, percentageAfter: 100, words: 'We looked.' },
    });
    expect(await percentage(visit)).toBe(100);
    expect(await verified()).toMatchObject({ differences: [] });
    // What the shopper answered is there still, and it was published when it was.
    const { body } = await olga.get(`/owner/visits/${visit}`);
    expect(member(body, 'answers')).toContainEqual(
      expect.objectContaining({ question: 'thanked', value: false }),
    );
    const after = member((await olga.get('/owner/visits')).body, 'rows');
    const dates = (rows: unknown) =>
      Array.isArray(rows) ? rows.map((row) => member(row, 'publishedAt')) : [];
    expect(dates(after)).toEqual(dates(before));
    const told = await olga.get(`/owner/visits/${visit}/appeals`);
    expect(member(told.body, 'appeals')).toHaveLength(1);
  });

  test('on which the report stands changes nothing', async () => {
    const visit = await published();
    const { body: raised } = await raise(visit);
    const ruled = await rule(member(raised, 'id'), { kind: 'stands' });
    expect(ruled).toMatchObject({ body: { percentageBefore: 50, percentageAfter: 50 } });
    expect(await percentage(visit)).toBe(50);
  });

  test('may leave an item out, and a second ruling comes on top of the first', async () => {
    const visit = await published();
    const { body: first } = await raise(visit);
    await rule(member(first, 'id'), { kind: 'left-out' });
    expect(await percentage(visit)).toBe(100);
    const { body: second } = await raise(visit, { kind: 'question', id: 'greeted' });
    await rule(member(second, 'id'), { kind: 'answer', value: false });
    expect(await percentage(visit)).toBe(0);
    expect(await verified()).toMatchObject({ differences: [] });
  });

  test('still counts when the visit is opened again and published anew', async () => {
    const visit = await published();
    const { body: raised } = await raise(visit);
    await rule(member(raised, 'id'), { kind: 'answer', value: true });
    for (const move of ['unpublish', 'reopen', 'approve', 'publish']) {
      expect(await acme.move(visit, move)).toMatchObject({ status: 200 });
    }
    expect(await percentage(visit)).toBe(100);
    expect(await verified()).toMatchObject({ differences: [] });
  });

  test('is refused twice at once, after its time, on what has no points, and on what is not theirs', async () => {
    const visit = await published();
    await raise(visit);
    expect(await raise(visit)).toMatchObject({ status: 409 });
    expect(await raise(visit, { kind: 'question', id: 'story' })).toMatchObject({
      status: 400,
      body: { field: 'item' },
    });
    expect(await raise(await published('lisbon'))).toMatchObject({ status: 404 });
    const late = await published();
    house.clock.nowMs += 15 * 86_400_000;
    expect(await raise(late)).toMatchObject({ status: 409 });
    expect((await olga.get(`/owner/visits/${late}/appeals`)).body).toMatchObject({ isOpen: false });
  });

  test('can be taken back until it is ruled on, by its owner alone', async () => {
    const visit = await published();
    const { body: raised } = await raise(visit);
    const other = await acme.join('otto', 'owner');
    const path = `/owner/appeals/${member(raised, 'id')}/withdraw`;
    expect(await other.post(path, {})).toMatchObject({ status: 409 });
    expect(await olga.post(path, {})).toMatchObject({ body: { state: 'withdrawn' } });
    expect(await rule(member(raised, 'id'), { kind: 'stands' })).toMatchObject({ status: 409 });
    expect(await raise(visit)).toMatchObject({ status: 200 });
  });

  test('is not ruled on with an answer that can’t be, nor once its visit is published no more', async () => {
    const visit = await published();
    const { body: raised } = await raise(visit);
    const impossible = await rule(member(raised, 'id'), { kind: 'answer', value: 12 });
    expect(impossible).toMatchObject({ status: 400, body: { field: 'ruling' } });
    await acme.move(visit, 'unpublish');
    expect(await rule(member(raised, 'id'), { kind: 'stands' })).toMatchObject({ status: 409 });
    expect(member((await acme.cora.get('/appeals')).body, 'rows')).not.toContainEqual(
      expect.objectContaining({ visit }),
    );
  });
});
