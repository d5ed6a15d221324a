import type { CoordinatorScope, ShopperScope } from '#domain/scope.ts';
import type { VisitListAsked } from '#protocol/api/visit-list.ts';
import { listActions } from '#server/actions/read.ts';
import { payLines } from '#server/pay/lines.ts';
import { payList, paymentViews } from '#server/pay/list.ts';
import { listPeople } from '#server/people/list.ts';
import { boardOf } from '#server/programmes/board.ts';
import { listProgrammes, readProgramme } from '#server/programmes/read.ts';
import { reviewQueue } from '#server/review/queue.ts';
import { applicationPage } from '#server/store/applications.ts';
import type { Database } from '#server/store/database.ts';
import { offersTo } from '#server/store/offers.ts';
import { listStores } from '#server/stores/list.ts';
import { listVisits } from '#server/visits/list.ts';
import { shopperPack } from '#server/visits/pack.ts';
import { NOW, ORGANIZATION, seed } from './lists/seed.ts';
import { filled, msOf, onEach } from './places.ts';
import { type Bench, percentile, type Row, row } from './row.ts';

const TIMES = 40;
/** A list answers within this at the server, at p95. */
const GOAL_MS = 200;
const scope: CoordinatorScope = {
  organization: ORGANIZATION,
  person: 'c',
  role: 'coordinator',
  stores: 'all',
};
const shopper: Omit<ShopperScope, 'person'> = { organization: ORGANIZATION, role: 'shopper', stores: [] };
/** Many offers can still be taken on it. */
const FIRST_DAY = Date.UTC(2025, 0, 1);
const desk = { scope, locale: 'en' } as const;

/** Each list with 10,000 stores and 1,000,000 visits, against one page of visits straight from its index. */
export const bench: Bench = {
  name: 'lists',
  measure: () => onEach((on, place) => place((database) => measured(on, database))),
};

async function measured(on: string, database: Database): Promise<Row[]> {
  await filled(database, () => seed(database));
  const baseline = await p95(() => bare(database));
  const rows: Row[] = [];
  for (const [name, list] of await lists(database)) {
    const ours = await p95(list);
    const goal = { atMost: GOAL_MS / baseline };
    rows.push(row({ name: `lists ${on} ${name} p95`, ours, baseline, unit: 'ms', goal }));
  }
  return rows;
}

type Listing = readonly [name: string, list: (turn: number) => Promise<unknown>];

async function lists(database: Database): Promise<Listing[]> {
  const visits = (name: string, asked: (turn: number) => VisitListAsked): Listing => [
    `visits ${name}`,
    (turn) => listVisits(database, desk, asked(turn)),
  ];
  const after = await deepIn(database);
  return [
    visits('latest', () => ({})),
    visits('page 200', () => ({ after })),
    visits('of a state', () => ({ state: 'published' })),
    visits('of a rare state', () => ({ state: 'submitted' })),
    visits('of a store', (turn) => ({ store: `store-${turn * 97}` })),
    visits('of a store and state', (turn) => ({ store: `store-${turn * 97}`, state: 'published' })),
    visits('of a shopper', (turn) => ({ shopper: `person-${turn * 31}` })),
    visits('with words of one store', (turn) => ({ q: `store 71${turn}` })),
    visits('with words of every store', () => ({ q: 'store' })),
    visits('with words of none', () => ({ q: 'nowhere' })),
    visits('by submission', () => ({ sort: 'submitted' })),
    visits('by score', () => ({ sort: 'score', direction: 'asc' })),
    visits('by score, of a rare state', () => ({ sort: 'score', state: 'submitted' })),
    visits('by score, of a store', (turn) => ({ sort: 'score', store: `store-${turn * 97}` })),
    ['stores', () => listStores(database, scope, {})],
    ['stores with words, by city', (turn) => listStores(database, scope, { q: `${turn}`, sort: 'city' })],
    ...desks(database),
    ['stores of a region', (turn) => listStores(database, scope, { region: `Region ${turn % 12}` })],
  ];
}

/** The lists beside visits and stores. */
function desks(database: Database): Listing[] {
  const month = { from: '2026-10-01', to: '2026-10-31' };
  const programme = (turn: number) => ({ programme: `programme-${turn % 40}` });
  return [
    ['review queue', () => reviewQueue(database, desk, {})],
    ['review queue of a store', (turn) => reviewQueue(database, desk, { store: `store-${turn * 97}` })],
    ['programmes', () => listProgrammes(database, scope, NOW)],
    ['one programme', (turn) => readProgramme(database, desk, programme(turn).programme, NOW)],
    ['coverage board', (turn) => boardOf(database, scope, programme(turn), NOW)],
    [
      'coverage board, at risk',
      (turn) => boardOf(database, scope, { ...programme(turn), show: 'at-risk' }, NOW),
    ],
    ['people', () => listPeople(database, scope, {})],
    ['people with words', (turn) => listPeople(database, scope, { q: `person 1${turn}` })],
    ['applications', () => applicationPage(database, scope, {})],
    ['applications decided', () => applicationPage(database, scope, { state: 'declined' })],
    ['pay list of a month', () => payList(database, scope, month)],
    [
      'pay lines of a shopper',
      (turn) => payLines(database, scope, { ...month, shoppers: [`person-${turn * 31}`] }),
    ],
    ['payments', () => paymentViews(database, scope)],
    ['actions', () => listActions(database, scope, {}, NOW)],
    ['actions of a store', (turn) => listActions(database, scope, { store: `store-${turn * 97}` }, NOW)],
    [
      'job board',
      (turn) => offersTo(database, { ...shopper, person: `person-${turn * 31}` }, FIRST_DAY, 100),
    ],
    ["a phone's pack", (turn) => shopperPack(database, { ...shopper, person: `person-${turn * 31}` }, NOW)],
  ];
}

/** The mark of a page far down the list. */
async function deepIn(database: Database): Promise<string> {
  let after: string | null = null;
  for (let page = 0; page < 50; page += 1) {
    const asked: VisitListAsked = { limit: 200, ...(after === null ? {} : { after }) };
    const { after: next } = await listVisits(database, desk, asked);
    after = next;
  }
  return after ?? '';
}

function bare(database: Database): Promise<unknown> {
  const visits = database.selectFrom('visits').selectAll().where('organization', '=', ORGANIZATION);
  return visits.orderBy('window_from', 'desc').orderBy('id', 'desc').limit(51).execute();
}

async function p95(list: (turn: number) => Promise<unknown>): Promise<number> {
  const times: number[] = [];
  for (let turn = 0; turn < TIMES; turn += 1) times.push(await msOf(() => list(turn)));
  return percentile(times, 0.95);
}
