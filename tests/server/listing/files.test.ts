import { beforeAll, describe, expect, test } from 'vitest';
import { headed } from '#server/workbook/headed.ts';
import { readWorkbook } from '#server/workbook/read.ts';
import { type Agency, type Browser, openHouse } from '../http/house.ts';

const house = await openHouse();
let acme: Agency;
let sam: Browser;

beforeAll(async () => {
  acme = await house.agency('Acme');
  sam = await acme.join('sam', 'shopper');
  for (const store of ['riga', 'lisbon', 'lisbon']) await acme.plan(sam, store);
});

async function rowsOf(path: string, who = acme.cora) {
  const answer = await who.download(path);
  if (!answer.ok) return answer.status;
  const [sheet] = await readWorkbook(new Uint8Array(await answer.arrayBuffer()));
  return sheet ? (headed(sheet)?.rows ?? []) : [];
}

describe.each(['csv', 'xlsx'])('lists saved as %s', (format) => {
  test('hold every visit that was asked for, in the store’s own time', async () => {
    const all = await rowsOf(`/visits/file?format=${format}`);
    expect(all).toHaveLength(3);
    const some = await rowsOf(`/visits/file?format=${format}&store=lisbon&state=assigned`);
    if (typeof some === 'number') throw new Error(`Answered ${some}`);
    expect(some.map(({ cell }) => [cell('City'), cell('Shopper'), cell('Time zone')])).toEqual([
      ['lisbon', 'sam', 'Europe/Lisbon'],
      ['lisbon', 'sam', 'Europe/Lisbon'],
    ]);
    expect(some[0]?.cell('From')).toMatch(/^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}$/);
  });

  test('hold every store that was asked for', async () => {
    const found = await rowsOf(`/stores/file?format=${format}&q=lisb`);
    if (typeof found === 'number') throw new Error(`Answered ${found}`);
    expect(found.map(({ cell }) => [cell('Id'), cell('Time zone')])).toEqual([['lisbon', 'Europe/Lisbon']]);
  });

  test('are given to no one but the organization’s coordinators', async () => {
    const other = await house.agency(`Other-${format}`);
    expect(await rowsOf(`/visits/file?format=${format}`, other.cora)).toEqual([]);
    for (const path of ['/visits/file', '/stores/file']) expect(await rowsOf(path, sam)).toBe(403);
    expect(await rowsOf('/visits/file?state=nonsense')).toBe(400);
  });
});

describe('moving many visits', () => {
  test('moves those that can be, counts the others, and touches nobody else’s', async () => {
    const [one, two] = [await acme.plan(sam), await acme.plan(sam)];
    await acme.move(two, 'cancel');
    const other = await house.agency('Third');
    const theirs = await other.plan(await other.join('tess', 'shopper'));
    const visits = [one, two, theirs].map((visit, nr) => ({ visit, revision: nr === 1 ? 3 : 2 }));
    const asked = { move: 'cancel', visits, reason: 'Closed' };
    expect(await acme.cora.post('/visits/moves', asked)).toMatchObject({
      body: { moved: 1, notAllowed: 1, stale: 1 },
    });
    expect(await acme.cora.post('/visits/moves', asked)).toMatchObject({ body: { moved: 0, stale: 2 } });
    expect(await sam.post('/visits/moves', asked)).toMatchObject({ status: 403 });
  });
});
