import { sql } from 'kysely';
import { coffeeChecklist } from '#library/coffee/checklist.ts';
import type { Database } from '#server/store/database.ts';

export const ORGANIZATION = 'bench';
export const STORES = 10_000;
const SHOPPERS = 2_000;
/** Published visits are spread over so many months, the last of them this one. */
const MONTHS = 24;
const LAST_MONTH = '2026-10';

/** Fills a database with the sums of so many published visits of 10,000 stores; every number follows by arithmetic alone. */
export async function seedSums(database: Database, visits: number): Promise<void> {
  const { id, version } = coffeeChecklist;
  const at = Date.UTC(2026, 9, 1);
  await database
    .insertInto('organizations')
    .values({ id: ORGANIZATION, name: 'Bench', created_at: at })
    .execute();
  await database
    .insertInto('checklists')
    .values({
      organization: ORGANIZATION,
      id,
      version,
      body: JSON.stringify(coffeeChecklist),
      published_at: at,
    })
    .execute();
  for (const statement of statements(visits)) await sql.raw(statement).execute(database);
}

const o = `'${ORGANIZATION}'`;
const QUEUE =
  "case when ahead = 0 then 'nobody' when ahead < 3 then 'few' when ahead < 6 then 'some' else 'many' end";
const checklist = `'${coffeeChecklist.id}', ${coffeeChecklist.version}`;

function statements(visits: number): string[] {
  return [
    `insert into clients (organization, id, name) values (${o}, 'brand', 'Brand')`,
    `insert into stores (organization, id, client, name, address, city, time_zone)
      with recursive n (i) as (select cast(0 as bigint) union all select i + 1 from n where i < ${STORES - 1})
      select ${o}, 'store-' || i, 'brand', 'Store ' || i, i || ' Main Street', 'City ' || (i % 300), 'Europe/Riga' from n`,
    ...months(),
    visitTable(visits),
    ...['store', "''"].flatMap((store) => [
      ...['whole', 'channel', 'daypart', 'shopper', 'ahead'].map((factor) => scores(store, factor)),
      standards(store),
      ...['daypart', 'queue'].map((factor) => waits(store, factor)),
      queues(store),
    ]),
    'drop table bench_visits',
    'drop table bench_months',
  ];
}

function months(): string[] {
  const [year = 0, month = 0] = LAST_MONTH.split('-').map(Number);
  const rows = Array.from({ length: MONTHS }, (_, back) => {
    const number = year * 12 + month - 1 - back;
    return `(${back}, '${Math.floor(number / 12)}-${String((number % 12) + 1).padStart(2, '0')}')`;
  });
  return [
    'create table bench_months (nr integer, month text)',
    `insert into bench_months values ${rows.join(', ')}`,
  ];
}

/** One row a visit: its store, month, daypart, shopper, and percentages in hundredths. */
function visitTable(visits: number): string {
  return `create table bench_visits as
    with recursive n (i) as (select cast(0 as bigint) union all select i + 1 from n where i < ${visits - 1})
    select i, 'store-' || (i % ${STORES}) as store, month, 'person-' || (i * 7 % ${SHOPPERS}) as shopper,
      case i * 5 % 4 when 0 then 'morning' when 1 then 'midday' when 2 then 'afternoon' else 'evening' end as daypart,
      case i * 11 % 16 when 0 then 0 when 1 then 0 else (i * 11 % 16) * (i * 11 % 16) / 18 end as ahead,
      5000 + (i * 7919 % 5001) as score, 4000 + (i * 104729 % 6001) as speed, 5500 + (i * 1299709 % 4501) as quality
    from n join bench_months on nr = (i / ${STORES}) % ${MONTHS}`;
}

function scores(store: string, factor: string): string {
  const level = { whole: "''", channel: "'store'" }[factor] ?? factor;
  const group = [store, factor === 'whole' || factor === 'channel' ? '' : factor].filter((name) =>
    /^\w/.test(name),
  );
  return `insert into rollup_scores
    select ${o}, ${store}, month, '${factor}', ${level}, ${checklist}, count(*), count(*), sum(score), sum(score * score),
      count(*), sum(speed), sum(speed * speed), count(*), sum(quality), sum(quality * quality)
    from bench_visits group by ${['month', ...group].join(', ')}`;
}

function standards(store: string): string {
  const names = coffeeChecklist.standards.map(({ id }, nr) => `select '${id}' as standard, ${nr} as nr`);
  const met = '(case when (i * 31 + nr * 17) % 100 < 60 + nr then 1 else 0 end)';
  return `insert into rollup_standards
    select ${o}, ${store}, month, standard, 'store', count(*), sum(${met}), sum((1 - ${met}) * 250)
    from bench_visits cross join (${names.join(' union all ')}) as names
    group by ${['month', 'standard', ...(store === 'store' ? ['store'] : [])].join(', ')}`;
}

const intervals = coffeeChecklist.intervals
  .map(({ id }, nr) => `select '${id}' as name, ${nr} as nr`)
  .join(' union all ');
const seconds = '(10 + (i * 53 + nr * 97) % 400)';

function waits(store: string, factor: string): string {
  const level = factor === 'daypart' ? factor : QUEUE;
  return `insert into rollup_waits (organization, store, month, "interval", factor, level, seconds, n, on_target)
    select ${o}, ${store}, month, name, '${factor}', ${level}, ${seconds}, count(*), sum(case when ${seconds} <= 90 then 1 else 0 end)
    from bench_visits cross join (${intervals}) as names
    group by ${['month', 'name', level, seconds, ...(store === 'store' ? ['store'] : [])].join(', ')}`;
}

function queues(store: string): string {
  return `insert into rollup_queues (organization, store, month, "interval", target, ahead, n, sum, squares)
    select ${o}, ${store}, month, name, 90, ahead, count(*), sum(${seconds}), sum(${seconds} * ${seconds})
    from bench_visits cross join (${intervals}) as names
    group by ${['month', 'name', 'ahead', ...(store === 'store' ? ['store'] : [])].join(', ')}`;
}
