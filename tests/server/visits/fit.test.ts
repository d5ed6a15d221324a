import { beforeAll, describe, expect, test } from 'vitest';
import { plainTerms, type VisitTerms } from '#domain/visit/terms.ts';
import {
  type Agency,
  type Browser,
  type House,
  member,
  newVisit,
  openHouse,
  read,
} from '#tests/server/http/house.ts';

const window = { from: '2099-03-02T09:00', to: '2099-03-02T18:00' };
const rotation = { days: 30, of: 'client' } as const;

let house: House;
let acme: Agency;
let [samsId, tesssId]: string[] = [];

beforeAll(async () => {
  house = await openHouse();
  acme = await house.agency('Acme');
  const [sam, tess]: Browser[] = [await acme.join('sam', 'shopper'), await acme.join('tess', 'shopper')];
  [samsId = '', tesssId = ''] = [
    await acme.idOf(sam ?? expect.fail()),
    await acme.idOf(tess ?? expect.fail()),
  ];
});

const terms = (more: Partial<VisitTerms>) => ({ terms: { ...plainTerms, ...more } });
const plan = async (more: object): Promise<string> =>
  read(await acme.cora.post('/visits', newVisit({ window, ...more })), 'id');

/** Each shopper's name with the rules that are not met for them. */
function unmetIn(fits: unknown): Record<string, string[]> {
  if (!Array.isArray(fits)) return expect.fail();
  return Object.fromEntries(
    fits.map(({ name, verdicts }) => [
      name,
      verdicts.flatMap(({ rule, met }: { rule: string; met: boolean }) => (met ? [] : [rule])),
    ]),
  );
}

const givenIn = async (visit: string): Promise<unknown> => {
  const history = member((await acme.cora.get(`/visits/${visit}`)).body, 'history');
  return Array.isArray(history)
    ? history.findLast(({ move }) => move === 'assign' || move === 'reassign')
    : undefined;
};

describe('beside a visit that is given by hand', () => {
  test('stands each shopper with how its rules are for them', async () => {
    await acme.cora.post(`/people/${tesssId}/qualifications`, { qualifications: ['Barista basics'] });
    await plan({ shopper: tesssId, store: 'lisbon' });
    const visit = await plan(terms({ rotation, qualifications: ['Barista basics'] }));
    const { body } = await acme.cora.get(`/visits/${visit}/shoppers`);
    expect(unmetIn(body)).toEqual({ sam: ['qualification'], tess: ['rotation'] });
    const [, tess] = Array.isArray(body) ? body : [];
    expect(tess.verdicts).toContainEqual(
      expect.objectContaining({
        rule: 'rotation',
        days: 30,
        claim: expect.objectContaining({ store: 'lisbon' }),
      }),
    );
  });

  test('no deadline of an offer stands in the way', async () => {
    const visit = await plan({ offered: true, ...terms({ offerUntil: Date.now() + 60_000 }) });
    const { body } = await acme.cora.get(`/visits/${visit}/shoppers`);
    expect(JSON.stringify(body)).not.toContain('deadline');
  });

  test('the same is said before it is planned', async () => {
    const planned = { store: 'riga', window, ...terms({ rotation, qualifications: ['Barista basics'] }) };
    const { body } = await acme.cora.post('/visits/shoppers', planned);
    expect(unmetIn(body)).toEqual({ sam: ['qualification'], tess: ['rotation'] });
    const nowhere = await acme.cora.post('/visits/shoppers', { ...planned, store: 'nowhere' });
    expect(nowhere).toMatchObject({ status: 400, body: { field: 'store' } });
  });

  test('a rule that is not met holds nobody up, and is written down with the move', async () => {
    const demanding = terms({ qualifications: ['Barista basics'] });
    const planned = await plan({ ...demanding, shopper: samsId });
    expect(await givenIn(planned)).toMatchObject({
      by: 'Cora',
      overridden: [{ rule: 'qualification', met: false, lacking: ['Barista basics'] }],
    });
    const visit = await plan(demanding);
    expect((await acme.move(visit, 'assign', { shopper: tesssId })).status).toBe(200);
    expect(await givenIn(visit)).toMatchObject({ overridden: [] });
    expect((await acme.move(visit, 'reassign', { shopper: samsId })).status).toBe(200);
    expect(await givenIn(visit)).toMatchObject({
      move: 'reassign',
      overridden: [{ rule: 'qualification' }],
    });
  });
});
