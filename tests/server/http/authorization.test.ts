import { beforeAll, describe, expect, test } from 'vitest';
import { contract } from '#protocol/api/contract.ts';
import { lived } from '#tests/server/store/scene.ts';
import { type Agency, type Browser, newVisit, openHouse } from './house.ts';
import { type Route, routesOfContract } from './routes.ts';

/*
 * Every route of the contract as everyone. The routes are read off the contract itself, so that a new one is tried the day
 * it is added; a new branch has to say here who may call it, or the test fails.
 */
const routes = routesOfContract;

const mayCall: Record<string, readonly string[]> = {
  anyone: ['signed out', 'shopper', 'coordinator', 'owner'],
  signedIn: ['shopper', 'coordinator', 'owner'],
  shopper: ['shopper'],
  coordinator: ['coordinator'],
  owner: ['owner'],
};

const bareRoutes: readonly Route[] = [
  { branch: 'shopper', name: 'sync', method: 'POST', path: '/sync' },
  { branch: 'shopper', name: 'createUpload', method: 'POST', path: '/uploads' },
  { branch: 'shopper', name: 'upload', method: 'PATCH', path: '/uploads/0123456789abcdef0123456789abcdef' },
  { branch: 'shopper', name: 'finalise', method: 'POST', path: `/evidence/${'0'.repeat(64)}/finalise` },
  { branch: 'coordinator', name: 'import', method: 'POST', path: '/import' },
  { branch: 'coordinator', name: 'asideFile', method: 'GET', path: `/aside/tail/${'0'.repeat(64)}/file` },
  { branch: 'coordinator', name: 'form', method: 'POST', path: '/forms' },
  { branch: 'coordinator', name: 'checklistFile', method: 'GET', path: '/checklists/c/1/file?as=json' },
  { branch: 'coordinator', name: 'payFile', method: 'GET', path: '/pay/file' },
  { branch: 'coordinator', name: 'visitsFile', method: 'GET', path: '/visits/file' },
  { branch: 'coordinator', name: 'peopleFile', method: 'GET', path: '/people/file' },
  { branch: 'coordinator', name: 'personHeld', method: 'GET', path: '/people/anyone/held' },
  { branch: 'coordinator', name: 'storesFile', method: 'GET', path: '/stores/file' },
  { branch: 'coordinator', name: 'storesTemplate', method: 'GET', path: '/stores/template' },
  { branch: 'coordinator', name: 'storesPreview', method: 'POST', path: '/stores/preview' },
  { branch: 'coordinator', name: 'storesTakeIn', method: 'POST', path: '/stores/take-in' },
  { branch: 'anyone', name: 'calendar', method: 'GET', path: `/calendar/${'x'.repeat(43)}.ics` },
  { branch: 'owner', name: 'complaintsFile', method: 'GET', path: '/owner/complaints/file' },
  { branch: 'owner', name: 'takeComplaints', method: 'POST', path: '/owner/complaints/file' },
  { branch: 'owner', name: 'readingFile', method: 'GET', path: '/owner/reading/file?table=waits' },
  { branch: 'anyone', name: 'schema', method: 'GET', path: '/schemas/checklist.json' },
  { branch: 'signedIn', name: 'evidence', method: 'GET', path: `/evidence/${'0'.repeat(64)}?visit=v` },
];

let acme: Agency;
let people: Record<string, Browser>;
let visit: string;

beforeAll(async () => {
  const house = await openHouse();
  acme = await house.agency('Acme');
  people = {
    'signed out': house.browser(),
    shopper: await acme.join('sam', 'shopper'),
    coordinator: acme.cora,
    owner: await acme.join('olga', 'owner'),
  };
});

function browserOf(who: string): Browser {
  const browser = people[who];
  if (!browser) throw new Error(`Nobody is ${who}`);
  return browser;
}

const call = (browser: Browser, { method, path }: Route) =>
  browser.send(method, path.replace(/\{\w+\}/g, 'anything'), method === 'GET' ? undefined : {});

test('the contract has routes to try, and every branch says whose it is', () => {
  expect(routes.length).toBeGreaterThan(15);
  expect(Object.keys(contract).toSorted()).toEqual(Object.keys(mayCall).toSorted());
});

describe.each([...routes, ...bareRoutes])('$method $path, $name of $branch', (route) => {
  const allowed = mayCall[route.branch] ?? [];

  test.each(['signed out', 'shopper', 'coordinator', 'owner'].filter((who) => !allowed.includes(who)))(
    'is denied to %s',
    async (who) => {
      const { status, body } = await call(browserOf(who), route);
      const code = who === 'signed out' ? 'signed-out' : 'not-yours';
      expect({ status, body }).toEqual({
        status: who === 'signed out' ? 401 : 403,
        body: { code, retryable: false },
      });
    },
  );

  test.each(allowed)('is open to %s', async (who) => {
    const { status } = await call(browserOf(who), route);
    expect([401, 403]).not.toContain(status);
  });
});

describe('another organization', () => {
  let stranger: Agency;
  let strangers: Record<string, Browser>;

  beforeAll(async () => {
    const house = await openHouse();
    acme = await house.agency('Acme');
    stranger = await house.agency('Stranger');
    const sam = await acme.join('sam', 'shopper');
    people = { sam };
    strangers = {
      shopper: await stranger.join('sven', 'shopper'),
      coordinator: stranger.cora,
      owner: await stranger.join('otto', 'owner'),
    };
    visit = await acme.plan(sam);
    await acme.sync(sam, lived({ visit, journal: 'journal-of-sam' }).submit(), visit);
    await acme.move(visit, 'approve');
    expect((await acme.move(visit, 'publish')).status).toBe(200);
  });

  const theirs = (who: string): Browser => {
    const browser = strangers[who];
    if (!browser) throw new Error(`No stranger is ${who}`);
    return browser;
  };

  // A new route on a visit that takes a body answers bad-input here until it has a good one.
  const bodies: Record<string, object> = {
    'shopper.move': { move: 'accept' },
    'coordinator.move': { revision: 7, move: 'unpublish' },
    'coordinator.change': { revision: 7, fee: null },
    'coordinator.chooseRecord': { revision: 7, reason: 'It is theirs' },
    'coordinator.programmes.replace': { revision: 7 },
    'coordinator.review.edit': { revision: 7, question: 'thanked', reason: 'A slip' },
    'coordinator.planning.edit': { shopper: null },
    'coordinator.comments.add': { text: 'Thank you.' },
    'coordinator.comments.read': { through: 1 },
    'owner.comments.add': { text: 'Thank you.' },
    'owner.appeals.raise': { item: { kind: 'question', id: 'thanked' }, says: 'No.' },
    'owner.comments.read': { through: 1 },
  };
  test.each(routes.filter(({ path }) => path.includes('{visit}')))(
    '$method $path of ours is not found',
    async ({ branch, name, method, path }) => {
      const at = path
        .replace('{visit}', visit)
        .replace('{journal}', 'journal-of-sam')
        .replace('{plan}', 'plan-of-ours');
      const answer = await theirs(branch).send(method, at, bodies[`${branch}.${name}`]);
      expect(answer).toMatchObject({ status: 404, body: { code: 'not-found' } });
    },
  );

  test('can’t plan a visit with a shopper of ours', async () => {
    const sam = await acme.idOf(browserOf('sam'));
    const planned = await theirs('coordinator').post('/visits', newVisit({ shopper: sam }));
    expect(planned).toMatchObject({ status: 400, body: { code: 'bad-input', field: 'shopper' } });
  });

  const noParts = { visits: [], offers: [], record: 'other', checklists: [] };

  test('sees none of ours in any list', async () => {
    const lists = await Promise.all([
      theirs('coordinator').get('/visits'),
      theirs('coordinator').get('/people'),
      theirs('owner').get('/owner/visits'),
      theirs('owner').get('/owner/stores'),
      theirs('shopper').get('/shopper/pack'),
      theirs('shopper').post('/shopper/changes', { whole: 'other', parts: noParts }),
    ]);
    for (const { status, body } of lists) {
      expect(status).toBe(200);
      expect(JSON.stringify(body)).not.toContain(visit);
      expect(JSON.stringify(body)).not.toContain('acme.test');
    }
  });

  test('can’t send events under a journal of ours', async () => {
    const sven = theirs('shopper');
    const answer = await stranger.sync(sven, lived({ visit, journal: 'journal-of-sam' }).submit(), visit);
    expect(answer).toMatchObject({ status: 200, body: { items: [{ standing: 'aside', visitState: null }] } });
    const review = await acme.cora.get(`/visits/${visit}`);
    expect(review).toMatchObject({
      body: { row: { state: 'published', flags: [] }, journals: [{ standing: 'counted' }] },
    });
  });
});
