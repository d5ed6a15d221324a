import { formatMoney } from '#client/locales/format.ts';
import { t } from '#client/locales/t.ts';
import { LinkButton } from '#client/ui/button.tsx';
import type { PersonView } from '#protocol/api/people.ts';

/** What someone has earned, by currency, and how much of it is not paid yet. */
export function PersonPay({ person: { pay } }: { person: PersonView }) {
  return (
    <section aria-labelledby="pay">
      <h2 id="pay">{t('coordinator-pay')}</h2>
      {pay.length === 0 && <p class="soft">{t('people-no-pay')}</p>}
      {pay.map(({ currency, visits, totalMinor, dueMinor }) => (
        <p key={currency}>
          {t('people-pay', {
            visits,
            total: formatMoney({ minor: totalMinor, currency }),
            due: formatMoney({ minor: dueMinor, currency }),
          })}
        </p>
      ))}
      {pay.length > 0 && (
        <div class="line">
          <LinkButton href="/pay">{t('coordinator-pay')}</LinkButton>
        </div>
      )}
    </section>
  );
}
