import { useState } from 'preact/hooks';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { currentLocale, t } from '#client/locales/t.ts';
import { Button } from '#client/ui/button.tsx';
import { Table } from '#client/ui/desk/table.tsx';
import type { StoreView } from '#protocol/api/views.ts';
import { Holds } from './holds.tsx';
import { Invite } from './invite.tsx';

type Person = Awaited<ReturnType<typeof api.coordinator.people>>[number];

/** Everyone in the organization, and inviting more. */
export function People() {
  const people = useLoad('people', () => api.coordinator.people());
  const stores = useLoad('stores', () => api.coordinator.stores());
  const [inviting, setInviting] = useState(false);
  return (
    <Page
      title={t('coordinator-people')}
      actions={
        <Button look="primary" icon="plus" onClick={() => setInviting(true)}>
          {t('coordinator-invite')}
        </Button>
      }
    >
      <Loaded of={people}>
        {(found) => <PeopleTable people={found} stores={stores.value ?? []} onChanged={people.reload} />}
      </Loaded>
      <Invite open={inviting} stores={stores.value ?? []} onClose={() => setInviting(false)} />
    </Page>
  );
}

interface TableProps {
  people: readonly Person[];
  stores: readonly StoreView[];
  onChanged: () => void;
}

function PeopleTable({ people, stores, onChanged }: TableProps) {
  return (
    <div class="stacks">
      <Table caption={t('coordinator-people')}>
        <thead>
          <tr>
            <th scope="col">{t('coordinator-name')}</th>
            <th scope="col">{t('coordinator-role')}</th>
            <th scope="col">{t('email')}</th>
            <th scope="col">{t('coordinator-sees')}</th>
            <th scope="col">{t('coordinator-holds')}</th>
          </tr>
        </thead>
        <tbody>
          {people
            .toSorted((a, b) => a.name.localeCompare(b.name))
            .map((person) => (
              <tr key={person.id}>
                <th scope="row" class="whole">
                  {person.name}
                </th>
                <td class="whole">{t(`role-${person.role}`)}</td>
                <td class="whole">
                  <bdi>{person.email}</bdi>
                </td>
                <td class="whole soft">{seenBy(person, stores)}</td>
                <td class="whole">
                  {person.role === 'shopper' && <Holds person={person} onChanged={onChanged} />}
                </td>
              </tr>
            ))}
        </tbody>
      </Table>
    </div>
  );
}

/** What a person sees: shoppers their own visits, the others their stores. */
function seenBy({ role, stores: seen }: Person, stores: readonly StoreView[]): string {
  if (role === 'shopper') return t('coordinator-sees-own');
  if (seen === 'all') return t('coordinator-all-stores');
  const names = stores.filter(({ id }) => seen.includes(id)).map(({ name }) => name);
  return new Intl.ListFormat(currentLocale(), { type: 'unit' }).format(names);
}
