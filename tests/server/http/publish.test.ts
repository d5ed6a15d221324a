import { beforeAll, describe, expect, test } from 'vitest';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { type Agency, openHouse } from './house.ts';

let acme: Agency;

beforeAll(async () => {
  acme = await (await openHouse()).agency('Acme');
});

const next = { ...coffeeChecklist, id: 'own-list', version: 1 };

describe('publishing a checklist', () => {
  test('has it for visits from then on, and doing it again changes nothing', async () => {
    for (const _ of [1, 2])
      expect(await acme.cora.post('/checklists', next)).toMatchObject({
        status: 200,
        body: { id: 'own-list', version: 1 },
      });
    const { body } = await acme.cora.get('/checklists');
    expect(Array.isArray(body) && body.filter(({ ref }) => ref.id === 'own-list')).toHaveLength(1);
    expect((await acme.cora.get('/checklists/own-list/1')).body).toEqual(JSON.parse(JSON.stringify(next)));
  });

  test('never edits what is published', async () => {
    const other = { ...next, title: { ...next.title, en: 'Something else' } };
    expect(await acme.cora.post('/checklists', other)).toMatchObject({
      status: 400,
      body: { code: 'bad-input', field: 'version' },
    });
    expect((await acme.cora.get('/checklists/own-list/1')).body).toMatchObject({ title: next.title });
  });

  test('is refused for a fault that would show in the field, by its kind', async () => {
    const faulty = { ...next, id: 'faulty', moments: [] };
    expect(await acme.cora.post('/checklists', faulty)).toMatchObject({
      status: 400,
      body: { code: 'bad-input', field: 'unknown-moment' },
    });
  });
});
