import { formatDate } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import type { PersonView } from '#protocol/api/people.ts';

/** Phones from which someone's work came, latest first. */
export function Phones({ person: { phones } }: { person: PersonView }) {
  return (
    <section aria-labelledby="phones">
      <h2 id="phones">{t('people-phones')}</h2>
      {phones.length === 0 && <p class="soft">{t('people-no-phones')}</p>}
      <ul class="person-lines">
        {phones.map(({ device, lastAt }) => (
          <li key={device}>
            <bdi class="figures">{device.slice(0, 8)}</bdi>
            <span class="soft">{t('people-phone-last', { day: formatDate(lastAt) })}</span>
          </li>
        ))}
      </ul>
    </section>
  );
}
