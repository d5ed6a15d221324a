import { say } from '#client/desk/words.ts';
import { formatDate, formatMoney } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { Column } from '#client/ui/desk/list/column.ts';
import type { ComplaintView } from '#protocol/api/complaints.ts';

/** A day of a store's calendar, as it is written. */
export function dayInWords(day: string): string {
  return formatDate(Date.parse(`${day}T00:00:00Z`), 'UTC');
}

/** Complaints as lines of the shared list. */
export function complaintColumns(): Column<ComplaintView>[] {
  return [
    {
      key: 'day',
      title: t('complaints-day'),
      sorts: 'desc',
      cell: ({ day, store }) => (
        <span class="cell">
          <span class="figures">{dayInWords(day)}</span>
          <span class="soft">{store.name}</span>
        </span>
      ),
    },
    {
      key: 'what',
      title: t('complaints-what'),
      cell: ({ kind, channel, text }) => (
        <span class="cell">
          <span class="complaint-words">{text}</span>
          <span class="soft">
            {t(`reading-${kind}`)} · {t(`reading-channel-${channel}`)}
          </span>
        </span>
      ),
    },
    {
      key: 'standard',
      title: t('reading-standard'),
      look: 'minor',
      cell: ({ standard }) => standard && say(standard.name),
    },
    {
      key: 'cost',
      title: t('complaints-cost'),
      sorts: 'desc',
      look: 'figure',
      cell: ({ cost }) => (cost ? formatMoney(cost) : '–'),
    },
  ];
}
