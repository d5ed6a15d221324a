import { sql } from 'kysely';
import type { Step } from './migrate.ts';

const tables = [
  `create table settlements (
    organization text not null,
    visit text not null,
    shopper text not null,
    programme text,
    visited_at bigint not null,
    time_zone text not null,
    currency text,
    fee_minor bigint not null,
    bonus_minor bigint not null,
    expenses_minor bigint not null,
    payment text,
    primary key (organization, visit),
    foreign key (organization, visit) references visits (organization, id)
  )`,
  // All that a pay list adds up, so that no row has to be looked up.
  `create index settlements_by_time on settlements (organization, visited_at, shopper, currency, payment, programme, time_zone,
    fee_minor, bonus_minor, expenses_minor)`,
  `create index settlements_of_shopper on settlements (organization, shopper, visited_at)`,
  `create index settlements_of_payment on settlements (organization, payment) where payment is not null`,
];

/** How each database reads an amount out of `visits.settled`. */
const amounts = {
  sqlite: (path: string, part: string) => `json_extract(settled, '$.${path}.${part}')`,
  postgres: (path: string, part: string) => `(settled::json->'${path}'->>'${part}')`,
} as const;

/** What is paid for visits, in columns: a month of a large agency's is added up by the database, not visit by visit. */
export const settlements: Step = async (database, { name }) => {
  const minor = (path: string) => `coalesce(cast(${amounts[name](path, 'minor')} as bigint), 0)`;
  const currency = (path: string) => amounts[name](path, 'currency');
  const filled = `
    insert into settlements (organization, visit, shopper, programme, visited_at, time_zone, currency, fee_minor, bonus_minor, expenses_minor, payment)
    select visits.organization, visits.id, visits.shopper, visits.programme, coalesce(reports.visited_at, reports.submitted_at), stores.time_zone,
      coalesce(${currency('fee')}, ${currency('reimbursement')}), ${minor('fee')} - ${minor('bonus')}, ${minor('bonus')}, ${minor('reimbursement')}, visits.payment
    from visits
    join reports on reports.organization = visits.organization and reports.visit = visits.id
    join stores on stores.organization = visits.organization and stores.id = visits.store
    where visits.settled is not null and visits.shopper is not null and coalesce(reports.visited_at, reports.submitted_at) is not null`;
  for (const statement of [...tables, filled]) await sql.raw(statement).execute(database);
};
