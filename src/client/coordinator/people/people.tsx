import { useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import { countWords, listWords } from '#client/desk/list-words.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useAddress } from '#client/desk/use-address.ts';
import { useLoad } from '#client/desk/use-load.ts';
import { usePages } from '#client/desk/use-pages.ts';
import { t } from '#client/locales/t.ts';
import { Button, LinkButton } from '#client/ui/button.tsx';
import { List } from '#client/ui/desk/list/list.tsx';
import { ListBar } from '#client/ui/desk/list/list-bar.tsx';
import { useChosen } from '#client/ui/desk/list/use-chosen.ts';
import { EmptyState } from '#client/ui/empty.tsx';
import { SelectField } from '#client/ui/field.tsx';
import { personStandings } from '#domain/person/standing.ts';
import { roles } from '#domain/scope.ts';
import type { PersonPage, PersonRow } from '#protocol/api/people.ts';
import { personColumns } from './columns.tsx';
import { Invite } from './invite.tsx';
import { PeopleBulk } from './people-bulk.tsx';
import { useMany } from './use-many.ts';
import { peopleFile, peopleWanted, sortingOf } from './wanted.ts';

/** Everyone in the organization; the address says who is looked at, and in which order. Inviting more. */
export function People() {
  const address = useAddress('/people');
  const wanted = peopleWanted(address.query);
  const pages = usePages<PersonRow, PersonPage>(`people ${JSON.stringify(wanted)}`, (after) =>
    api.coordinator.persons.list({ ...wanted, ...(after ? { after } : {}) }),
  );
  const { rows: shown = [], after: next = null } = pages.value ?? {};
  const chosen = useChosen(
    `people ${JSON.stringify(wanted)}`,
    shown.map(({ id }) => id),
  );
  const many = useMany({ chosen, wanted, onDone: pages.reload });
  const applied = useLoad('open applications', () => api.coordinator.applications.list({ limit: 1 }));
  const [inviting, setInviting] = useState(false);
  return (
    <Page
      title={t('coordinator-people')}
      lead={pages.value && <Count of={pages.value.count} />}
      actions={
        <>
          <LinkButton href="/people/agreements">{t('people-agreements')}</LinkButton>
          <LinkButton href="/people/applications">
            {t('people-applications', { open: applied.value?.open ?? 0 })}
          </LinkButton>
          <Button look="primary" icon="plus" onClick={() => setInviting(true)}>
            {t('coordinator-invite')}
          </Button>
        </>
      }
    >
      <ListBar
        search={wanted.q ?? ''}
        onSearch={(q) => address.set({ q })}
        fileOf={(format) => peopleFile(wanted, format)}
        words={listWords()}
      >
        <SelectField
          label={t('coordinator-role')}
          value={wanted.role ?? ''}
          onChange={({ currentTarget }) => address.set({ role: currentTarget.value })}
        >
          <option value="">{t('people-any-role')}</option>
          {roles.map((role) => (
            <option key={role} value={role}>
              {t(`role-${role}`)}
            </option>
          ))}
        </SelectField>
        <SelectField
          label={t('people-standing')}
          value={wanted.standing ?? ''}
          onChange={({ currentTarget }) => address.set({ standing: currentTarget.value })}
        >
          <option value="">{t('people-standing-any')}</option>
          {personStandings.map((standing) => (
            <option key={standing} value={standing}>
              {t(`people-standing-${standing}`)}
            </option>
          ))}
        </SelectField>
      </ListBar>
      <Loaded of={pages}>
        {({ rows, after }) => (
          <>
            {rows.length === 0 ? (
              <EmptyState icon="person" title={t('people-none-here')} />
            ) : (
              <List
                caption={t('coordinator-people')}
                columns={personColumns()}
                rows={rows}
                keyOf={({ id }) => id}
                nameOf={({ name }) => name}
                hrefOf={({ id }) => `/people/${id}`}
                sorting={sortingOf(wanted)}
                onSort={({ by, direction }) => address.set({ sort: by, direction })}
                chosen={chosen}
                words={listWords()}
              />
            )}
            {after !== null && (
              <Button onClick={pages.more} busy={pages.busy}>
                {t('desk-more')}
              </Button>
            )}
            <PeopleBulk chosen={chosen} isMore={next !== null} many={many} />
          </>
        )}
      </Loaded>
      <Invite open={inviting} onClose={() => setInviting(false)} />
    </Page>
  );
}

function Count({ of: count }: { of: number }) {
  return <p class="soft">{t('people-count', { count, shown: countWords(count) })}</p>;
}
