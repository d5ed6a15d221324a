import { Ajv2020 } from 'ajv/dist/2020.js';
import { beforeAll, describe, expect, test } from 'vitest';
import { Checklist } from '#domain/checklist/checklist.ts';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import { FormDraft } from '#protocol/checklist-files.ts';
import { form } from '#tests/server/xlsform/form.ts';
import { type Agency, type Browser, type House, member, openHouse, PUBLIC_URL } from './house.ts';

let house: House;
let acme: Agency;
let sam: Browser;
beforeAll(async () => {
  house = await openHouse();
  acme = await house.agency('Acme');
  sam = await acme.join('sam', 'shopper');
  await acme.cora.post('/checklists', coffeeChecklist);
  await acme.cora.post('/checklists', { ...coffeeChecklist, id: 'of-acme' });
});

/** A file of the coffee checklist, as bytes; browsers of the house read texts alone. */
async function saved(as: string): Promise<{ bytes: Uint8Array; headers: Headers }> {
  const answer = await acme.cora.download(`/checklists/coffee-counter/3/file?as=${as}`);
  expect(answer.status).toBe(200);
  return { bytes: new Uint8Array(await answer.arrayBuffer()), headers: answer.headers };
}

/** Whether a file satisfies a schema, by a validator that knows nothing of where the schema came from. */
function fits(schema: unknown, file: unknown): boolean {
  if (typeof schema !== 'object' || schema === null) throw new Error('That is no schema.');
  return new Ajv2020({ strict: false }).validate(schema, file);
}

describe('a form', () => {
  test('comes back as a draft, with what it does not carry and what keeps it from being published', async () => {
    const bytes = await form({
      survey: ['type | name | label', 'select_one gone | q | Which?', 'geopoint | p | Where?'],
    });
    const { status, body } = await acme.cora.post('/forms?name=My%20form', bytes);
    expect(status).toBe(200);
    const draft = FormDraft.parse(body);
    expect(draft.checklist).toMatchObject({ id: 'My-form', title: { en: 'My form' } });
    expect(draft.findings.map(({ kind, row }) => [kind, row])).toEqual([
      ['list-missing', 2],
      ['type-not-carried', 3],
    ]);
    expect(draft.faults).toEqual([{ kind: 'no-options', at: ['questions', 'q'] }]);
  });

  test('that a published checklist was saved as is that checklist again', async () => {
    const { bytes, headers } = await saved('xlsform');
    expect(headers.get('content-disposition')).toContain('filename="coffee-counter-3.xlsx"');
    const { body } = await acme.cora.post('/forms', bytes);
    expect(body).toEqual({ checklist: coffeeChecklist, findings: [], faults: [] });
  });

  test.each([
    ['no spreadsheet', new TextEncoder().encode('%PDF-1.7'), 'workbook-unreadable', 'not-a-workbook'],
    ['no form', new TextEncoder().encode('a,b\n1,2\n'), 'form-unreadable', 'no-survey'],
  ])('that is %s says so', async (_, bytes, code, field) => {
    expect(await acme.cora.post('/forms', bytes)).toMatchObject({ status: 400, body: { code, field } });
  });

  test('that is too large is refused', async () => {
    const answer = await acme.cora.post('/forms', new Uint8Array(11 * 1024 * 1024));
    expect(answer).toMatchObject({ status: 413, body: { code: 'too-large' } });
  });
});

describe('our own file', () => {
  test('of a checklist names its schema, satisfies it, and is read back exactly', async () => {
    const file: unknown = JSON.parse(new TextDecoder().decode((await saved('json')).bytes));
    expect(member(file, '$schema')).toBe(`${PUBLIC_URL}/api/schemas/checklist.json`);
    expect(Checklist.parse(file)).toEqual(coffeeChecklist);
    const { body } = await house.browser().get('/schemas/checklist.json');
    expect(body).toMatchObject({
      $schema: 'https://json-schema.org/draft/2020-12/schema',
      $id: member(file, '$schema'),
    });
    expect(fits(body, coffeeChecklist)).toBe(true);
    expect(fits(body, { ...coffeeChecklist, version: 0 })).toBe(false);
    expect(fits(body, { ...coffeeChecklist, sections: [{}] })).toBe(false);
  });

  test('of its standards satisfies theirs', async () => {
    const file: unknown = JSON.parse(new TextDecoder().decode((await saved('standards')).bytes));
    expect(file).toMatchObject({ ...coffeeChecklist.standardSet, standards: coffeeChecklist.standards });
    const { body } = await house.browser().get('/schemas/standard-set.json');
    expect(fits(body, file)).toBe(true);
    expect(fits(body, coffeeChecklist)).toBe(false);
  });
});

test('none of it is for others', async () => {
  const bytes = await form({ survey: ['type | name | label', 'text | q | What?'] });
  const other = await house.agency('Other');
  const path = '/checklists/of-acme/3/file?as=json';
  expect((await sam.post('/forms', bytes)).status).toBe(403);
  expect((await house.browser().post('/forms', bytes)).status).toBe(401);
  expect((await sam.get(path)).status).toBe(403);
  expect((await acme.cora.get(path)).status).toBe(200);
  expect((await other.cora.get(path)).status).toBe(404);
  expect((await acme.cora.get('/checklists/coffee-counter/3/file?as=exe')).status).toBe(404);
  expect((await acme.cora.get('/schemas/../../etc.json')).status).toBe(404);
});
