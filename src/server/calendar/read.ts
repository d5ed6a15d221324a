import { type CalendarEntry, icalOf } from '#domain/calendar/ical.ts';
import { textIn } from '#domain/text.ts';
import type { VisitState } from '#domain/visit/states.ts';
import { calendarTexts, storeCalendarTexts } from '../mail/text.ts';
import { Problem } from '../problem.ts';
import {
  type CalendarVisit,
  calendarVisits,
  checklistTitles,
  type FeedRow,
  feedBySecret,
  titleKey,
} from '../store/calendar-feeds.ts';
import type { Connection } from '../store/database.ts';
import { recipient } from '../store/people.ts';
import { storesById } from '../store/stores.ts';
import { secretHash } from './feeds.ts';

const DAY_MS = 86_400_000;
/** What is over stays so long: a calendar that forgets at once looks broken. */
const BEHIND_MS = 60 * DAY_MS;
const MOST_ENTRIES = 1_000;

/** What is theirs to do, or was done. */
const ofShopper: readonly VisitState[] = [
  'assigned',
  'accepted',
  'underway',
  'submitted',
  'returned',
  'approved',
  'published',
];
const ofStore: readonly VisitState[] = ['planned', 'offered', ...ofShopper];
const tentative: readonly VisitState[] = ['planned', 'offered', 'assigned'];

/**
 * The calendar that a secret link reads, in RFC 5545. Throws `not-found` for a secret that is none, or no more; and for one
 * of a shopper who is not with the organization any more.
 */
export async function calendarFor(
  connection: Connection,
  token: string,
  { host, now }: { readonly host: string; readonly now: number },
): Promise<string> {
  const feed = await feedBySecret(connection, secretHash(token));
  if (!feed) throw new Problem('not-found');
  const asked = {
    states: feed.kind === 'shopper' ? ofShopper : ofStore,
    after: now - BEHIND_MS,
    most: MOST_ENTRIES,
  };
  const visits = await calendarVisits(connection, feed, asked);
  const tell = await (feed.kind === 'shopper'
    ? asShopper(connection, feed)
    : asStore(connection, feed, visits));
  const about = (visit: CalendarVisit): CalendarEntry => ({
    uid: `${visit.id}@${host}`,
    revision: visit.revision,
    from: visit.from,
    to: visit.to,
    place: [visit.address, visit.city].filter(Boolean).join(', '),
    tentative: tentative.includes(visit.state),
    ...tell.entry(visit),
  });
  return icalOf({ name: tell.name, entries: visits.map(about) }, now);
}

interface Telling {
  readonly name: string;
  readonly entry: (visit: CalendarVisit) => Pick<CalendarEntry, 'title' | 'notes'>;
}

/** On a phone that others look at: nothing says what the entry is for, nor whose store it is unless the person wants that. */
async function asShopper(
  connection: Connection,
  { organization, subject, naming }: FeedRow,
): Promise<Telling> {
  const [person] = await recipient(connection, { organization }, subject);
  if (!person) throw new Problem('not-found');
  const { appointment, appointments } = await calendarTexts(person.locale);
  return {
    name: appointments,
    entry: ({ store }) => ({ title: naming === 'store' ? store : appointment, notes: '' }),
  };
}

/** For the desk. Who goes is not told: such a link is handed round, and may reach the store itself. */
async function asStore(
  connection: Connection,
  { organization, subject }: FeedRow,
  visits: readonly CalendarVisit[],
): Promise<Telling> {
  const store = (await storesById(connection, { organization }, [subject])).get(subject);
  if (!store) throw new Problem('not-found');
  const titles = await checklistTitles(connection, { organization }, visits);
  const { name, state } = await storeCalendarTexts(store.name);
  return {
    name,
    entry: (visit) => ({ title: textIn(titles.get(titleKey(visit)) ?? {}, 'en'), notes: state(visit.state) }),
  };
}
