import type { Tables } from '../store/schema.ts';

/** A column that names a member, and what its rows are to them. */
export interface Named {
  readonly table: keyof Tables;
  readonly column: string;
  /**
   * `own`: the row is about them, and is given to them whole. `act`: they did it, in the agency's name or about others; what they did is
   * told elsewhere, if at all, since the row is about someone or something else.
   */
  readonly as: 'own' | 'act';
}

const own = (table: keyof Tables, column = 'member'): Named => ({ table, column, as: 'own' });
const act = (table: keyof Tables, column = 'by_member'): Named => ({ table, column, as: 'act' });

/**
 * Every column of our tables that names a member. A test compares it with the tables, so that nobody adds one which neither a file of
 * what is held about someone nor an erasure knows of.
 */
export const named: readonly Named[] = [
  own('shopper_profiles'),
  own('person_steps'),
  own('agreements_accepted'),
  own('visits', 'shopper'),
  own('visit_moves', 'by_member'),
  own('declined_offers'),
  own('told_offers'),
  own('journals'),
  own('quarantine'),
  own('held_by_phones'),
  own('report_prints', 'shopper'),
  own('plan_rows', 'shopper'),
  own('settlements', 'shopper'),
  own('calendar_feeds', 'subject'),
  own('push_subscriptions'),
  own('digests'),
  own('access'),
  own('appeals'),
  own('report_comments', 'by_member'),
  own('report_comments_read'),
  own('action_steps', 'by_member'),
  act('plan_rows', 'planned'),
  act('appeals', 'ruled_by'),
  act('aside_steps'),
  act('programme_steps'),
  act('payments'),
  act('payments', 'undone_by'),
  act('plans'),
  act('person_steps'),
  act('shopper_profiles', 'changed_by'),
  act('drafts', 'changed_by'),
  act('application_pages', 'changed_by'),
  act('applications', 'decided_by'),
  act('agreements', 'published_by'),
];

/** What opens something, or would let a message be sent in our name: it is nobody's to read. */
export const secretColumns: readonly string[] = ['token_sha256', 'secret_sha256', 'p256dh', 'auth', 'token'];
