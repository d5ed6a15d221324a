import { formatDay, formatTime } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { reportDueAt } from '#domain/visit/deadline.ts';
import type { ShopperVisit } from '#protocol/api/views.ts';

/**
 * Until when a visit's report is due, `leftAt` being when the store was left: before that it is so long after leaving,
 * or the end of the window.
 */
export function dueWords(visit: ShopperVisit, leftAt: number | null): string {
  const { terms, store } = visit;
  if (terms.reportWithinHours !== null && leftAt === null)
    return t('report-due-within', { hours: terms.reportWithinHours });
  const due = reportDueAt(visit, leftAt);
  return t('report-due-at', { day: formatDay(due, store.timeZone), time: formatTime(due, store.timeZone) });
}
