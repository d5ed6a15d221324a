import type { ComponentChildren } from 'preact';
import { formatDate, formatList } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { weekdayName } from '#client/profile/free-fields.tsx';
import { dayparts, type OwnProfile } from '#domain/person/profile.ts';
import { positionText } from '#domain/store/position.ts';
import type { PersonView } from '#protocol/api/people.ts';

/** What is known of a shopper; what is not known is left out. */
export function ProfileFacts({ person: { own, conflicts, notes } }: { person: PersonView }) {
  const barred = [...conflicts.clients, ...conflicts.stores.map(({ name, city }) => `${name}, ${city}`)];
  const facts: [string, ComponentChildren][] = [
    [t('profile-home'), own.home && <bdi dir="ltr">{positionText(own.home)}</bdi>],
    [t('profile-reach'), own.reachKm],
    [t('profile-places'), own.places.join(', ')],
    [t('profile-languages'), own.languages.join(', ')],
    [t('profile-vehicle'), own.vehicle && t(`profile-vehicle-${own.vehicle}`)],
    [t('profile-free'), freeWords(own)],
    [t('profile-away'), own.away.map(awayWords).join(', ')],
    [t('people-conflicts'), barred.join(' · ')],
    [t('people-notes'), notes && <span class="person-notes">{notes}</span>],
  ];
  const known = facts.filter(([, value]) => value);
  return (
    <section aria-labelledby="profile">
      <h2 id="profile">{t('people-profile')}</h2>
      {known.length === 0 ? (
        <p class="soft">{t('people-profile-unknown')}</p>
      ) : (
        <dl class="person-facts">
          {known.map(([name, value]) => (
            <div key={name}>
              <dt class="soft">{name}</dt>
              <dd>{value}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  );
}

function freeWords({ free }: OwnProfile): ComponentChildren {
  const parts = dayparts.filter((part) => free[part].length > 0);
  if (parts.length === 0) return null;
  return parts.map((part) => (
    <span key={part} class="person-free">
      {t('people-free', { part: t(`profile-part-${part}`), days: formatList(free[part].map(weekdayName)) })}
    </span>
  ));
}

/** Days are days, wherever they are read: noon in UTC is on the same one. */
function awayWords({ from, to }: OwnProfile['away'][number]): string {
  const [first, last] = [from, to].map((day) => formatDate(Date.parse(`${day}T12:00:00Z`), 'UTC'));
  return first === last || last === undefined ? (first ?? '') : `${first} – ${last}`;
}
