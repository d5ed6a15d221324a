import { t } from '#client/locales/t.ts';
import { ownerFile } from '#client/owner/take-files.tsx';
import { type FileAsked, type OwnerTable, ownerTables, type SidesAsked } from '#protocol/api/owner-files.ts';

/** What each further table of a screen is called on it. */
const names: Readonly<Record<string, string>> = {
  'overview stores': 'reading-look',
  'standards stores': 'reading-where',
  'standards months': 'reading-trend',
  'waits times': 'reading-wait-times',
  'waits queue': 'reading-by-queue',
  'waits dayparts': 'reading-by-daypart',
  'waits busy': 'reading-busy',
  'consistency single': 'reading-spreads',
  'consistency channels': 'reading-across',
  'compare standards': 'reading-standards',
  'store missed': 'reading-missed',
  'store waits': 'reading-waits',
  'store timeline': 'reading-timeline',
  'beside stores': 'complaints-by-store',
  'report answers': 'report-answers',
  'report waits': 'report-waits',
  'report moments': 'report-timeline',
  'action steps': 'acting-history',
};

/** The further tables of a screen as CSV; a workbook holds them all. */
export function OtherTables(taken: { table: OwnerTable; asked?: FileAsked; sides?: SidesAsked }) {
  const parts = ownerTables[taken.table];
  if (parts.length === 0) return null;
  return (
    <p class="small soft no-print wide-only">
      {t('reading-save-others')}{' '}
      {parts.map((part, at) => (
        <span key={part}>
          {at > 0 && ' · '}
          <a href={ownerFile(taken, 'csv', part)} download>
            {t(names[`${taken.table} ${part}`] ?? part)}
          </a>
        </span>
      ))}
    </p>
  );
}
