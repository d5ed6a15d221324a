import { sql } from 'kysely';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import type { Database } from '#server/store/database.ts';
import { planFor } from './plan.ts';

/** How much there is of each; every number follows from these, by arithmetic alone. */
export const SIZE = {
  stores: 10_000,
  visits: Number(process.env['BENCH_VISITS'] ?? 1_000_000),
  shoppers: 2_000,
};
export const ORGANIZATION = 'bench';
/** The beginning of two years of visits, and of the day that lists are asked for on. */
const FROM = Date.UTC(2025, 0, 1);
export const NOW = Date.UTC(2026, 10, 23);
const CLIENTS = 40;
const HOUR_MS = 3_600_000;

/**
 * Fills a database in a few statements that both understand: two years of visits, most of them published, some hundreds in
 * each of the rarer states, one to four fifths with a report.
 */
export async function seed(database: Database): Promise<void> {
  const { id, version } = coffeeChecklist;
  await database
    .insertInto('organizations')
    .values({ id: ORGANIZATION, name: 'Bench', created_at: FROM })
    .execute();
  await database
    .insertInto('checklists')
    .values({
      organization: ORGANIZATION,
      id,
      version,
      body: JSON.stringify(coffeeChecklist),
      published_at: FROM,
    })
    .execute();
  await programmes(database);
  for (const statement of statements(id, version)) await sql.raw(statement).execute(database);
}

/** Each client has a programme, of which all visits to its stores are. */
async function programmes(database: Database): Promise<void> {
  const numbers = Array.from({ length: CLIENTS }, (_, number) => number);
  await database
    .insertInto('clients')
    .values(numbers.map((nr) => ({ organization: ORGANIZATION, id: `client-${nr}`, name: `Client ${nr}` })))
    .execute();
  const state = { organization: ORGANIZATION, state: 'running', revision: 1, created_at: FROM } as const;
  const rows = numbers.map((nr) => {
    const plan = planFor(`client-${nr}`);
    return {
      ...state,
      id: `programme-${nr}`,
      name: plan.name,
      client: plan.client,
      plan: JSON.stringify(plan),
    };
  });
  await database.insertInto('programmes').values(rows).execute();
}

/** A statement that inserts what is selected from a table `n` whose column `i` is 0, 1, 2 … */
export function numbered(count: number, select: string, into: string, where = ''): string {
  return `insert into ${into} with recursive n (i) as (select cast(0 as bigint) union all select i + 1 from n where i < ${count - 1}) ${select} from n ${where}`;
}

function statements(checklist: string, version: number): string[] {
  const { stores, visits, shoppers } = SIZE;
  const [standard] = coffeeChecklist.standards;
  const about = JSON.stringify(standard).replaceAll("'", "''");
  const said = JSON.stringify({ answers: {}, places: [], languages: [], conflicts: [] });
  const o = `'${ORGANIZATION}'`;
  // Of a thousand visits: 850 published, 60 approved, 50 planned, 30 cancelled, and one or two in each other state.
  const state = `case when i % 1000 < 850 then 'published' when i % 1000 < 910 then 'approved' when i % 1000 < 960 then 'planned'
    when i % 1000 < 990 then 'cancelled' when i % 1000 < 992 then 'offered' when i % 1000 < 994 then 'submitted'
    when i % 1000 < 996 then 'returned' when i % 1000 < 998 then 'underway' else 'rejected' end`;
  // What is not done yet is to be done from three days ago until eight weeks ahead.
  const isToCome = 'i % 1000 between 910 and 959 or i % 1000 >= 990';
  const window = `(case when ${isToCome} then ${NOW} + (i * 7919 % 1440 - 72) * ${HOUR_MS} else ${FROM} + (i * 7919 % 17520) * ${HOUR_MS} end)`;
  // Months of 730 hours, by which two years are 24.
  const month = '(i * 7919 % 17520 / 730)';
  const period = `case when ${isToCome} then '2026-12' when ${month} < 12 then '2025-' else '2026-' end || substr('0' || (${month} % 12 + 1), -2)`;
  const settled = `case when i % 1000 < 910 then '{"fee":{"minor":1500,"currency":"EUR"},"reimbursement":null}' else null end`;
  const person = `'person-' || (i * 7 % ${shoppers})`;
  const reported = `where i % 1000 < 910 or i % 1000 between 992 and 995`;
  return [
    numbered(
      stores,
      `select ${o}, 'store-' || i, 'client-' || (i % ${CLIENTS}), 'Store ' || i, i || ' Main Street', 'City ' || (i % 300), 'Europe/Riga',
        'R' || i, 'Region ' || (i % 12), 'Concept ' || (i % 5)`,
      'stores (organization, id, client, name, address, city, time_zone, reference, region, concept)',
    ),
    numbered(
      shoppers,
      `select 'user-' || i, 'Person ' || i, 'p' || i || '@example.com', '0', '2026-01-01', '2026-01-01'`,
      '"user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt")',
    ),
    numbered(
      shoppers,
      `select ${o}, 'person-' || i, 'user-' || i, 'shopper', 'Person ' || i, 'p' || i || '@example.com', 'en', '[]', 0`,
      'members (organization, id, user_id, role, name, email, locale, stores, created_at)',
    ),
    numbered(
      visits,
      `select ${o}, 'visit-' || i, 'store-' || (i * 13 % ${stores}), '${checklist}', ${version},
        case when i % 1000 between 910 and 991 then null else ${person} end,
        ${window}, ${window} + 4 * ${HOUR_MS}, ${state}, 1, ${FROM}, 'programme-' || (i * 13 % ${stores} % ${CLIENTS}), ${period}, i, 1,
        ${settled}, case when i % 1000 < 910 then 5 + i % 5 else null end`,
      `visits (organization, id, store, checklist, checklist_version, shopper, window_from, window_to, state, revision, created_at,
        programme, period, slot, attempt, settled, grade)`,
    ),
    numbered(
      visits,
      `select ${o}, 'journal-' || i, 'visit-' || i, ${person}, 'device', 90, 'head', 'counted', ${FROM}, ${FROM}`,
      'journals (organization, id, visit, member, device, through, head, standing, first_received_at, last_received_at)',
      reported,
    ),
    numbered(
      visits,
      `select ${o}, 'visit-' || i, 'journal-' || i, 90, ${window} + 3 * ${HOUR_MS}, i * 31 % 1001 / 10.0, '{}', 1, 0, ${FROM}, ${window} + ${HOUR_MS}`,
      'reports (organization, visit, journal, through, submitted_at, percentage, score, complete, misfit, updated_at, visited_at)',
      reported,
    ),
    numbered(
      visits,
      `select ${o}, 'visit-' || i, ${person}, 'programme-' || (i * 13 % ${stores} % ${CLIENTS}), ${window} + ${HOUR_MS}, 'Europe/Riga', 'EUR', 1500, 0, 0`,
      'settlements (organization, visit, shopper, programme, visited_at, time_zone, currency, fee_minor, bonus_minor, expenses_minor)',
      'where i % 1000 < 910',
    ),
    `insert into programme_published (organization, programme, visits)
      select organization, programme, count(*) from visits where state = 'published' group by organization, programme`,
    numbered(
      5_000,
      `select ${o}, 'application-' || i, 'Person ' || i, 'a' || i || '@example.com', 'en', '${said}', ${FROM} + i,
        case i % 10 when 0 then 'open' else 'declined' end`,
      'applications (organization, id, name, email, locale, said, applied_at, state)',
    ),
    numbered(
      20_000,
      `select ${o}, 'action-' || i, 'store-' || (i % ${stores}), '${standard?.id}', 'store', '${about}', 'Greet', 'Manager', '2026-12-01',
        '', 1, ${FROM} + i`,
      'actions (organization, id, store, standard, channel, about, what, who, due_on, training, revision, created_at)',
    ),
  ];
}
