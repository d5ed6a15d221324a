import { visitColumns, visitName } from '#client/coordinator/visits/columns.tsx';
import { api } from '#client/desk/api.ts';
import { listWords } from '#client/desk/list-words.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { List } from '#client/ui/desk/list/list.tsx';
import type { PersonView } from '#protocol/api/people.ts';

const SHOWN = 8;

/** A shopper's latest visits, those to come among them. */
export function PersonVisits({ person: { id } }: { person: PersonView }) {
  const visits = useLoad(`visits by ${id}`, () => api.coordinator.visits({ shopper: id, limit: SHOWN }));
  return (
    <section aria-labelledby="visits">
      <h2 id="visits">{t('coordinator-visits')}</h2>
      <Loaded of={visits} lines={4}>
        {({ rows, after }) => (
          <>
            {rows.length === 0 ? (
              <p class="soft">{t('people-no-visits')}</p>
            ) : (
              <List
                caption={t('coordinator-visits')}
                columns={visitColumns()
                  .filter(({ key }) => key !== 'shopper')
                  .map(({ sorts: _, ...column }) => column)}
                rows={rows}
                keyOf={(row) => row.id}
                nameOf={visitName}
                hrefOf={(row) => `/visits/${row.id}`}
                sorting={{ by: 'window', direction: 'desc' }}
                onSort={() => undefined}
                words={listWords()}
              />
            )}
            {after !== null && (
              <div class="line">
                <LinkButton href={`/visits?shopper=${id}`}>{t('people-all-visits')}</LinkButton>
              </div>
            )}
          </>
        )}
      </Loaded>
    </section>
  );
}
