import { expect, test } from 'vitest';
import { Checklist } from '#domain/checklist/checklist.ts';
import { libraryItems } from '#library/items.ts';
import { openHouse } from '#tests/server/http/house.ts';

test('a ready checklist is taken once, as it is, by the organization alone that takes it', async () => {
  const house = await openHouse();
  const [acme, other] = [await house.agency('Acme'), await house.agency('Other')];
  const taken = async (who: typeof acme) => {
    const { body } = await who.cora.get('/library');
    return Array.isArray(body) ? body.filter(({ isTaken }) => isTaken).map(({ ref }) => ref.id) : [];
  };
  expect(await taken(acme)).toEqual(['coffee-counter']);
  for (const _ of [1, 2])
    expect(await acme.cora.post('/library/telephone/take', {})).toMatchObject({
      status: 200,
      body: { id: 'telephone', version: 1 },
    });
  expect(await taken(acme)).toEqual(['coffee-counter', 'telephone']);
  expect(await taken(other)).toEqual(['coffee-counter']);
  const { body } = await acme.cora.get('/checklists/telephone/1');
  expect(Checklist.parse(body)).toEqual(
    libraryItems.find(({ checklist }) => checklist.id === 'telephone')?.checklist,
  );
  expect(await acme.cora.post('/library/nothing/take', {})).toMatchObject({ status: 404 });
});

test('a checklist that needs a profile brings it along, once', async () => {
  const house = await openHouse();
  const acme = await house.agency('Acme');
  for (const _ of [1, 2])
    expect(await acme.cora.post('/library/rude-house/take', {})).toMatchObject({ status: 200 });
  expect(await acme.cora.get('/standards')).toMatchObject({
    body: { profiles: [{ id: 'rude-house', standardSet: 'coffee-counter', stores: 0 }] },
  });
});
