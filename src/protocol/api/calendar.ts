import { oc } from '@orpc/contract';
import * as z from 'zod/mini';
import { Id } from '#domain/ids.ts';
import { CalendarLink, CalendarNaming, CalendarState } from './calendar-views.ts';

export * from './calendar-views.ts';

const StorePath = z.object({ store: Id });
const Nothing = z.object({});
const get = (path: `/${string}`, summary: string) => oc.route({ method: 'GET', path, summary });
const post = (path: `/${string}`, summary: string) => oc.route({ method: 'POST', path, summary });

/** A store's calendar, for the desk. */
export const storeCalendarProcedures = {
  state: get('/stores/{store}/calendar', 'Whether there is a link to a store’s calendar')
    .input(StorePath)
    .output(CalendarState),
  make: post('/stores/{store}/calendar', 'Make a secret link to it; an earlier one works no more')
    .input(StorePath)
    .output(CalendarLink),
  drop: post('/stores/{store}/calendar/remove', 'Let the link work no more').input(StorePath).output(Nothing),
};

/** A shopper's own calendar. */
export const ownCalendarProcedures = {
  state: get('/shopper/calendar', 'Whether there is a link to the own calendar').output(CalendarState),
  make: post('/shopper/calendar', 'Make a secret link to it; an earlier one works no more')
    .input(z.object({ naming: CalendarNaming }))
    .output(CalendarLink),
  drop: post('/shopper/calendar/remove', 'Let the link work no more').output(Nothing),
};
