import type { CoordinatorMove } from '#protocol/api/contract.ts';
import { type Random, randomFrom } from '../random.ts';
import { ilze, nasrin, type Shopper } from './cast.ts';
import { lunch } from './offers.ts';
import { localHour, type PerformedPlan, type Plan, performedPlan, storeNamed, usualTerms } from './plan.ts';

/** A visit that someone is still to go to, and how far it has come. */
export interface AheadPlan extends Plan {
  readonly shopper: Shopper | null;
  readonly isAccepted?: boolean;
  readonly cancelledBecause?: string;
  /** Nobody came. */
  readonly isMissed?: boolean;
}

/** A visit that has been done and waits for the editor, or that the editor gave back. */
export interface AwaitedPlan extends PerformedPlan {
  readonly returned: Pick<CoordinatorMove, 'reason' | 'questions'> | null;
  /** The store was closed, and nothing could be measured. */
  readonly isClosed?: boolean;
}

/** A visit that was given to someone else while its shopper was at it without a signal: the record that came later stands aside. */
export interface AsidePlan extends PerformedPlan {
  readonly givenTo: Shopper;
  readonly because: string;
}

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;

/** What each role finds to do on the day the demo is loaded. */
export function openWork(
  seed: string,
  now: number,
): { awaited: AwaitedPlan[]; ahead: AheadPlan[]; aside: AsidePlan } {
  const random = randomFrom(`${seed}/open-work`);
  const [toReview, toDo] = [awaited(random, now), ahead(random, now)];
  return { awaited: toReview, ahead: toDo, aside: aside(randomFrom(`${seed}/aside`), now) };
}

/** The second shopper still has two days for it; or the coordinator lets the record count that is there. */
function aside(random: Random, now: number): AsidePlan {
  const plan = performedPlan(random, storeNamed('prague-andel'), ilze, { now, daysAgo: 1, hour: 14 });
  return {
    ...plan,
    window: { from: plan.window.from, to: now + 2 * DAY_MS },
    givenTo: nasrin,
    because: 'Ilze could not be reached all morning, and the visit must be made this week.',
  };
}

function awaited(random: Random, now: number): AwaitedPlan[] {
  const done = (store: string, shopper: Shopper, daysAgo: number, hour: number) =>
    performedPlan(random, storeNamed(store), shopper, { now, daysAgo, hour });
  return [
    { ...done('amsterdam-haarlemmer', nasrin, 1, 12), returned: null },
    { ...done('prague-vinohrady', ilze, 2, 10), returned: editorsComments },
    { ...done('riga-kalku', ilze, 1, 9), returned: null, isClosed: true },
  ];
}

const editorsComments = {
  reason: 'Thank you, this reads well. Two things before I can approve it.',
  questions: {
    account: 'Please add what was said when you asked about the menu.',
    'staff-serving':
      'Does this include the person who was cleaning? Count only those who take orders or make drinks.',
  },
};

/** The first two can be started right now, whatever the hour is. The last one is the last thing that is loaded. */
function ahead(random: Random, now: number): AheadPlan[] {
  const hourNow = Math.floor(now / HOUR_MS) * HOUR_MS;
  const plan = (store: string, from: number, hours: number): Plan => ({
    id: random.id(),
    store: storeNamed(store),
    createdAt: now - random.whole(4, 9) * DAY_MS,
    window: { from, to: from + hours * HOUR_MS },
    terms: usualTerms,
  });
  const onDay = (store: string, days: number, hour: number, hours: number) =>
    plan(store, localHour(storeNamed(store), now, days, hour), hours);
  return [
    { ...plan('riga-kalku', hourNow - HOUR_MS, 6), shopper: ilze, isAccepted: true },
    { ...plan('riga-station', hourNow - 2 * HOUR_MS, 12), shopper: ilze },
    { ...plan('tehran-valiasr', hourNow - HOUR_MS, 8), shopper: nasrin },
    {
      ...onDay('prague-andel', 1, 11, 3),
      terms: { ...usualTerms, dayparts: [{ ...lunch, weekdays: [1, 2, 3, 4, 5, 6, 7] }] },
      shopper: ilze,
    },
    {
      ...onDay('riga-station', -2, 16, 3),
      shopper: ilze,
      cancelledBecause: 'The store is closed for repairs this week.',
    },
    { ...onDay('prague-vinohrady', -6, 15, 3), shopper: nasrin, isAccepted: true, isMissed: true },
    { ...onDay('tehran-valiasr', 6, 12, 2), shopper: null },
  ];
}
