import { sql } from 'kysely';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import type { Database } from '#server/store/database.ts';
import { numbered } from '../lists/seed.ts';
import { ORGANIZATION, STORES, seedSums } from '../reading/seed.ts';

/** Who did all the visits, and who publishes them. */
export const SHOPPER = 'person-0';
export const COORDINATOR = 'coordinator';
const FROM = Date.UTC(2025, 0, 1);
const HOUR_MS = 3_600_000;
const VISITS_PER_COMPLAINT = 50;

/**
 * Fills a database with so many published visits and what owners read of them: their sums, their publications (with little in their
 * bodies, which nobody reads here), an action for each store, and a complaint for every fifty visits.
 */
export async function seedPublished(database: Database, visits: number): Promise<void> {
  await seedSums(database, visits);
  for (const statement of published(visits)) await sql.raw(statement).execute(database);
}

/** Adds the journal and the report of each. */
export async function seedReports(database: Database, visits: number): Promise<void> {
  for (const statement of reported(visits)) await sql.raw(statement).execute(database);
}

const o = `'${ORGANIZATION}'`;
const at = `${FROM} + (i * 7919 % 17520) * ${HOUR_MS}`;

function published(visits: number): string[] {
  const [standard] = coffeeChecklist.standards;
  const about = JSON.stringify(standard).replaceAll("'", "''");
  return [
    `insert into "user" ("id", "name", "email", "emailVerified", "createdAt", "updatedAt")
      values ('u0', 'Sam', 'sam@example.com', '0', '2026-01-01', '2026-01-01'),
        ('u1', 'Cora', 'cora@example.com', '0', '2026-01-01', '2026-01-01')`,
    `insert into members (organization, id, user_id, role, name, email, locale, stores, created_at)
      values (${o}, '${SHOPPER}', 'u0', 'shopper', 'Sam', 'sam@example.com', 'en', '[]', 0),
        (${o}, '${COORDINATOR}', 'u1', 'coordinator', 'Cora', 'cora@example.com', 'en', '"all"', 0)`,
    numbered(
      visits,
      `select ${o}, 'visit-' || i, 'store-' || (i % ${STORES}), '${coffeeChecklist.id}', ${coffeeChecklist.version},
        '${SHOPPER}', ${at}, ${at} + 4 * ${HOUR_MS}, 'published', 1, ${FROM}`,
      'visits (organization, id, store, checklist, checklist_version, shopper, window_from, window_to, state, revision, created_at)',
    ),
    numbered(
      visits,
      `select ${o}, 'visit-' || i, 'store-' || (i % ${STORES}), ${at}, ${at}, i * 31 % 1001 / 10.0, 'passed', 'Coffee', '{}', 1`,
      'publications (organization, visit, store, published_at, visited_at, percentage, verdict, checklist_title, body, rolled_up)',
    ),
    numbered(
      STORES,
      `select ${o}, 'action-' || i, 'store-' || i, '${standard?.id}', '${coffeeChecklist.channel}', '${about}', 'Greet', 'Manager', '2026-12-01', '', 1, ${FROM}`,
      'actions (organization, id, store, standard, channel, about, what, who, due_on, training, revision, created_at)',
    ),
    numbered(
      Math.ceil(visits / VISITS_PER_COMPLAINT),
      `select ${o}, 'complaint-' || i, 'store-' || (i * 13 % ${STORES}), case i / 7 % 2 when 0 then '2025-' else '2026-' end || substr('0' || (i % 10 + 1), -2) || '-05',
        ${at}, 'store', case i % 3 when 0 then 'return' else 'complaint' end, 'Cold', i % 40 * 100, 'EUR', 'typed', ${FROM}`,
      'complaints (organization, id, store, day, at, channel, kind, body, cost_minor, currency, source, added_at)',
    ),
  ];
}

function reported(visits: number): string[] {
  return [
    numbered(
      visits,
      `select ${o}, 'journal-' || i, 'visit-' || i, '${SHOPPER}', 'device', 90, 'head', 'counted', ${FROM}, ${FROM}`,
      'journals (organization, id, visit, member, device, through, head, standing, first_received_at, last_received_at)',
    ),
    numbered(
      visits,
      `select ${o}, 'visit-' || i, 'journal-' || i, 90, ${at}, i * 31 % 1001 / 10.0, '{}', 1, 0, ${FROM}`,
      'reports (organization, visit, journal, through, submitted_at, percentage, score, complete, misfit, updated_at)',
    ),
  ];
}
