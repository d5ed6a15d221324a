import { t } from '#client/locales/t.ts';
import type { Column } from '#client/ui/desk/list/column.ts';
import type { StoreRow } from '#protocol/api/stores.ts';

/** Stores as lines of the shared list. */
export function storeColumns(): Column<StoreRow>[] {
  return [
    {
      key: 'name',
      title: t('coordinator-store'),
      sorts: 'asc',
      cell: ({ name, address }) => (
        <span class="cell">
          {name}
          <span class="soft">{address}</span>
        </span>
      ),
    },
    { key: 'city', title: t('coordinator-city'), sorts: 'asc', cell: ({ city }) => city },
    { key: 'client', title: t('coordinator-client'), sorts: 'asc', cell: ({ client }) => client },
    {
      key: 'reference',
      title: t('stores-reference'),
      sorts: 'asc',
      look: 'minor',
      cell: ({ reference }) => reference && <bdi class="figures">{reference}</bdi>,
    },
    {
      key: 'region',
      title: t('stores-region'),
      sorts: 'asc',
      cell: ({ region, concept }) => (region || concept) && <Placing region={region} concept={concept} />,
    },
    {
      key: 'zone',
      title: t('coordinator-time-zone'),
      look: 'minor',
      cell: ({ timeZone }) => (
        <bdi class="soft" dir="ltr">
          {timeZone}
        </bdi>
      ),
    },
  ];
}

function Placing({ region, concept }: Pick<StoreRow, 'region' | 'concept'>) {
  return (
    <span class="cell">
      {region}
      {concept && <span class="soft">{concept}</span>}
    </span>
  );
}
