import { formatDate, formatNumber } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { Column } from '#client/ui/desk/list/column.ts';
import { State } from '#client/ui/state.tsx';
import type { PersonRow } from '#protocol/api/people.ts';

/** People as lines of the shared list. */
export function personColumns(): Column<PersonRow>[] {
  return [
    {
      key: 'name',
      title: t('coordinator-name'),
      sorts: 'asc',
      cell: ({ name, role, standing }) => (
        <span class="cell">
          {name}
          <span class="soft">{t(`role-${role}`)}</span>
          {standing !== 'active' && <State tone="neutral">{t(`people-standing-${standing}`)}</State>}
        </span>
      ),
    },
    { key: 'email', title: t('email'), sorts: 'asc', cell: ({ email }) => <bdi>{email}</bdi> },
    {
      key: 'goes',
      title: t('people-goes-or-sees'),
      cell: (row) => <span class="soft">{reachWords(row)}</span>,
    },
    {
      key: 'holds',
      title: t('coordinator-holds'),
      look: 'minor',
      cell: ({ qualifications }) => qualifications.join(', '),
    },
    {
      key: 'grade',
      title: t('people-grade'),
      look: 'figure',
      cell: ({ grade }) => grade !== null && formatNumber(grade),
    },
    {
      key: 'joined',
      title: t('people-joined'),
      sorts: 'desc',
      look: 'minor',
      cell: ({ joinedAt }) => formatDate(joinedAt),
    },
  ];
}

/** Where a shopper goes, and which stores the others see. */
export function reachWords({
  role,
  stores,
  regions,
  places,
}: Pick<PersonRow, 'role' | 'stores' | 'regions' | 'places'>): string {
  if (role === 'shopper') return places.join(', ');
  if (stores === 'all') return t('coordinator-all-stores');
  const single = stores.length > 0 || regions.length === 0;
  return [...regions, ...(single ? [t('people-stores', { count: stores.length })] : [])].join(', ');
}
