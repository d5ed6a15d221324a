import { beforeAll, describe, expect, test } from 'vitest';
import { checklistAt, publishChecklist } from '#server/store/checklists.ts';
import {
  type Agency,
  type Browser,
  type House,
  member,
  newVisit,
  openHouse,
  read,
} from '#tests/server/http/house.ts';
import { asked, lived } from '#tests/server/store/scene.ts';

const briefing = {
  sections: [{ id: 'cover', title: { en: 'Cover' }, body: { en: 'Say that you look for a red hat.' } }],
  quiz: [],
};

let house: House;
let acme: Agency;
let sam: Browser;
let tess: Browser;
let olga: Browser;
let journals = 0;

beforeAll(async () => {
  house = await openHouse();
  acme = await house.agency('Acme', { ...asked, briefing });
  sam = await acme.join('sam', 'shopper');
  tess = await acme.join('tess', 'shopper');
  olga = await acme.join('olga', 'owner', ['riga']);
});

/** A visit of sam's, performed and submitted. */
async function submitted(store = 'riga'): Promise<string> {
  const visit = await acme.plan(sam, store);
  await send(visit);
  return visit;
}

function send(visit: string, shopper = sam) {
  journals += 1;
  return acme.sync(shopper, journey(visit), visit);
}

/** The visit as the phone that sent last tells it, up to its submission. */
function journey(visit: string) {
  const explanation = 'My name is Sam Smith';
  return lived({ visit, journal: `journal-${journals}` }).append({
    kind: 'report.submitted',
    manifest: [],
    explanation,
  });
}

const rowOf = async (visit: string) => member((await acme.cora.get(`/visits/${visit}`)).body, 'row');
const stateOf = async (visit: string) => member(await rowOf(visit), 'state');
const packed = async (shopper: Browser) => {
  const visits = member((await shopper.get('/shopper/pack')).body, 'visits');
  if (!Array.isArray(visits)) throw new Error('A pack has visits');
  return visits;
};
const published = async (visit: string) => {
  await acme.move(visit, 'approve');
  return acme.move(visit, 'publish');
};

describe('stores', () => {
  const kiosk = { name: 'Kiosk', client: 'Brand', address: '1 Pier', city: 'Riga', timeZone: 'Europe/Riga' };

  test('are added under their client, and can be planned for', async () => {
    const added = await acme.cora.post('/stores', kiosk);
    expect(added).toMatchObject({ status: 200, body: { ...kiosk, position: null } });
    const another = await acme.cora.post('/stores', { ...kiosk, name: 'Stall', client: 'Newcomer' });
    expect(another).toMatchObject({ status: 200, body: { client: 'Newcomer' } });
    const listed = (await acme.cora.get('/stores')).body;
    expect(listed).toEqual(expect.arrayContaining([added.body, another.body]));
    const store = String(member(added.body, 'id'));
    expect(await acme.cora.post('/visits', newVisit({ store }))).toMatchObject({ status: 200 });
    const clients = house.deps.database
      .selectFrom('clients')
      .select('name')
      .where('organization', '=', acme.id);
    expect((await clients.execute()).map(({ name }) => name).toSorted()).toEqual(['Brand', 'Newcomer']);
  });

  test.each(['Mars/Olympus', '+02:00', ''])('are not added with the time zone "%s"', async (timeZone) => {
    const answer = await acme.cora.post('/stores', { ...kiosk, timeZone });
    expect(answer).toMatchObject({ status: 400, body: { code: 'bad-input', field: 'timeZone' } });
  });
});

describe('a checklist', () => {
  test('with a fault is not published', async () => {
    const scope = { organization: acme.id, person: 'cora', role: 'coordinator', stores: 'all' } as const;
    const faulty = { ...asked, version: 99, moments: [...asked.moments, ...asked.moments] };
    await expect(publishChecklist(house.deps.database, scope, faulty, 1)).rejects.toMatchObject({
      code: 'bad-input',
    });
    const sound = { ...asked, version: 99 };
    await publishChecklist(house.deps.database, scope, sound, 1);
    expect(await checklistAt(house.deps.database, scope, sound)).toMatchObject({ version: 99 });
  });
});

describe('planning', () => {
  test('a visit in the store’s own time gives its instants', async () => {
    const window = { from: '2026-03-02T09:00', to: '2026-03-02T18:00' };
    const inRiga = await acme.cora.post('/visits', newVisit({ store: 'riga', window }));
    const inLisbon = await acme.cora.post('/visits', newVisit({ store: 'lisbon', window }));
    expect(inRiga).toMatchObject({
      status: 200,
      body: { state: 'planned', window: { from: Date.UTC(2026, 2, 2, 7), to: Date.UTC(2026, 2, 2, 16) } },
    });
    expect(inLisbon).toMatchObject({ body: { window: { from: Date.UTC(2026, 2, 2, 9) } } });
  });

  test('for a shopper assigns it, and it is in their pack with its checklist', async () => {
    const visit = await acme.plan(tess);
    expect(await stateOf(visit)).toBe('assigned');
    expect(await packed(tess)).toMatchObject([
      { id: visit, state: 'assigned', fee: { minor: 1_500, currency: 'EUR' } },
    ]);
    expect((await tess.get('/shopper/pack')).body).toMatchObject({
      checklists: [{ id: 'test-checklist', version: 1, briefing }],
    });
    expect(await packed(sam)).toEqual([]);
  });

  test.each([
    ['store', { store: 'nowhere' }],
    ['checklist', { checklist: { id: 'test-checklist', version: 2 } }],
    ['shopper', { shopper: 'nobody' }],
    ['window.to', { window: { from: '2026-03-02T09:00', to: '2026-03-02T09:00' } }],
    ['window.from', { window: { from: '2026-02-30T09:00', to: '2026-03-02T09:00' } }],
    ['window.from', { window: { from: 'tomorrow', to: '2026-03-02T09:00' } }],
    ['reimbursementCap.currency', { reimbursementCap: { minor: 1, currency: 'USD' } }],
  ])('names %s where that is what is wrong', async (field, wrong) => {
    const answer = await acme.cora.post('/visits', newVisit(wrong));
    expect(answer).toMatchObject({ status: 400, body: { code: 'bad-input', field } });
  });

  test('refuses an owner as the shopper', async () => {
    const answer = await acme.cora.post('/visits', newVisit({ shopper: await acme.idOf(olga) }));
    expect(answer).toMatchObject({ status: 400, body: { field: 'shopper' } });
  });
});

describe('moving', () => {
  test('needs the revision that was looked at', async () => {
    const visit = await submitted();
    const revision = member(await rowOf(visit), 'revision');
    const stale = await acme.cora.post(`/visits/${visit}/moves`, {
      revision: Number(revision) - 1,
      move: 'approve',
    });
    expect(stale).toMatchObject({ status: 409, body: { code: 'stale', retryable: false } });
    const both = await Promise.all(
      ['approve', 'reject'].map((move) => acme.cora.post(`/visits/${visit}/moves`, { revision, move })),
    );
    expect(both.map(({ status }) => status).toSorted()).toEqual([200, 409]);
  });

  test('allows what the visit’s state allows and nothing else', async () => {
    const visit = await acme.plan(sam);
    expect(await acme.move(visit, 'publish')).toMatchObject({
      status: 409,
      body: { code: 'move-not-allowed' },
    });
    expect(await acme.move(visit, 'withdraw')).toMatchObject({
      status: 200,
      body: { state: 'offered', shopper: null },
    });
  });

  test('to another shopper needs one, and puts the first one’s journal aside', async () => {
    const visit = await acme.plan(sam);
    expect(await acme.move(visit, 'reassign')).toMatchObject({ status: 400, body: { field: 'shopper' } });
    await acme.move(visit, 'reassign', { shopper: await acme.idOf(tess) });
    expect(await packed(tess)).toEqual(expect.arrayContaining([expect.objectContaining({ id: visit })]));
    await send(visit, sam);
    expect(await rowOf(visit)).toMatchObject({ state: 'assigned', flags: ['aside'], submittedAt: null });
  });

  test('by a shopper: their own, in its state', async () => {
    const visit = await acme.plan(sam);
    expect(await tess.post(`/shopper/visits/${visit}/moves`, { move: 'accept' })).toMatchObject({
      status: 404,
    });
    expect(await sam.post(`/shopper/visits/${visit}/moves`, { move: 'accept' })).toMatchObject({
      body: 'accepted',
    });
    expect(await sam.post(`/shopper/visits/${visit}/moves`, { move: 'accept' })).toMatchObject({
      status: 409,
    });
    const declined = await sam.post(`/shopper/visits/${visit}/moves`, { move: 'decline', reason: 'ill' });
    expect(declined).toMatchObject({ body: 'declined' });
    const { body } = await acme.cora.get(`/visits/${visit}`);
    expect(body).toMatchObject({
      history: [
        { move: 'assign', from: 'planned', to: 'assigned', by: 'Cora' },
        { move: 'accept', by: 'sam' },
        { move: 'decline', by: 'sam', reason: 'ill' },
      ],
    });
  });
});

describe('a return', () => {
  test('carries comments per question to the phone until the report comes again', async () => {
    const visit = await submitted();
    const questions = { greeted: 'By whom?' };
    await acme.move(visit, 'return', { reason: 'Nearly there', questions });
    const returned = async () => (await packed(sam)).find(({ id }) => id === visit)?.returned;
    expect(await returned()).toEqual({ comment: 'Nearly there', questions });
    const again = journey(visit).answer('greeted', false);
    await acme.sync(sam, again, visit);
    expect(await stateOf(visit)).toBe('underway');
    expect(await returned()).toEqual({ comment: 'Nearly there', questions });
    await acme.sync(sam, again.append({ kind: 'report.amended', manifest: [] }), visit);
    expect(await stateOf(visit)).toBe('submitted');
    expect(await returned()).toBeNull();
  });

  test.each([
    ['questions.unheard-of', { questions: { 'unheard-of': 'What?' } }],
    ['reason', {}],
  ])('is refused for %s', async (field, more) => {
    const visit = await submitted();
    expect(await acme.move(visit, 'return', more)).toMatchObject({
      status: 400,
      body: { code: 'bad-input', field },
    });
  });
});

describe('the coordinator’s view', () => {
  test('shows the report with the events under it', async () => {
    const visit = await submitted();
    const { body } = await acme.cora.get(`/visits/${visit}`);
    expect(body).toMatchObject({
      row: { state: 'submitted', percentage: 50, shopper: { name: 'sam' }, flags: [] },
      report: {
        answers: [
          { question: 'greeted', value: true, seq: 4 },
          { question: 'thanked', value: false, seq: 5 },
        ],
        moments: [
          { moment: 'entered', seq: 2 },
          { moment: 'served', seq: 3 },
        ],
        intervals: [
          { interval: 'queue', elapsed: { certain: true, ms: 60_000, by: 'monotonic' }, seqs: [2, 3] },
        ],
        score: { percentage: 50, total: { earned: 10, possible: 20 } },
      },
      journals: [{ standing: 'counted', forks: 0, device: 'device-1' }],
      history: [{ move: 'assign' }, { move: 'start' }, { move: 'submit' }],
    });
  });

  test('of a visit without a report has none', async () => {
    const visit = await acme.plan(sam);
    expect((await acme.cora.get(`/visits/${visit}`)).body).toMatchObject({ report: null, journals: [] });
  });

  test('lists page by page, each visit once, latest window first', async () => {
    const other = await house.agency('Paged');
    const shopper = await other.join('pat', 'shopper');
    const planned: string[] = [];
    for (let visit = 0; visit < 5; visit += 1) planned.push(await other.plan(shopper));
    const seen: string[] = [];
    let after = '';
    do {
      const page = await other.cora.get(`/visits?limit=2${after && `&after=${after}`}`);
      const rows = member(page.body, 'rows');
      if (Array.isArray(rows)) seen.push(...rows.map(({ id }) => String(id)));
      const next = member(page.body, 'after');
      after = typeof next === 'string' ? next : '';
      expect(member(page.body, 'counts')).toEqual({ assigned: 5 });
    } while (after !== '');
    expect(seen.toSorted()).toEqual(planned.toSorted());
    expect((await other.cora.get('/visits?state=planned')).body).toMatchObject({
      rows: [],
      counts: { assigned: 5 },
    });
    expect((await other.cora.get('/visits?store=lisbon')).body).toMatchObject({ rows: [], counts: {} });
    expect(await other.cora.get('/visits?after=drop')).toMatchObject({
      status: 400,
      body: { field: 'after' },
    });
  });
});

describe('the owner', () => {
  test('sees a visit once it is published, and no more when it is taken back', async () => {
    const visit = await submitted();
    const seen = async () => JSON.stringify((await olga.get('/owner/visits')).body).includes(visit);
    expect(await seen()).toBe(false);
    expect(await olga.get(`/owner/visits/${visit}`)).toMatchObject({ status: 404 });
    expect(await published(visit)).toMatchObject({ status: 200, body: { state: 'published' } });
    expect(await seen()).toBe(true);
    expect(await olga.get(`/owner/visits/${visit}`)).toMatchObject({
      status: 200,
      body: { visit, score: { percentage: 50 } },
    });
    await acme.move(visit, 'unpublish');
    expect(await seen()).toBe(false);
    await acme.move(visit, 'publish');
    await acme.move(visit, 'exclude');
    expect(await seen()).toBe(false);
    expect(await olga.get(`/owner/visits/${visit}`)).toMatchObject({ status: 404 });
  });

  test('sees a photo that arrived after publication', async () => {
    const visit = await acme.plan(sam);
    const sha256 = '5'.repeat(64);
    const photo = {
      kind: 'evidence.added',
      evidence: 'late',
      question: null,
      sha256,
      bytes: 9,
      type: 'image/png',
    } as const;
    journals += 1;
    const journey = lived({ visit, journal: `journal-${journals}` }).append(photo);
    await acme.sync(sam, journey.append({ kind: 'report.submitted', manifest: [sha256] }), visit);
    await published(visit);
    const seen = async () => (await olga.get(`/owner/visits/${visit}`)).body;
    expect(await seen()).toMatchObject({ evidence: [{ sha256, verified: false }] });
    const organization = acme.id;
    const row = { organization, sha256, bytes: 9, type: 'image/png', verified_at: 1 };
    await house.deps.database.insertInto('evidence').values(row).execute();
    expect(await seen()).toMatchObject({ evidence: [{ sha256, verified: true }] });
  });

  test('gets their own stores alone', async () => {
    const visit = await submitted('lisbon');
    await published(visit);
    expect(await olga.get(`/owner/visits/${visit}`)).toMatchObject({ status: 404 });
    expect(await olga.get('/owner/visits?store=lisbon')).toMatchObject({ status: 404 });
    expect(JSON.stringify((await olga.get('/owner/visits')).body)).not.toContain(visit);
    expect((await olga.get('/owner/stores')).body).toMatchObject({ rows: [{ store: { id: 'riga' } }] });
    const all = await acme.join('otto', 'owner');
    expect(await all.get(`/owner/visits/${visit}`)).toMatchObject({ status: 200 });
    const none = await acme.join('nora', 'owner', []);
    expect((await none.get('/owner/stores')).body).toEqual({ rows: [], after: null });
    expect((await none.get('/owner/visits')).body).toEqual({ rows: [], after: null });
    expect(await none.get(`/owner/visits/${visit}`)).toMatchObject({ status: 404 });
  });

  test('receives nothing that names or numbers the shopper', async () => {
    const visit = await submitted();
    await published(visit);
    const answers = await Promise.all([
      olga.get(`/owner/visits/${visit}`),
      olga.get('/owner/visits'),
      olga.get('/owner/stores'),
    ]);
    const all = answers.map(({ body }) => JSON.stringify(body)).join('\n');
    const secrets = [
      await acme.idOf(sam),
      'sam@acme.test',
      `journal-${journals}`,
      'device-1',
      'session-1',
      '"mono"',
      '"session"',
      'positions',
      'Sam Smith',
      'red hat',
    ];
    expect(secrets.filter((secret) => all.includes(secret))).toEqual([]);
    expect(Object.keys(Object(answers[0]?.body)).toSorted()).toEqual([
      'answers',
      'checklist',
      'evidence',
      'explanation',
      'intervals',
      'joins',
      'leftAt',
      'moments',
      'notes',
      'prevented',
      'profile',
      'quiz',
      'score',
      'startedAt',
      'store',
      'submittedAt',
      'visit',
      'withdrawn',
    ]);
  });

  test('keeps the report as it was published, whatever comes later', async () => {
    const visit = await submitted();
    await published(visit);
    const before = await olga.get(`/owner/visits/${visit}`);
    const later = journey(visit).answer('thanked', true);
    expect(await acme.sync(sam, later, visit)).toMatchObject({ body: { items: [{ outcome: 'held' }] } });
    expect((await olga.get(`/owner/visits/${visit}`)).body).toEqual(before.body);
  });

  test('sees every score of a store, newest last, and how many visits there are', async () => {
    const other = await house.agency('Counted');
    const pat = await other.join('pat', 'shopper');
    const owner = await other.join('oona', 'owner');
    for (const greeted of [true, false]) {
      const visit = await other.plan(pat);
      const startsAt = greeted ? '08:00:00' : '09:00:00';
      const journey = lived({ visit, journal: `counted-${greeted}`, startsAt })
        .answer('greeted', greeted)
        .submit();
      await other.sync(pat, journey, visit);
      await other.move(visit, 'approve');
      await other.move(visit, 'publish');
    }
    const { rows } = Object((await owner.get('/owner/stores')).body);
    const [riga] = [rows].flat().filter((row) => member(row, 'store', 'id') === 'riga');
    expect(riga).toMatchObject({
      visits: 2,
      percentages: [50, 0],
      latest: { percentage: 0, verdict: 'scored' },
    });
  });

  test('turns the pages of their stores by name, each store once', async () => {
    const other = await house.agency('Shelved');
    const owner = await other.join('petra', 'owner');
    const seen: unknown[] = [];
    for (let after: unknown = ''; typeof after === 'string'; ) {
      const asked = new URLSearchParams({ limit: '1', ...(after === '' ? {} : { after }) });
      const { body } = await owner.get(`/owner/stores?${asked}`);
      seen.push(...[Object(body).rows].flat().map((row) => member(row, 'store', 'name')));
      after = member(body, 'after');
    }
    expect(seen.length).toBeGreaterThan(1);
    expect(seen).toEqual([...new Set(seen)].toSorted());
  });
});

test('a visit is read by its id as the API gave it', async () => {
  const created = await acme.cora.post('/visits', newVisit());
  expect(await rowOf(read(created, 'id'))).toEqual(created.body);
});
