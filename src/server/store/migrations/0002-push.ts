import { sql } from 'kysely';
import type { Step } from './migrate.ts';

/** Where phones are reached by push messages. A phone's address is known once per person. */
export const push: Step = async (database) => {
  await sql
    .raw(
      `create table push_subscriptions (
        organization text not null,
        member text not null,
        endpoint text not null,
        p256dh text not null,
        auth text not null,
        created_at bigint not null,
        primary key (organization, member, endpoint),
        foreign key (organization, member) references members (organization, id)
      )`,
    )
    .execute(database);
  await sql
    .raw('create index push_subscriptions_by_endpoint on push_subscriptions (endpoint)')
    .execute(database);
};
