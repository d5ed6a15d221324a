import { useRoute } from 'preact-iso';
import { api } from '#client/desk/api.ts';
import { Loaded } from '#client/desk/loaded.tsx';
import { Page } from '#client/desk/page.tsx';
import { useLoad } from '#client/desk/use-load.ts';
import { t } from '#client/locales/t.ts';
import { LinkButton } from '#client/ui/button.tsx';
import { Banner } from '#client/ui/state.tsx';
import type { PersonView } from '#protocol/api/people.ts';
import { Holds } from '../holds.tsx';
import { Agreed } from './agreed.tsx';
import { Grades } from './grades.tsx';
import './person.css';
import { PersonPay } from './person-pay.tsx';
import { PersonVisits } from './person-visits.tsx';
import { Phones } from './phones.tsx';
import { PlaceHere } from './place-here.tsx';
import { ProfileFacts } from './profile-facts.tsx';
import { Reach } from './reach.tsx';

/** One person: a shopper's profile, visits, grades, pay and phones; an owner's stores. */
export function PersonPage() {
  const { params } = useRoute();
  const id = params['person'] ?? '';
  const person = useLoad(`person ${id}`, () => api.coordinator.persons.read({ person: id }));
  return (
    <Loaded of={person} lines={10}>
      {(known) => (
        <Page
          title={known.name}
          above={<a href="/people">{t('coordinator-people')}</a>}
          actions={
            known.role === 'shopper' &&
            known.standing !== 'erased' && (
              <LinkButton look="primary" icon="edit" href={`/people/${id}/edit`}>
                {t('people-change-profile')}
              </LinkButton>
            )
          }
          lead={
            <p class="soft">
              {t(`role-${known.role}`)}
              {known.email && (
                <>
                  {' '}
                  · <bdi>{known.email}</bdi>
                </>
              )}
            </p>
          }
        >
          <div class="person-page">
            {known.standing !== 'active' && (
              <Banner tone="neutral">{t(`people-is-${known.standing}`)}</Banner>
            )}
            {known.role === 'shopper' && <Shopper person={known} onChanged={person.reload} />}
            {known.role === 'owner' && <Reach person={known} onChanged={person.reload} />}
            {known.role === 'coordinator' && <p class="soft">{t('people-coordinator-sees')}</p>}
            <PlaceHere person={known} onChanged={person.reload} />
          </div>
        </Page>
      )}
    </Loaded>
  );
}

function Shopper({ person, onChanged }: { person: PersonView; onChanged: () => void }) {
  return (
    <>
      <div class="person-halves">
        <ProfileFacts person={person} />
        <section aria-labelledby="holds">
          <h2 id="holds">{t('coordinator-holds')}</h2>
          <Holds person={person} onChanged={onChanged} />
          <Grades person={person} />
        </section>
      </div>
      <PersonVisits person={person} />
      <div class="person-halves">
        <PersonPay person={person} />
        <Phones person={person} />
        <Agreed person={person} />
      </div>
    </>
  );
}
